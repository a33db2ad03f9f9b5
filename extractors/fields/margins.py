"""A column in the margin of a letter: who writes, who follows the matter, the references, beside the letter itself.

Offices print it left of their letters (`Affaire suivie par`, `Nos réf.`), acts the names of those they concern. Read by
height its lines fall between those of the sentence beside them; a reader takes the margin first, then the letter.
A form is no such thing: there each label stands level with what it names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median_high

from extractors.fields.gutters import in_columns
from extractors.page import Box, Line, Page

_MARGIN = 0.36  # how far to the right a margin may reach
_WIDE = 0.38  # a line of the letter
_LINES = 4  # of the letter, and of the margin; so many of the margin stand level with none of the letter


def in_order(page: Page) -> Sequence[Line]:
    """The page's lines, those of a margin column before the text beside them, a left column before a right one."""
    lines, region = page.lines, _margin_of(page)
    if region is None:
        return in_columns(page) or lines
    first = next((at for at, line in enumerate(lines) if line.box.cy >= region.y0), len(lines))
    beside = sorted(lines[first:], key=lambda line: line.box.x1 > region.x1 or line.box.cy > region.y1)
    return (*lines[:first], *beside)


def _margin_of(page: Page) -> Box | None:
    """Where a margin column stands, or None."""
    wide = [line.box for line in page.lines if line.box.width > _WIDE and 0.12 < line.box.x0 < _MARGIN]
    if len(wide) < _LINES:
        return None
    edge = median_high(box.x0 for box in wide)
    letter = [box for box in wide if abs(box.x0 - edge) < 0.02]
    top, bottom = _clear(page, edge - 0.01, letter)
    side = [line.box for line in page.lines if line.box.x1 < edge - 0.005 and top < line.box.cy < bottom]
    if len(letter) < _LINES or len(side) < _LINES:
        return None
    right = sorted(line.box.cy for line in page.lines if line.box.x0 >= edge - 0.01 and top < line.box.cy < bottom)
    alone = len(side) - sum(_level(box, right) for box in side)
    if alone < _LINES or 2 * alone < len(side):
        return None
    return Box(0.0, min(box.y0 for box in side), edge - 0.005, max(box.y1 for box in side))


def _clear(page: Page, edge: float, letter: Sequence[Box]) -> tuple[float, float]:
    """The stretch around the letter in which no line runs over its left edge."""
    across = [line.box.cy for line in page.lines if line.box.x0 < edge < line.box.x1 - 0.01]
    middle = median_high(box.cy for box in letter)
    return max((y for y in across if y < middle), default=0.0), min((y for y in across if y > middle), default=1.0)


def _level(box: Box, heights: Sequence[float]) -> bool:
    """Whether one of the lines at these heights stands level with a line of the margin."""
    at = bisect_left(heights, box.cy)
    return any(abs(y - box.cy) < 0.3 * box.height for y in heights[max(0, at - 1) : at + 1])
