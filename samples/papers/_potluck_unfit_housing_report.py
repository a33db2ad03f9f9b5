"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature, ticked

_ROOMS = (
    ("Séjour", "traces d'infiltration au plafond, peinture écaillée"), ("Cuisine", "absence d'amenée d'air, appareil à gaz non raccordé"),
    ("Chambre 1", "moisissures sur le mur nord, taux d'humidité 78 %"), ("Chambre 2", "fenêtre hors d'usage, surface 6,80 m²"),
    ("Salle d'eau", "prise électrique à proximité immédiate de la douche"), ("Escalier", "garde-corps descellé, marches instables"),
)  # fmt: skip


def visit_sheet(dice: Dice) -> Paper:
    """A town's hygiene service after a visit: occupants left and owner right, room by room, ticked conclusions; days of report, visit and signalling."""
    person, home, owner = dice.person(age=(22, 80)), dice.address(), dice.person("landlord", age=(35, 85))
    issued = dice.day_before(320, 4)
    visit = issued - dt.timedelta(days=dice.number(3, 25))
    told = visit - dt.timedelta(days=dice.number(6, 50))
    name = person.named(dice.name_style())
    inspector = dice.person("", age=(26, 62))
    rooms = dice.random.sample(_ROOMS, 4)
    html = f"""<div style="border-bottom:2pt solid #00707a" class="cols"><div><b>Ville de {esc(home.town)}</b><br>Service communal d'hygiène et de santé</div><div class="r small">Dossier SCHS-{issued.year}-{dice.digits(4)}<br>Signalement reçu le {told:%d/%m/%Y}</div></div>
<p style="font-size:13pt;margin:6mm 0">Visite du {visit:%d/%m/%Y} à {dice.number(9, 17)} h — compte rendu</p>
<div style="display:flex;gap:6mm"><div class="box" style="flex:1"><b>Occupant</b><br>{person.civility} {esc(name)}<br>{esc(home.line())}<br>{dice.number(2, 6)} personnes dont {dice.number(0, 1)} de moins de six ans</div><div class="box" style="flex:1"><b>Propriétaire</b><br>{owner.civility} {esc(owner.named("first_LAST"))}<br>{esc(dice.address("").line())}<br>non présent lors de la visite</div></div>
{table([[a, b] for a, b in rooms], "grid", ("Pièce", "Constatations"), ("25%", "75%"))}
<p style="margin-top:6mm" class="b">Conclusions</p><p>{ticked("infractions au règlement sanitaire départemental (articles 23, 33, 40 et 51)")}<br>{ticked("logement insalubre : transmission à l'agence régionale de santé, article L.1331-22 du code de la santé publique")}<br>{ticked("danger imminent nécessitant l'évacuation", False)}<br>{ticked("suroccupation", False)}</p>
<p>Ce logement n'est pas propre à l'habitation dans son état actuel. Le propriétaire dispose de deux mois pour faire connaître ses observations ; un relogement des occupants est à prévoir si les travaux ne sont pas réalisés avant le {issued + dt.timedelta(days=120):%d/%m/%Y}.</p>
<div class="sign"><div class="small">Rédigé le {issued:%d/%m/%Y}</div><div>{esc(inspector.named("first_last"))}<br>inspecteur de salubrité assermenté<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("unfit_housing_report", html, fields, font="Roboto", size=10)


LAYOUTS = {"visit_sheet": visit_sheet}
