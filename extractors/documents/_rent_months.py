"""A receipt for several months: a row a month, and under them the sums that are the period's rent, charges and total.

A tenant who gathers papers asks for one sheet: `janvier 2024 | 793,26 | 63,00 | 856,26`, three more rows, `Total`.
The figures of one month are not those of the period that the sheet is for, nor is the day of one payment that of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extractors.fields.dates import MONTHS
from extractors.fields.declaration import Candidate
from extractors.fields.layout import Row, Sheet, Strip, once_a_page, strip_of
from extractors.fields.parsed import fold
from extractors.fields.prices import positive_prices
from extractors.page import Box

_SHORT = "|".join(month[:4] for month in MONTHS)
_MONTH = re.compile(
    rf"\W*(?:(?:mois|loyer|terme|echeance)s? (?:de |d'|du )?)?"
    rf"(?:(?:{_SHORT})[a-z]*\.? ?(?:20)?\d\d\b|(?:0\d|1[0-2])[/.-]20\d\d\b)"
)
_SUM = re.compile(r"\W*(?:sous-)?(?:total|totaux|ensemble|somme|montant total|soit|cumul)\b")
_CENT = 0.025


@dataclass(frozen=True, slots=True)
class Cell:
    """An amount of a row, and where it is printed."""

    value: float
    text: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Months:
    """The rows of the months, and for each of their cells the sum of its column (None where none is printed)."""

    places: tuple[tuple[int, Box], ...] = ()
    sums: tuple[tuple[Cell, Cell | None], ...] = ()

    def of_period(self, several: Iterable[Candidate]) -> list[Candidate]:
        """The candidates, the figure of one month replaced by the sum of its column, or left out."""
        return [moved for c in several if (moved := self._moved(c)) is not None]

    def hold(self, candidate: Candidate) -> bool:
        """Whether a candidate stands in the row of one month."""
        box = candidate.box
        return box is not None and any(p == candidate.page and b.overlap_y(box) > 0.5 for p, b in self.places)

    def _moved(self, candidate: Candidate) -> Candidate | None:
        if candidate.box is None or not self.hold(candidate):
            return candidate
        here = candidate.box
        whole = next(
            (whole for cell, whole in self.sums if cell.page == candidate.page and _same(cell.box, here)), None
        )
        if whole is None:
            return None
        why = (*candidate.reasons, "the sum of several months")
        return replace(candidate, value=whole.value, text=whole.text, box=whole.box, reasons=why)


def months_of(sheets: Sequence[Sheet]) -> Months:
    """The months of a paper and their sums; none where fewer than two months stand under each other."""
    return next((months for sheet in sheets if (months := _on(sheet)).places), Months())


@once_a_page
def _on(sheet: Sheet) -> Months:
    """The months of one page; the amounts of a row are read only where it may be one of theirs, or their sum."""
    run: list[tuple[Row, list[Cell]]] = []
    for row in sheet.rows:
        strip = strip_of(row.words, sheet.aspect)
        text = fold(strip.text)
        cells = _cells(sheet, strip) if _MONTH.match(text) else []
        if len(cells) > 1 and (not run or len(run[0][1]) == len(cells)):
            run.append((row, cells))
        elif len(run) > 1:
            return _months(sheet, run, _cells(sheet, strip) if _SUM.match(text) else [])
        else:
            run = []
    return _months(sheet, run, []) if len(run) > 1 else Months()


def _cells(sheet: Sheet, strip: Strip) -> list[Cell]:
    """The amounts of a row with centimes or a currency."""
    found = [p for p in positive_prices(strip.text) if not strip.text[p.start : p.end].strip().isdigit()]
    return [
        Cell(
            p.value,
            strip.text[p.start : p.end].strip(),
            sheet.page.number,
            sheet.slope.printed(strip.box(p.start, p.end)),
        )
        for p in found
    ]


def _months(sheet: Sheet, run: Sequence[tuple[Row, list[Cell]]], last: Sequence[Cell]) -> Months:
    """Each cell of the months with the sum that is printed for its column."""
    sums: list[tuple[Cell, Cell | None]] = []
    for column in zip(*(cells for _, cells in run), strict=True):
        whole = sum(cell.value for cell in column)
        printed = next((c for c in last if abs(c.value - whole) < _CENT), None)
        sums += [(cell, printed) for cell in column]
    return Months(tuple((sheet.page.number, sheet.slope.printed(row.box)) for row, _ in run), tuple(sums))


def _same(one: Box, other: Box) -> bool:
    return abs(one.cx - other.cx) < 0.02 and abs(one.cy - other.cy) < 0.006
