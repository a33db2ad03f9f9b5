# ruff: noqa: E501  (names are read whole)
"""Shelter certificate: a hostel, a social residence, a shelter or a hotel certifies who lives there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._certificates import read_certificate
from extractors.documents._draft import Draft, draft_of
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Structure, person, address, date of issue."""
    draft = draft_of(pages)
    read_certificate(draft, ("host", "manager"), ("hosted",), structure=True)
    _house(draft)
    return draft.done()


_HOUSE = re.compile(  # `Fondation Abel — CHRS « Les Hirondelles »`: who runs the house, and the house
    r"\s[—–-]\s(?P<house>(?:CHRS|CHU|HUDA|CADA|CPH|CAES|FJT|Foyer|Résidence (?:sociale|accueil)|Pension de famille|Maison (?:relais|maternelle)"
    r"|Centre (?:d['’]hébergement|maternel|parental|provisoire|d['’]accueil)|Habitat [Jj]eunes|Halte)\b[^\n,;:—–\d]{2,50}?)(?=\s*(?:\n|,|;|\s[—–-]\s|$))"
)


def _house(draft: Draft) -> None:
    """The structure is the house that shelters, where a letterhead names it right after whoever runs it."""
    host = draft.fields.get("host_name")
    place = draft.text.text.find(host.text) if host is not None and host.text else -1
    house = _HOUSE.match(draft.text.text, place + len(host.text)) if host is not None and place >= 0 else None
    if house is not None and host is not None:
        draft.say(
            "host_name", house["house"].strip(), house.start("house"), house.end("house"), max(0.95, host.confidence)
        )
