"""Sorted layouts: a portal's grid of boxes, a prose letter to a couple, three filled cards, a bailiff's mail, a ruled sheet."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.papers.rent_receipt._sorted_kit import PARTICLES, back, surnamed
from samples.stationery import HAND, handwriting, sheet, signature


def portal_acquittal(dice: Dice) -> Paper:
    """A portal printed from the browser: labels above values in a grid of boxes, names in small letters, an electronic signature."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 1, 2)), benefit=dice.chance(0.6)), dice.money()
    tenants = [t.named("first_last").lower() for t in rent.tenants]
    guard, chief = dice.person("", age=(30, 60)), dice.person("", age=(30, 60))
    printed = rent.issued_on + dt.timedelta(days=dice.number(2, 40))
    host = "".join(c for c in rent.company.name.lower() if c.isascii() and c.isalpha())
    owner = dice.pick(("Organisme bailleur", "Bailleur", "Gestionnaire"))
    who = dice.pick(("Titulaire(s) du contrat", "Souscripteur(s)", "Usager(s)", "Intéressé(e)(s)"))
    boxes = [
        (who, " et ".join(tenants), 2),
        ("N° de contrat", f"L/{dice.digits(6)}/{dice.number(1, 40):02d}", 1),
        ("Représenté(e) par", f"{guard.named('first_last').lower()}, {dice.pick(('curatrice', 'mandataire judiciaire', 'avocat')) if guard.sex == 'F' else dice.pick(('curateur', 'mandataire judiciaire', 'avocat'))}", 1),
        (dice.pick(("Situation des lieux", "Lieux loués", "Adresse du local d'habitation")), rent.home.line(), 2),
        (owner, rent.company.name, 1),
        (dice.pick(("Terme acquitté", "Temps d'occupation", "Période")), f"{date_printed(rent.start, 'slash')} → {date_printed(rent.end, 'slash')}", 1),
        ("Loyer principal", money(rent.rent), 1),
        (dice.pick(("Charges", "Acompte sur charges")), money(rent.charges), 1),
    ]  # fmt: skip
    if rent.benefit:
        boxes.append(("APL versée au bailleur", money(rent.benefit, sign="-"), 1))
    boxes += [
        (dice.pick(("Net acquitté", "Somme acquittée")), money(rent.total), 1),
        (dice.pick(("Acquitté le", "Règlement enregistré le")), date_printed(rent.paid_on, "slash"), 1),
        ("Moyen", dice.pick(("Carte bancaire", "Prélèvement", "Virement")), 1),
    ]
    cells = "".join(
        f'<div class="bx" style="width:{49.2 if wide == 2 else 24.1}%"><i>{label}</i><br>{esc(value)}</div>'
        for label, value, wide in boxes
    )
    floor = dice.number(20_500, 22_600)
    scale = "".join(
        f"<tr><td>{n}</td><td>{floor + n * 6_100:,} €</td><td>{money(rent.rent + 12 * n)}</td></tr>".replace(
            ",", " ", 1
        )
        for n in range(1, 5)
    )
    title = dice.pick(("Acquit de loyer", "Quittance du terme échu", "Quittancement — terme payé"))
    hour = f"{dice.number(8, 19)}:{dice.number(0, 59):02d}"
    html = f"""<p><b style="color:#0a5">{esc(rent.company.name)}</b> &nbsp; Accueil &nbsp; Mon logement &nbsp; <u>Mes papiers</u> &nbsp; Messagerie (2)</p><h2>{title} — {month_printed(rent.start.year, rent.start.month, "lower")}</h2><div class="wrap">{cells}</div>
<p class="small" style="margin-top:5mm">Signé électroniquement le {date_printed(rent.issued_on, "slash")} à {hour} — pour le directeur, par délégation, {chief.civility} {esc(chief.named("first_last").lower())}, {dice.pick(("chargé" + chief.e + " de clientèle", "responsable du quittancement"))}. Jeton {dice.letters(4).lower()}{dice.digits(8)}</p>
<p style="margin-top:6mm"><b>Pour information : plafonds de ressources et loyers de référence</b></p><table class="grid small" style="width:70%"><tr><th>Personnes au foyer</th><th>Revenu fiscal maximal</th><th>Loyer de référence</th></tr>{scale}</table><p class="tiny">Plafonds en vigueur au {date_printed(dt.date(rent.start.year, 1, 1), "slash")}. Vaut quittance sous réserve de tous droits du bailleur.</p>"""
    css = f""".wrap {{ display: flex; flex-wrap: wrap; gap: 1.2mm }} .bx {{ border: .6pt solid #789; padding: 2px 5px; min-height: 11mm }} .bx i {{ font-size: 70%; color: #456 }}
@page {{ @top-left {{ content: '{date_printed(printed, "slash")} {dice.number(8, 19)}:{dice.number(10, 59)}'; font: 7pt 'Liberation Sans' }} @top-right {{ content: 'Espace locataire'; font: 7pt 'Liberation Sans' }} @bottom-left {{ content: 'https://espace.{host}.example/papiers/acquits?id={dice.digits(7)}'; font: 7pt 'Liberation Sans' }} @bottom-right {{ content: '1/1'; font: 7pt 'Liberation Sans' }} }}"""
    return sheet(
        "rent_receipt", html, truth(rent, tenants, rent.company.name), font=dice.font("sans"), size=9.5, css=css
    )


def prose_to_couple(dice: Dice) -> Paper:
    """A manager's letter in a window envelope: prose without a label, two surnames on two lines, last year's sums beside this year's."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.4)), dice.money()
    other = dice.partner(rent.tenants[0], same_name=False)
    style = dice.pick(("first_LAST", "LAST_first", "first_last"))
    tenants = [p.named(style) for p in (rent.tenants[0], other)]
    child, owner = dice.children(rent.tenants[0], 1, "")[0], rent.landlord.named("first_LAST")
    chief, old = dice.person("", age=(30, 60)), (round(rent.rent * 0.97, 2), round(rent.charges * 0.94, 2))
    both = f"{rent.tenants[0].civility} {tenants[0]} et {other.civility} {tenants[1]}"
    year, helped = rent.start.year, ""
    if rent.benefit:
        helped = f"La caisse d'allocations familiales ayant versé de son côté {money(rent.benefit)}, c"
    paid = f"{helped or 'C'}’est une somme de {money(rent.total)} que nous avons {dice.pick(('encaissée', 'reçue', 'portée en compte'))} le {long_date(rent.paid_on)}, par {dice.pick(('chèque', 'virement', 'mandat'))}, et dont nous vous tenons quittes pour le mois."
    past = f"L’an dernier, pour le même mois, le loyer était de {money(old[0])} et les charges de {money(old[1])}."
    if dice.chance(0.5):
        past = f"""</p><table class="grid" style="width:60%;margin:2mm 0"><tr><th></th><th>{year - 1}</th><th>{year}</th></tr><tr><td>Loyer</td><td>{money(old[0])}</td><td>{money(rent.rent)}</td></tr><tr><td>Charges</td><td>{money(old[1])}</td><td>{money(rent.charges)}</td></tr></table><p>"""
    title = dice.pick(("CERTIFICAT", "RELEVÉ", "NOTIFICATION", "ATTESTATION"))
    html = f"""<div class="head"><div><b style="font-size:1.3em">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br><br><span class="small">Vos références : {dice.digits(5)}/{dice.letters(2)}<br>Nos références : {esc(chief.last_name[:2].upper())}/{dice.digits(3)}</span></div></div>
<div style="margin:4mm 0 12mm 92mm;line-height:1.4">{"<br>".join(esc(t) for t in tenants)}<br>{lines(rent.home.lines())}</div><p class="b" style="text-align:center">{title}</p><p>Madame, Monsieur,</p>
<p class="justify">Par cette lettre écrite à {esc(rent.company.address.town)} le {long_date(rent.issued_on)}, nous, mandataires de {rent.landlord.civility} {esc(owner)} à qui appartient {dice.pick(("le logement", "l’appartement", "la maison"))} que vous louez ({esc(rent.home.line())}), {dice.pick(("donnons quittance du terme", "reconnaissons le paiement du loyer"))} {dice.pick(("allant", "courant"))} du {long_date(rent.start)} au {long_date(rent.end)}, au nom de {esc(both)}.</p>
<p class="justify">Le loyer seul s’élevait à {money(rent.rent)} et l’avance sur les charges à {money(rent.charges)}. {paid} {past}</p>
<p class="justify">Nous avons bien noté la présence au foyer de {esc(child.named("first_last"))}, né{child.e} le {long_date(child.birth_date)}, que vous nous signaliez par courrier du {long_date(rent.issued_on - dt.timedelta(days=dice.number(25, 70)))}. Le présent écrit annule les reçus partiels déjà remis pour le même terme.</p><p>Nous vous prions de croire, Madame, Monsieur, à nos sentiments dévoués.</p>
<div style="margin:10mm 0 0 85mm">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div>"""
    fields = truth(rent, tenants, owner)
    return sheet("rent_receipt", html, fields, font=dice.font("any"), size=10.5, margin="18mm 22mm")


def filled_cards(dice: Dice) -> Paper:
    """A shop's printed form filled by hand: three cards side by side, dotted lines, a signature and a counter-signature."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.3)), dice.money()
    tenant, owner = rent.tenants[0], rent.landlord
    neighbour, agent, chief = (dice.person("", age=(24, 70)) for _ in range(3))

    def fill(label: str, value: str) -> str:
        return f'<p class="f">{label} <span>{value}</span></p>'

    def caps(person: object) -> str:
        return esc(f"{person.civility} {person.named('FIRST_LAST')}")  # type: ignore[attr-defined]

    first = "".join(
        (
            fill("Dossier de", caps(tenant)),
            fill(f"né{tenant.e} le", date_printed(tenant.birth_date, "slash")),
            fill(
                dice.pick(("logé" + tenant.e + " à", "pour le logement sis")),
                "<br>".join(esc(r) for r in rent.home.lines()),
            ),
            fill("bail du", date_printed(dice.day_before(2000, 90, rent.start), "slash")),
        )
    )
    second = "".join(
        (
            fill(dice.pick(("Reçu par", "Le propriétaire")), caps(owner)),
            fill(f"né{owner.e} le", date_printed(owner.birth_date, "slash")),
            fill("par les soins de", esc(rent.company.name)),
            fill("en présence de (voisin, témoin)", caps(neighbour)),
        )
    )
    rows = [("Loyer", rent.rent, ""), (dice.pick(("Charges", "Prov. s/ charges")), rent.charges, "")]
    if rent.benefit:
        rows.append(("À déduire : A.P.L.", rent.benefit, "- "))
    sums = "".join(fill(label, money(value, sign=sign)) for label, value, sign in rows)
    third = f"{fill('Du', date_printed(rent.start, 'slash'))}{fill('au', date_printed(rent.end, 'slash'))}{sums}{fill('Total reçu', '<b>' + money(rent.total) + '</b>')}{fill('versé le', date_printed(rent.paid_on, 'slash'))}"
    cards = [("LOCATAIRE", first), ("BAILLEUR", second)]
    cards = [cards[1], cards[0]] if dice.chance(0.4) else cards
    shown = "".join(f'<div class="card"><b>{head}</b>{body}</div>' for head, body in (*cards, ("SOMMES", third)))
    html = f"""<p class="tiny right">Papeterie réf. {dice.digits(4)} — modèle déposé</p><h1 style="letter-spacing:.2em">{dice.pick(("QUITTANCE DE LOYER", "Quittance de loyer"))} <span class="f" style="font-size:.6em">n° <span>{dice.number(2, 90)}</span></span></h1><div style="display:flex;gap:3mm">{shown}</div>
<p class="f" style="margin-top:5mm">La somme de (en lettres) <span>{amount_in_words(rent.total)}</span></p><p class="small">dont quittance, sans préjudice du terme en cours et sous réserve de tous droits.</p>
<p class="f" style="margin:7mm 0 3mm 100mm">Fait à <span>{esc(rent.company.address.town)}</span>, le <span>{date_printed(rent.issued_on, dice.pick(("slash", "short", "long")))}</span></p>
<div class="cols"><div class="f">L'agent qui a reçu : <span>{caps(agent)}</span><br>{signature(dice.number(0, 900))}</div><div class="f">Contresigné : <span>{caps(chief)}</span><br>{signature(dice.number(0, 900), "#222")}</div></div>"""
    css = f".card {{ flex: 1; border: .8pt solid #345; border-radius: 2mm; padding: 2mm 3mm; min-height: 78mm }} .f span {{ font-family: {HAND}; color: #1a2f7a; border-bottom: 1pt dotted #555; font-size: 1.12em }}"
    return sheet(
        "rent_receipt", html, truth(rent, [tenant.named("FIRST_LAST")], owner.named("FIRST_LAST")),
        font=dice.font("serif"), size=9.5, page="A4 landscape", margin="14mm 16mm", css=css,
    )  # fmt: skip


def bailiff_row(dice: Dice) -> Paper:
    """A mail of a commissaire de justice: the law as title, the day only in the mail's header, one row of facts under one row of heads."""
    rent, money = surnamed(dice, draw(dice, "sci", benefit=dice.chance(0.4)), PARTICLES), dice.money()
    tenant, style = rent.tenants[0], dice.pick(("first_LAST", "LAST_first", "first_last"))
    name, master, notary = tenant.named(style), dice.person("", age=(35, 62)), dice.person("", age=(35, 70))
    study, bank = dice.address(""), dice.address("")
    owner = dice.pick((rent.company.name, rent.landlord.named("first_LAST")))
    act, older = dice.day_before(2200, 400, rent.start), dice.day_before(300, 70, rent.start)
    mail = f"{master.last_name.split()[-1].lower()}".encode("ascii", "ignore").decode()
    heads = [dice.pick(("Occupant", "Preneur", "Locataire")), "Lieux", "Terme", "Loyer", "Charges"]
    row = [esc(name), lines(rent.home.lines()), f"{date_printed(rent.start, 'slash')}<br>{date_printed(rent.end, 'slash')}", money(rent.rent), money(rent.charges)]  # fmt: skip
    if rent.benefit:
        heads.append("CAF")
        row.append(money(rent.benefit, sign="-"))
    heads += [dice.pick(("Versé", "Acquitté", "Perçu")), "Perçu le"]
    row += [f"<b>{money(rent.total)}</b>", date_printed(rent.paid_on, "slash")]
    title = dice.pick(("QUITTANCE DÉLIVRÉE EN APPLICATION DE L’ARTICLE 21 DE LA LOI N° 89-462 DU 6 JUILLET 1989", "ARTICLE 21 DE LA LOI DU 6 JUILLET 1989 — REMISE DE QUITTANCE"))  # fmt: skip
    html = f"""<table style="background:#f1f1f1;font-size:85%"><tr><td style="width:18%">De :</td><td>Étude {esc(master.last_name)} &lt;gestion@{mail}-cdj.example&gt;</td></tr><tr><td>Envoyé :</td><td>{long_date(rent.issued_on, weekday=True)} {dice.number(8, 18)}:{dice.number(10, 59)}</td></tr><tr><td>À :</td><td>{esc(tenant.first_name.lower().replace(" ", "."))}.{dice.digits(2)}@courriel.example</td></tr><tr><td>Objet :</td><td>dossier {dice.digits(6)} / remise</td></tr></table>
<div style="text-align:center;margin:8mm 0 4mm"><b>SELARL {esc(master.last_name.upper())} &amp; ASSOCIÉS</b><br><i>Commissaires de justice près la cour d’appel</i><br>{esc(study.line(" – "))}</div><hr><p class="b c">{title}</p>
<p class="justify">Maître {esc(master.named("first_LAST"))}, agissant {dice.pick(("pour le compte de", "à la demande de", "à la requête de"))} {esc(owner)}, {dice.pick(("bailleur", "propriétaire des lieux"))}, délivre quittance en faveur de {tenant.civility} {esc(name)} dans les termes qui suivent.</p>
<table class="grid small"><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr><tr>{"".join(f"<td>{c.replace(' €', '&nbsp;€').replace(' EUR', '&nbsp;EUR')}</td>" for c in row)}</tr></table>
<p class="justify" style="margin-top:5mm">Rappel : bail reçu par Maître {esc(notary.named("first_LAST"))}, notaire, le {long_date(act)}, au loyer d’origine de {money(round(rent.rent * 0.9, 2))} ; commandement du {long_date(older)} pour {money(rent.total * 2)}, soldé depuis. Les fonds ont été {dice.pick(("déposés", "consignés"))} à la {dice.pick(("Banque des Deux Rives", "Caisse de dépôt du Ponant"))}, {esc(bank.line())}.</p><p class="tiny">Coût de l’acte : néant. La présente ne vaut pas renonciation aux poursuites en cours.</p>"""
    return sheet(
        "rent_receipt", html, truth(rent, [name], owner), font=dice.font("serif"), size=9.5, margin="16mm 15mm"
    )


def ruled_acquittal(dice: Dice) -> Paper:
    """A ruled sheet by hand: the tenant only in the address, values in capitals after a colon, a daughter who signs for her mother."""
    rent, money = draw(dice, "sci", benefit=dice.chance(0.3)), dice.pick((dice.money(), dice.money()))
    tenant, owner = rent.tenants[0], rent.landlord
    guard = dice.partner(owner, "", same_name=dice.chance(0.6))
    child = dice.children(tenant, 1, "")[0]
    day = lambda value: f"{value:%d.%m.%y}"  # noqa: E731
    role = "tutrice" if guard.sex == "F" else "tuteur"
    facts = [
        (dice.pick(("maison", "logement", "adresse")), rent.home.line(" ").upper()),
        ("mois", f"DU {day(rent.start)} AU {day(rent.end)}"),
        ("loyer", money(rent.rent).upper()),
        (dice.pick(("charges", "eau + charges")), money(rent.charges).upper()),
    ]
    if rent.benefit:
        facts.append(("moins l’APL", money(rent.benefit).upper()))
    facts += [(dice.pick(("reçu en tout", "vous m’avez donné")), f"{money(rent.total).upper()} LE {day(rent.paid_on)}")]
    if dice.chance(0.5):
        facts.insert(0, facts.pop(1))
    body = "".join(f"<div>– {label} : {esc(value)}</div>" for label, value in facts)
    html = f"""<div class="rule"><div>{esc(guard.named("first_LAST"))}</div><div>tél. {dice.phone()}</div><div>SIRET (meublés) {dice.siret()}</div><div style="padding-left:88mm">{tenant.civility} {esc(tenant.named("first_LAST"))}</div>{"".join(f'<div style="padding-left:88mm">{esc(r)}</div>' for r in rent.home.lines())}<div>&nbsp;</div>
<div>{day(rent.issued_on)}</div><div>Objet : {dice.pick(("quittance", "quittance du loyer", "loyer payé (quittance)"))}</div><div>&nbsp;</div><div>{"Chère Madame" if tenant.sex == "F" else "Cher Monsieur"}, au nom de {owner.civility} {esc(owner.named("first_LAST"))}, propriétaire, dont je suis {role}</div><div>depuis le jugement du {day(dice.day_before(1500, 200, rent.start))}, je vous donne quittance {dice.pick(("entière", "sans réserve"))} :</div>{body}<div>&nbsp;</div>
<div>IBAN pour le mois prochain : {dice.iban()}</div><div>Bonne fête à {esc(child.first_name)}, né{child.e} le {day(child.birth_date)} si je ne me trompe.</div><div>L’état des lieux du {day(back(rent.start, 3))} est retrouvé.</div><div>&nbsp;</div><div style="padding-left:95mm">{esc(guard.named("first_LAST"))}, {role}</div></div>{signature(dice.number(0, 900))}"""
    css = handwriting() + ".rule div { border-bottom: .5pt solid #9bc; min-height: 9.2mm; padding-top: 2mm; line-height: 1.3 } .rule { border-left: 1pt solid #d66; padding-left: 8mm }"  # fmt: skip
    fields = truth(rent, [tenant.named("first_LAST")], owner.named("first_LAST"), address=rent.home.truth(True))
    return Paper(html, fields, "rent_receipt", css, dice.pick((HAND, "Caveat")), 12, "14mm 12mm")


LAYOUTS = {
    "portal_acquittal": portal_acquittal,
    "prose_to_couple": prose_to_couple,
    "filled_cards": filled_cards,
    "bailiff_row": bailiff_row,
    "ruled_acquittal": ruled_acquittal,
}
