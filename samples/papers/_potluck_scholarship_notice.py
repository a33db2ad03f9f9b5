"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet


def ten_months(dice: Dice) -> Paper:
    """A printed page of the student's portal: ten monthly payments in two columns, the level in a pill, the parent who declared the income."""
    person, home = dice.person(age=(18, 26)), dice.address()
    parent = dice.person("", age=(42, 60))
    start = dice.today.year - 1
    decided = dt.date(start, dice.pick((7, 8, 9)), dice.number(1, 28))
    seen = decided - dt.timedelta(days=dice.number(5, 40))
    name, money = person.named("first_last"), MoneyStyle()
    level, year_sum = dice.pick((("0 bis", 1454), ("1", 2163), ("3", 3071), ("5", 4587), ("7", 6335)))
    month = round(year_sum / 10, 2)
    months = ("Septembre", "Octobre", "Novembre", "Décembre", "Janvier", "Février", "Mars", "Avril", "Mai", "Juin")
    half = [[[m, money(month), "mis en paiement" if i == 0 else "à venir"] for i, m in enumerate(months)][s] for s in (slice(0, 5), slice(5, 10))]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1pt solid #bbb;padding-bottom:2mm" class="small"><span>MesServices.étudiant · Crous · Année {start}-{start + 1}</span><span>Dernière connexion : {seen:%d/%m/%Y} à 14:0{dice.number(0, 9)}</span></div>
<p style="font-size:17pt;margin:8mm 0 1mm">Bonjour {esc(name)}</p><p class="small">{esc(home.line())} · INE {dice.digits(9)}{dice.letters(2)}</p>
<div style="display:flex;gap:6mm;margin:6mm 0"><div style="background:#ffe3dd;border-radius:4mm;padding:4mm 8mm"><span class="tiny">Échelon</span><br><b style="font-size:15pt">{level}</b></div><div style="background:#e7f0ff;border-radius:4mm;padding:4mm 8mm"><span class="tiny">Pour l'année</span><br><b style="font-size:15pt">{money(float(year_sum))}</b></div><div style="background:#eaf6e8;border-radius:4mm;padding:4mm 8mm"><span class="tiny">Droits d'inscription et CVEC</span><br><b style="font-size:15pt">exonéré{person.e}</b></div></div>
<p>La bourse sur critères sociaux vous est accordée à titre définitif (notification du {long_date(decided)}), au vu des revenus {start - 2} déclarés par {parent.civility} {esc(parent.named("first_last"))} ({money(float(dice.number(9_000, 31_000)))}) et de {dice.number(1, 9)} point(s) de charge, sous réserve de votre assiduité.</p><p class="b" style="margin-top:7mm">Vos mensualités</p><div class="cols"><div>{table(half[0], "rows")}</div><div>{table(half[1], "rows")}</div></div>
<p class="small" style="margin-top:7mm">Établissement : Université de {esc(dice.address("").town)} — licence, {dice.pick(("1re", "2e", "3e"))} année. Gestionnaire : {esc(dice.person("", age=(25, 60)).named("first_last"))}. Toute réclamation est à former dans les deux mois auprès du recteur de région académique.</p>"""
    return sheet("scholarship_notice", html, {"person_names": [name], "issue_date": decided}, font="Roboto", size=10)


LAYOUTS = {"ten_months": ten_months}
