"""The gross as the sum of its rows: `Traitement brut`, `Indemnité de résidence`, `IFSE` add up to the month's gross.

The public service names its first row alone `traitement brut`; what the rows from there on add up to, to the centime,
is the gross, whatever its own head says.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, once_a_page, strip_of
from extractors.fields.pay_figures import CENT
from extractors.fields.pay_sums import find_pay
from extractors.page import Box

_SURE = 0.81  # a label that names the gross and nothing else says more than a sum
_EDGE, _ROWS = 0.006, 20  # between right edges of a column; how many rows are added


def added_up(several: Sequence[Candidate], sheets: Sequence[Sheet]) -> list[Candidate]:
    """The candidates for the gross; one that the rows from a doubtful one on add up to is raised, that other falls."""
    by_page = {sheet.page.number: sheet for sheet in sheets}
    parts: set[float] = set()
    wholes: set[float] = set()
    for first in (c for c in several if c.box and c.value > 0 and c.score < _SURE and c.page in by_page):
        sums = _sums(by_page[first.page], first)
        found = {c.value for c in several if any(abs(c.value - total) < CENT for total in sums)}
        if found:
            parts.add(first.value)
            wholes |= found
    return [
        c.raised(0.97, "the rows add up to it")
        if c.value in wholes - parts
        else c.scaled(0.5, "a part of a sum")
        if c.value in parts and c.score < _SURE
        else c
        for c in several
    ]


def _sums(sheet: Sheet, first: Candidate) -> list[float]:
    """What the figures of a column add up to, from a candidate's on, one, two and more rows."""
    if first.box is None:
        return []
    edge, top = first.box.x1, first.box.y1
    under = sorted((b.y0, v) for v, b in _figures(sheet) if abs(b.x1 - edge) < _EDGE and b.cy > top)
    sums, total = [], first.value
    for _, value in under[:_ROWS]:
        total += value
        sums.append(total)
    return sums


@once_a_page
def _figures(sheet: Sheet) -> tuple[tuple[float, Box], ...]:
    """The amounts of a page with their places."""
    found = []
    for row in sheet.rows:
        strip = strip_of(row.words, sheet.aspect)
        for amount in find_pay(strip.text):
            box = sheet.slope.printed(strip.box(amount.start, amount.end))
            found.append((float(amount.value), box))
    return tuple(found)
