"""Further layouts: the extract with its rows set right, asked for by the surviving spouse."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    republic,
    sheet,
    signature,
    stamp,
)


def asked_by_the_widowed(dice: Dice) -> Paper:
    """The death in a table whose labels stand right of the values; the spouse left, the declarer, the day of the deed and of the copy."""
    dead, hall = dice.person(age=(50, 92)), town_hall(dice)
    left = dice.partner(dead, same_name=True)
    issued = dice.day_before(90, 1)
    died = dice.day_before(1200, 4, of=issued)
    told = died + dt.timedelta(days=1)
    rows = [
        (f"<b>{birth_surname(dead)}</b>", "nom du défunt" if dead.sex == "M" else "nom de la défunte"), (" ".join(dead.first_names), "prénoms"), (f"{dead.birth_date:%d/%m/%Y}, {dead.birth_place}", "naissance"), (f"{died:%d/%m/%Y} à {dice.number(0, 23)} h {dice.number(0, 59):02d}", "date et heure"), (f"{dice.pick(('Centre hospitalier', 'EHPAD Les Glycines', 'Clinique du Parc'))}, {dice.address('').line()}", "lieu"), (f"{left.civility} {left.first_name} {birth_surname(left)}", "conjoint"), (dice.address().line(), "domicile"), (f"{dice.person('', 'M').first_name} {birth_surname(dead)} et {dice.person('', 'F').named('first_LAST')}, décédés", "parents"), (f"{dice.person('').named('first_LAST')}, conseiller funéraire, le {told:%d/%m/%Y}", "déclaration"),
    ]  # fmt: skip
    body = "".join(f"<tr style='border-bottom:.4pt dotted #777'><td class='r' style='padding:2mm 4mm'>{a}</td><td class='small' style='width:44mm;padding:2.4mm 0;font-style:italic'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div>{republic("Ville " + hall.of)}</div><div class="r small">Décès {died.year} — n° {dice.number(4, 2900)}<br>Guichet {dice.number(1, 9)}</div></div>
<p style="margin:10mm 0 6mm">Des registres de l'état civil de la commune il est extrait ce qui suit :</p><table>{body}</table>
<p style="margin-top:8mm">Mentions : aucune.</p><p>Remis sans frais à {left.civility} {left.named("first_LAST")}, sur justification de sa qualité, à {hall.town}, le {long_date(issued)}.</p><div style="display:flex;justify-content:space-between;margin-top:8mm">{stamp("ETAT CIVIL " + hall.town.upper())}<div>{hall.officer}<br>officier de l'état civil délégué<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("death_certificate", html, {"person_names": [truth_name(dead)], "issue_date": issued}, font=dice.font("any"), size=10.8, margin="16mm 20mm")  # fmt: skip


LAYOUTS = {"asked_by_the_widowed": asked_by_the_widowed}
