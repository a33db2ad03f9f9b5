"""Further layouts: the extract of the national archives of Haiti."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name
from samples.dice import Dice
from samples.french import (
    day_in_words,
    long_date,
    number_in_words,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def haitian_archives(dice: Dice) -> Paper:
    """Haiti's archives: an old register copied in one breath of prose, a declarer, two witnesses, republican years; the archivist's number and the day of the copy below a line."""
    person = dice.person(age=(18, 68))
    issued = dice.day_before(300, 3)
    father, mother = dice.person("", "M", (60, 90)), dice.person("", "F", (56, 88))
    told = person.birth_date + dt.timedelta(days=dice.number(20, 400))
    town = dice.pick(("Jacmel", "Les Cayes", "Gonaïves", "Jérémie", "Port-de-Paix"))
    officer = dice.person("", "M", (35, 60)).named("first_LAST")
    html = f"""<div class="c"><i>Liberté — Égalité — Fraternité</i><br><b>RÉPUBLIQUE D'HAÏTI</b><br>MINISTÈRE DE LA CULTURE ET DE LA COMMUNICATION<br><b style="font-size:13pt">ARCHIVES NATIONALES D'HAÏTI</b><br>Service de l'état civil</div>
<div style="display:flex;justify-content:space-between;margin:7mm 0" class="small"><div>Extrait n° {dice.digits(6)}<br>Reçu n° {dice.digits(5)}</div><div class="r">Registre {dice.letters(1)}-{dice.number(1, 90)}<br>Folio {dice.number(4, 300)}, acte {dice.number(4, 600)}</div></div>
<p style="text-align:justify;line-height:1.8">Extrait du registre des actes de naissance de la commune de {town} pour l'année {told.year}. « L'an {number_in_words(told.year)} et le {day_in_words(told)}, an {told.year - 1803}e de l'Indépendance, à dix heures du matin. Par devant nous, {officer}, officier de l'état civil de {town}, soussigné, est comparu le sieur {father.first_name} {birth_surname(person)}, cultivateur, demeurant et domicilié en cette commune, lequel nous a déclaré que le {long_date(person.birth_date)} est né{person.e} à {town}, de ses œuvres avec la dame {mother.named("first_LAST")}, un enfant du sexe {"féminin" if person.sex == "F" else "masculin"} auquel il donne les prénoms de <b>{" ".join(person.first_names)}</b>, nom <b>{birth_surname(person)}</b>. De quoi avons dressé acte en présence des témoins {dice.person("").named("first_LAST")} et {dice.person("").named("first_LAST")}, qui ont signé avec nous après lecture. »</p>
<hr><p>Collationné et délivré à Port-au-Prince le {long_date(issued)}, conforme à l'original conservé.</p><div style="display:flex;justify-content:space-between"><div>{stamp("ARCHIVES NATIONALES", "#1d3a8f", under="HAITI")}</div><div>Le directeur général<br>{dice.person("", "M", (45, 66)).named("first_last")}<br>{signature(dice.number(0, 99))}</div></div><p class="tiny">Légalisé par le ministère de la Justice sous le n° {dice.digits(5)}. Tout extrait raturé est nul.</p>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font=dice.font("serif"), size=11, margin="16mm 22mm")  # fmt: skip


LAYOUTS = {"haitian_archives": haitian_archives}
