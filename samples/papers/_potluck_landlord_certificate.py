"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def owner_vouches(dice: Dice) -> Paper:
    """A private owner writes to the next landlord that the let goes well: owner at the right, the addressee at the left, the people who lived there before."""
    person, home, owner = dice.person(age=(22, 75)), dice.address(), dice.person("landlord", age=(38, 85))
    issued = dice.day_before(200, 2)
    since = issued - dt.timedelta(days=dice.number(400, 3000))
    style = dice.pick(("first_LAST", "first_last"))
    name, lord = person.named(style), owner.named(style)
    before, reader = (dice.person("", age=(25, 70)) for _ in range(2))
    month = issued.replace(day=1) - dt.timedelta(days=3)
    html = f"""<div style="text-align:right">{esc(lord)}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}<br>{dice.phone()}</div>
<div style="margin:10mm 0">À l'attention de {reader.civility} {esc(reader.named("first_last"))}<br>{esc(dice.company("", "social_landlord").name)}, service des attributions<br>{esc(dice.address("").line())}</div><p style="margin-left:55%">{esc(dice.address("").town)}, le {long_date(issued)}</p>
<p>Madame, Monsieur,</p><p>{person.civility} {esc(name)}, qui sollicite un logement auprès de vos services, me demande quelques lignes sur sa situation. Je vous confirme bien volontiers que je lui loue depuis le {long_date(since)} un appartement de {dice.number(2, 4)} pièces situé {esc(home.line())}, où vivait auparavant {before.civility} {esc(before.named("first_last"))}.</p>
<p>Loyer et charges me sont payés chaque mois, par virement, et je n'ai à ce jour aucune somme à réclamer : {month_printed(month.year, month.month, "lower")} est soldé. L'appartement est tenu, et les voisins n'ont jamais eu à se plaindre. J'ajoute qu'{"elle" if person.sex == "F" else "il"} n'a reçu de moi aucun congé ; c'est l'agrandissement de sa famille qui motive son départ.</p>
<p>Je reste à votre disposition et vous prie de croire, Madame, Monsieur, à mes sentiments les meilleurs.</p><p style="margin-left:55%">{signature(dice.number(0, 99))}<br>{esc(lord)}, propriétaire</p><p class="small">P.-J. : copie de la dernière quittance et de ma taxe foncière.</p>"""
    fields = {"host_name": lord, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("landlord_certificate", html, fields, font="Caladea", size=11.3, margin="20mm 24mm")


LAYOUTS = {"owner_vouches": owner_vouches}
