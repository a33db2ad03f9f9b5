"""The first reader: PP-OCRv6. Detector → strips → recogniser → words, the spaces and boxes from the CTC steps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from extractors.page import Box, Word
from extractors.reading.detector import Strip, cut_out, find_strips
from extractors.reading.light import even_light
from extractors.reading.other_side import other_side, showing_through
from extractors.reading.printed_line import Line, read
from extractors.reading.recogniser import Reading
from extractors.reading.watermark import Colour, lifted, unmarked

DROP = 0.5  # below this mean confidence a strip is texture, not text


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
        lines = _lines(grey, strips)
        if through := showing_through(lines):
            grey = lifted(grey, through)
            lines = _lines(grey, find_strips(grey))
        back = other_side(lines)
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


def _lines(grey: NDArray[np.uint8], strips: Sequence[Strip]) -> list[Line]:
    return [Line(strip, cut) for strip in strips if (cut := cut_out(grey, strip)) is not None]


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
