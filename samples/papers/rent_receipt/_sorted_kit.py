"""Sorted layouts: people as their cards want them, small letters, given names in full."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MONTHS
from samples.papers.rent_receipt._draw import Rent

PARTICLES = (
    "de Castelnau-Roche", "du Plessis de Mornay", "Le Bris-de Kerdrel", "de La Tour-Fournier", "d'Hauteville-Morin",
)  # fmt: skip
LONG_NAMES = (
    "Quispe Mamani de Flores", "Ben Salah El Amrani", "Gonçalves dos Santos Lopes", "Ngo Bassong Essomba Ondoa",
    "Ould Mohamed Lemine", "García Márquez de la Cruz",
)  # fmt: skip


def surnamed(dice: Dice, rent: Rent, names: Sequence[str]) -> Rent:
    """The same month with a tenant who bears one of these names, unless a dossier has fixed who that is."""
    chosen = dice.pick(names)
    if "person" in dice.given:
        return rent
    return replace(rent, tenants=(replace(rent.tenants[0], last_name=chosen), *rent.tenants[1:]))


def three_given(dice: Dice, person: Person) -> Person:
    """The same person with three given names, unless a dossier has fixed who that is."""
    more = tuple(dice.person("", sex=person.sex).first_name for _ in range(4))
    if "person" in dice.given:
        return person
    return replace(person, first_names=tuple(dict.fromkeys((*person.first_names, *more)))[:3])


def back(day: dt.date, years: int) -> dt.date:
    """The same day some years before."""
    return day.replace(year=day.year - years, day=min(day.day, 28))


def spread(rent: Rent) -> str:
    """Du 1er au 31 mars 2026."""
    return f"du 1er au {rent.end.day} {MONTHS[rent.start.month - 1]} {rent.start.year}"
