"""Taxe foncière and taxe d'habitation: the same letterhead as the income tax notice, « avis d'impôt » too, and no income year."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import grouped, tax_name


def land(dice: Dice) -> Paper:
    """Taxes foncières: columns commune, intercommunalité, département; base, rate, cotisation."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.today.year - dice.number(0, 2)
    day = dt.date(year, 8, dice.number(20, 30))
    base = dice.number(900, 2_900)
    rows = [
        [f"Taux {year - 1}", "48,26 %", "", "0,152 %"],
        [f"Taux {year}", "48,51 %", "", "0,160 %"],
        ["Base", str(base), "", str(base)],
        ["Cotisation", str(round(base * 0.4851)), "", str(round(base * 0.0016))],
    ]
    html = f"""<table><tr><td><b>RÉPUBLIQUE FRANÇAISE</b><br>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</td><td class="right"><h2>TAXES FONCIÈRES {year}</h2>Avis d'impôt<br><span class="small">pour les propriétés bâties et non bâties</span></td></tr></table>
<div class="cols"><div class="box"><b>Vos références</b><br>Numéro fiscal : {grouped(dice.fiscal_number(person))}<br>Référence de l'avis : {year % 100} 33 {dice.digits(7)} {dice.digits(2)}<br>Numéro de propriétaire : 063 {dice.letters(1)}{dice.digits(5)}<br>Date d'établissement : {day:%d/%m/%Y}<br>Date de mise en recouvrement : {dt.date(year, 8, 31):%d/%m/%Y}</div><div>{"M" if person.sex == "M" else "MME"} {esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</div></div>
<p class="bold">Montant de votre impôt : {round(base * 0.4867)} € — Vous devez payer au plus tard le 15/10/{year}</p>{table(rows, "grid", ("Propriétés bâties", "Commune", "Syndicat", "Taxe GEMAPI"))}<p class="small">Département : 33 — Commune : {esc(home.town.upper())} — Frais de gestion 3 %</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("sans"), 9.5, "14mm"
    )


def dwelling(dice: Dice) -> Paper:
    """Taxe d'habitation of the old kind, which does print a reference income and parts of the year before (a trap)."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.number(2019, 2022)
    day = dt.date(year, 10, dice.number(2, 15))
    html = f"""<h1 style="font-size:14pt">Taxe d'habitation {year}</h1><p>Contribution à l'audiovisuel public — avis d'imposition établi le {day:%d/%m/%Y}</p><p class="right">{esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</p>
{table([["Valeur locative brute", str(dice.number(1_800, 4_200))], ["Abattement général à la base", "450"], ["Base nette d'imposition", "2 310"], ["Cotisations", str(dice.number(180, 900))], ["Revenu fiscal de référence du foyer", f"{dice.number(8, 30)} {dice.digits(3)}"], ["Nombre de parts", "2"], ["Plafonnement selon le revenu", "0"]], "rows")}
<p>Somme à payer au plus tard le 15/11/{year} : {dice.number(138, 900)} €</p><p class="small">Numéro fiscal {dice.fiscal_number(person)} — Occupant au 1er janvier {year} — Local n° {dice.digits(7)}</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("any"), 10, "18mm"
    )


LAYOUTS = {"land": land, "dwelling": dwelling}
