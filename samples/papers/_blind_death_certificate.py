"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import TYPEWRITER, sheet, signature, stamp


def typed_dashes(dice: Dice) -> Paper:
    """A village form filled by typewriter: the day in the object's line, dashes, a doctor, a widower and his birth, two who sign."""
    person = dice.person(age=(45, 95))
    other = dice.partner(person)
    hall = town_hall(dice)
    issued = dice.day_before(150, 1)
    died = dice.day_before(300, 3, of=issued)
    drawn = died + dt.timedelta(days=dice.number(0, 2))
    doctor, agent, teller = (dice.person("", age=(32, 68)) for _ in range(3))
    surname = birth_surname(person)
    civility = "Madame" if person.sex == "F" else "Monsieur"
    usual = f", née {surname}, nom d'usage {person.last_name.upper()}" if person.birth_name else ""
    shown = person.last_name.upper() if person.birth_name else surname
    born = f"Dossier de {civility} {esc(' '.join(person.first_names))} {esc(shown)}{esc(usual)}"
    facts = (
        f"que l'intéressé{person.e} avait vu le jour le {long_date(person.birth_date)} à {esc(person.birth_place)} et demeurait en dernier lieu à {esc(dice.address().line())} ;",
        f"que le décès est survenu en cette commune le {long_date(died)}, à {dice.number(1, 23)} heures {dice.number(10, 59)}, ainsi que l'a constaté le docteur {esc(doctor.named())}, médecin à {esc(dice.address('').town)} ;",
        f"que l'acte en a été dressé le {long_date(drawn)} sous le numéro {dice.number(1, 60)}, sur la déclaration de {teller.civility} {esc(teller.named())} ;",
        f"que {'la défunte' if person.sex == 'F' else 'le défunt'} était {'mariée' if person.sex == 'F' else 'marié'} à {other.civility} {esc(' '.join(other.first_names))} {esc(birth_surname(other))}, né{other.e} le {long_date(other.birth_date)} à {esc(other.birth_place)}, qui lui survit.",
    )  # fmt: skip
    dashes = "".join(f'<div style="padding-left:9mm;text-indent:-6mm;margin:4mm 0">- &nbsp; {text}</div>' for text in facts)  # fmt: skip
    html = f"""<div style="font-family:'Liberation Serif'"><b>RÉPUBLIQUE FRANÇAISE</b><br>Département : {esc(hall.department)}<br>COMMUNE {esc(hall.of.upper())}<br><span class="small">Secrétariat ouvert mardi et vendredi, 14 h - 17 h — {dice.phone()}</span></div>
<div style="font-family:'Liberation Serif';font-size:19pt;text-align:center;margin:14mm 0 9mm">Certificat</div>
<p>Objet : état civil, décès - certificat du {issued:%d/%m/%Y}</p><p>{born}</p><p style="margin-top:8mm">Le Maire de la commune, au vu de ses registres, certifie :</p>{dashes}
<p style="margin-top:8mm">Délivré sur papier libre, à titre gratuit.</p><div style="display:flex;justify-content:space-between;margin-top:10mm"><div class="small">La secrétaire de mairie,<br>{esc(agent.named())}<br>{signature(agent.birth_date.day)}</div>{stamp("MAIRIE " + hall.of.upper())}<div class="small">Vu et contresigné, le Maire,<br>{esc(hall.officer)}<br>{signature(died.day)}</div></div>"""
    name = truth_name(person)
    if person.birth_name:
        name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    return sheet("death_certificate", html, {"person_names": [name], "issue_date": issued}, font=TYPEWRITER, size=10.3, margin="18mm 22mm")  # fmt: skip


LAYOUTS = {"typed_dashes": typed_dashes}
