"""The first reader: PP-OCRv6. Detector → strips → recogniser → words, the spaces and boxes from the CTC steps."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractors.page import Box, Word
from extractors.reading.detector import Strip, cut_out, find_strips
from extractors.reading.letters import with_letters
from extractors.reading.light import even_light
from extractors.reading.recogniser import Reading, read_strip
from extractors.reading.spaces import with_spaces
from extractors.reading.watermark import Colour, darkness, lifted, unmarked

DROP = 0.5  # below this mean confidence a strip is texture, not text
DOUBT = 0.90  # below this the small (slower, better) recogniser reads the strip again
WEAK = 0.5  # and where one letter is less sure than this: higher costs more than it mends (0.6: a third more a page)
THROUGH, PALEST = 0.4, 0.15  # times the darkness of the page's print, for what is read with doubt and without
SHORT = 8  # letters of what may be read without doubt by chance
SEEN = 20  # sure strips, enough to know it
MANY = 4  # lines of the other side: what they leave on the lines of this one is worth taking off


@dataclass(frozen=True, slots=True)
class _Line:
    strip: Strip
    cut: NDArray[np.uint8]
    reading: Reading

    @property
    def suspect(self) -> bool:
        """Whether it may be no print of this side, by what was read: with doubt, or little."""
        return self.reading.confidence < DOUBT or len(self.reading.text) <= SHORT

    def darkness(self, rank: float) -> float:
        return darkness(self.cut[::2, ::2], rank)


class PaddleReader:
    """PP-OCRv6, the tiny models first, the small recogniser where the tiny one doubts."""

    name = "ppocr"

    def words(self, grey: NDArray[np.uint8], colour: Colour | None = None) -> list[Word]:
        """The words of an upright page."""
        strips = find_strips(grey)
        clean = unmarked(grey, strips, colour=colour)
        if clean is not None:
            grey = even_light(clean)
            strips = find_strips(grey)
        lines = _read(grey, strips)
        back = _other_side(lines)
        if through := _showing_through(lines, back):
            grey = lifted(grey, through)
            lines = _read(grey, find_strips(grey))
            back = _other_side(lines)
        return [
            word
            for index, line in enumerate(lines)
            if index not in back
            for word in _words(line.reading, line.strip, grey.shape)
        ]

    def line(self, grey: NDArray[np.uint8]) -> tuple[str, float]:
        """The text of a crop: its strips from top to bottom."""
        readings = [read(cut) for strip in find_strips(grey) if (cut := cut_out(grey, strip)) is not None]
        kept = [reading for reading in readings if reading.confidence >= DROP]
        if not kept:
            return "", 0.0
        return " ".join(reading.text.strip() for reading in kept), min(reading.confidence for reading in kept)


def read(cut: NDArray[np.uint8]) -> Reading:
    """Read a strip, a second time with the better network if the quick one is not sure of it."""
    best = read_strip(cut, "tiny")
    if best.confidence < DOUBT or min(best.sureness, default=1.0) < WEAK:
        best = max(best, read_strip(cut, "small"), key=lambda reading: reading.confidence)
    return with_letters(with_spaces(best, cut), cut)


def _read(grey: NDArray[np.uint8], strips: Sequence[Strip]) -> list[_Line]:
    return [_Line(strip, cut, read(cut)) for strip in strips if (cut := cut_out(grey, strip)) is not None]


def _other_side(lines: Sequence[_Line]) -> set[int]:
    """Which lines are print of the sheet's other side: far paler than the page's own, and read with doubt or short."""
    sure = _sure(lines)
    if not sure:
        return set()
    usual = float(np.median([line.darkness(75) for line in sure]))
    return {
        index
        for index, line in enumerate(lines)
        if line.suspect and line.darkness(75) < usual * (THROUGH if line.reading.confidence < DOUBT else PALEST)
    }


def _showing_through(lines: Sequence[_Line], back: Set[int]) -> list[float]:
    """How dark the print of the other side is, to be taken off the lines of this one; none for none or little."""
    inked = [depth for index in back if (depth := lines[index].darkness(75)) > 0]
    return inked if len(inked) >= MANY else []


def _sure(lines: Sequence[_Line]) -> list[_Line]:
    return [line for line in lines if not line.suspect][:SEEN]


def _words(reading: Reading, strip: Strip, shape: tuple[int, ...]) -> list[Word]:
    if reading.confidence < DROP:
        return []
    words, start = [], 0
    for token in reading.text.split(" "):
        end = start + len(token)
        if token:
            sure = min(1.0, sum(reading.sureness[start:end]) / len(token))
            words.append(Word(token, _box(reading, start, end, strip, shape), sure))
        start = end + 1
    return words


def _box(reading: Reading, start: int, end: int, strip: Strip, shape: tuple[int, ...]) -> Box:
    """Half a letter on each side of the first and last letters' places, along the strip's slope."""
    places = reading.places
    half = 0.5 * (places[-1] - places[0]) / max(1, len(places) - 1) if len(places) > 1 else 0.5
    left = max(0.0, places[start] - half) - 0.5
    right = min(1.0, places[end - 1] + half) - 0.5
    cos, sin = np.cos(np.deg2rad(strip.angle)), np.sin(np.deg2rad(strip.angle))
    xs = sorted((strip.cx + left * strip.length * cos, strip.cx + right * strip.length * cos))
    middle = strip.cy + (left + right) / 2 * strip.length * sin
    tall = 0.8 * strip.height / 2  # the strip is grown beyond the letters
    page_height, page_width = shape[:2]
    return Box(*(_fraction(v, of) for v, of in ((xs[0], page_width), (middle - tall, page_height),
                                                (xs[1], page_width), (middle + tall, page_height))))  # fmt: skip


def _fraction(value: float, of: int) -> float:
    return round(min(1.0, max(0.0, value / of)), 5)
