"""Print of the sheet's other side, which shows through thin paper: pale, mirrored, read as nonsense with doubt.

Such lines are no words of the page. Where there are many, what they leave on the page's own lines is taken off and the
page is read anew; so before, only as much is read as it takes to be sure of that, and most of it by the quick network
alone: the better one would spend a second on nonsense.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

import numpy as np

from extractors.reading.printed_line import DOUBT, Line

THROUGH, PALEST = 0.4, 0.15  # times the darkness of the page's print, for what is read with doubt and without
SEEN = 20  # sure strips, enough to know it
MANY = 4  # lines of the other side: what they leave on the lines of this one is worth taking off
FEW = 20  # lines as pale: so few that one which the better network can read makes them seem darker than they are


def other_side(lines: Sequence[Line]) -> set[int]:
    """Which lines are print of the sheet's other side: far paler than the page's own, and read with doubt or short."""
    usual = _usual(lines)
    return {index for index, line in enumerate(lines) if usual is not None and _is_behind(line, usual)}


def showing_through(lines: Sequence[Line]) -> list[float]:
    """How dark the print of the other side is, to be taken off the lines of this one; none for none or little."""
    if len(lines) <= MANY:
        return []
    darkest = float(np.percentile([line.depth for line in lines], 90))
    usual = _usual(line for line in lines if line.depth >= THROUGH * darkest)
    if usual is None:
        return []
    pale = sorted((line for line in lines if 0 < line.depth < THROUGH * usual), key=lambda line: line.strip.length)
    behind = list(islice((line for line in pale if _is_behind(line, usual)), MANY))
    if len(behind) < MANY:
        return []
    if len(pale) <= FEW:
        return [line.depth for line in pale if _is_behind(line, usual)]
    return [line.depth for line in pale if line in behind or line.quick.confidence < DOUBT]


def _usual(lines: Iterable[Line]) -> float | None:
    """The darkness of the page's own print; None where no line is sure."""
    sure = list(islice((line for line in lines if not line.suspect), SEEN))
    return float(np.median([line.depth for line in sure])) if sure else None


def _is_behind(line: Line, usual: float) -> bool:
    return line.suspect and line.depth < usual * (THROUGH if line.doubtful else PALEST)
