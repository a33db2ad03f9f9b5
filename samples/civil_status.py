"""What the papers of the town hall share: the mairie, the deed's number, the filiation, the mentions in the margin.

Civil status is written under the code civil, art. 57 (birth), 76 (marriage), 79 (death) and the décret n° 2017-890.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from samples.dice import Dice, Person
from samples.french import MONTHS, date_in_words, long_date, number_in_words
from samples.stationery import full_name

DEPARTMENTS = {
    "33": "Gironde", "75": "Paris", "93": "Seine-Saint-Denis", "69": "Rhône", "13": "Bouches-du-Rhône", "59": "Nord", "67": "Bas-Rhin",
    "35": "Ille-et-Vilaine", "29": "Finistère", "44": "Loire-Atlantique", "31": "Haute-Garonne", "06": "Alpes-Maritimes", "34": "Hérault",
    "38": "Isère", "76": "Seine-Maritime", "54": "Meurthe-et-Moselle", "21": "Côte-d'Or", "14": "Calvados", "87": "Haute-Vienne",
    "63": "Puy-de-Dôme", "94": "Val-de-Marne", "92": "Hauts-de-Seine", "97": "Outre-mer", "91": "Essonne", "95": "Val-d'Oise",
    "77": "Seine-et-Marne", "78": "Yvelines", "83": "Var", "66": "Pyrénées-Orientales", "37": "Indre-et-Loire", "80": "Somme",
    "51": "Marne", "25": "Doubs", "20": "Corse", "62": "Pas-de-Calais",
}  # fmt: skip


@dataclass(frozen=True)
class TownHall:
    """A town hall and its officer of civil status."""

    town: str
    department: str
    officer: str

    @property
    def of(self) -> str:
        """de Bordeaux, du Havre, d'Amiens."""
        if self.town.startswith("Le "):
            return "du " + self.town[3:]
        return ("d'" if self.town[0] in "AEÉIOUYH" and not self.town.startswith("Hérou") else "de ") + self.town


def town_hall(dice: Dice) -> TownHall:
    """A town hall drawn."""
    place = dice.address("")
    return TownHall(place.town, DEPARTMENTS.get(place.postcode[:2], "Nord"), full_name(dice.person("", age=(30, 60))))


def civil_name(person: Person, sep: str = ", ") -> str:
    """First names with commas, then the surname of the birth certificate in capitals."""
    return f"{sep.join(person.first_names)} {birth_surname(person)}"


def birth_surname(person: Person) -> str:
    """The surname of civil status: never the husband's."""
    return (person.birth_name or person.last_name).upper()


def truth_name(person: Person) -> str:
    """The same, for the truth: no commas."""
    return civil_name(person, " ")


def in_words(day: dt.date) -> str:
    """le deux avril mil neuf cent quatre-vingt-huit, as deeds write it."""
    return date_in_words(day).replace("mille neuf cent", "mil neuf cent", 1)


def hour(dice: Dice) -> str:
    """An hour in words."""
    minutes = dice.pick((5, 10, 15, 20, 35, 40, 50))
    return f"{number_in_words(dice.number(2, 23))} heures {number_in_words(minutes)} minutes"


def wedding_day(dice: Dice, couple: Sequence[Person]) -> dt.date:
    """A day when both were of age, some months ago at the latest."""
    of_age = max(person.birth_date for person in couple) + dt.timedelta(days=19 * 366)
    latest = dice.today - dt.timedelta(days=200)
    return latest - dt.timedelta(days=dice.number(0, max(0, min(9000, (latest - of_age).days))))


def margin_notes(dice: Dice, person: Person, kinds: tuple[str, ...]) -> list[str]:
    """The mentions in the margin of a birth certificate: marriage, Pacs, its end, divorce."""
    other = dice.partner(person, same_name=False)
    town = dice.address("").town
    day = dice.day_before(2500, 300)
    notes = {
        "marriage": f"Marié{person.e} à {town} le {long_date(day)} avec {civil_name(other)}.",
        "pacs": f"A conclu un pacte civil de solidarité enregistré à la mairie de {town} le {long_date(day)} avec {civil_name(other)}, né{other.e} le {long_date(other.birth_date)} à {other.birth_place}.",
        "pacs_end": f"Dissolution du pacte civil de solidarité enregistrée à la mairie de {town} le {long_date(day + dt.timedelta(days=200))}.",
        "divorce": f"Divorcé{person.e} de {civil_name(other)} par jugement du tribunal judiciaire de {town} rendu le {long_date(day + dt.timedelta(days=150))}.",
    }
    return [notes[kind] for kind in kinds]


def month_and_year(day: dt.date) -> str:
    """avril 1988."""
    return f"{MONTHS[day.month - 1]} {day.year}"
