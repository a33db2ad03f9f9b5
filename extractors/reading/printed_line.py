"""A line of a page: where it stands, its picture, and what it says, which is read when somebody first asks.

Two networks read: the quick one first, the better one, five times slower, where the quick one doubts: a whole line, or
the words about a letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from extractors.reading.cells import without_rules
from extractors.reading.detector import Strip
from extractors.reading.letters import with_letters
from extractors.reading.recogniser import Reading, read_strip
from extractors.reading.spaces import with_spaces
from extractors.reading.watermark import darkness

DOUBT = 0.90  # below this the small (slower, better) recogniser reads the strip again
WEAK = 0.5  # and where one letter is less sure than this: higher costs more than it mends (0.6: a third more a page)
SHAKY = 0.6  # in such a line, the letters less sure than this are looked at again
AROUND = 8  # letters read with such a letter, on each side, up to the end of a word
MOST = 0.7  # of the line: more than this of it is no part
SHORT = 8  # letters of what may be read without doubt by chance


@dataclass(frozen=True, eq=False)
class Line:
    """A strip of a page, cut out level."""

    strip: Strip
    cut: NDArray[np.uint8]

    @cached_property
    def quick(self) -> Reading:
        """What the quick network reads."""
        return read_strip(self.cut, "tiny")

    @cached_property
    def reading(self) -> Reading:
        """What it says."""
        return read(self.cut, self.quick)

    @cached_property
    def depth(self) -> float:
        """How much darker than its paper its ink is."""
        return darkness(self.cut[::2, ::2], 75)

    @property
    def doubtful(self) -> bool:
        """Whether it is read with doubt."""
        return self.reading.confidence < DOUBT

    @property
    def suspect(self) -> bool:
        """Whether it may be no print of this side, by what was read: with doubt, or little."""
        return self.doubtful or len(self.reading.text) <= SHORT


def read(cut: NDArray[np.uint8], quick: Reading | None = None) -> Reading:
    """Read a strip, a second time with the better network if the quick one is not sure of it."""
    best = quick or read_strip(cut, "tiny")
    if best.confidence < DOUBT:
        best = _better(best, cut)
    elif min(best.sureness) < WEAK:
        for start, end in reversed(doubted(best)):
            best = _mended(best, cut, start, end)
    return with_letters(without_rules(with_spaces(best, cut)), cut)


def doubted(reading: Reading) -> list[tuple[int, int]]:
    """Where the words about each letter in doubt begin and end; the whole text if they are most of it."""
    text, spans = reading.text, list[tuple[int, int]]()
    for index, sure in enumerate(reading.sureness):
        if sure >= SHAKY:
            continue
        start = text.rfind(" ", 0, max(0, index - AROUND)) + 1
        end = text.find(" ", index + AROUND)
        end = len(text) if end < 0 else end
        if spans and start <= spans[-1][1] + 1:
            start = spans.pop()[0]
        spans.append((start, end))
    return [(0, len(text))] if sum(end - start for start, end in spans) > MOST * len(text) else spans


def _better(reading: Reading, cut: NDArray[np.uint8]) -> Reading:
    return max(reading, read_strip(cut, "small"), key=lambda one: one.confidence)


def _mended(reading: Reading, cut: NDArray[np.uint8], start: int, end: int) -> Reading:
    """The reading with what the better network reads from a letter to another, if it is surer of that."""
    if (start, end) == (0, len(reading.text)):
        return _better(reading, cut)
    width = cut.shape[1]
    left = round(reading.places[start - 1] * width) if start else 0  # in the middle of a space
    right = round(reading.places[end] * width) if end < len(reading.text) else width
    if right - left < cut.shape[0]:
        return reading
    part = read_strip(np.ascontiguousarray(cut[:, left:right]), "small")
    if part.confidence <= float(np.mean(reading.sureness[start:end])):
        return reading
    places = tuple((left + place * (right - left)) / width for place in part.places)
    return reading.replaced(start, end, Reading(part.text, part.sureness, places))
