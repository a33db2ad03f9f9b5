"""Is the page on the right side? Asked of the reader itself: some long strips are read as they lie and upside down.

The orientation network sees a small copy of the page and is sometimes unsure (a form half empty, a dark photo).
Letters leave no doubt: upright, the recogniser is sure of nearly all of them; upside down it invents `Jnof` for `jour`.
Strips that mostly stand upright say that the page lies on its side, and both ways up are then tried.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from extractors.page import Word
from extractors.reading.detector import Strip, cut_out, find_strips
from extractors.reading.recogniser import read_strip

LOOK = 960  # pixels of the long side on which strips are looked for: large letters are enough
STRIPS = 5
LENGTH = (5.0, 25.0)  # times its height: long enough to tell, short enough to be quick
CLEARLY = 1.15  # times the letters read as it lies, to turn a page
POOR = 0.82  # mean confidence of the words of a page that may be on the wrong side
LEAST_WORDS = 4


def is_poorly_read(words: Sequence[Word]) -> bool:
    """Whether the words look like those of a page read on the wrong side: few, or doubtful on the whole."""
    letters = sum(len(word.text) for word in words)
    if len(words) < LEAST_WORDS:
        return True
    return sum(word.confidence * len(word.text) for word in words) < POOR * letters


def quarters_by_reading(grey: NDArray[np.uint8]) -> int:
    """The clockwise quarter turns after which the page reads best; 0 where it holds nothing to tell by."""
    strips = find_strips(grey, LOOK)
    lying = sum(strip.length * (1 if _is_upright(strip) else -1) for strip in strips)
    if lying > 0:
        side = np.ascontiguousarray(np.rot90(grey, -1))
        as_it_lies, over = _both_ways(side)
        return 1 if as_it_lies >= over else 3
    as_it_lies, over = _both_ways(grey, strips)
    return 2 if over > CLEARLY * as_it_lies else 0


def _is_upright(strip: Strip) -> bool:
    return abs(strip.angle) > 45 and strip.length > 2 * strip.height


def _both_ways(grey: NDArray[np.uint8], strips: Sequence[Strip] | None = None) -> tuple[float, float]:
    """How many letters are read for sure in some long strips, as they lie and upside down."""
    found = find_strips(grey, LOOK) if strips is None else strips
    likely = [strip for strip in found if LENGTH[0] < strip.length / strip.height < LENGTH[1]]
    chosen = sorted(likely, key=lambda strip: -strip.height * min(strip.length, 12 * strip.height))[:STRIPS]
    here = over = 0.0
    for strip in chosen:
        cut = cut_out(grey, strip)
        if cut is not None:
            here += _sure(cut)
            over += _sure(np.ascontiguousarray(cut[::-1, ::-1]))
    return here, over


def _sure(cut: NDArray[np.uint8]) -> float:
    """Letters read, the doubtful ones hardly counted."""
    return float(sum(sure**4 for sure in read_strip(cut, "tiny").sureness))
