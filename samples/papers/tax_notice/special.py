"""Notices that trip readers up: nothing to pay, a corrective notice with two columns of figures, quarter shares, detail pages only."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed

EURO = MoneyStyle(" ", ",", " €", False)


def not_taxable(dice: Dice) -> Paper:
    """« Avis de non-imposition »: no tax, one sheet; the right column holds the summary, the left the references."""
    house = replace(draw(dice, taxed=False, couple=dice.chance(0.3)), withheld=0)
    numbers = "".join(
        f"<p>Numéro fiscal {'déclarant ' + str(i) if len(house.numbers) > 1 else ''}<br>{grouped(n)}</p>"
        for i, n in enumerate(house.numbers, 1)
    )
    who = " ou ".join(
        f"{'M.' if p.sex == 'M' else 'Mme'} {n}" for p, n in zip(house.declarants, house.names, strict=True)
    )
    summary = [["Revenu fiscal de référence", EURO(house.rfr)], ["Nombre de parts", shares_printed(house.shares)], ["Nombre de personnes à charge", str(len(house.children))],
               ["Montant de l'impôt sur le revenu net", EURO(0)], ["Montant à payer", EURO(0)]]  # fmt: skip
    html = f"""
<div class="cols"><div style="flex:0.6;border-right:2px solid #1a4f8b;padding-right:5mm"><b>Direction générale<br>des Finances publiques</b><br><br>{barcode(house, dice, "28", "24mm")}
<h3 style="margin-top:6mm">Vos références</h3>{numbers}<p>Référence de l'avis<br>{grouped(house.reference, (2, 2, 7, 2))}</p><p>Avis établi le<br>{house.issued_on:%d/%m/%Y}</p>
<p>Mise en recouvrement<br>{house.collected_on:%d/%m/%Y}</p><h3>Contact</h3><p class="small">{lines(house.office)}<br>0 809 401 401</p></div>
<div><h1 style="font-size:15pt;color:#1a4f8b">Avis de non-imposition<br>à l'impôt sur les revenus de {house.year}</h1><p>Avis d'impôt établi en {house.year + 1}</p>
<div style="margin:12mm 0 12mm 12mm">{esc(who)}<br>{lines(house.home_rows)}</div>
<p>Madame, Monsieur,</p><p class="justify">D'après les éléments que vous avez déclarés en {house.year + 1}, vous n'êtes pas imposable au titre de vos revenus de {house.year}. Conservez ce document :
il vous sera demandé pour justifier de vos ressources.</p>{table(summary, "grid")}</div></div>
<p class="tiny" style="margin-top:10mm">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "13mm")


def corrective(dice: Dice) -> Paper:
    """« Avis d'impôt correctif »: old figures beside the new ones; the date and number of the first notice are there too."""
    house = draw(dice, taxed=True, couple=dice.chance(0.5))
    first_day = house.issued_on
    issued = first_day + dt.timedelta(days=dice.number(60, 300))
    house = replace(house, issued_on=issued, collected_on=issued + dt.timedelta(days=21))
    old_rfr, old_tax = house.rfr + dice.number(300, 3_000), house.net_tax + dice.number(50, 400)
    people = [
        [f"Déclarant {i}", esc(n), grouped(k)]
        for i, (n, k) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    ]
    compare = [["Revenu fiscal de référence", EURO(old_rfr), EURO(house.rfr)], ["Impôt sur le revenu net", EURO(old_tax), EURO(house.net_tax)],
               ["Nombre de parts", shares_printed(house.shares), shares_printed(house.shares)]]  # fmt: skip
    html = f"""
<p><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b> <span class="tiny" style="float:right">AVIS_IR_RS</span></p>
<div class="box"><b style="font-size:13pt">Impôt sur les revenus de {house.year}</b><br><b>Avis d'impôt correctif établi en {issued.year}</b></div>
<p class="small">Cet avis annule et remplace celui du {first_day:%d/%m/%Y} (référence {(house.year + 1) % 100:02d} 33 {dice.digits(7)} {dice.digits(2)}).</p>
<div class="cols"><div>Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}<br>Date d'établissement : {issued:%d/%m/%Y}<br>Mise en recouvrement : {house.collected_on:%d/%m/%Y}</div>
<div>{esc(house.names[0])}<br>{lines(house.home_rows)}</div></div>{table(people, "grid", ("", "Nom et prénom", "Numéro fiscal"))}<br>
{table(compare, "grid", ("", "Situation précédente", "Nouvelle situation"))}<p>Dégrèvement prononcé : {EURO(old_tax - house.net_tax)}</p>
{detail.situation(house, dice, "lines")}{detail.incomes(house)}<br>{detail.calculation(house)}<p class="tiny">{detail.LEGAL.format(limit=house.year + 4)}</p>"""
    truth = fields(house, notice_year=issued.year)
    return Paper(html, truth, "tax_notice", "", dice.font("any"), 9, "13mm 15mm")


def quarter_shares(dice: Dice) -> Paper:
    """A child in alternating custody: quarter shares, and the count of dependants said with « dont »."""
    house = draw(dice, children=dice.pick((1, 2, 3)))
    shares = 1.25 + 0.5 * (len(house.children) - 1) + (0.25 if dice.chance(0.5) else 0.5 if dice.chance(0.5) else 0)
    house = replace(house, shares=shares)
    n = len(house.children)
    html = f"""
<table><tr><td><b>FINANCES PUBLIQUES</b><br>{lines(house.office)}</td><td class="right"><b>Avis d'impôt établi en {
        house.year + 1
    }</b><br>Impôt sur les revenus de {house.year}<br>{barcode(house, dice)}</td></tr></table>
<p style="margin:8mm 0 8mm 95mm">{"MONSIEUR" if house.declarants[0].sex == "M" else "MADAME"} {esc(house.names[0])}<br>{
        lines(house.home_rows)
    }</p>
{
        table(
            [
                ["Numéro fiscal", grouped(house.numbers[0])],
                ["Référence de l'avis", grouped(house.reference, (2, 2, 7, 2))],
                ["Date d'établissement", f"{house.issued_on:%d/%m/%Y}"],
                ["Date de mise en recouvrement", f"{house.collected_on:%d/%m/%Y}"],
            ],
            "grid",
        )
    }
<h3 style="margin-top:6mm">Votre foyer en {house.year}</h3>{
        table(
            [
                [
                    "Nombre de personnes à charge",
                    f"{n} <span>dont 1 en résidence alternée</span>"
                    if n > 1
                    else "1 <span>en résidence alternée</span>",
                ],
                ["Nombre de parts", shares_printed(house.shares)],
                ["Revenu fiscal de référence", EURO(house.rfr)],
            ],
            "rows",
        )
    }<br>
{detail.incomes(house)}<br>{detail.calculation(house)}<p class="right tiny">1 / 1</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "14mm")


LAYOUTS = {"not_taxable": not_taxable, "corrective": corrective, "quarter_shares": quarter_shares}
