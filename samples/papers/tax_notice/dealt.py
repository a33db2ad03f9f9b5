"""Dealt layouts: notices whose edition, geometry, names and decoys were dealt by cards."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice, unaccented
from samples.french import date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._details import EURO, LEGAL
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed
from samples.stationery import signature, stamp

FOREIGN = (
    ("de Oliveira Lopes", "Maria da Conceição", "F"), ("Essomba Ondoa Mballa", "Guy-Roger", "M"), ("Ould Mohamed Lemine", "Sidi Ahmed", "M"),
    ("García de la Cruz", "María José", "F"), ("Tran Van Phuoc", "Thi Thu Hà", "F"), ("Ben Salah El Amrani", "Abd-el-Malik", "M"),
    ("Quispe Mamani", "Julio César", "M"), ("Nguyen Huu Tho", "Van Hùng", "M"), ("Kouassi N'Guessan Aka", "Adjoua Grâce", "F"),
)  # fmt: skip
PARTICLES = ("de Castelnau-Bézier", "Le Goff de Kerdaniel", "du Bois de La Fontaine", "d'Hondt-Lefèvre", "de Saint-Martin Roux", "Des Ormes-Béguin")  # fmt: skip

SCALES = {2022: (10_777, 27_478, 78_570), 2023: (11_294, 28_797, 82_341), 2024: (11_497, 29_315, 83_823), 2025: (11_600, 29_579, 84_577)}  # fmt: skip


def _renamed(dice: Dice, house: Household, last: str, first: str = "", sex: str = "") -> Household:
    """The household whose first declarant (and the children) bear another name, unless a dossier fixes it."""
    if "person" in dice.given:
        return house
    head = house.declarants[0]
    head = replace(
        head,
        last_name=last,
        sex=sex or head.sex,
        first_names=(first, *head.first_names[1:]) if first else head.first_names,
    )
    kids = tuple(replace(child, last_name=last) for child in house.children)
    return replace(house, declarants=(head, *house.declarants[1:]), children=kids)


def _left(house: Household) -> str:
    """What remains to be done with the tax, in a sentence."""
    if house.due > 0:
        return f"Reste à payer : {EURO(house.due)} €"
    return f"Montant à vous restituer : {EURO(-house.due)} €" if house.due < 0 else "Vous n'avez rien à payer"


def dated_steps(dice: Dice) -> Paper:
    """« Avis de non-imposition » on a numbered form with numbered boxes and a table of dated steps; asked for by a guardian."""
    house = _renamed(dice, draw(dice, couple=dice.chance(0.25), taxed=False), *dice.pick(FOREIGN))
    guardian, notary = dice.person("", age=(30, 62)), dice.person("", age=(35, 66))
    town = house.office[2].split(" ", 1)[1].split(" CEDEX")[0].title()
    received, taken = (
        dt.date(house.year + 1, 5, dice.number(5, 24)),
        house.issued_on + dt.timedelta(days=dice.number(9, 20)),
    )
    printed = house.issued_on + dt.timedelta(days=dice.number(30, 80))
    steps = [
        [f"{received:%d/%m/%Y}", f"réception de la déclaration n° 2042 des revenus {house.year}", "service courrier"],
        [
            f"{received + dt.timedelta(days=22):%d/%m/%Y}",
            f"pièces complémentaires transmises par Me {esc(notary.named('LAST_FIRST'))}, notaire",
            "succession, part indivise",
        ],
        [f"{house.collected_on:%d/%m/%Y}", "homologation du rôle", "mise en recouvrement"],
        [f"{taken + dt.timedelta(days=24):%d/%m/%Y}", "prise d'effet du taux de prélèvement à la source", "taux 0,0 %"],
    ]
    people = " ET ".join(esc(name) for name in house.called)
    boxes = [
        ("1", "Contribuable(s)", people, 2),
        ("2", "Adresse d'imposition", esc(" ".join(house.home_rows)), 2),
        ("3", dice.pick(("N° fiscal", "Numéro fiscal du ou des déclarants")), "<br>".join(grouped(n) for n in house.numbers), 1),
        ("4", "Référence de l'avis", grouped(house.reference, (2, 2, 7, 2)), 1),
        ("5", "Revenus de l'année", str(house.year), 1),
        ("6", "Revenu brut global", EURO(house.taxable), 1),
        ("7", dice.pick(("Revenu fiscal de référence", "Revenu fiscal de référence (RFR)")), EURO(house.rfr), 1),
        ("8", "Nombre de parts", shares_printed(house.shares), 1),
        ("9", "Personnes à charge", str(len(house.children)), 1),
        ("10", "Impôt sur le revenu net", EURO(house.net_tax), 1),
    ]  # fmt: skip
    cells = [
        f'<td colspan="{span}"><span class="tiny"><b>[{n}]</b> {label}</span><br><b>{value}</b></td>'
        for n, label, value, span in boxes
    ]
    rows = [cells[0:1], cells[1:2], cells[2:4], cells[4:6], cells[6:8], cells[8:10]]
    grid = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    form = f"2041-{dice.letters(2)}-{dice.pick(('SD', 'K', 'E'))}"
    html = f"""<table><tr><td style="width:60%"><b>MINISTÈRE CHARGÉ DES COMPTES PUBLICS</b><br>N° {form} · n° 1{dice.digits(4)}*0{dice.number(2, 9)}<br><br>{lines(house.office)}</td><td class="right">{esc(town)}, le {date_printed(house.issued_on, dice.pick(("slash", "long")))}</td></tr></table>
<h2 class="center" style="margin:6mm 0 1mm">AVIS DE NON-IMPOSITION</h2><p class="center">{dice.pick(("à l'impôt sur le revenu", "à l'impôt sur les revenus"))} de l'année {house.year} — délivré en {house.year + 1}</p>
<p>Établi {dice.pick(("à la demande de", "sur demande de"))} {guardian.civility} {esc(guardian.named("LAST_FIRST"))}, mandataire judiciaire, <b>{dice.pick(("pour le compte de", "en faveur de"))} {people}</b></p>
<table class="grid" style="margin:4mm 0">{grid}</table><p><b>[11] Chronologie du dossier</b></p>{table(steps, "grid small", ("Date", "Étape", "Observation"), ("18%", "55%", "27%"))}
<div class="cols" style="margin-top:5mm"><div>{barcode(house, dice)}</div><div class="small">Le présent document justifie de vos ressources auprès des organismes tiers.<br>Duplicata imprimé le {printed:%d/%m/%Y}, remis au guichet le {printed + dt.timedelta(days=3):%d/%m/%Y}.</div></div>
<p class="tiny">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", ".grid td{padding:1mm 2mm}", dice.font("sans"), 9.5, "14mm 16mm")


def sealed_frame(dice: Dice) -> Paper:
    """A declarative-situation notice as a framed letter with seal and code: the figures only in the last paragraph and the footer."""
    couple = dice.chance(0.3)
    house = _renamed(dice, draw(dice, couple=couple, children=dice.pick((1, 1, 2, 3))), dice.pick(PARTICLES))
    issued = dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(2, 28))
    house = replace(house, issued_on=issued, collected_on=issued)
    notary, bank = (
        dice.person("", age=(35, 66)),
        dice.pick(("CREDIT DU PONANT", "BANQUE DES DEUX RIVES")),
    )
    desk, adviser = dice.address(""), dice.person("", age=(26, 60))
    honor = "Madame, Monsieur" if couple else "Madame" if house.declarants[0].sex == "F" else "Monsieur"
    dependants, told = len(house.children), "Elle ne mentionne aucun rattachement."
    if dependants:
        child, kin = house.children[0], "votre enfant" if dependants == 1 else f"vos {dependants} enfants, dont"
        told = f"Elle mentionne le rattachement de {kin} {esc(child.first_name)}, né{child.e} le {date_printed(child.birth_date, 'slash')}."
    heads = "<br>".join(esc(name) for name in house.called)
    numbers = " et ".join(grouped(number) for number in house.numbers)
    parts = shares_printed(house.shares, dice.pick((",", ".")), dice.pick((1, 2)))
    html = f"""<div style="border:3px double #24408e;padding:8mm 9mm;min-height:255mm"><table><tr><td><b style="color:#24408e;font-size:13pt">RÉPUBLIQUE FRANÇAISE</b><br>Direction générale des finances publiques<br><span class="small">{lines(house.office)}</span></td><td class="right">{barcode(house, dice, dice.pick(("18", "24")), "22mm")}<br><span class="tiny">vérifiable sur impots.gouv.fr</span></td></tr></table>
<p style="margin:8mm 0 8mm 80mm">{heads}<br>{lines(house.home_rows)}</p>
<p>Réf. / date : {grouped(house.reference, (2, 2, 7, 2))} / {issued:%d/%m/%Y}</p><p><b>Objet : {dice.pick(("avis de situation déclarative à l'impôt sur le revenu", "situation déclarative à l'impôt sur les revenus — avis"))}, revenus de {house.year}</b></p>
<p style="margin-top:6mm">{honor} {esc(house.declarants[0].last_name) if not couple else ""},</p>
<p class="justify">Vous avez souscrit votre déclaration en ligne. {told} L'attestation de Me {esc(notary.named("first_LAST"))}, notaire, reçue le {issued - dt.timedelta(days=dice.number(12, 40)):%d/%m/%Y}, a été jointe au dossier.</p>
<p class="justify">Le remboursement éventuel sera versé sur votre compte ouvert chez {bank}, agence du {esc(desk.line())}. Aucun impôt n'est réclamé par le présent courrier ; l'avis d'impôt vous parviendra à compter du 25 juillet {house.year + 1}.</p>
<p class="justify">Il peut être présenté aux organismes qui vous le demandent. Votre interlocut{"rice" if adviser.sex == "F" else "eur"} est {adviser.civility} {esc(adviser.named("first_LAST"))}.</p>
<p class="justify">Au vu de vos éléments, le revenu fiscal de référence du foyer s'établit à <b>{EURO(house.rfr)} €</b>, pour <b>{parts}</b> {dice.pick(("parts", "parts de quotient familial"))} et {dependants} personne{"s" if dependants > 1 else ""} à charge.</p>
<table style="margin-top:6mm"><tr><td>{stamp("FINANCES PUBLIQUES")}</td><td class="right">{dice.pick(("Le comptable public", "La responsable du service", "Le responsable du service"))}<br>{signature(dice.number(1, 90))}</td></tr></table>
<p class="small center" style="border-top:1px solid #24408e;margin-top:6mm;padding-top:2mm">Numéro fiscal : {numbers} — avis établi en {house.year + 1} — revenus {house.year}</p></div>"""
    truth = fields(house, "declarative_situation", net_tax=None)
    return Paper(html, truth, "tax_notice", "", dice.font("serif"), 10.5, "11mm 12mm")


def overseas(dice: Dice) -> Paper:
    """A notice of an overseas office: the persons in a row with surname and given name far apart, capitals after the colon, a scale."""
    house = draw(dice, couple=dice.chance(0.4))
    places = (("97200", "Fort-de-France", "MARTINIQUE"), ("97400", "Saint-Denis", "LA REUNION"), ("97110", "Pointe-à-Pitre", "GUADELOUPE"), ("97300", "Cayenne", "GUYANE"))  # fmt: skip
    postcode, town, region = dice.pick(places)
    if "home" not in dice.given:
        house = replace(house, home=Address(house.home.street, postcode, town, house.home.extra))
    before, landlord = dice.address(""), dice.person("", age=(40, 75))
    rows = [
        [str(n), esc(unaccented(person.last_name).upper()), f"<span>{number}</span>", "M" if person.sex == "M" else "MME", f"{dice.pick(('TITULAIRE', 'DECLARANT'))}", f'<div class="right">{esc(unaccented(person.first_name).upper())}</div>']
        for n, (person, number) in enumerate(zip(house.declarants, house.numbers, strict=True), 1)
    ]  # fmt: skip
    rate, cap = (40, 4_050) if region == "GUYANE" else (30, 2_450)
    gross = min(round(house.net_tax / (1 - rate / 100)), house.net_tax + cap)
    facts = [
        ("REFERENCE DE L'AVIS", house.reference),
        ("REVENU BRUT GLOBAL", EURO(house.taxable)),
        (dice.pick(("REVENU FISCAL DE REFERENCE", "REVENU FISCAL DE RÉFÉRENCE")), EURO(house.rfr)),
        ("NOMBRE DE PARTS", shares_printed(house.shares)),
        ("PERSONNES A CHARGE", str(len(house.children))),
        ("IMPOT AVANT REFACTION", EURO(gross)),
        ("REFACTION DOM", EURO(gross - house.net_tax)),
        (dice.pick(("IMPOT SUR LE REVENU NET", "IMPÔT SUR LE REVENU NET")), EURO(house.net_tax)),
        ("DEJA PRELEVE A LA SOURCE", EURO(house.withheld)),
    ]
    a, b, c = SCALES.get(house.year, SCALES[2025])
    scale = [
        [f"jusqu'à {EURO(a)} €", "0 %"],
        [f"de {EURO(a + 1)} à {EURO(b)} €", "11 %"],
        [f"de {EURO(b + 1)} à {EURO(c)} €", "30 %"],
        ["au-delà", "41 % puis 45 %"],
    ]
    inner = "".join(f'<p style="margin:0 0 1.2mm">{label}:<b>{value}</b></p>' for label, value in facts)
    moved = dt.date(house.year, dice.number(2, 11), dice.number(1, 28))
    meeting = house.issued_on + dt.timedelta(days=dice.number(35, 60))
    html = f"""<table class="small" style="border-bottom:1px solid #000"><tr><td>DIRECTION RÉGIONALE DES FINANCES PUBLIQUES — {region}<br>Service des impôts des particuliers de {esc(town)}</td><td class="right">Courrier du {date_printed(house.issued_on, dice.pick(("slash", "dash", "long")))}</td></tr></table>
<p style="margin:12mm 0 10mm 92mm">{esc(" OU ".join(house.called))}<br>{lines(house.home_rows)}</p>
<h1 style="font-size:15pt">{dice.pick(("AVIS D'IMPÔT SUR LE REVENU", f"AVIS D'IMPÔT {house.year + 1}"))}</h1><p>Revenus de l'année {house.year} — avis établi en {house.year + 1}</p>
{table(rows, "grid small", ("N°", "Nom", "N° fiscal", "Civ.", "Qualité", '<div class="right">Prénom</div>'), ("5%", "26%", "20%", "8%", "16%", "25%"))}
<div class="cols" style="margin-top:6mm"><div>{inner}<p><b>{_left(house)}</b></p></div><div class="small"><b>Barème applicable avant réfaction (par part)</b>{table(scale, "grid", ("Tranche", "Taux"))}<p>La réfaction de {rate} % est plafonnée à {EURO(cap)} €.</p></div></div>
<p class="small" style="margin-top:5mm">Changement d'adresse pris en compte le {moved:%d/%m/%Y} : vous quittiez le {esc(unaccented(before.line()).upper())} (bailleur : {esc(landlord.named("LAST_first"))}). Date limite de paiement : 15/09/{house.year + 1} à minuit. Rendez-vous téléphonique possible à partir du {meeting:%d/%m/%Y}.</p>
<p>{barcode(house, dice)}</p><p class="tiny">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "13mm 16mm")


def portal_cards(dice: Dice) -> Paper:
    """A print-out of the taxpayer's portal: address and time at head and foot, three cards side by side, the day in small print below."""
    house = draw(dice, couple=True)
    if "partner" not in dice.given and "person" not in dice.given:
        one = house.declarants[0]
        two = dice.partner(one, same_name=False)
        numbers = (house.numbers[0], dice.fiscal_number(two))
        house = replace(house, declarants=(one, two), numbers=numbers)
    seen = house.issued_on + dt.timedelta(days=dice.number(10, 200))
    clock = f"{dice.number(7, 22):02d}:{dice.number(0, 59):02d}"
    last = [house.rfr - dice.number(300, 2_600), max(0, house.net_tax - dice.number(5, 90))]
    bank, desk = dice.pick(("Banque des Deux Rives", "Crédit du Ponant", "Caisse du Littoral")), dice.address("")

    def card(title: str, items: list[tuple[str, str]]) -> str:
        inner = "".join(f'<p style="margin:0 0 2mm"><span class="tiny">{a}</span><br><b>{b}</b></p>' for a, b in items)
        return f'<div style="border:1px solid #9ab;border-radius:3mm;padding:4mm;background:#f6f9fc"><p style="color:#0b4a8f"><b>{title}</b></p>{inner}</div>'

    born = [
        (f"Né{p.e} le (déclarant {n})", date_printed(p.birth_date, "slash")) for n, p in enumerate(house.declarants, 1)
    ]
    cards = [
        card("Mon foyer", [*born, ("Nombre de parts", shares_printed(house.shares)), (dice.pick(("Personnes à charge", "Nombre de personnes à charge")), str(len(house.children)))]),
        card("Mes montants", [("Revenu fiscal de référence", f"{EURO(house.rfr)} €"), (dice.pick(("Impôt sur le revenu net", "Montant de l'impôt sur le revenu net")), f"{EURO(house.net_tax)} €"), ("Prélevé à la source", f"{EURO(house.withheld)} €"), ("Solde", _left(house))]),
        card("Mes références", [*((f"N° fiscal déclarant {n}", grouped(number)) for n, number in enumerate(house.numbers, 1)), ("Référence de l'avis", house.reference), ("Compte bancaire", f"{bank}, {esc(desk.line())}")]),
    ]  # fmt: skip
    if dice.chance(0.5):
        cards.reverse()
    past = [
        ["Revenu fiscal de référence", EURO(last[0]), EURO(house.rfr)],
        ["Impôt net", EURO(last[1]), EURO(house.net_tax)],
    ]
    url = f"https://cfspart.impots.example/enp/documents/{house.year + 1}/avis?id={dice.digits(8)}"
    compared = table(
        past, "rows small", ("Évolution", f"Revenus {house.year - 1}", f"Revenus {house.year}"), ("50%", "25%", "25%")
    )
    html = f"""<table class="tiny"><tr><td>{seen:%d/%m/%Y} {clock}</td><td class="right">Mes documents – impots.gouv</td></tr></table>
<div class="cols" style="margin-top:6mm"><div><b style="font-size:14pt">impots<span style="color:#0b4a8f">.gouv</span></b><br><span class="small">{lines(house.office)}</span></div><div>{"<br>".join(esc(name) for name in house.called)}<br>{lines(house.home_rows)}</div></div>
<p style="margin-top:12mm"><b>Objet : {dice.pick((f"votre avis d'impôt {house.year + 1} sur les revenus de {house.year}", f"avis d'impôt {house.year + 1} — revenus perçus en {house.year}"))}</b></p>
<div class="cols" style="gap:4mm;margin:5mm 0">{"".join(cards)}</div>{compared}
<p style="margin-top:5mm">Date limite de paiement : 15/09/{house.year + 1}. Les sommes dues sont prélevées en quatre fois à compter du 25/09/{house.year + 1}.</p><p>{barcode(house, dice)}</p>
<p class="tiny" style="margin-top:8mm">{LEGAL.format(limit=house.year + 3)}</p><p class="tiny" style="border-top:1px solid #9ab">{dice.pick(("Édité le", "Avis édité le"))} {house.issued_on:%d/%m/%Y} — mis en recouvrement le {house.collected_on:%d/%m/%Y}</p>
<table class="tiny"><tr><td>{url}</td><td class="right">1/1 — imprimé à {clock}</td></tr></table>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "9mm 13mm")


LAYOUTS = {
    "dated_steps": dated_steps,
    "sealed_frame": sealed_frame,
    "overseas_capitals": overseas,
    "portal_cards": portal_cards,
}
