"""A line of a page: where it stands, its picture, and what it says, which is read when somebody first asks.

Two networks read: the quick one first, the better one, five times slower, where the quick one doubts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from extractors.reading.detector import Strip
from extractors.reading.letters import with_letters
from extractors.reading.recogniser import Reading, read_strip
from extractors.reading.spaces import with_spaces
from extractors.reading.watermark import darkness

DOUBT = 0.90  # below this the small (slower, better) recogniser reads the strip again
WEAK = 0.5  # and where one letter is less sure than this: higher costs more than it mends (0.6: a third more a page)
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
    if best.confidence < DOUBT or min(best.sureness, default=1.0) < WEAK:
        best = max(best, read_strip(cut, "small"), key=lambda reading: reading.confidence)
    return with_letters(with_spaces(best, cut), cut)
