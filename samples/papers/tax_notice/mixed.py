"""Mixed layouts: a telephone's page, an extract of the roll, a numbered notification, a letter of three cards, a framed ASDIR."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from samples.dice import Dice, Person, unaccented
from samples.french import MoneyStyle, date_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed, tax_name
from samples.stationery import republic, signature, stamp

EURO = MoneyStyle(" ", ",", "", False)
SCALES = {2023: (11_294, 28_797, 82_341), 2024: (11_497, 29_315, 83_823), 2025: (11_600, 29_579, 84_577)}


def seat(house: Household) -> str:
    """The town of the tax office: 33090 BORDEAUX CEDEX → Bordeaux."""
    return re.sub(r"^\d+ | CEDEX.*$", "", house.office[2]).title()


def outcome(house: Household) -> str:
    """What is left to pay or comes back."""
    if house.due > 0:
        return f"Reste à payer : {EURO(house.due)} €"
    return f"À vous restituer : {EURO(-house.due)} €" if house.due < 0 else "Solde : 0 €"


def last_day(house: Household) -> dt.date:
    """The last day to pay."""
    return dt.date(house.year + 1, 9 if house.collected_on.day < 20 or house.collected_on.month < 8 else 10, 15)


def app_timeline(dice: Dice) -> Paper:
    """A telephone's page exported: the old word for the notice, dated steps, the day of issue alone on its line."""
    house = draw(dice)
    lawyer, owner, old = (
        dice.person("", age=(30, 65)),
        dice.person("", age=(30, 75)),
        replace(dice.address(""), extra=""),
    )
    title = dice.pick(("Feuille d'impôt", "Feuille d'imposition", "Avertissement (avis d'impôt)"))
    moved = dt.date(house.year, dice.number(2, 12), dice.number(1, 28))
    declared = dt.date(house.year + 1, dice.pick((4, 5)), dice.number(10, 30))
    steps = [
        (moved, f"Changement d'adresse pris en compte. Ancienne adresse : {esc(old.line())} (propriétaire : {owner.civility} {esc(owner.named())})"),
        (declared, f"Déclaration en ligne reçue, transmise par Me {esc(lawyer.named())}, mandataire" if dice.chance(0.6) else f"Déclaration reçue ; représentant désigné : {lawyer.civility} {esc(lawyer.named())}"),
        (house.issued_on, f"{title} {house.year + 1} disponible"), (house.collected_on, "Mise en recouvrement"), (last_day(house), "Date limite de paiement" if house.due > 0 else "Clôture de votre dossier"),
    ]  # fmt: skip
    track = "".join(f'<div style="border-left:2px solid #2a6;margin-left:3mm;padding:0 0 3mm 5mm"><b class="small">{day:%d/%m/%Y}</b><br>{text}</div>' for day, text in steps)  # fmt: skip
    figures = [
        (dice.pick(("Revenu fiscal de référence", "Revenu fiscal de référence (RFR)")), EURO(house.rfr) + " €"), (dice.pick(("Parts", "Nombre de parts", "Quotient familial")), shares_printed(house.shares)),
        (dice.pick(("Personnes à charge", "À charge")), str(len(house.children))), ("Revenu imposable", EURO(house.taxable) + " €"), (dice.pick(("Impôt sur le revenu net", "Impôt net")), EURO(house.net_tax) + " €"), ("Déjà prélevé à la source", EURO(house.withheld) + " €"),
    ]  # fmt: skip
    if dice.chance(0.5):
        figures = [*figures[3:], *figures[:3]]
    rows = "".join(f'<tr><td>{label}</td><td class="right"><b>{value}</b></td></tr>' for label, value in figures)
    contact = f"{dice.phone()} · SIRET du service {dice.siret()} · IBAN de restitution {dice.iban()[:14]} ••••"
    known = f'<p class="small" style="margin-top:4mm">{"<br>".join(house.called)}<br>N° fiscal {" et ".join(house.numbers)}<br>Réf. avis {house.reference}<br>{contact}</p>'
    told = f'<h3 style="color:#2a6">Votre résultat</h3><table class="rows">{rows}</table><p style="margin:2mm 0 5mm"><b>{outcome(house)}</b></p>'
    way = f'<h3 style="color:#2a6">Votre parcours</h3>{track}'
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{dice.number(7, 22):02d}:{dice.number(10, 59)}</span><span>4G ▮▮▯ {dice.number(12, 98)} %</span></div>
<div style="background:#1f2f6b;color:#fff;padding:3mm;margin:2mm 0 4mm;border-radius:2mm">‹ &nbsp; impots.gouv — Mes documents</div>
<p><b>Objet : {title} {house.year + 1}, revenus {house.year}</b><br>{esc(house.called[0])}</p><p>{long_date(house.issued_on)}</p>
{way + told if dice.chance(0.5) else told + way}{known}<p class="small">Domicile au 1er janvier {house.year + 1} : {esc(" ".join(house.home_rows))}</p><p class="tiny">Direction générale des Finances publiques — page exportée depuis l'application mobile. Pour une démarche, joignez l'avis complet.</p>"""
    return Paper(
        html,
        fields(house),
        "tax_notice",
        "",
        dice.pick(("Roboto", "Inter", "Open Sans", "Lato")),
        8.4,
        "8mm 10mm",
        "A5",
    )


def roll_extract(dice: Dice) -> Paper:
    """An extract of the roll: one row, values above their small labels, the persons named by the envelope alone."""
    house = draw(dice, couple=dice.chance(0.4))
    witness, low = dice.person("", age=(30, 80)), SCALES.get(house.year, SCALES[2025])
    births = "<br>".join(f"{person.birth_date:%d/%m/%Y}" for person in house.declarants)
    cells = [
        (f"{dice.digits(3)} {dice.digits(5)}", "article du rôle"), ("<br>".join(grouped(n) for n in house.numbers), "n° fiscal"), (births, "naissance"), (shares_printed(house.shares), dice.pick(("parts", "nombre de parts"))),
        (str(len(house.children)), dice.pick(("à charge", "personnes à charge"))), (EURO(house.taxable), "revenu imposable"), (EURO(house.rfr), "revenu fiscal de référence"), (EURO(house.net_tax), dice.pick(("impôt net", "impôt sur le revenu net"))), (EURO(house.withheld), "retenu à la source"),
    ]  # fmt: skip
    hidden = f'<tr style="background:#ccc">{"<td>&nbsp;</td>" * len(cells)}</tr>'
    row = "".join(
        f'<td style="padding:2mm 1mm;text-align:center"><b>{value}</b><br><span style="font-size:5.6pt">{label}</span></td>'
        for value, label in cells
    )
    bands = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c} %</td></tr>" for a, b, c in ((f"jusqu'à {EURO(low[0])}", "", 0), (f"de {EURO(low[0] + 1)}", f"à {EURO(low[1])}", 11), (f"de {EURO(low[1] + 1)}", f"à {EURO(low[2])}", 30)))  # fmt: skip
    scale = f'<table class="grid small" style="width:62%;margin:5mm 0"><tr><th colspan="3">Barème des revenus {house.year}, par part</th></tr>{bands}</table>'
    facts = f"""<p>Mise en recouvrement : {house.collected_on:%d/%m/%Y}{f" — à payer avant le {last_day(house):%d/%m/%Y}" if house.due > 0 else ""}<br>{outcome(house)}</p>"""
    served = f"<p class='small'>Pli remis le {dice.day_after(15, 6, house.collected_on):%d/%m/%Y} en l'absence du destinataire à {witness.civility} {esc(witness.named())}, {dice.pick(('voisin' + witness.e, 'concierge de l’immeuble'))}, né{witness.e} le {witness.birth_date:%d/%m/%Y}, qui a signé le registre.</p>"
    tail = [facts, scale, served]
    if dice.chance(0.5):
        tail = [scale, facts, served]
    place = dice.pick((f"{seat(house)}, {long_date(house.issued_on)}", f"{seat(house)}, {house.issued_on:%d/%m/%Y}"))
    html = f"""<table><tr><td style="width:62%">{republic("Direction générale des Finances publiques")}<p class="small" style="margin-top:3mm">{lines(house.office)}</p></td><td style="padding-top:16mm">{" OU<br>".join(esc(who) for who in house.called)}<br>{lines(house.home_rows)}</td></tr></table>
<p style="margin:9mm 0 3mm">{place}</p><h2 class="center">{dice.pick(("AVIS D'IMPÔT", "AVIS D'IMPOSITION"))} {house.year + 1}</h2><p class="center">Impôt sur les revenus de l'année {house.year} — extrait du rôle n° {dice.number(100, 980)}, homologué</p>
<table class="grid" style="font-size:7.6pt;margin:5mm 0">{hidden}<tr>{row}</tr>{hidden}{hidden if dice.chance(0.5) else ""}</table><p class="small">Les lignes des autres redevables sont occultées (article L. 103 du livre des procédures fiscales). Référence de l'avis : {house.reference}.</p>
{"".join(tail)}<p style="margin-top:8mm">Pour extrait conforme, le comptable public {signature(house.issued_on.day)}</p>{barcode(house, dice)}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 9.6, "14mm 13mm")


PARTICLES = ("de La Fontaine-Martin", "Le Bihan de Castelnau", "da Silva-Du Bois", "d'Almeida de la Cruz", "Di Stefano-Le Goff", "Van den Berghe-Roux", "de Oliveira-Mercier")  # fmt: skip


def numbered_notification(dice: Dice) -> Paper:
    """A form of the State with numbered boxes: general title, salutation and object, the day in letters, the former home and landlord."""
    house = draw(dice)
    if "person" not in dice.given:
        only = replace(house.declarants[0], last_name=dice.pick(PARTICLES), birth_name=None)
        kids = tuple(replace(kid, last_name=only.last_name) for kid in house.children)
        house = replace(house, declarants=(only,), numbers=(dice.fiscal_number(only),), children=kids, salaries=house.salaries[:1])  # fmt: skip
    person, landlord, old = house.declarants[0], dice.person("", age=(35, 80)), replace(dice.address(""), extra="")
    name = unaccented(tax_name(person))
    printed, got = house.issued_on + dt.timedelta(days=4), house.issued_on - dt.timedelta(days=dice.number(20, 60))
    gone = dt.date(house.year, dice.number(1, 11), dice.number(1, 28))
    boxes = [
        ("Identification", f"Numéro fiscal : {grouped(house.numbers[0], (13,)) if dice.chance(0.5) else grouped(house.numbers[0])}<br>Référence de l'avis : {house.reference}"),
        (f"Domicile au 1er janvier {house.year + 1}", lines(house.home_rows)),
        ("Domicile précédent", f"{esc(unaccented(old.line(' ')).upper())}, quitté le {gone:%d/%m/%Y}<br>Bailleur déclaré : {esc(tax_name(landlord))}"),
        (dice.pick(("Quotient familial", "Composition du foyer")), f"Nombre de parts : {shares_printed(house.shares)} — personnes à charge : {len(house.children)}"),
        ("Revenus retenus", f"Salaires : {EURO(house.salaries[0])} — après déduction de 10 % : {EURO(house.taxable)}"),
        (dice.pick(("Revenu fiscal de référence", "Revenu fiscal de référence du foyer")), f"<b>{EURO(house.rfr)}</b>"),
        (dice.pick(("Impôt sur le revenu net", "Impôt net du foyer")), f"<b>{EURO(house.net_tax)}</b> — prélevé à la source : {EURO(house.withheld)} — {outcome(house).lower()}"),
        ("Dates", f"Réclamation reçue le {got:%d/%m/%Y} — mise en recouvrement {house.collected_on:%d/%m/%Y} — effet du nouveau taux : 01/09/{house.year + 1} — imprimé le {printed:%d/%m/%Y}"),
        ("Délais", f"Paiement : {last_day(house):%d/%m/%Y}. Réclamation : 31/12/{house.year + 3}. Entretien possible le {dice.day_after(40, 20, house.issued_on):%d/%m/%Y} sur rendez-vous."),
    ]  # fmt: skip
    if len(house.declarants) > 1:
        boxes[0] = ("Identification", f"Numéros fiscaux : {' / '.join(house.numbers)}<br>Référence de l'avis : {house.reference}<br>{' ET '.join(house.names)}")  # fmt: skip
    if dice.chance(0.4):
        boxes[3], boxes[5] = boxes[5], boxes[3]
    grid = "".join(f'<div style="border:.7px solid #333;margin-bottom:-.7px;padding:1.6mm 2mm 1.6mm 12mm;text-indent:-9mm"><b style="background:#dfe6ee;padding:0 2mm;display:inline-block;text-indent:0;margin-right:2mm">{n}</b><span class="small">{label}</span><div style="text-indent:0">{value}</div></div>' for n, (label, value) in enumerate(boxes, 1))  # fmt: skip
    hail = "Madame" if person.sex == "F" else "Monsieur"
    html = f"""<table><tr><td style="width:34mm"><b style="font-size:17pt;color:#1f3f86;font-style:italic">cerfa</b><br><span class="tiny">N° 1{dice.digits(4)}*0{dice.number(1, 9)}<br>{dice.number(1500, 3999)}-SD-REC</span></td><td class="center"><b style="font-size:15pt;letter-spacing:.15em">NOTIFICATION</b><br><span class="small">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES<br>{" — ".join(house.office)}</span></td></tr></table>
<p style="margin-top:8mm">{hail} {esc(name)},</p><p><b>Objet : {dice.pick(("votre impôt sur les revenus", "impôt rectifié sur vos revenus", "votre imposition sur les revenus"))} de {house.year}</b> {dice.pick(("(avis d'impôt", "(rôle établi"))} en {house.year + 1})</p>
<p>La présente, établie le {date_in_words(house.issued_on)}, {dice.pick(("remplace l'avis que vous avez déjà reçu", "vous fait connaître l'imposition de votre foyer"))}.</p>{grid}
<p class="small" style="margin-top:5mm">Vous pouvez payer en ligne ; au-delà du délai de la case 9, une majoration de 10 % est due (article 1730 du code général des impôts).</p><table><tr><td>{barcode(house, dice)}</td><td class="right">Le comptable public<br>{signature(printed.day)}</td></tr></table>"""
    truth = fields(house, declarants=[name, *house.names[1:]])
    return Paper(html, truth, "tax_notice", "", dice.font("sans"), 9.4, "13mm 16mm")


def _far(person: Person) -> str:
    """Surname and given names each in its cell, with a gap between."""
    given = unaccented(" ".join(person.first_names)).upper()
    return f'<tr><td style="border:.5px solid #888;width:52mm">{esc(unaccented(person.last_name).upper())}</td><td></td><td style="border:.5px solid #888;width:58mm">{esc(given)}</td></tr><tr class="tiny"><td>Nom</td><td></td><td>Prénoms</td></tr>'


def three_cards_letter(dice: Dice) -> Paper:
    """A letter in a window envelope: references, object for title, the day in the first sentence, three cards side by side."""
    house = draw(dice, couple=dice.chance(0.45), children=dice.pick((1, 1, 2, 3)))
    printed, agent = house.issued_on + dt.timedelta(days=dice.number(2, 6)), dice.person("", age=(26, 62))
    names = [unaccented(f"{p.last_name} {' '.join(p.first_names)}").upper() for p in house.declarants]
    kids = "<br>".join(f"{esc(kid.first_name)} {esc(kid.last_name.upper())}, né{kid.e} le {kid.birth_date:%d/%m/%Y}" for kid in house.children)  # fmt: skip
    born = "<br>".join(f"Déclarant {n} : né{p.e} le {p.birth_date:%d/%m/%Y}" for n, p in enumerate(house.declarants, 1))
    home = f"{born}<br><br>{kids}<br><br>{dice.pick(('Personnes à charge', 'Nombre de personnes à charge'))} : <b>{len(house.children)}</b><br>{dice.pick(('Parts', 'Nombre de parts'))} : <b>{shares_printed(house.shares)}</b>"
    income = "<br>".join(f"Salaires déclarant {n} : {EURO(s)}" for n, s in enumerate(house.salaries, 1)) + f"<br>Déduction de 10 % : {EURO(sum(house.salaries) - house.taxable)}<br>Revenu imposable : {EURO(house.taxable)}<br><br>{dice.pick(('Revenu fiscal de référence', 'RFR (revenu fiscal de référence)'))}<br><b style='font-size:12pt'>{EURO(house.rfr)} €</b>"  # fmt: skip
    tax = f"{dice.pick(('Impôt sur le revenu net', 'Montant net de votre impôt'))}<br><b style='font-size:12pt'>{EURO(house.net_tax)} €</b><br>Retenu à la source : {EURO(house.withheld)}<br>{outcome(house)}<br><br>Nouveau taux appliqué à effet du 1er septembre {house.year + 1}"
    cards = [("Votre foyer", home), ("Vos revenus", income), ("Votre impôt", tax)]
    if dice.chance(0.5):
        cards = [cards[2], cards[0], cards[1]]
    day = date_printed(house.issued_on, dice.pick(("long", "slash")))
    opening = dice.pick(
        (
            f"Votre avis a été établi le {day} d'après votre déclaration ; vous en trouverez le détail ci-dessous.",
            f"Par le présent avis, qui porte la date du {day}, nous vous faisons connaître l'impôt de votre foyer.",
            f"L'imposition de votre foyer, établie le {day} d'après les éléments que vous nous avez transmis, se présente ainsi.",
        )
    )
    colour = dice.pick(("#1c5a8c", "#3b6b3b", "#6a3f7a"))
    panes = "".join(f'<div style="border:1px solid {colour};border-top:4px solid {colour};border-radius:2mm;padding:3mm"><b style="color:{colour}">{title}</b><p style="margin-top:2mm">{text}</p></div>' for title, text in cards)  # fmt: skip
    html = f"""<table><tr><td style="width:88mm" class="small"><b>FINANCES PUBLIQUES</b><br>{lines(house.office)}<p style="margin-top:6mm"><b>Vos références</b><br>Numéro fiscal : {" / ".join(house.numbers)}<br>Avis : {house.reference}<br>Dossier suivi par {esc(agent.named("first_last"))}</p></td><td style="padding-top:17mm">{lines(house.called)}<br>{lines(house.home_rows)}</td></tr></table>
<p style="margin-top:12mm"><b>Objet : avis d'impôt {house.year + 1} sur les revenus de {house.year}</b></p><p>Concerne :</p><table style="margin-bottom:5mm">{"".join(_far(p) for p in house.declarants)}</table>
<p>Madame, Monsieur,</p><p>{opening}</p>
<div class="cols" style="gap:4mm;margin:5mm 0">{panes}</div><p>La mise en recouvrement est fixée au {house.collected_on:%d/%m/%Y}{f" ; vous avez jusqu'au {last_day(house):%d/%m/%Y} pour régler" if house.due > 0 else ""}. Votre déclaration nous est parvenue le {dt.date(house.year + 1, 5, dice.number(3, 28)):%d/%m/%Y}.</p>
<p>Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.</p><p>{signature(printed.day)}</p><p>{barcode(house, dice)}</p><p class="tiny">Courrier imprimé le {printed:%d/%m/%Y} — centre éditique</p>"""
    return Paper(html, fields(house, declarants=names), "tax_notice", "", dice.font("sans"), 9.3, "14mm 16mm")


def framed_situation(dice: Dice) -> Paper:
    """An ASDIR like a certificate: frame, seal and code, prose with one boxed summary, the title in the band at the foot."""
    house = draw(dice, couple=dice.chance(0.35), children=dice.pick((0, 1, 2)))
    house = replace(house, issued_on=dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(11, 30)))
    names = [person.named("LAST_first") for person in house.declarants]
    chief, clerk, asker = (
        dice.person("", age=(38, 64)),
        dice.person("", age=(24, 60)),
        dice.company("", "social_landlord"),
    )
    people = " et ".join(f"{p.civility} {esc(n)} (n° fiscal {num})" for p, n, num in zip(house.declarants, names, house.numbers, strict=True))  # fmt: skip
    many = len(names) > 1
    s = ("e" if all(p.sex == "F" for p in house.declarants) else "") + ("s" if many else "")
    kids = " et ".join(f"{esc(k.first_name)} {esc(k.last_name.upper())}, né{k.e} en {k.birth_date.year}" for k in house.children)  # fmt: skip
    summary = [
        (dice.pick(("Revenu fiscal de référence", "RFR")), f"{EURO(house.rfr)} €"), (dice.pick(("Parts", "Nombre de parts")), shares_printed(house.shares)), (dice.pick(("Personnes à charge", "Nombre de personnes à charge")), str(len(house.children))),
        ("Revenu brut global", f"{EURO(house.taxable)} €"), (dice.pick(("Impôt sur le revenu net", "Impôt net estimé")), f"{EURO(house.net_tax)} €"),
    ]  # fmt: skip
    if dice.chance(0.5):
        summary.reverse()
    box = "".join(f'<td class="center" style="padding:3mm">{label}<br><b>{value}</b></td>' for label, value in summary)
    told = [
        f"Il est attesté que {people}, domicilié{s} {esc(house.home.line())}, {'ont' if many else 'a'} souscrit en ligne la déclaration des revenus de l'année {house.year}.",
        f"{'Leur foyer compte' if kids else 'Aucun enfant n’est rattaché au foyer'}{f' à charge {kids}' if kids else ''}. Les éléments résumés ci-dessous sont ceux que {'les' if many else 'l’'}{' ' if many else ''}intéressé{s} {'ont' if many else 'a'} déclarés ; ils ne préjugent pas d'un contrôle.",
        f"Le présent document est {dice.pick(('délivré pour être produit auprès de', 'destiné à'))} {esc(asker.name)}, {esc(replace(asker.address, extra='').line())}, qui l'a demandé le {house.issued_on - dt.timedelta(days=dice.number(3, 20)):%d/%m/%Y}. Il ne vaut pas avis d'impôt ; celui-ci sera mis à disposition à partir du 25 juillet {house.year + 1}.",
    ]  # fmt: skip
    day = date_printed(house.issued_on, dice.pick(("slash", "long", "dot")))
    html = f"""<div style="border:3px double #27408b;padding:9mm 10mm;height:262mm;position:relative"><table><tr><td>{republic("Finances publiques", house.office[0])}</td><td class="right">{barcode(house, dice, "18", "24mm")}</td></tr></table>
<p style="margin:9mm 0 2mm" class="right">Réf. / date : {house.reference} / {day}</p><p><b>Objet : {dice.pick(("situation déclarative de", "revenus déclarés par"))} {" et ".join(esc(n) for n in names)}</b></p>
<div style="margin-top:9mm;line-height:1.55">{"".join(f'<p class="justify">{text}</p>' for text in told)}</div><table class="small" style="border:1.5px solid #27408b;margin:8mm 0"><tr>{box}</tr></table>
<table><tr><td>L'agent rédacteur<br>{esc(clerk.named("first_last"))}<br>{signature(3)}</td><td>Vu et contresigné<br>{esc(chief.named("first_last"))}, responsable du service<br>{signature(41)}</td><td>{stamp(house.office[0])}</td></tr></table>
<div style="position:absolute;left:0;right:0;bottom:0;background:#27408b;color:#fff;text-align:center;padding:3mm;letter-spacing:.06em">AVIS DE SITUATION DÉCLARATIVE À L'IMPÔT SUR LE REVENU {house.year + 1}</div></div>"""
    truth = fields(house, "declarative_situation", declarants=names, address=house.home.truth())
    return Paper(html, truth, "tax_notice", "", dice.font("serif"), 10.2, "14mm")


LAYOUTS = {
    "app_timeline": app_timeline,
    "roll_extract": roll_extract,
    "numbered_notification": numbered_notification,
    "three_cards_letter": three_cards_letter,
    "framed_situation": framed_situation,
}
