"""The second declarant of a tax household, where only the first is labelled.

`N° fiscal : 06 06 882 047 051 (M)` stands over `18 12 642 794 088 (L)`; captions stand under the numbers of both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.identifiers import find_tax_numbers
from extractors.fields.layout import Sheet, strip_of
from extractors.fields.parsed import Parsed
from extractors.fields.taxpayers import find_people
from extractors.page import Box

SURE = 0.6
LEVEL = 0.8  # how much of the width two numbers of one column share
FAR = 7  # heights between two such numbers


def find_told(text: str) -> list[Parsed]:
    """The person that a word with its colon tells: `Vous : DURAND PAUL`, never `Vous n'avez rien à payer`.

    >>> [p.value for p in find_told(" : DURAND PAUL")], find_told(" PAUL DURAND")
    (['DURAND PAUL'], [])
    """
    return find_people(text) if re.match(r"\s*:", text) else []


def second_number(found: Mapping[str, Sequence[Candidate]], people: int, sheets: Sequence[Sheet]) -> list[Candidate]:
    """The number in the column of the one that was found, when two people are named and it is the only other there."""
    known = {c.value: c for c in found["tax_numbers"] if c.score > SURE}
    if people != 2 or len(known) != 1:
        return []
    first = next(iter(known.values()))
    taken = {c.value for c in found["notice_reference"] if c.score > 0.3}
    years = {str(c.value)[2:] for c in found["notice_year"]}
    others = {
        value: box
        for sheet in sheets
        if sheet.page.number == first.page
        for value, box in _in_column(sheet, first)
        if value != first.value and value not in taken and value[:2] not in years
    }
    return [
        Candidate("tax_numbers", value, value, first.page, box, first.source, 0.85 * first.score, ("in its column",))
        for value, box in others.items()
        if len(others) == 1
    ]


def _in_column(sheet: Sheet, first: Candidate) -> list[tuple[str, Box]]:
    """The numbers right over or under the first, near it, that begin a cell."""
    found = []
    for cell in sheet.segments:
        strip = strip_of(cell, sheet.aspect)
        for number in find_tax_numbers(strip.text):
            box = sheet.slope.printed(strip.box(number.start, number.end))
            near = first.box is not None and abs(box.cy - first.box.cy) < FAR * first.box.height
            begins = not re.search(r"\w", strip.text[: number.start])
            if near and begins and first.box is not None and box.overlap_x(first.box) > LEVEL:
                found.append((str(number.value), box))
    return found
