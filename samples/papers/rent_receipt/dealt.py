"""Dealt layouts: each follows a card of maker, geometry, names, day and decoys."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth


def cooperative_row(dice: Dice) -> Paper:
    """A housing cooperative: « Concerne », one row of values, the day alone on its line, an insurer and a ceiling scale beside."""
    rent, money = draw(dice, "social_landlord"), dice.table_money()
    tenant, clerk, insurer = (
        rent.tenants[0].named("FIRST_LAST"),
        dice.person("", age=(28, 60)),
        dice.company("", "company"),
    )
    title = dice.pick(("REÇU LIBÉRATOIRE DE LOYER", "ACQUIT DE LOYER ET CHARGES", "QUITTANCEMENT ACQUITTÉ"))
    cells = (f"{rent.start:%d/%m/%Y}", f"{rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges), money(rent.total), f"{rent.paid_on:%d/%m/%Y}")  # fmt: skip
    heads = ("Du", "Au", dice.pick(("Loyer hors charges", "Loyer principal")), dice.pick(("Charges", "Provisions")), "Réglé (€)", dice.pick(("Payé le", "Encaissé le")))  # fmt: skip
    scale = "".join(f"<tr><td>{n} pers.</td><td>{20000 + n * 6150} €</td></tr>" for n in (1, 2, 3))
    html = f"""<p><b>{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}</span></p><p class="right">{long_date(rent.issued_on)}</p><h2>{title}</h2>
<p>Concerne : {rent.tenants[0].civility.upper()} {esc(tenant)}<br>Logement : {esc(rent.home.line())}</p><table class="grid"><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr><tr>{"".join(f"<td>{c}</td>" for c in cells)}</tr></table>
<p style="margin-top:6mm">La coopérative reconnaît avoir reçu cette somme et en donne quittance, sous réserve de tous ses droits.</p><p>Entretien confié à {esc(insurer.name)}, {esc(insurer.address.line())}, échéance {date_printed(dice.day_after(200, 20, rent.end), "slash")}.</p>
<table class="grid small" style="width:60mm"><tr><th colspan="2">Plafonds de ressources</th></tr>{scale}</table><p class="right">Pour la coopérative, {clerk.civility} {esc(clerk.named("FIRST_LAST"))}</p><p class="tiny" style="margin-top:50mm">Société coopérative d'intérêt collectif HLM à capital variable — SIRET {rent.company.siret} — {dice.phone()}. Document à conserver trois ans.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("sans"), 10, "17mm 18mm")


def _full(dice: Dice, person: Person) -> str:
    """Three given names in full before the surname (a person fixed by a dossier keeps its own)."""
    names = list(person.first_names)
    while len(names) < 3 and "person" not in dice.given:
        names += [name for name in dice.person("", sex=person.sex).first_names if name not in names]
    return f"{' '.join(names[:3])} {person.last_name.upper()}"


def _child(dice: Dice, parent: Person, day: dt.date) -> Person:
    """A child already born on that day."""
    child = dice.children(parent, 1)[0]
    if child.birth_date < day or "children" in dice.given:
        return child
    return replace(child, birth_date=day - dt.timedelta(days=dice.number(200, 3000)))


def hall_typewriter(dice: Dice) -> Paper:
    """A village town hall's form typed in: person left, dwelling right, births, the former landlord, a delegate who signs."""
    rent, money, style = draw(dice), dice.money(), dice.pick(("slash", "dot", "long"))
    tenant, spouse, agent, past = rent.tenants[0], dice.person("", age=(25, 70)), dice.person(""), dice.person("")
    name, commune, old = _full(dice, tenant), f"Commune de {rent.company.address.town}", dice.address("")
    for_whom = dice.pick(("En faveur de", "Pour le compte de", "À la demande de"))
    left = f"""<b>LE LOCATAIRE</b><br>{for_whom}<br>{tenant.civility} {esc(name)}<br>né{tenant.e} le {date_printed(tenant.birth_date, style)}<br>
vivant avec {spouse.civility} {esc(spouse.named())}<br>né{spouse.e} le {date_printed(spouse.birth_date, style)} (non locataire)<br><br>Venant de :<br>{lines(old.lines())}<br>(bailleur d'alors : {past.civility} {esc(past.named())})"""
    sums = [(dice.pick(("Loyer principal", "Loyer hors charges", "Loyer nu")), rent.rent), (dice.pick(("Charges", "Provision pour charges", "Charges communes et eau")), rent.charges)]  # fmt: skip
    sums = sums if dice.chance(0.6) else sums[::-1]
    rows = "".join(f"{label} : {money(value)}<br>" for label, value in sums)
    right = f"""<b>LA CHOSE LOUÉE</b><br>Logement communal sis<br>{lines(rent.home.lines())}<br><br>Terme du {date_printed(rent.start, style)}<br>au {date_printed(rent.end, style)}<br><br>{rows}{dice.pick(("Ensemble", "Reçu en tout", "TOTAL"))} : {money(rent.total)}<br>
{dice.pick(("Versé à la régie le", "Encaissé le", "Payé au régisseur le"))} {date_printed(rent.paid_on, style)}"""
    deed = f"<p>Délibération n° {dice.number(4, 60)} du {date_printed(rent.start - dt.timedelta(days=dice.number(120, 700)), style)} fixant les loyers.</p>"
    html = f"""<div style="border:1.5px solid #333;width:26mm;text-align:center;padding:2mm;font-family:Liberation Sans">MAIRIE<br>⌂</div><p style="margin-top:2mm">le {long_date(rent.issued_on)}</p><p>{esc(commune)}<br>Tél. {dice.phone()}</p>
<h2 class="center" style="margin:7mm 0;letter-spacing:.2em">QUITTANCE DE LOYER</h2><div class="cols"><div style="border-right:1px dashed #333;padding-right:4mm">{left}</div><div>{right}</div></div>
<p style="margin-top:9mm">Dont quittance, sous réserve de tous droits de la commune.</p>{deed if dice.chance(0.6) else ""}<p style="margin:8mm 0 0 45%">Pour le maire, par délégation,<br>{agent.civility} {esc(agent.named("LAST_first"))},<br>{dice.pick(("régisseur de recettes", "premier adjoint", "secrétaire de mairie"))}</p>"""
    return Paper(html, truth(rent, [name], commune), "rent_receipt", "", dice.font("mono"), 9.5, "15mm 17mm")


def remarks_app(dice: Dice) -> Paper:
    """A letting app's page: label, value and remark columns, « Nom, Prénom », the day in a cell; child, surveyor, neighbour in remarks."""
    rent, money, style = draw(dice, dice.pick(("sci", "agency", "social_landlord"))), dice.money(), dice.pick(("slash", "dot", "dash"))  # fmt: skip
    tenant = rent.tenants[0]
    name, child = f"{tenant.last_name}, {tenant.first_name}", _child(dice, tenant, rent.start)
    expert, neighbour = dice.person("", age=(30, 60)), dice.person("", age=(30, 80))

    def on(day: dt.date) -> str:
        return date_printed(day, style)

    title = dice.pick(("Reçu de loyer", "Justificatif de loyer réglé", "Quittance mensuelle", "Loyer : votre acquit"))
    money_rows = [
        (dice.pick(("Loyer", "Loyer sec", "Part loyer")), money(rent.rent), f"révisé le {on(rent.start - dt.timedelta(days=200))}"),
        (dice.pick(("Charges", "Provisions", "Part charges")), money(rent.charges), "eau froide, ascenseur"),
    ]  # fmt: skip
    rows = [
        (dice.pick(("Bailleur", "Propriétaire")), esc(rent.company.name), f"tél. {dice.phone()}"),
        ("Bien", esc(rent.home.line()), f"état des lieux : {esc(expert.last_name)}, {esc(expert.first_name)}, expert, {on(rent.start - dt.timedelta(days=400))}"),
        ("Période", f"{on(rent.start)} au {on(rent.end)}", "mois entier"), *(money_rows if dice.chance(0.6) else money_rows[::-1]),
        (dice.pick(("Réglé", "Total", "Payé")), f"<b>{money(rent.total)}</b>", "solde du compte : 0"), (dice.pick(("Reçu le", "Encaissé", "Crédité le")), on(rent.paid_on), "prélèvement"),
        ("Date", on(rent.issued_on), "document fait par l'application"), ("Clés", "2 jeux", f"double chez la voisine ou le voisin : {esc(neighbour.last_name)}, {esc(neighbour.first_name)}"),
        ("Occupants", "2", f"dont {esc(child.first_name)}, né{child.e} le {on(child.birth_date)}"),
    ]  # fmt: skip
    if dice.chance(0.4):
        rows = [row for row in rows if row[0] != "Clés"]
    body = "".join(f'<tr><td style="width:20%;color:#667">{a}</td><td style="width:43%">{b}</td><td style="color:#888;font-size:82%">{c}</td></tr>' for a, b, c in rows)  # fmt: skip
    html = f"""<div style="text-align:center;color:#777;font-size:85%">{dice.number(7, 22)}:{dice.number(10, 59)} ▲ {dice.number(11, 99)} %</div><h2 style="margin:4mm 0 2mm">{title}</h2><p>Concerne : <b>{esc(name)}</b></p><table class="rows">{body}</table>
<p class="tiny" style="margin-top:5mm">Exporté depuis « {dice.pick(("Chez-moi", "Loky", "MonBailleur+"))} » le {on(rent.issued_on + dt.timedelta(days=dice.number(2, 40)))}. Délivré gratuitement, sans préjudice des termes antérieurs.</p>"""
    return Paper(html, truth(rent, [name], rent.company.name), "rent_receipt", "td { padding: 5px 4px }", dice.font("sans"), 9.5, "8mm 9mm", dice.pick(("A5", "130mm 220mm")))  # fmt: skip


def two_tongues_steps(dice: Dice) -> Paper:
    """A foreign-owned landlord's mail in two languages: the month as dated steps, the day only in the mail's header."""
    rent, money, style = draw(dice), dice.money(), dice.pick(("slash", "dash", "dot"))
    tenant, clerk, chief = rent.tenants[0], dice.person("", age=(25, 60)), dice.person("", age=(35, 64))
    name, owner = tenant.named("FIRST_LAST"), dice.pick(("Nordhavn Homes France SAS", "Kestrel Living France", "Albrecht Wohnen France SARL", "Maple Row Résidences SAS"))  # fmt: skip

    def on(day: dt.date) -> str:
        return date_printed(day, style)

    called, due = rent.start - dt.timedelta(days=dice.number(6, 12)), rent.start + dt.timedelta(days=13)
    following = rent.end + dt.timedelta(days=1)
    steps = [
        (on(called), "Avis d'échéance envoyé / Demand sent", money(rent.total)),
        (f"{on(rent.start)} – {on(rent.end)}", "Période couverte / Period covered", ""),
        (on(rent.start), f"{dice.pick(('Loyer hors charges', 'Loyer principal'))} / Net rent", money(rent.rent)),
        (on(rent.start), f"{dice.pick(('Charges', 'Provision sur charges'))} / Service charge", money(rent.charges)),
        (on(rent.paid_on), f"{dice.pick(('Paiement reçu', 'Règlement encaissé'))} / Payment received", f"<b>{money(rent.total)}</b>"),
        (on(due), "Date limite / Final date", ""), (on(following), "Prochaine échéance / Next due date", money(rent.total + dice.number(0, 15))),
    ]  # fmt: skip
    mail = f"""<b>De / From :</b> {esc(clerk.named("first_last"))} &lt;loyers@{owner.split()[0].lower()}.example&gt;<br><b>À / To :</b> {tenant.civility.upper()} {esc(name)}<br><b>Envoyé / Sent :</b> {long_date(rent.issued_on, True)} {dice.number(8, 18)}:{dice.number(10, 59)}<br>
<b>Objet / Subject :</b> {tenant.civility.upper()} {esc(name)} — loi n° 89-462 du 6 juillet 1989, article 21"""
    html = f"""<p style="border-bottom:1px solid #888;padding-bottom:3mm">{mail}</p><p style="margin-top:5mm"><b>Article 21 de la loi n° 89-462 — reçu sans frais</b><br><i>Section 21, Act 89-462 — acknowledgement, free of charge</i></p><p>{dice.pick(("Logement", "Adresse du bien"))} / Dwelling: {esc(rent.home.line())}<br>Bailleur / Landlord: {owner}</p>
<table class="grid">{"".join(f'<tr><td style="width:33%">{a}</td><td>{b}</td><td class="right">{c}</td></tr>' for a, b, c in steps)}</table><p style="margin-top:5mm">Toutes les sommes de la période sont acquittées. <i>Nothing is outstanding for this period.</i></p>
<div class="cols small" style="margin-top:8mm"><div>Établi par / Prepared by<br>{clerk.civility} {esc(clerk.named())}</div><div>Contresigné / Countersigned<br>{chief.civility} {esc(chief.named())}</div></div><p class="tiny" style="margin-top:25mm">Imprimé le / printed on {on(rent.issued_on + dt.timedelta(days=dice.number(1, 60)))} — {owner} is part of a group registered abroad. SIRET {rent.company.siret}</p>"""
    return Paper(html, truth(rent, [name], owner), "rent_receipt", "", dice.font("sans"), 10, "15mm 17mm")


def gridded_prose(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid, whole sentences in its cells; a surname with particles, three other days, a delegate."""
    rent, money = draw(dice), dice.money()
    tenant = rent.tenants[0]
    last = tenant.last_name if "person" in dice.given else f"{dice.pick(('de', 'de La', 'du', 'Le', 'van der'))} {tenant.last_name}-{dice.person('').last_name}"  # fmt: skip
    name, who, agent, clerk = f"{tenant.first_name} {last}", dice.pick(("Titulaire", "Souscripteur", "Intéressé" + tenant.e)), dice.person(""), dice.person("")  # fmt: skip
    owner, on = rent.company.name, long_date
    sums = f"{money(rent.rent)} de {dice.pick(('loyer', 'loyer principal', 'loyer nu'))} et {money(rent.charges)} de {dice.pick(('charges', 'provision sur charges'))}"
    said = [
        f"Réf. / date : L{dice.digits(4)} / {rent.issued_on:%d/%m/%Y}", f"<b>{dice.pick(('Billet de quittancement', 'Acquit du terme', 'Quittance de terme'))}</b>",
        f"{who} du bail : {esc(name)}, à {esc(rent.home.line())}.",
        f"{esc(owner)} a bien reçu le {on(rent.paid_on)} la somme de {money(rent.total)}, soit {sums},",
        f"pour le terme qui court du {on(rent.start)} au {on(rent.end)}.",
        f"L'avis avait été reçu le {on(rent.start - dt.timedelta(days=dice.number(5, 15)))} ; la révision prend effet le {on((rent.end + dt.timedelta(days=1 + 31 * dice.number(1, 4))).replace(day=1))}.",
        "Quittance en est donnée, sous réserve du bon encaissement et de tous autres termes.",
        f"Saisi par {clerk.civility} {esc(clerk.named('first_last'))}.", f"Pour la gérance, par délégation, {agent.civility} {esc(agent.named('first_last'))}",
    ]  # fmt: skip
    if dice.chance(0.5):
        said[5], said[6] = said[6], said[5]
    grey = 'style="background:#ddd;text-align:center;width:8mm"'
    rows = "".join(f"<tr><td {grey}>{n}</td><td colspan='3'>{text}</td><td></td></tr><tr><td {grey}>{n + 1}</td><td></td><td></td><td></td><td></td></tr>" for n, text in zip(range(1, 40, 2), said, strict=False))  # fmt: skip
    html = f"""<table class="grid"><tr><td {grey}></td>{"".join(f"<td {grey.replace('8mm', '40mm')}>{x}</td>" for x in "ABCD")}</tr>{rows}</table><p class="center tiny" style="margin-top:6mm">loyers_{rent.start:%Y}.xlsx — Feuille {dice.number(2, 12)} — imprimé le {rent.issued_on + dt.timedelta(days=dice.number(1, 30)):%d/%m/%Y}</p>"""
    return Paper(html, truth(rent, [name], owner), "rent_receipt", "td { height: 6mm } ", dice.pick(("Carlito", "Liberation Sans")), 10.5, "14mm 12mm")  # fmt: skip


def printer_labels_below(dice: Dice) -> Paper:
    """A line printer's monospace sheet: values with their small labels beneath, a name of several parts, signed electronically."""
    rent, money = draw(dice, "social_landlord"), dice.table_money()
    tenant = rent.tenants[0]
    other = dice.person("", sex=tenant.sex)
    name = tenant.named("LAST_FIRST") if "person" in dice.given else unaccented(f"{tenant.last_name} {dice.pick(('ben', 'el', 'da', 'dos'))} {other.last_name} {tenant.first_name} {other.first_name}".upper())  # fmt: skip
    child, keeper = _child(dice, tenant, rent.start), dice.person("", age=(30, 64))
    signed = f"{rent.issued_on:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)}"

    def cell(value: str, label: str) -> str:
        return f'<td style="padding:2.5mm 2mm">{value}<br><span style="font-size:70%">{label}</span></td>'

    rows = [
        cell(f"{rent.start:%d/%m/%Y}", "du") + cell(f"{rent.end:%d/%m/%Y}", "au") + cell(dice.digits(9), dice.pick(("n° client", "compte"))),
        cell(money(rent.rent), dice.pick(("loyer principal", "loyer"))) + cell(money(rent.charges), dice.pick(("charges", "provisions"))) + cell(money(rent.total), dice.pick(("réglé", "total acquitté", "somme reçue"))),
        cell(f"{rent.paid_on:%d/%m/%Y}", dice.pick(("date règlement", "payé le"))) + cell(dice.pick(("PRLV", "TIP SEPA", "VIRT")), "mode") + cell(f"{child.first_name.upper()} {child.birth_date:%d/%m/%Y}", "enfant au foyer"),
    ]  # fmt: skip
    scale = "".join(f"  {low:>5} - {low + 4999:<6} {pct:>2} %<br>" for low, pct in ((0, 0), (5000, 10), (10000, 25)))
    html = f"""<p>{esc(unaccented(rent.company.name).upper())}<br>{esc(unaccented(rent.company.address.line()).upper())}</p><p style="margin:6mm 0">OBJET : {dice.pick(("QUITTANCE", "QUITTANCE DE LOYER", "AVIS DE QUITTANCEMENT ACQUITTE"))}</p>
<p>{"<br>".join(esc(row) for row in rent.home.lines(True))}<br><span style="font-size:70%">adresse du logement</span></p><table style="border-top:1px dashed #000;border-bottom:1px dashed #000">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>
<p style="margin-top:4mm;white-space:pre">SUPPLEMENT DE LOYER (DEPASSEMENT DU PLAFOND)<br>{scale}</p><p>GARDIEN{"NE" if keeper.sex == "F" else ""} : {esc(keeper.named("LAST_FIRST"))} - LOGE ESC. {dice.number(1, 9)} - {dice.phone()}</p><p>DONT QUITTANCE SOUS RESERVE DE TOUS DROITS.<br>signé électroniquement le {signed}</p>
<p style="margin-top:{dice.number(25, 60)}mm;border-top:1px dashed #000">À REMETTRE À : {tenant.civility.upper()} {esc(name)}</p>"""
    owner = unaccented(rent.company.name).upper()
    return Paper(html, truth(rent, [name], owner, address=rent.home.truth(True)), "rent_receipt", "", dice.font("mono"), 10, "14mm 15mm")  # fmt: skip


def certified_cards(dice: Dice) -> Paper:
    """A software house's sheet without title: three cards side by side, a couple on two lines, « certifie que », days in dd.mm.yy."""
    rent, money = draw(dice, "agency", tenants=2), dice.money()
    order = dice.pick(("LAST_first", "first_LAST"))
    one, two = (person.named(order) for person in rent.tenants)
    owner, insurer, former = rent.landlord, dice.company("", "company"), dice.person("", age=(25, 60))
    lord = owner.named("first_LAST")

    def on(day: dt.date) -> str:
        return f"{day:%d.%m.%y}"

    def card(label: str, text: str) -> str:
        return f'<div style="border:1px solid #b8c4d6;border-radius:3mm;padding:3mm;background:#f6f9fd"><div style="color:#35619b;font-size:80%">{label}</div>{text}</div>'

    sums = [f"{dice.pick(('Loyer', 'Loyer HC', 'Loyer nu'))}<br><b>{money(rent.rent)}</b><br>", f"{dice.pick(('Charges', 'Provision charges'))}<br><b>{money(rent.charges)}</b><br>"]  # fmt: skip
    sums = sums if dice.chance(0.6) else sums[::-1]
    cards = [
        card("Locataires", f"{rent.tenants[0].civility} {esc(one)}<br>{rent.tenants[1].civility} {esc(two)}<br>{lines(rent.home.lines())}<br><span class='small'>Sorti{former.e} du bail le {on(rent.start - dt.timedelta(days=dice.number(200, 900)))} : {former.civility} {esc(former.named())}, ex-conjoint{former.e}</span>"),
        card("Bailleur et mandataire", f"{owner.civility} {esc(lord)}<br>représenté{owner.e} par {esc(rent.company.name)}<br>{lines(rent.company.address.lines())}<br><span class='small'>Garantie loyers : {esc(insurer.name)}, {esc(insurer.address.line())}</span>"),
        card("Comptes", f"{on(rent.start)} → {on(rent.end)}<br>{''.join(sums)}{dice.pick(('Encaissé', 'Total reçu', 'Réglé'))}<br><b>{money(rent.total)}</b><br>le {on(rent.paid_on)}"),
    ]  # fmt: skip
    cards = [cards[1], cards[0], cards[2]] if dice.chance(0.4) else cards
    expert = dice.person("", age=(30, 62))
    html = f"""<div style="background:#35619b;height:4mm;margin-bottom:6mm"></div><p><b>{esc(rent.company.name)}</b> <span class="small">carte G {dice.digits(4)} {rent.start.year - 2} — {dice.phone()}</span></p><p class="right">{on(rent.issued_on)}</p>
<p style="margin:6mm 0">L'agence, agissant pour le bailleur, certifie que les sommes dues au titre du mois ci-dessous ont été intégralement payées et en {dice.pick(("donne quittance", "délivre quittance"))} aux preneurs.</p><div class="cols" style="gap:4mm">{"".join(cards)}</div>
<p class="small" style="margin-top:8mm">Diagnostic énergétique du {on(rent.start - dt.timedelta(days=dice.number(300, 1500)))} par {esc(expert.named("first_LAST"))}, expert certifié{expert.e}. Cette pièce annule tout reçu d'acompte du même mois.</p><p class="tiny" style="margin-top:60mm">Modèle {dice.letters(3)}-{dice.digits(3)} · {dice.pick(("Gestimmo Suite", "LogiRent Pro", "ImmoPilote"))} {dice.number(7, 24)}.{dice.number(0, 9)} · 1/1</p>"""
    return Paper(html, truth(rent, [one, two], lord), "rent_receipt", "", dice.font("sans"), 9.5, "14mm 14mm")


def boxes_of_association(dice: Dice) -> Paper:
    """A small association that sublets: boxes with labels above, three given names, town and day without « le », the title in a band below."""
    rent, money, style = draw(dice, "association"), dice.money(), dice.pick(("slash", "long", "padded"))
    tenant, spouse, witness = rent.tenants[0], dice.person("", age=(25, 70)), dice.person("", age=(25, 70))
    name, last = _full(dice, tenant), rent.start - dt.timedelta(days=dice.number(3, 20))

    def on(day: dt.date) -> str:
        return date_printed(day, style)

    cells = [
        (dice.pick(("Bénéficiaire", "Usager", "Résident" + tenant.e)), f"{tenant.civility} {esc(name)}"), (dice.pick(("Conjoint", "Marié" + tenant.e + " à")), f"{spouse.civility} {esc(spouse.named())} (vit ailleurs)"),
        (dice.pick(("Logement", "Adresse occupée")), esc(rent.home.line())), (dice.pick(("Mois", "Période")), f"du {on(rent.start)} au {on(rent.end)}"),
        (dice.pick(("Redevance nette", "Part de loyer", "Loyer")), money(rent.rent)), (dice.pick(("Charges", "Participation aux charges")), money(rent.charges)),
        (dice.pick(("Reçu ce mois", "Total versé", "Somme encaissée")), f"<b>{money(rent.total)}</b>"), (dice.pick(("Versé le", "Reçu le", "Réglé le")), on(rent.paid_on)),
    ]  # fmt: skip
    if dice.chance(0.5):
        cells[4:6], cells[6:8] = cells[6:8], cells[4:6]
    box = "".join(f'<div style="width:48%;margin:0 1% 2mm;border:1px solid #555;padding:1.5mm 2.5mm;min-height:14mm"><div class="tiny">{a}</div>{b}</div>' for a, b in cells)  # fmt: skip
    html = f"""<p><b>{esc(rent.company.name)}</b><br>Association loi de 1901<br>{lines(rent.company.address.lines())}</p><p class="right">{esc(rent.company.address.town)}, {on(rent.issued_on)}</p><p>Bonjour,</p><p>Nous avons bien reçu votre versement et vous en {dice.pick(("donnons quittance", "remercions ; la présente vaut quittance"))}.</p>
<div style="display:flex;flex-wrap:wrap;margin:4mm 0">{box}</div><p>Notre reçu du {on(last)}, de {money(rent.total - dice.number(2, 30))}, valait pour le mois d'avant. Remise des espèces faite devant {witness.civility} {esc(witness.named())}, voisin{witness.e}.</p><p>La trésorerie</p>
<div style="background:#444;color:#fff;text-align:center;padding:2.5mm;margin-top:{dice.number(12, 40)}mm">{dice.pick(("QUITTANCE DE LOYER", "QUITTANCE DE SOUS-LOCATION", "REÇU DE LOYER"))}</div>"""
    return Paper(html, truth(rent, [name], rent.company.name), "rent_receipt", "", dice.font("any"), 10.5, "18mm 20mm")


LAYOUTS = {
    "cooperative_row": cooperative_row,
    "hall_typewriter": hall_typewriter,
    "remarks_app": remarks_app,
    "two_tongues_steps": two_tongues_steps,
    "gridded_prose": gridded_prose,
    "printer_labels_below": printer_labels_below,
    "certified_cards": certified_cards,
    "boxes_of_association": boxes_of_association,
}
