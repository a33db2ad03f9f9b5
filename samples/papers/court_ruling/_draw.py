"""What every ruling has: a court and its town, numbers, judge and clerk, parties, a hearing before the decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from samples.dice import Address, Dice, Person
from samples.french import date_in_words, long_date

TOWNS = (
    "Bordeaux", "Lille", "Marseille", "Évry-Courcouronnes", "Bobigny", "Toulouse", "Nantes", "Saint-Étienne", "Le Havre", "Créteil", "Aix-en-Provence",
    "La Rochelle", "Nîmes", "Besançon", "Fort-de-France", "Villefranche-sur-Saône", "Meaux", "Strasbourg", "Les Sables-d'Olonne", "Évreux",
)  # fmt: skip
EXECUTION = (
    "EN CONSÉQUENCE, LA RÉPUBLIQUE FRANÇAISE mande et ordonne à tous commissaires de justice, sur ce requis, de mettre ledit jugement à exécution, aux "
    "procureurs généraux et aux procureurs de la République près les tribunaux judiciaires d'y tenir la main, à tous commandants et officiers de la force "
    "publique de prêter main-forte lorsqu'ils en seront légalement requis."
)


@dataclass(frozen=True)
class Case:
    """One case before one court."""

    town: str
    rg: str
    portalis: str
    minute: str
    decided_on: dt.date
    heard_on: dt.date
    first: Person
    second: Person
    first_home: Address
    second_home: Address
    judge: str
    clerk: str
    first_lawyer: str
    second_lawyer: str

    @property
    def court(self) -> str:
        """The court as its rulings name it."""
        return f"Tribunal judiciaire {of(self.town)}"

    def decided(self, letters: bool, year_word: bool = True) -> str:
        """The decision date, in letters (« l'an deux mille vingt-six ») or in digits."""
        return date_in_words(self.decided_on) if letters else long_date(self.decided_on)

    def truth(self, kind: str, parties: list[str], **changes: Any) -> dict[str, Any]:
        """The truth of a ruling that prints its court, its day and its number as the case has them."""
        full = {
            "ruling_kind": kind, "court": self.court, "decision_date": self.decided_on, "case_number": self.rg, "parties": parties,
        }  # fmt: skip
        return {**full, **changes}


def of(town: str) -> str:
    """de Lille, d'Évreux, du Havre, des Sables-d'Olonne."""
    if town.startswith("Le "):
        return "du " + town[3:]
    if town.startswith("Les "):
        return "des " + town[4:]
    return f"d'{town}" if town[0] in "AÉEIOUÂÎ" else f"de {town}"


def draw(dice: Dice, couple: bool = True) -> Case:
    """A case heard some weeks before it was decided; the RG number bears the year of the filing."""
    decided = dice.given.get("decided_on", dice.day_before(700, 20))
    heard = decided - dt.timedelta(days=dice.number(14, 90))
    filed = decided - dt.timedelta(days=dice.number(150, 800))
    first = dice.person("person", age=(24, 68))
    second = dice.partner(first) if couple else dice.person("other_party")
    rg = f"{filed:%y}/{dice.number(12, 9999):05d}" if dice.chance(0.8) else f"{filed:%y}/{dice.number(100, 999)}"
    return Case(
        dice.given.get("court_town", dice.pick(TOWNS)), rg, f"DB{dice.letters(1)}{dice.number(1, 9)}-W-B7{dice.letters(1)}-{dice.letters(4)}",
        f"{decided.year}/{dice.number(20, 999)}", decided, heard, first, second, dice.address("home"), dice.address(""),
        dice.person("", age=(32, 66)).named("first_LAST"), dice.person("", age=(25, 62)).named("first_LAST"),
        dice.person("").named("first_LAST"), dice.person("").named("first_LAST"),
    )  # fmt: skip


def spaced(text: str) -> str:
    """T R I B U N A L: letters apart, words further apart, as plain text (not by style sheet)."""
    return "\u00a0\u00a0 ".join(" ".join(word) for word in text.split())


def initials(person: Person) -> str:
    """A pseudonymised party: first name and initial, as published rulings have it."""
    return f"{person.first_name} {person.last_name.replace('de ', '').replace('d’', '').lstrip(chr(39))[0].upper()}."
