"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    republic,
    sheet,
    signature,
    table,
)


def micro_complement(dice: Dice) -> Paper:
    """The complementary form of the self-employed, filled and signed: codes in columns, a firm's block, a bookkeeper who helped."""
    person, home = dice.person(age=(24, 64)), dice.address()
    year = dice.income_year()
    day = dt.date(year + 1, 5, dice.number(3, 28))
    keeper, child = dice.person("", age=(30, 62)), dice.person("", age=(2, 16))
    name = person.named("LAST_first")
    sales, services = dice.number(3000, 42000), dice.number(2000, 28000)
    money = MoneyStyle(" ", ",", "", False)
    rows = [
        ["Micro BIC — ventes de marchandises", "5KO", money(sales), "5LO", ""],
        ["Micro BIC — prestations de services", "5KP", money(services), "5LP", ""],
        ["Micro BNC — revenus imposables", "5HQ", "", "5IQ", ""],
        ["Plus-values nettes à court terme", "5KX", "", "5LX", ""],
        ["Durée de l'exercice (mois)", "5DB", "12", "5EB", ""],
    ]
    html = f"""<table><tr><td>{republic("Direction générale des finances publiques")}</td><td class="c"><b style="font-size:13pt">DÉCLARATION COMPLÉMENTAIRE<br>REVENUS {year}</b><br><span class="small">Professions non salariées</span></td><td class="r"><b style="font-size:13pt">2042 C PRO</b><br><span class="small">N° 11222*{dice.number(25, 29)}</span></td></tr></table>
<table class="grid" style="margin-top:5mm"><tr><td>Nom et prénom du déclarant 1</td><td class="b">{esc(name)}</td></tr><tr><td>Nom et prénom du déclarant 2</td><td>néant</td></tr><tr><td>Adresse au 1er janvier {year + 1}</td><td>{esc(home.line())}</td></tr><tr><td>N° fiscal</td><td>{dice.fiscal_number(person)}</td></tr><tr><td>Enfant mineur à charge</td><td>{esc(child.first_name)}, né{child.e} en {child.birth_date.year}</td></tr></table>
<p class="b" style="margin-top:4mm">A. Identification de l'entreprise</p><p>☒ auto-entrepreneur n'ayant pas opté pour le versement libératoire — SIRET {dice.siret()} — début d'activité le {dice.day_before(1800, 400, of=dt.date(year, 12, 1)):%d/%m/%Y}</p><p class="b">B. Montants</p>{table(rows, ("Nature", "Code", "Déclarant 1", "Code", "Déclarant 2"), numbers=(2, 4))}
<p class="small" style="margin-top:4mm">Seuils {year} : 188 700 € pour les ventes, 77 700 € pour les services. Année précédente, pour rappel : {money(sales - dice.number(200, 2900))} € de ventes.</p><p class="small">Aide à la saisie : {esc(keeper.named("LAST_first"))}, association agréée, {esc(dice.address("").line())}.</p><div class="box" style="width:80mm;margin-left:auto">À {esc(home.town)}, le {day:%d/%m/%Y}<br>Signature du déclarant<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("tax_return", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.5)


LAYOUTS = {"micro_complement": micro_complement}
