"""Homes that a name tells: `demeurant Ancien presbytère, le Bourg`, `sis Le Clos Joli, 2 place Haute`."""

from __future__ import annotations

import re

from extractors.fields.parsed import fold

_LIVES_AT = re.compile(r"\b(?:demeurant|domiciliee?s?|sise?s?|situee?s?)\Z")
_HAMLET = re.compile(r"\s*(?:(?:à|au|aux)\s)?(?P<place>[A-ZÀ-Þ][\w'’-]*(?:,?\s[\w'’-]+){1,6}),?\s*\Z")
_HOUSE = re.compile(r"\s*(?P<name>[A-ZÀ-Þ][\w'’-]*(?:\s[\w'’-]+){1,5}),\s*")


def hamlet(text: str, floor: int, town: int) -> int | None:
    """Where a home without a street begins, after the word for living: `demeurant Ancien presbytère, le Bourg`."""
    place = _HAMLET.match(text[floor:town])
    return (
        floor + place.start("place") if place and _lives(text, floor) and not re.search(r"\d", place["place"]) else None
    )


def named_house(text: str, floor: int, start: int, town: int) -> int | None:
    """Where the name of the house begins that stands between the word for living and the street, and is no town's.

    >>> text = "le logement sis Ancien presbytère, 2 place Haute, 12000 Rodez"
    >>> text[named_house(text, 15, 35, 50) :]
    'Ancien presbytère, 2 place Haute, 12000 Rodez'
    """
    house = _HOUSE.fullmatch(text, floor, start)
    if house is None or not _lives(text, floor) or re.search(r"\d", house["name"]):
        return None
    return None if fold(house["name"]) in fold(text[town : town + 60]) else house.start("name")


def _lives(text: str, floor: int) -> bool:
    """Whether the word for living, or for standing, ends there."""
    return _LIVES_AT.search(fold(text[max(0, floor - 12) : floor])) is not None
