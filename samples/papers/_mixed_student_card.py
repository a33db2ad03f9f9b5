"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import squares
from samples.papers._mixed_social_people import comma
from samples.stationery import portrait, sheet


def campus_app_page(dice: Dice) -> Paper:
    """A telephone application's page kept as a PDF: everything centred, surname before a comma, the day of the paper in the small print of the foot."""
    person, home = dice.person(age=(16, 30)), dice.address()
    name, ds = comma(person), dice.pick(("slash", "dot", "long"))
    issued = dice.day_before(380, 3)
    year = issued.year if issued.month >= 9 else issued.year - 1
    received, effect, end = dt.date(year, 7, dice.number(2, 26)), dt.date(year, 9, 1), dt.date(year + 1, 8, 31)
    parent, chief, agent = dice.person("", age=(40, 63)), dice.person("", age=(45, 66)), dice.person("", age=(28, 60))
    school = dice.pick(("Université Rives de Garonne", "Université Paris Nord-Est", "Institut catholique des Flandres", "École de commerce Montesquieu", "IUT du Littoral"))  # fmt: skip
    course = dice.pick(("Licence 2 Droit", "BUT 1 Informatique", "Master 1 Histoire", "BTS Comptabilité", "Licence 3 Psychologie", "PASS"))  # fmt: skip
    what = dice.pick(("Carte d'étudiant dématérialisée", "Carte étudiante numérique", "Votre carte d'étudiant", "e-carte étudiante"))  # fmt: skip
    facts = [
        f"{course}<br><span class='small'>année universitaire {year}-{year + 1}</span>",
        f"N° étudiant {dice.digits(8)}<br><span class='small'>INE {dice.digits(10)}{dice.letters(1)}</span>",
        f"<span class='small'>né{person.e} le {date_printed(person.birth_date, ds)}, {esc(home.town)}</span>",
    ]
    if dice.chance(0.5):
        facts.reverse()
    young = (issued - person.birth_date).days < 18 * 365.25
    days = f"<p class='small'>Inscription reçue le {date_printed(received, ds)} · droits à compter du {date_printed(effect, ds)} · valable jusqu'au {date_printed(end, ds)}</p>"
    people = f"<p class='small'>{'Représentant légal' if young else 'Personne à prévenir'} : {esc(comma(parent))}, {dice.phone()}<br>Pour {'la présidente' if chief.sex == 'F' else 'le président'} {esc(comma(chief))}, par délégation,<br>{agent.civility} {esc(comma(agent))}, {dice.pick(('chef de la scolarité' if agent.sex == 'M' else 'cheffe de la scolarité', 'scolarité centrale'))}</p>"
    face = portrait(dice.number(0, 15), width=70)
    code = f"<div>{squares(dice)}</div>"
    pieces = [face, f"<p>établie au nom de<br><b style='font-size:1.3em'>{esc(name)}</b></p>", *(f"<p>{fact}</p>" for fact in facts)]  # fmt: skip
    if dice.chance(0.4):
        pieces.insert(0, pieces.pop(1))
    html = f"""<div class="c"><div class="tiny">{dice.number(7, 22):02d}:{dice.number(0, 59):02d} &nbsp; ▲ 4G &nbsp; {dice.number(12, 98)} %</div><p style="color:#b3261e;font-size:1.2em" class="b">{school}</p>
<p>Objet : {what} {year}-{year + 1}</p>{"".join(pieces)}{code}{days}{people}<p class="tiny">Carte strictement personnelle. Le code ci-dessus est vérifiable aux entrées et au restaurant universitaire.<br>Édité le {date_printed(issued, "slash")} — appli Mon Campus v{dice.number(3, 9)}.{dice.number(0, 20)}</p></div>"""
    size = dice.pick(("90mm 190mm", "100mm 200mm", "A5"))
    return sheet("student_card", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=9.2, page=size, margin="5mm 6mm")  # fmt: skip


LAYOUTS = {"campus_app_page": campus_app_page}
