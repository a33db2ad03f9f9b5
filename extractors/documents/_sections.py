# ruff: noqa: E501  (turns of phrase are read whole)
"""Who lodges and who is lodged in the boxes of a form: two sections under headings, or boxes around a line that says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.documents._draft import Draft
from extractors.documents._forms import Filled, boxed_addresses, form_people
from extractors.documents._guests import LODGE
from extractors.fields.declaration import Candidate
from extractors.fields.parsed import fold

_OFFICER = re.compile(
    r"\b(?:maire|adjointe?|agent|officier|temoin|fonctionnaire|cadre reserve|gestionnaire|mandataire)\b"
)
_BOXED = ("box of a form",)  # why a candidate of `_forms.py` is one


def other_of_two(draft: Draft, guest_roles: Sequence[str]) -> list[Candidate]:
    """Whoever a form of two sections names over who is lodged: `L'occupant en titre`, then `La personne logée`."""
    return [box.candidate("names", [name], 0.93) for name, box in _other(draft, guest_roles)]


def home_of_other(draft: Draft, guest_roles: Sequence[str]) -> list[Candidate]:
    """The address in the same section as the name of who lodges."""
    headings = {box.heading for _, box in _other(draft, guest_roles)}
    return [
        box.candidate("address", address, 0.97)
        for address, box in boxed_addresses(draft)
        if box.heading in headings and not box.roles & set(guest_roles)
    ]


def _other(draft: Draft, guest_roles: Sequence[str]) -> list[tuple[str, Filled]]:
    found = form_people(draft)
    lodged = [place_of(box) for _, box in found if box.roles & set(guest_roles)]
    others = [(name, box) for name, box in found if not box.roles & set(guest_roles) and box.heading]
    others = [(name, box) for name, box in others if lodged and place_of(box) < min(lodged)]
    others = [(name, box) for name, box in others if not _OFFICER.search(fold(box.heading))]
    return others if len({name for name, _ in others}) == 1 else []


def each_in_its_own(hosts: Sequence[Candidate], guests: Sequence[Candidate]) -> bool:
    """Whether a form has one box for who lodges and one for who is lodged: nobody else can be meant."""
    sides = [{str(c.value) for c in side} for side in (hosts, guests)]
    boxed = all(c.reasons == _BOXED for c in (*hosts, *guests))
    return boxed and all(len(side) == 1 for side in sides) and sides[0] != sides[1]


def place_of(box: Filled) -> tuple[int, float]:
    """Where a box stands in the document: its page, its height there."""
    return box.page.number, box.box.cy


_LODGES = re.compile(rf"\b(?:{LODGE})\b")


@dataclass(frozen=True, slots=True)
class Plain:
    """What the boxes of a form without headings hold: who lodges and where, who is lodged."""

    hosts: Sequence[Candidate] = ()
    homes: Sequence[Candidate] = ()
    guests: Sequence[Candidate] = ()


def around_verb(draft: Draft) -> Plain:
    """The boxes on both sides of the line that says that one lodges the other: over it whoever lodges."""
    found = form_people(draft)
    places = [place_of(box) for _, box in found]
    if len(places) < 2:
        return Plain(guests=[box.candidate("names", [name], 0.97) for name, box in found if _told_over(box)])
    lines = [(page.number, line) for page in draft.pages for line in page.lines]
    told = ((number, line.box.cy) for number, line in lines if _LODGES.search(fold(line.text)))
    verb = next((place for place in told if min(places) < place < max(places)), None)
    if verb is None:
        return Plain()
    whole = len({box.heading for _, box in found}) == 1  # it heads the form: `à remplir par la personne qui héberge`
    named = [(place_of(box), box.candidate("names", [name], 0.9)) for name, box in found if whole or not box.roles]
    homes = [box.candidate("address", address, 0.9) for address, box in boxed_addresses(draft) if place_of(box) < verb]
    return Plain(
        [candidate for place, candidate in named if place < verb][:1],
        homes[:1],
        [candidate for place, candidate in named if place >= verb][:1],
    )


_I_LODGE = re.compile(  # `déclare sur l'honneur recevoir chez moi :`
    rf"(?:\b(?:declar|certifi|attest)\w*\b[^.;:]{{0,60}}\W|\b(?:je|nous) |\bj')(?:{LODGE}|recevoir|recois|recevons)\b[^.;:]{{0,90}}:\W*"
)


def _told_over(box: Filled) -> bool:
    """Whether the last line over a box, and over its label, ends in saying that the writer lodges whoever follows."""
    top = min(box.label.y0, box.box.y0)
    over = [line for line in box.page.lines if line.box.y1 <= top + 0.003]
    return bool(over) and _I_LODGE.search(fold(max(over, key=lambda line: line.box.y1).text)) is not None
