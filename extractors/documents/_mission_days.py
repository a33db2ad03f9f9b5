"""The first day of a job in a table whose columns are headed `Du` and `Au`, as contracts of temporary workers have it.

Of one row alone: several rows are the jobs somebody had, and only that which is said to last is the present one.
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
_LASTS = re.compile(r"\b(?:en cours|a ce jour|jusqu'a ce jour|actuel(?:le)?(?:ment)?|present(?:e)? contrat)\b")
_ROWS = 12  # of somebody's services
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
        if len(one) == len(two) == 1 and one[0][0] > two[0][0]:
            continue
        lasting = one if len(one) == len(two) == 1 else [row for row in one if _LASTS.search(row[2])]
        if len(lasting) == 1:
            day, cell, _ = lasting[0]
            sure = score * (0.6 + 0.4 * min(word.confidence for word in cell))
            place = (sheet.page.number, _box(cell), sheet.page.source, sure, ("under « Du »",))
            yield Candidate("start_date", day, _text(sheet, cell), *place)


Day = tuple[str, tuple[Word, ...], str]  # with its cell and what its row says, folded


def _days_under(sheet: Sheet, rank: int, head: Box) -> list[Day]:
    """The days in the cells right under a head, as far as a cell of something else."""
    found: list[Day] = []
    bottom = head.y1
    for row in sheet.rows[rank + 1 :]:
        cell = next((c for c in sheet.cells(row) if abs(c[0].box.x0 - head.x0) < _SAME_EDGE), None)
        if row.box.y0 - bottom > _NEAR * head.height or len(found) == _ROWS:
            break
        day = parse_date(_text(sheet, cell)) if cell is not None else None
        if cell is None or day is None:
            break
        found.append((day, cell, fold(_text(sheet, row.words))))
        bottom = row.box.y1
    return found


def _text(sheet: Sheet, cell: Sequence[Word]) -> str:
    return strip_of(cell, sheet.aspect).text


def _box(cell: Sequence[Word]) -> Box:
    return Box.around(word.box for word in cell)
