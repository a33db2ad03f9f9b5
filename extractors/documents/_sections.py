"""The people of a form in two sections, one of which says whose it is: the other is theirs whom it is not about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._draft import Draft
from extractors.documents._forms import Filled, form_people
from extractors.fields.declaration import Candidate
from extractors.fields.parsed import fold

_OFFICER = re.compile(
    r"\b(?:maire|adjointe?|agent|officier|temoin|fonctionnaire|cadre reserve|gestionnaire|mandataire)\b"
)


def other_of_two(draft: Draft, guest_roles: Sequence[str]) -> list[Candidate]:
    """Whoever a form of two sections names over who is lodged: `L'occupant en titre`, then `La personne logée`."""
    found = form_people(draft)
    lodged = [place_of(box) for _, box in found if box.roles & set(guest_roles)]
    others = [(name, box) for name, box in found if not box.roles & set(guest_roles) and box.heading]
    others = [(name, box) for name, box in others if lodged and place_of(box) < min(lodged)]
    others = [(name, box) for name, box in others if not _OFFICER.search(fold(box.heading))]
    return [box.candidate("names", [name], 0.9) for name, box in others] if len({n for n, _ in others}) == 1 else []


def place_of(box: Filled) -> tuple[int, float]:
    """Where a box stands in the document: its page, its height there."""
    return box.page.number, box.box.cy
