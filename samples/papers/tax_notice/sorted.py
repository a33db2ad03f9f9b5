"""Sorted layouts: a corrected notice by letter, a page two with dotted leaders, a telephone's cards, a side band, a portal's band."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import WEEKDAYS, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._details import EURO, LEGAL
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed

REMAINS = {1: "Solde à payer", 0: "Rien à payer", -1: "Montant restitué"}


def _balance(house: Household) -> tuple[str, str]:
    sign = (house.due > 0) - (house.due < 0)
    return REMAINS[sign], f"{EURO(abs(house.due))} €"


def _day_stamp(day: dt.date, word: str) -> str:
    return f'<span style="display:inline-block;border:1.6pt solid #324f9b;color:#324f9b;padding:2mm 4mm;transform:rotate(-4deg);text-align:center"><span class="tiny">{word}</span><br><b>{day:%d/%m/%Y}</b></span>'


def corrected_letter(dice: Dice) -> Paper:
    """A rectified notice as a letter: the couple on two lines in the window, one row of values under one row of heads, the day in a stamp; the expert and the former spouse beside."""
    house = draw(dice, couple=True)
    expert, former = dice.person("", age=(30, 62)), dice.person("", age=(30, 65))
    limit = house.issued_on + dt.timedelta(days=dice.number(45, 75))
    seen = limit - dt.timedelta(days=dice.number(10, 25))
    told = dt.date(house.year + 1, 6, dice.number(2, 26))
    label, sum_ = _balance(house)
    heads = [dice.pick(("Rev. fiscal réf.", "RFR")), "Parts", dice.pick(("Pers. à charge", "À charge")), "Impôt net", "Déjà retenu", label]  # fmt: skip
    row = [f"{EURO(house.rfr)} €", shares_printed(house.shares), str(len(house.children)), f"{EURO(house.net_tax)} €", f"{EURO(house.withheld)} €", sum_]  # fmt: skip
    numbers = "<br>".join(f"N° fiscal déclarant {n} : {number}" for n, number in enumerate(house.numbers, 1))
    alimony = dice.number(900, 3_900)
    html = f"""<table><tr><td style="width:50%"><b>Finances publiques</b><br>{lines(house.office)}<p class="small" style="margin-top:4mm"><b>Vos références</b><br>{numbers}<br>{dice.pick(("Réf. de l'avis", "Avis n°"))} : {house.reference}</p></td>
<td style="padding-top:22mm">{lines([*house.called, *house.home_rows])}</td></tr></table><p style="margin-top:9mm">{_day_stamp(house.issued_on, dice.pick(("ÉTABLI LE", "SIP — ÉMIS LE")))}</p>
<h2>{dice.pick(("Avis d'imposition rectificatif", "Avis rectificatif d'impôt"))} {house.year + 1} — revenus de l'année {house.year}</h2><p>Madame, Monsieur,</p>
<p>Par courrier du {told:%d/%m/%Y}, rédigé en ces termes : « Je soussigné{house.declarants[0].e} {esc(house.names[0])} demande la correction de ma déclaration », vous avez signalé une pension alimentaire de {alimony} € versée à {former.civility} {esc(former.named("LAST_first"))}, ex-conjoint de l'un des déclarants. Vos impôts ont été recalculés comme suit :</p>
{table([row], "grid", heads)}<p style="margin-top:5mm">La note de votre expert-comptable, {expert.civility} {esc(expert.named("first_LAST"))}, a été prise en compte. Cet avis annule et remplace le précédent ; mise en recouvrement le {house.collected_on:%d/%m/%Y}.</p>
<p>Vous pouvez rencontrer un agent le {seen:%d/%m/%Y} à {dice.number(9, 11)} h 30. {"Réglez la somme" if house.due > 0 else "Toute observation est à présenter"} avant le {limit:%d/%m/%Y}.</p><p class="tiny">{LEGAL.format(limit=house.year + 3)}</p>{barcode(house, dice)}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 10, "15mm 17mm")


def leaf_in_the_middle(dice: Dice) -> Paper:
    """Leaf two of three of a notice: dotted leaders, the scale of the tax beside, the agents by initial and surname, the title in the bottom band."""
    house = draw(dice, couple=dice.chance(0.4))
    one, two = (dice.person("", age=(28, 60)) for _ in range(2))
    label, sum_ = _balance(house)
    born = " ; ".join(f"{esc(n)}, {p.birth_date:%d/%m/%Y}" for n, p in zip(house.names, house.declarants, strict=True))
    said = [
        *((f"Numéro fiscal — {esc(n)}", number) for n, number in zip(house.names, house.numbers, strict=True)),
        ("Référence de l'avis", house.reference),
        (dice.pick(("Revenu imposable", "Revenu net imposable")), f"{EURO(house.taxable)} €"),
        (dice.pick(("Quotient familial, en parts", "Nombre de parts")), shares_printed(house.shares)),
        (dice.pick(("Personnes à charge", "Nombre de personnes à charge")), str(len(house.children))),
        (dice.pick(("Impôt sur le revenu net", "Montant de l'impôt net")), f"{EURO(house.net_tax)} €"),
        ("Prélèvement à la source", f"{EURO(house.withheld)} €"),
        (label, sum_),
        ("Revenu fiscal de référence", f"{EURO(house.rfr)} €"),
    ]
    if dice.chance(0.5):
        said.insert(len(house.names) + 1, said.pop())
    leaders = "".join(
        f'<div style="display:flex"><span>{a}</span><span style="flex:1;border-bottom:1pt dotted #333;margin:0 1mm 1mm"></span><span>{b}</span></div>'
        for a, b in said
    )
    scale = table([["jusqu'à 11 294 €", "0 %"], ["de 11 295 à 28 797 €", "11 %"], ["de 28 798 à 82 341 €", "30 %"], ["de 82 342 à 177 106 €", "41 %"]], "grid", ("Fraction du revenu par part", "Taux"))  # fmt: skip
    html = f"""<p class="right small">feuillet 2 sur 3 (suite)<br>Réf. / date : {esc(house.office[0])} {dice.digits(4)} / {date_printed(house.issued_on, dice.pick(("slash", "dot", "long")))}</p><p><b>Dossier de {esc(" et ".join(house.called))}</b><br>{esc(" ".join(house.home_rows))}</p>
<p>… comme indiqué au premier feuillet, les revenus de {house.year} que vous avez déclarés le {dt.date(house.year + 1, 5, dice.number(3, 27)):%d/%m/%Y} conduisent au résultat suivant. Mise en recouvrement : {house.collected_on:%d/%m/%Y}.</p>
<div style="margin:6mm 14mm;line-height:1.8">{leaders}</div><p class="small">Dates de naissance connues du service : {born}.</p><p class="small">Pour mémoire, barème appliqué :</p><div style="width:95mm" class="small">{scale}</div>
<p style="margin-top:6mm">Ces éléments vous seront demandés par les organismes sociaux. La suite (voies de recours) figure au feuillet 3.</p><div class="cols small"><div>Établi par : {one.first_name[0]}. {esc(one.last_name.upper())}, contrôleur</div><div>Vu : {two.first_name[0]}. {esc(two.last_name.upper())}, responsable du service</div></div>
<div style="background:#dfe4ea;padding:3mm;margin-top:18mm;text-align:center"><b>AVIS D'IMPÔT {house.year + 1}</b> — impôt sur les revenus de {house.year} — {esc(house.office[0])}</div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 10.4, "18mm 19mm")


def telephone_cards(dice: Dice) -> Paper:
    """A telephone application's page put to PDF: three cards side by side, the couple as one, « établi ce jour, mardi », the former home and the bank beside."""
    house = draw(dice, couple=True, children=dice.pick((1, 2, 3)))
    before, owner = dice.address(""), dice.person("", age=(40, 80))
    label, sum_ = _balance(house)
    kids = ", ".join(f"{esc(k.first_name)} ({k.birth_date.year})" for k in house.children)
    who = [*(f"{esc(n)}<br>{number}" for n, number in zip(house.names, house.numbers, strict=True)), lines(house.home_rows)]  # fmt: skip
    much = [f"Revenu fiscal de référence<br><b>{EURO(house.rfr)} €</b>", f"{dice.pick(('Impôt net', 'Impôt sur le revenu net'))}<br><b>{EURO(house.net_tax)} €</b>", f"{label}<br><b>{sum_}</b>"]  # fmt: skip
    home = [f"Parts<br><b>{shares_printed(house.shares)}</b>", f"Personnes à charge<br><b>{len(house.children)}</b>", f"Enfants : {kids}"]  # fmt: skip
    cards = "".join(
        f'<div style="flex:1;border:.6pt solid #b7c3d6;border-radius:4mm;padding:4mm;background:#f7f9fc"><p style="color:#2451a0"><b>{title}</b></p>{"".join(f"<p>{x}</p>" for x in inner)}</div>'
        for title, inner in dice.pick(
            (
                (("Vous", who), ("Votre impôt", much), ("Votre foyer", home)),
                (("Le foyer", home), ("Identité", who), ("Résultat", much)),
            )
        )
    )
    surnames = " et ".join(dict.fromkeys(p.last_name for p in house.declarants))
    html = f"""<p class="small" style="display:flex;justify-content:space-between"><span>‹ Documents</span><span>Impôts de poche</span><span>⋮</span></p><h2>{dice.pick(("Feuille d'impôt", "Avertissement d'impôt"))} sur les revenus {house.year}</h2>
<p>Chère Madame, cher Monsieur {esc(surnames)},</p><p>Objet : votre imposition de {house.year + 1} (avis d'impôt sur le revenu)</p><div style="display:flex;gap:3mm" class="small">{cards}</div>
<p style="margin-top:5mm">Le présent document, établi ce jour, {WEEKDAYS[house.issued_on.weekday()]} {long_date(house.issued_on)}, porte la référence {grouped(house.reference, (2, 2, 7, 2))}.{f" Il est mis en recouvrement le {house.collected_on:%d/%m/%Y}." if dice.chance(0.6) else ""}</p>
<p class="small">Changement d'adresse enregistré le {dt.date(house.year, dice.number(2, 11), dice.number(1, 28)):%d/%m/%Y} : auparavant {esc(before.line())}, chez votre bailleur {owner.civility} {esc(owner.named("first_LAST"))}.</p>
<p class="small">Compte connu : M. et Mme {esc(surnames)} — {dice.iban()}. Assistance : {dice.phone()}. {esc(", ".join(house.office))}, SIRET {dice.siret()}.</p>{barcode(house, dice)}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "11mm 12mm")


def banded_situation(dice: Dice) -> Paper:
    """A declarative situation with a coloured side band: people on the left and figures on the right, last year's beside this year's, the day in the foot."""
    house = draw(dice, couple=dice.chance(0.5))
    names = [f"{p.last_name.upper()}, {p.first_name}" for p in house.declarants]
    clerk = dice.person("", age=(35, 65))
    old = [max(0, house.rfr - dice.number(200, 2_400)), max(0, house.net_tax - dice.number(10, 300))]
    people = table([[f"Déclarant {n}", esc(name), number] for n, (name, number) in enumerate(zip(names, house.numbers, strict=True), 1)], "grid", ("", "Nom, prénom", "N° fiscal"))  # fmt: skip
    sums = table([["Revenu fiscal de référence", EURO(old[0]), f"<b>{EURO(house.rfr)}</b>"], ["Impôt sur le revenu net", EURO(old[1]), f"<b>{EURO(house.net_tax)}</b>"], ["Parts", "", shares_printed(house.shares)], ["Personnes à charge", "", str(len(house.children))]], "rows", ("En euros", f"Revenus {house.year - 1}", f"Revenus {house.year}"))  # fmt: skip
    html = f"""<table><tr><td style="width:24mm;background:{dice.pick(("#33658a", "#5b8e7d", "#7a4a6d"))};color:#fff;height:225mm;padding:4mm 2mm" class="small"><b>DGFiP</b><br><br>{lines(house.office)}<br><br>Tél. {dice.phone()}<br><br>SIRET {dice.siret()}</td><td style="padding-left:5mm">
<h2>Article 170 du code général des impôts</h2><p>{dice.pick(("Situation déclarative à l'impôt sur le revenu", "Avis de situation déclarative à l'impôt sur le revenu"))} — revenus de {house.year}, déclaration de {house.year + 1}</p>
<table><tr><td style="width:45%;padding-right:3mm" class="small">{people}<p style="margin-top:4mm">Domicile au 1er janvier {house.year + 1} :<br>{lines(house.home_rows)}</p><p>Référence de l'avis : {house.reference}</p><p>Notaire ayant déposé l'acte de donation du {dt.date(house.year, 3, dice.number(1, 28)):%d/%m/%Y} :<br>Me {esc(clerk.named("first_LAST"))}<br>{esc(dice.address("").line())}</p></td>
<td class="small">{sums}<p style="margin-top:4mm">Salaires déclarés : {" + ".join(EURO(s) for s in house.salaries)} €</p><p>Virement d'un éventuel remboursement : {dice.iban()}</p><p>{barcode(house, dice, "18")}</p></td></tr></table>
<p class="small" style="margin-top:8mm">Ce document récapitule vos éléments déclarés ; il ne constitue pas un avis d'impôt. Déclaration rectifiable jusqu'au {dt.date(house.year + 1, 12, dice.number(1, 9)):%d/%m/%Y}.</p><p class="tiny" style="margin-top:30mm">Édité le {house.issued_on:%d/%m/%Y} — {dice.letters(3)}{dice.digits(6)}</p></td></tr></table>"""
    return Paper(html, fields(house, "declarative_situation", declarants=names), "tax_notice", "", dice.font("sans"), 10, "10mm 12mm")  # fmt: skip


def portal_column(dice: Dice) -> Paper:
    """A secure message of the portal printed: the household in a left column, the paper's day in the head alone, the print's address and hour around, the title in the bottom band."""
    house = draw(dice, couple=dice.chance(0.3))
    printed = house.issued_on + dt.timedelta(days=dice.number(30, 150))
    old_day, old = dt.date(house.year, 8, dice.number(1, 28)), max(0, house.rfr - dice.number(300, 2_000))
    label, sum_ = _balance(house)

    def called(n: int) -> str:
        p = house.declarants[n]
        return esc(house.names[n]) + (f" née {esc(p.birth_name.upper())}" if p.birth_name else "")

    left = "".join(f"<p>{dice.pick(('Titulaire', 'Usager'))}<br><b>{called(n)}</b><br>N° fiscal {number}</p>" for n, number in enumerate(house.numbers))  # fmt: skip
    said = [["Revenu fiscal de référence", EURO(old), EURO(house.rfr)], ["Impôt sur le revenu net", EURO(max(0, house.net_tax - 90)), EURO(house.net_tax)], ["Retenue à la source", "", EURO(house.withheld)]]  # fmt: skip
    html = f"""<p class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {dice.number(8, 19)}:{dice.number(10, 59)}</span><span>Messagerie sécurisée — imprimer</span></p>
<p style="border-bottom:.6pt solid #999" class="small">De : {esc(house.office[0])} &nbsp; À : {esc(house.names[0].title())}<br>{dice.pick(("Envoyé", "Établi et envoyé"))} le : {date_printed(house.issued_on, dice.pick(("slash", "long")))}<br>Objet : revenus de l'année {house.year}</p>
<table><tr><td style="width:52mm;background:#eef1f6;padding:3mm;height:150mm" class="small">{left}<p>{lines(house.home_rows)}</p><p>Compte bancaire<br>{dice.iban()}<br>Tél. {dice.phone()}</p></td><td style="padding:3mm 0 0 6mm">
<p>Bonjour,</p><p>Votre impôt de {house.year + 1} a été calculé. Référence de l'avis : {house.reference}. Vous comptez pour {shares_printed(house.shares)} part{"s" if house.shares >= 2 else ""} et {len(house.children) or "aucune"} personne{"s" if len(house.children) > 1 else ""} à charge.</p>
{table(said, "grid", ("En euros", f"Revenus {house.year - 1}", f"Revenus {house.year}"))}<p style="margin-top:5mm">{label} : {sum_}. Date de mise en recouvrement : {house.collected_on:%d/%m/%Y}.</p>
<p class="small" style="border-left:2pt solid #aaa;padding-left:3mm;color:#333">Message du {old_day:%d/%m/%Y} : « votre précédent avis, sur les revenus de {house.year - 1}, mentionne un revenu fiscal de référence de {EURO(old)} €. »</p>{barcode(house, dice)}</td></tr></table>
<div style="background:#20407c;color:#fff;padding:2.5mm;margin-top:5mm">AVIS D'IMPÔT établi en {house.year + 1} — IMPÔT SUR LES REVENUS DE {house.year}</div><p class="tiny">https://cfspart.exemple.invalid/messagerie/{dice.digits(8)} — 1/1</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "11mm 13mm")


LAYOUTS = {
    "corrected_letter": corrected_letter,
    "leaf_in_the_middle": leaf_in_the_middle,
    "telephone_cards": telephone_cards,
    "banded_situation": banded_situation,
    "portal_column": portal_column,
}
