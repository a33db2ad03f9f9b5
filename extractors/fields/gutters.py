"""Pages set in two columns of prose, as dense contracts are: all of the left one is read, then all of the right one.

Read by height the sentences of both would be taken for one, and a gutter that is narrow joins their lines. A form is no
such thing (its labels are short), nor are two tables side by side: here whole sentences stand left and right of a gap
that no word crosses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extractors.lines import group_lines
from extractors.page import Line, Page, Word

_FROM, _TO, _STEP = 0.38, 0.62, 0.004  # where the gutter may be, as fractions of the page's width
_CLEAR = 0.002  # on both sides of it
_TALL = 0.12  # how much of the page's height it must part
_COLUMN = 0.3  # the least width of a column
_FULL = 0.8  # of its column's width: a line of a sentence
_LINES, _WORDS = 5, 5  # so many lines of so many words


def in_columns(page: Page) -> Sequence[Line] | None:
    """The page's lines, the left column before the right one; None where it has no two columns of prose."""
    words = page.words
    gutter = _gutter(words) if len(words) >= 2 * _LINES * _WORDS else None
    if gutter is None:
        return None
    x, top, bottom = gutter
    inside = [word for word in words if top < word.box.cy < bottom]
    aspect = page.width / max(page.height, 1e-6)
    sides = [group_lines(side, aspect) for side in _sides(inside, x)]
    if not all(_is_prose(side) for side in sides):
        return None
    above = [line for line in page.lines if line.box.cy <= top]
    below = [line for line in page.lines if line.box.cy >= bottom]
    return (*above, *sides[0], *sides[1], *below)


def _sides(words: Sequence[Word], x: float) -> tuple[list[Word], list[Word]]:
    return [word for word in words if word.box.cx < x], [word for word in words if word.box.cx >= x]


def _gutter(words: Sequence[Word]) -> tuple[float, float, float] | None:
    """Where the gap stands that no word crosses beside the most print: its x, its top and its bottom."""
    heights = sorted(word.box.cy for word in words)
    edges = [(word.box.x0 - _CLEAR, word.box.x1 + _CLEAR, word.box.cy) for word in words]
    edges = [edge for edge in edges if edge[0] < _TO + _STEP and edge[1] > _FROM]
    best, most = None, _TALL
    for step in range(int((_TO - _FROM) / _STEP) + 1):
        x = _FROM + step * _STEP
        across = sorted(height for left, right, height in edges if left < x < right)
        for top, bottom in pairwise([0.0, *across, 1.0]):
            if bottom - top > most and (tall := _parted(heights, top, bottom)) > most:
                best, most = (x, top, bottom), tall
    return best


def _parted(heights: Sequence[float], top: float, bottom: float) -> float:
    """How tall the print is that stands between two heights."""
    first, last = bisect_right(heights, top), bisect_left(heights, bottom) - 1
    return heights[last] - heights[first] if first < last else 0.0


def _is_prose(lines: Sequence[Line]) -> bool:
    """Whether many lines of a column are full lines of sentences."""
    width = max((line.box.x1 for line in lines), default=0.0) - min((line.box.x0 for line in lines), default=0.0)
    full = [line for line in lines if line.box.width > _FULL * width and len(line.words) >= _WORDS]
    return width > _COLUMN and len(full) >= _LINES and 3 * len(full) > len(lines)
