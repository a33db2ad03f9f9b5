"""The first day of a job in a table whose columns are headed `Du` and `Au`, as contracts of temporary workers have it.

Of one row alone: several rows are the jobs somebody had.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.fields.dates import parse_date
from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, strip_of
from extractors.fields.parsed import fold
from extractors.page import Box, Word

_FROM = re.compile(r"\W*(?:du|de|depuis le|date de debut|debut)\W*")
_TO = re.compile(r"\W*(?:au|jusqu'au|date de fin|fin|terme)\W*")
_SAME_EDGE, _NEAR = 0.02, 3.0  # of the page's width; heights of white between a head and its day


def under_from(sheets: Sequence[Sheet], score: float) -> list[Candidate]:
    """The days under `Du`, where `Au` heads the next column and a later day stands under it: of the first row."""
    return [day for sheet in sheets for rank in range(len(sheet.rows)) for day in _of_heads(sheet, rank, score)][:1]


def _of_heads(sheet: Sheet, rank: int, score: float) -> Iterator[Candidate]:
    heads = [(fold(_text(sheet, cell)), _box(cell)) for cell in sheet.cells(sheet.rows[rank])]
    for (first, start), (second, end) in pairwise(heads):
        if not (_FROM.fullmatch(first) and _TO.fullmatch(second)):
            continue
        one, two = (_days_under(sheet, rank, place) for place in (start, end))
        if len(one) == len(two) == 1 and one[0][0] <= two[0][0]:
            day, cell = one[0]
            sure = score * (0.6 + 0.4 * min(word.confidence for word in cell))
            place = (sheet.page.number, _box(cell), sheet.page.source, sure, ("under « Du »",))
            yield Candidate("start_date", day, _text(sheet, cell), *place)


def _days_under(sheet: Sheet, rank: int, head: Box) -> list[tuple[str, tuple[Word, ...]]]:
    """The days in the cells right under a head, each with its cell, as far as a cell of something else."""
    found: list[tuple[str, tuple[Word, ...]]] = []
    bottom = head.y1
    for row in sheet.rows[rank + 1 :]:
        cell = next((c for c in sheet.cells(row) if abs(c[0].box.x0 - head.x0) < _SAME_EDGE), None)
        if row.box.y0 - bottom > _NEAR * head.height or len(found) > 1:
            break
        day = parse_date(_text(sheet, cell)) if cell is not None else None
        if cell is None or day is None:
            break
        found.append((day, cell))
        bottom = row.box.y1
    return found


def _text(sheet: Sheet, cell: Sequence[Word]) -> str:
    return strip_of(cell, sheet.aspect).text


def _box(cell: Sequence[Word]) -> Box:
    return Box.around(word.box for word in cell)
