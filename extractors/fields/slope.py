"""Sets the words of a photographed page on level rows: what is left of slope and perspective after rectifying.

A reader gives upright boxes; on a photo the right end of a table row may stand a whole line lower than its left end,
and rows would take the next one's figures. The slope that makes the words fall into the sharpest rows is the page's; it
may change down the page (perspective) and across it (a bent sheet). The words of long lines, which follow the slope,
tell it from a shift by one whole row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractors.page import Box, Page, Word

FEWEST = 40  # words below which a slope cannot be told
STEEPEST = 0.03
BETTER = 1.15  # how much sharper rows must get before a page is touched


@dataclass(frozen=True, slots=True)
class Slope:
    """The fall of a row per page width: `level` at mid-height, changing by `turn` down the page; `curl` bends it."""

    level: float = 0.0
    turn: float = 0.0
    curl: float = 0.0

    def drop(self, x: float, y: float) -> float:
        """How much lower than on a level row a point of the page is printed."""
        away = x - 0.5
        return (self.level + self.turn * (y - 0.5)) * away + self.curl * away * away

    def printed(self, box: Box) -> Box:
        """The place on the page of a box on level rows."""
        away = box.cx - 0.5
        y = (box.cy + (self.level - 0.5 * self.turn) * away + self.curl * away * away) / (1 - self.turn * away)
        return Box(box.x0, box.y0 + y - box.cy, box.x1, box.y1 + y - box.cy)


def slope_of(page: Page) -> Slope:
    """The page's slope; none for born-digital pages and where rows are as sharp without."""
    if page.source != "ocr":
        return Slope()
    boxes = [word.box for word in page.words]
    if len(boxes) < FEWEST:
        return Slope()
    x, y = (np.array([getattr(box, axis) for box in boxes]) for axis in ("cx", "cy"))
    sharp = _sharpness(x, y, float(np.median([box.height for box in boxes])))
    turns = (-0.02, -0.01, 0.0, 0.01, 0.02)
    best = _sharpest(sharp, (Slope(level, turn) for level in _around(0.0, STEEPEST, 0.0015) for turn in turns))
    curls = (-0.045, -0.03, -0.015, 0.0, 0.015, 0.03, 0.045)
    levels = _around(best.level, 0.0045, 0.0015)
    best = _sharpest(sharp, (Slope(level, best.turn, curl) for level in levels for curl in curls))
    levels = _around(best.level, 0.0012, 0.0006)
    twists = _around(best.turn, 0.005, 0.0025)
    bends = _around(best.curl, 0.008, 0.004)
    fine = _sharpest(sharp, (Slope(level, turn, curl) for level in levels for turn in twists for curl in bends))
    return fine if sharp(fine) > BETTER * sharp(Slope()) else Slope()


def _around(middle: float, reach: float, step: float) -> tuple[float, ...]:
    return tuple(float(v) for v in np.arange(middle - reach, middle + reach + 1e-9, step))


def _sharpest(sharp: Callable[[Slope], float], slopes: Iterable[Slope]) -> Slope:
    return max(slopes, key=lambda slope: (sharp(slope), -abs(slope.level), -abs(slope.curl)))


def levelled(page: Page, slope: Slope) -> tuple[Word, ...]:
    """The page's words on level rows."""
    if slope == Slope():
        return page.words
    words = []
    for word in page.words:
        box = word.box
        fall = slope.drop(box.cx, box.cy)
        words.append(Word(word.text, Box(box.x0, box.y0 - fall, box.x1, box.y1 - fall), word.confidence))
    return tuple(words)


def same_piece(left: Word, right: Word) -> bool:
    """Whether the reader cut two words out of one box: equally high to the last digit, one right after the other."""
    height = left.box.height
    after = -0.5 * height < right.box.x0 - left.box.x1 < 2 * height
    return after and abs(height - right.box.height) < 1e-5 and abs(left.box.y0 - right.box.y0) < 0.2 * height


def _sharpness(x: NDArray[np.float64], y: NDArray[np.float64], height: float) -> Callable[[Slope], float]:
    """How well words gather in rows under a slope: the sum of squares of a fine histogram of their heights."""
    bins, away = 0.3 * height, x - 0.5
    square, down = away * away, (y - 0.5) * away

    def sharp(slope: Slope) -> float:
        flat = (y - slope.level * away - slope.turn * down - slope.curl * square) / bins + 8.0
        total = 0.0
        for phase in (0.0, 0.5):
            counts = np.bincount(np.maximum(0, flat + phase).astype(np.intp))
            total += float(np.dot(counts, counts))
        return total

    return sharp
