"""Further layouts: the notification as a grid, reasons ticked."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import (
    republic,
    sheet,
    signature,
    ticked,
)


def ticked_grid(dice: Dice) -> Paper:
    """The commission's decision as a grid: reasons ticked among six, household counted, sitting and notification apart from the request; the present landlord and the social worker named."""
    person = dice.person(age=(20, 74))
    name, told = person.named(dice.pick(("LAST_first", "first_LAST"))), dice.day_before(420, 8)
    asked = dice.day_before(200, 95, of=told)
    department = dice.pick(("Seine-Saint-Denis", "Gironde", "Rhône", "Bouches-du-Rhône", "Val-de-Marne", "Nord"))
    reasons = ("dépourvu de logement", "menacé d'expulsion sans relogement", "hébergé ou logé temporairement", "locaux impropres à l'habitation", "logement non décent ou suroccupé avec mineur", "délai anormalement long")  # fmt: skip
    right = dice.number(0, 5)
    boxes = "<br>".join(ticked(reason, i == right) for i, reason in enumerate(reasons))
    rows = [
        ("1", "Recours n°", f"{dice.digits(3)}20{asked:%y}0{dice.digits(5)}"), ("2", "Déposé le", f"{asked:%d/%m/%Y} (accusé de réception du {(asked + dt.timedelta(days=6)):%d/%m/%Y})"), ("3", "Requérant", f"<b>{name}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}"), ("4", "Adresse", dice.address().line()), ("5", "Aidé par", f"{dice.person('').named('first_LAST')}, {dice.company('', 'association').name}"), ("6", "Bailleur ou hébergeant actuel", dice.person('').named('first_LAST')), ("7", "Motif retenu", boxes), ("8", "Sens de la décision", "<b>PRIORITAIRE et devant être logé en URGENCE</b>"), ("9", "Logement adapté", f"T{dice.number(1, 5)} — {dice.number(1, 6)} personne(s)"),
    ]  # fmt: skip
    body = "".join(f"<tr><td class='c' style='width:8mm;background:#dde'>{a}</td><td style='width:46mm'>{b}</td><td>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic("PRÉFECTURE — " + department.upper(), "Secrétariat de la commission de médiation")}<div class="r small" style="padding-top:6mm">Notifié le {told:%d/%m/%Y}<br>en recommandé n° 2C {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</div></div>
<p style="margin:8mm 0 4mm">La commission, vu l'article L. 441-2-3 du code de la construction et de l'habitation, vu le recours et les pièces, en a délibéré le jour de la notification et retient :</p><table class="grid" style="line-height:1.6">{body}</table>
<p style="margin-top:6mm;text-align:justify">Le préfet dispose de six mois, soit jusqu'au {(told + dt.timedelta(days=183)):%d/%m/%Y}, pour faire une offre adaptée. À défaut, le tribunal administratif peut être saisi dans les quatre mois suivants. Le refus d'une offre fait perdre le bénéfice de la présente.</p>
<div style="margin-left:58%">{dice.person("", age=(50, 70)).named("first_LAST")}<br>présidant la séance<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("dalo_decision", html, {"person_names": [name], "issue_date": told}, font=dice.font("sans"), size=10)


LAYOUTS = {"ticked_grid": ticked_grid}
