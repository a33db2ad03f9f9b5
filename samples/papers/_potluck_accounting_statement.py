"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature


def nurse_two_sides(dice: Dice) -> Paper:
    """What a nurse of her own took in and spent, two sides as in an account book; her replacement and the association in the margins."""
    person, home = dice.person(age=(27, 64)), dice.address()
    issued = dice.day_before(300, 20)
    year = issued.year - 1
    name, money = person.named(dice.name_style()), MoneyStyle(suffix="")
    other = dice.person("", age=(25, 60)).named("first_LAST")
    keeper = dice.person("", age=(30, 60)).named("first_LAST")
    fees, others = dice.number(42_000, 78_000), dice.number(300, 2_500)
    costs = {
        "Rétrocessions à remplaçant": dice.number(2_000, 7_000), "Loyer du local et charges": dice.number(2_400, 6_000),
        "Frais de véhicule (barème)": dice.number(3_000, 8_000), "Cotisations sociales personnelles": dice.number(7_000, 13_000),
        "Petit matériel, linge": dice.number(300, 1_500), "Assurances, cotisations professionnelles": dice.number(400, 1_400),
    }  # fmt: skip
    taken, spent = fees + others, sum(costs.values())
    left = table([["Honoraires encaissés", money(fees)], ["Gains divers", money(others)], ["<b>Total A</b>", f"<b>{money(taken)}</b>"]], "rows")  # fmt: skip
    right = table([*([k, money(v)] for k, v in costs.items()), ["<b>Total B</b>", f"<b>{money(spent)}</b>"]], "rows")
    html = f"""<div class="small r">Association de gestion agréée des professions de santé<br>Dossier suivi par {esc(keeper)}</div>
<p style="margin-top:8mm"><span class="tiny">Professionnel{"le" if person.sex == "F" else ""} :</span> <b>{esc(name)}</b>, infirmi{"ère" if person.sex == "F" else "er"} libéral{person.e}<br><span class="tiny">Cabinet :</span> {esc(home.line())}<br><span class="tiny">SIRET :</span> {dice.siret()} &nbsp; <span class="tiny">Remplaçant(e) :</span> {esc(other)}</p>
<h2 style="border-bottom:1.5pt solid #00695c;margin-top:8mm">Recettes et dépenses — du 01/01/{year} au 31/12/{year}</h2><div class="cols"><div><b>Recettes (€)</b>{left}</div><div><b>Dépenses (€)</b>{right}</div></div>
<p style="margin-top:8mm;font-size:12pt">Bénéfice non commercial (A - B) : <b>{money(taken - spent)} €</b> <span class="small">(exercice {year - 1} : {money(round((taken - spent) * 0.93))} €)</span></p>
<p class="small">Chiffres arrêtés d'après les relevés bancaires et la déclaration n° 2035 transmise le {issued - dt.timedelta(days=9):%d/%m/%Y}, sans audit ni examen limité.</p><p style="margin:12mm 0 0 55%">Établi le {issued:%d/%m/%Y}<br>{esc(keeper)}, comptable<br>{signature(dice.number(0, 99))}</p>"""
    return sheet("accounting_statement", html, {"person_names": [name], "issue_date": issued}, font="Carlito", size=11)


LAYOUTS = {"nurse_two_sides": nurse_two_sides}
