"""Dealt layouts: due notices whose maker, geometry, wording and decoys were dealt by cards."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt import dealt_due_more
from samples.papers.rent_receipt._draw import draw, notice_truth


def _couple(dice: Dice, one: Person, two: Person) -> tuple[str, list[str]]:
    """« M. et Mme Karim et Nadia BELKACEM », or each in full when the surnames differ; and the names of the truth."""
    both = {"MF": "M. et Mme", "FM": "Mme et M.", "MM": "MM.", "FF": "Mmes"}[one.sex + two.sex]
    if one.last_name != two.last_name:
        names = [one.named("first_LAST"), two.named("first_LAST")]
        return f"{both} {' et '.join(names)}", names
    last = one.last_name.upper()
    if dice.chance(0.5):
        return f"{both} {one.first_name} et {two.first_name} {last}", [
            f"{one.first_name} {last}",
            f"{two.first_name} {last}",
        ]
    return f"{both} {last} {one.first_name} et {two.first_name}", [
        f"{last} {one.first_name}",
        f"{last} {two.first_name}",
    ]


def talon(dice: Dice) -> Paper:
    """A slip with a stub to cut off and no title: one row of heads, one of values; last year's sums beside; a couple."""
    rent, money = draw(dice, "social_landlord", tenants=2, benefit=dice.chance(0.5)), dice.table_money()
    one, two = rent.tenants
    if "partner" not in dice.given:
        two = replace(two, last_name=one.last_name)
    called, tenants = _couple(dice, one, two)
    child, issued = dice.children(one, 1, "")[0], rent.start - dt.timedelta(days=dice.number(6, 12))
    printed, due = issued + dt.timedelta(days=1), rent.start + dt.timedelta(days=dice.number(3, 9))
    heads = [
        dice.pick(("Du", "Terme du")),
        "Au",
        dice.pick(("Loyer principal", "Loyer hors charges")),
        dice.pick(("Charges", "Acompte charges")),
    ]
    values = [
        f"<span>{rent.start:%d/%m/%Y}</span>",
        f"<span>{rent.end:%d/%m/%Y}</span>",
        money(rent.rent),
        money(rent.charges),
    ]
    if rent.benefit:
        heads.append(dice.pick(("APL", "Aide au logement")))
        values.append(money(rent.benefit, sign="-"))
    heads.append(dice.pick(("Net à payer", "À payer (€)")))
    values.append(f"<b>{money(rent.total)}</b>")
    before = [round(rent.rent * 0.965, 2), round(rent.charges * 0.94, 2)]
    past = [
        ["Loyer", money(before[0]), money(rent.rent)],
        ["Charges", money(before[1]), money(rent.charges)],
        ["Ensemble", money(sum(before)), money(rent.gross)],
    ]
    compared = table(
        past, "grid small", ("Pour mémoire", str(rent.start.year - 1), str(rent.start.year)), ("40%", "30%", "30%")
    )
    lived = f'<p class="small">Occupants déclarés : {len(tenants)} titulaires et 1 enfant ({esc(child.first_name)}, né{child.e} le {date_printed(child.birth_date, "slash")}). Révision annuelle : prise d\'effet au 1er janvier {rent.start.year}.</p>'
    tail = [lived, f'<div style="width:95mm;margin:5mm 0">{compared}</div>']
    if dice.chance(0.5):
        tail.reverse()
    html = f"""<table><tr><td><b style="font-size:13pt">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br><span class="tiny">SIRET {rent.company.siret} · imprimé le {date_printed(printed, "slash")} · lot {dice.digits(4)}</span></td><td style="width:88mm;padding-top:14mm">{esc(called)}<br>{lines(rent.home.lines())}</td></tr></table>
<p style="margin-top:12mm">{dice.pick(("Par ce bordereau du", "À la date du"))} {long_date(issued)}, nous appelons auprès de vous le terme ci-après, {dice.pick(("exigible", "payable"))} au plus tard le {date_printed(due, "slash")}, pour le logement que vous occupez.</p>
{table([values], "grid center", heads)}<div style="margin-top:5mm">{"".join(tail)}</div>
<div style="border-top:1.2px dashed #000;margin-top:8mm;padding-top:3mm"><span class="tiny">✂ talon à détacher et à joindre à votre chèque</span>
<table style="margin-top:3mm"><tr><td>Je soussigné(e) {esc(called)}, locataires, règle la somme de <b>{money(rent.total)} €</b> par<br>☐ chèque ☐ TIP ☐ mandat-compte<br><br>Le ............................ Signature</td><td style="width:60mm;border:1px solid #777" class="small">Cadre réservé au service<br>Reçu le : ..... / ..... / {rent.start.year}<br>Date d'effet comptable : {date_printed(due + dt.timedelta(days=2), "slash")}<br>Réf. {dice.digits(10)}</td></tr></table></div>"""
    truth = notice_truth(rent, tenants, rent.company.name, issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("sans"), 9.5, "15mm 16mm")


def tutor_mail(dice: Dice) -> Paper:
    """A mail printed with its header, from the guardian of the owner: dotted leaders, an older call quoted below, a scale of ceilings."""
    rent, money = draw(dice), dice.money()
    woman = dice.person("person", sex="F")
    born = woman.birth_name or (dice.person("").last_name if woman.sex == "F" else "")
    tenant, owner, guardian = woman.named("first_LAST"), rent.landlord, dice.person("", age=(30, 62))
    issued = rent.start - dt.timedelta(days=dice.number(5, 11))
    sent = issued + dt.timedelta(days=1)
    older, past = rent.start - dt.timedelta(days=dice.number(34, 39)), rent.total - dice.number(4, 18)
    box = f"{guardian.last_name}.mjpm@courriel.example".lower().replace(" ", "").replace("'", "")

    def leader(label: str, value: str, bold: bool = False) -> str:
        shown = f"<b>{value}</b>" if bold else value
        return f'<tr><td class="lead">{label} </td><td style="text-align:right;white-space:nowrap;width:1%">{shown}</td></tr>'

    title = dice.pick(("Notification", "Notification de somme à payer", "NOTIFICATION"))
    rows = [
        leader("Loyer", money(rent.rent)),
        leader(dice.pick(("Provision sur charges", "Charges (provision)")), money(rent.charges)),
        leader(dice.pick(("Total de l'échéance", "Somme à verser")), money(rent.total), True),
        leader("Date limite de versement", date_printed(rent.start + dt.timedelta(days=4), "slash")),
    ]
    scale = [[f"{n} personne{'s' if n > 1 else ''}", f"{11_400 + n * 5_260} €"] for n in (1, 2, 3)]
    named = (
        f"{'Madame' if woman.sex == 'F' else 'Monsieur'} {esc(tenant)}{f', née {esc(born.upper())}' if born else ''}"
    )
    html = f"""<div style="border-bottom:1.5px solid #000;font-size:9pt;padding-bottom:2mm"><b>De :</b> {esc(guardian.named("first_last"))} &lt;{box}&gt;<br><b>Envoyé :</b> {long_date(sent, weekday=True)} {dice.number(8, 18):02d}:{dice.number(0, 59):02d}<br><b>À :</b> locataire-{dice.digits(3)}@courriel.example<br><b>Objet :</b> {title} — terme de {month_printed(rent.start.year, rent.start.month, "lower")}</div>
<p style="margin:8mm 0 8mm 88mm">{named}<br>{lines(rent.home.lines())}</p><h2>{title}</h2>
<p class="justify">Le présent document, établi ce jour, {long_date(issued, weekday=True)}, vaut avis d'échéance pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p>
<p class="justify">J'agis en qualité de {dice.pick(("tutrice" if guardian.sex == "F" else "tuteur", "mandataire spécial" + ("e" if guardian.sex == "F" else "")))} de {owner.civility} {esc(owner.named("first_LAST"))}, {dice.pick(("propriétaire bailleur", "votre bailleur"))}, désigné{guardian.e} par ordonnance du juge des contentieux de la protection du {long_date(dice.day_before(500, 90, issued))}.</p>
<table style="margin:4mm 0;width:130mm">{"".join(rows)}</table>
<p class="small">Fonds de solidarité logement — plafonds annuels de ressources {rent.start.year}, à titre d'information :</p>{table(scale, "grid small", ("Foyer", "Plafond"))}
<p style="margin-top:5mm">Cordialement,<br>{esc(guardian.named("first_last"))}<br><span class="small">Mandataire judiciaire à la protection des majeurs, {esc(dice.address("").line())}, {dice.phone()}</span></p>
<p style="border-left:2px solid #88a;padding-left:3mm;color:#446" class="small">&gt; Le {date_printed(older, "slash")} à 09:{dice.number(10, 59)}, {esc(guardian.named("first_last"))} a écrit :<br>&gt; Notification du {long_date(older)} : le terme en cours s'élève à {money(past)}, à verser sous huitaine.</p>"""
    truth = notice_truth(rent, [tenant], owner.named("first_LAST"), issued)
    css = ".lead{position:relative} .lead::after{content:leader('.')} table.small{width:70mm}"
    return Paper(html, truth, "rent_due_notice", css, dice.font("any"), 10, "15mm 18mm")


def agency_flank(dice: Dice) -> Paper:
    """A franchised agency's template: a coloured band at the side with the title, labels in one line and values in the next, a dated stamp."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.3)), dice.money()
    tenant, owner, witness = rent.tenants[0], rent.landlord, dice.person("", age=(25, 80))
    curator, insurer = dice.person("", age=(30, 62)), dice.company("", "company")
    issued = rent.start - dt.timedelta(days=dice.number(6, 12))
    name, visit = tenant.named("first_LAST"), dice.day_before(25, 3, issued)
    colour = dice.pick(("#b8860b", "#7a1f3d", "#0b6e4f", "#223a5e"))
    labels = ["Période", "Loyer", dice.pick(("Charges", "Provision"))]
    values = [f"{rent.start:%d/%m/%Y} – {rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges)]
    if rent.benefit:
        labels.append("APL")
        values.append(money(rent.benefit, sign="− "))
    labels += [dice.pick(("Total à régler", "Somme due")), dice.pick(("Avant le", "Limite"))]
    values += [f"<b>{money(rent.total)}</b>", f"{rent.start + dt.timedelta(days=5):%d/%m/%Y}"]
    shares = (2.4, *(1.2 for _ in labels[1:]))
    line = '<p style="display:flex;justify-content:space-between;margin:1mm 0;font-size:{size}">{cells}</p>'
    shown = line.format(
        size="8pt",
        cells="".join(
            f'<span style="flex:{share}">{label}</span>' for share, label in zip(shares, labels, strict=True)
        ),
    )
    shown += line.format(
        size="9.5pt",
        cells="".join(
            f'<span style="flex:{share}">{value}</span>' for share, value in zip(shares, values, strict=True)
        ),
    )
    notes = [
        f"Impayés garantis par {esc(insurer.name)}, {esc(insurer.address.line())}, police n° {dice.digits(8)}.",
        f"Double adressé à {curator.civility} {esc(curator.named('first_LAST'))}, curat{'rice' if curator.sex == 'F' else 'eur'} du locataire.",
        f"Compteurs relevés le {date_printed(visit, 'slash')} en présence de {witness.civility} {esc(witness.named('first_LAST'))}, voisin{witness.e} de palier.",
    ]
    if dice.chance(0.5):
        notes.reverse()
    stamp = f'<div style="border:2px solid #a22;color:#a22;width:44mm;text-align:center;padding:2mm;transform:rotate(-5deg);font-weight:bold">{esc(rent.company.name)[:24].upper()}<br>{date_printed(issued, "padded").upper()}<br><span class="tiny">SERVICE GÉRANCE</span></div>'
    title = dice.pick(("AVIS D'ÉCHÉANCE", "APPEL DE LOYER", "AVIS DE LOYER"))
    html = f"""<table><tr><td style="width:42mm;background:{colour};color:#fff;padding:8mm 4mm;height:255mm"><b style="font-size:13pt">{esc(rent.company.name)}</b><br><span class="small">membre indépendant du réseau {dice.pick(("Toit & Clé", "Maison Cardinale", "Portes d'Ici"))}</span><br><br><span class="small">{lines(rent.company.address.lines())}<br>{dice.phone()}<br>Siret {rent.company.siret}</span><div style="margin-top:95mm;font-size:15pt;font-weight:bold">{title}</div><span class="small">{month_printed(rent.start.year, rent.start.month, "title")}</span></td>
<td style="padding:6mm 0 0 8mm"><p style="margin-left:55mm">{esc(" ".join(tenant.first_names[:1]))}<br>{esc(tenant.last_name.upper())}<br>{lines(rent.home.lines())}</p>
<p style="margin-top:18mm"><b>Objet :</b> {dice.pick(("location de", "logement loué à", "bail de"))} {tenant.civility} {esc(name)}</p>
<p>Madame, Monsieur,</p><p class="justify">Mandataires de {owner.civility} {esc(owner.named("first_LAST"))}, {dice.pick(("propriétaire", "bailleur", "votre bailleur"))}, nous vous prions de trouver ci-dessous le terme à venir.</p>
<div style="border-top:2px solid {colour};border-bottom:2px solid {colour};padding:3mm 0;margin:6mm 0">{shown}</div>{"".join(f'<p class="small">• {note}</p>' for note in notes)}
<p class="small">{dice.pick(("Aucune quittance n'est délivrée avant encaissement.", "Ce document n'est pas une quittance."))}</p><div style="margin:14mm 0 0 50mm">{stamp}</div></td></tr></table>"""
    truth = notice_truth(rent, [name], owner.named("first_LAST"), issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("sans"), 9.5, "12mm 14mm")


LAYOUTS = {"talon": talon, "tutor_mail": tutor_mail, "agency_flank": agency_flank, **dealt_due_more.LAYOUTS}
