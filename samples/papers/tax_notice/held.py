"""Layouts once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed


def at(x: float, y: float, text: str, style: str = "") -> str:
    """Text at a place of the page, in millimetres: how report programs write, in no reading order."""
    return f"<div style='position:absolute;left:{x}mm;top:{y}mm;white-space:nowrap;{style}'>{text}</div>"


def positioned(dice: Dice) -> Paper:
    """Written by a report program: values first, labels afterwards, every string at its own place."""
    house = draw(dice, couple=dice.chance(0.4))
    money = MoneyStyle(" ", ",", " €", False)
    rows = [
        ("Revenu imposable", money(house.taxable)),
        ("Impôt sur le revenu net", money(house.net_tax)),
        ("Revenu fiscal de référence", money(house.rfr)),
        ("Nombre de parts", shares_printed(house.shares)),
        ("Personnes à charge", str(len(house.children))),
    ]
    parts = [at(150, 120 + 9 * i, value, "font-weight:bold") for i, (_, value) in enumerate(rows)]
    parts += [at(20, 120 + 9 * i, label) for i, (label, _) in enumerate(rows)]
    parts += [at(110, 40 + 5 * i, esc(text)) for i, text in enumerate([*house.names, *house.home_rows])]
    parts += [at(20, 52 + 6 * i, f"N° fiscal : {n}") for i, n in enumerate(house.numbers)]
    parts += [at(20, 12, "DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", "font-size:9pt"), at(20, 20, f"AVIS D'IMPÔT {house.year + 1} SUR LES REVENUS {house.year}", "font-size:14pt;font-weight:bold"),
              at(20, 70, f"Réf. de l'avis : {grouped(house.reference, (2, 2, 7, 2))}"), at(20, 76, f"Date d'établissement : {house.issued_on:%d/%m/%Y}"), at(20, 82, f"Mise en recouvrement : {house.collected_on:%d/%m/%Y}")]  # fmt: skip
    return Paper(
        f"<div style='position:relative;height:250mm'>{''.join(parts)}</div>",
        fields(house),
        "tax_notice",
        "",
        dice.font("any"),
        10.5,
        "8mm",
    )


def long_labels(dice: Dice) -> Paper:
    """Rows of a table whose labels explain themselves at length, over two lines; two years side by side in a history."""
    house = draw(dice, couple=True)
    money = dice.pick(
        (MoneyStyle(" ", ",", " €", False), MoneyStyle("\u202f", ",", " €", False), MoneyStyle(".", ",", " €", False))
    )
    people = "".join(
        f"<tr><td>{'Monsieur' if p.sex == 'M' else 'Madame'}</td><td>{esc(n)}</td><td>{grouped(k, (1, 2, 2, 3, 3, 2))}</td></tr>"
        for p, n, k in zip(house.declarants, house.names, house.numbers, strict=True)
    )
    rows = [[f"Revenu fiscal de référence au titre des revenus perçus en {house.year}, à présenter aux organismes qui vous le demandent", money(house.rfr)], ["Nombre de parts retenu pour le calcul de votre impôt (quotient familial)", shares_printed(house.shares)],
            ["Nombre de personnes à votre charge au 31 décembre", str(len(house.children))], ["Montant de l'impôt sur le revenu net, après décote et réductions", money(house.net_tax)]]  # fmt: skip
    html = f"""<p class="right small">{lines(house.office)}</p><p>{barcode(house, dice, "28", "22mm")}</p><h2>Votre avis d'impôt sur les revenus de {house.year}</h2><p>établi le {date_printed(house.issued_on, "long")} — référence {house.reference}</p><table class="grid"><tr><th></th><th>Nom, prénom</th><th>Numéro fiscal</th></tr>{people}</table>
<p style="margin-top:4mm">Adresse connue au 1er janvier {house.year + 1} : {esc(unaccented(house.home.line()).upper())}</p><table class="grid" style="width:80%">{"".join(f"<tr><td style='width:62%'>{a}</td><td class='n'>{b}</td></tr>" for a, b in rows)}</table>
<h3 style="margin-top:6mm">Historique</h3>{table([["Revenus " + str(house.year - 2), money(house.rfr - 900)], ["Revenus " + str(house.year - 1), money(house.rfr - 350)]], "rows", ("", "Revenu fiscal de référence"))}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "16mm")


LAYOUTS = {"held_positioned": positioned, "held_long_labels": long_labels}
