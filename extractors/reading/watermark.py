"""Take a watermark (filigrane) off a page: words printed aslant over it, again and again.

People are told to mark the copies that they send (`Document exclusivement destiné à…`), and a service of the State does
it for them, densely, over the whole page: more marks than text, at times. Two things tell such words from the page's
own: they run aslant while the text is level, and their ink is pale beside the text's. Marks in colour may be as dark as
the text; in light of their own colour they are pale, and the page is then looked at in red, green or blue light alone.
All that is no darker than the marks is taken for paper; what was printed dark stays, below the marks too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.detector import Strip, cut_out, find_strips
from extractors.reading.light import levels, paper_of

ASLANT = 9.0  # degrees off the text, and off what climbs the margin
LONG = 3.0  # times its height: a strip of at least so much is a line, whose slope means something
LEAST = 2  # lines aslant
SHARE = 0.04  # of the area of the text's lines
INK = 0.05  # how much darker than the paper, as a share of it
PALER = 0.75  # times the darkness of the text's lines, at most
FAR_PALER = 0.8  # times the darkness of the marks in grey
MOST = 80  # of a hundred marks: that many are no darker than what is taken off
STEEP = 3.0  # how fast ink darker than the marks is itself again: pale print is hardly darker than they are
SPARE = 0.04  # above the darkness of the marks: what a JPEG leaves beside them


Picture = NDArray[np.uint8]
Colour = Callable[[], Picture]  # decodes the same picture in colour (BGR), which few pages need


def unmarked(
    grey: Picture,
    strips: Sequence[Strip],
    draw: Callable[[Picture], Picture] = np.asarray,
    colour: Colour | None = None,
    slope: float = 0.0,
) -> Picture | None:
    """The picture without the marks among `strips`, the lines of the page that `draw` makes of it; None without any.

    `slope`, in degrees, is that of the text on this page; `colour` gives the same picture in colour.
    """
    marks = [strip for strip in strips if strip.length > LONG * strip.height and _is_aslant(strip, slope)]
    if len(marks) < LEAST:
        return None
    page = draw(grey)
    if colour is not None:
        whole = colour()
        plane = _clearest(page, draw(whole), marks)
        if plane is not None:
            grey = np.ascontiguousarray(whole[:, :, plane])
            page = draw(grey)
            strips = find_strips(page)
    found = _found(page, strips, slope)
    return lifted(grey, found) if found else None


def _found(grey: Picture, strips: Sequence[Strip], slope: float) -> list[float]:
    """How dark the marks are among `strips`, the lines of the page: pale lines aslant to the text; none without."""
    lines = [strip for strip in strips if strip.length > LONG * strip.height]
    text = [line for line in lines if not _is_aslant(line, slope)]
    if not text or len(lines) < len(text) + LEAST:
        return []
    most = PALER * float(np.percentile([_darkness(grey, line, 75) for line in text], 90))
    aslant = [(line, _darkness(grey, line, 75)) for line in lines if _is_aslant(line, slope)]
    marks = {line: depth for line, depth in aslant if 0 < depth <= most}
    if len(marks) < LEAST or _area(marks) < SHARE * _area(text):
        return []
    return list(marks.values())


def _clearest(grey: Picture, colour: Picture, marks: Sequence[Strip]) -> int | None:
    """The plane of the page in colour (BGR) in which the marks are far paler than in grey; None for grey marks."""
    usual = _usual(grey, marks)
    depths = [_usual(np.ascontiguousarray(colour[:, :, plane]), marks) for plane in range(3)]
    best = int(np.argmin(depths))
    return best if depths[best] < FAR_PALER * usual else None


def lifted(grey: Picture, marks: Sequence[float]) -> Picture:
    """The page without ink that is as dark as the marks (shares of the light of the paper); darker ink stays."""
    size = grey.shape[1], grey.shape[0]
    paper = cv2.resize(paper_of(grey), size, interpolation=cv2.INTER_LINEAR)
    becomes = _lifting(float(np.percentile(marks, MOST)))
    return np.asarray(np.take(becomes, paper.astype(np.uint16) << 8 | grey), np.uint8)


def _lifting(depth: float) -> Picture:
    """What becomes of each grey (second index) on each paper (first): worked out once, not for each pixel."""
    paper, grey = np.mgrid[:256, :256].astype(np.float32)
    ink = 1 - grey / np.maximum(paper, 1)
    left = np.minimum(ink, (ink - depth - SPARE) * STEEP)
    return np.asarray(np.where(left > 0, paper * (1 - left), np.maximum(grey, paper)), np.uint8)


def _is_aslant(line: Strip, slope: float) -> bool:
    """Whether the line runs neither along the slope nor across it."""
    return ASLANT < abs(line.angle - slope) % 90 < 90 - ASLANT


def _area(lines: Iterable[Strip]) -> float:
    return sum(line.length * line.height for line in lines)


def _usual(grey: Picture, lines: Sequence[Strip]) -> float:
    return float(np.median([_darkness(grey, line, 75) for line in lines]))


def darkness(cut: Picture, rank: float) -> float:
    """How much darker than its paper the ink of a strip is, at that percentile of its pixels; 0 where it has none."""
    paper = max(1.0, levels(cut, 90)[0])
    ink = cut[cut < paper * (1 - INK)]
    return 1 - levels(ink, 100 - rank)[0] / paper if ink.size else 0.0


def _darkness(grey: Picture, line: Strip, rank: float) -> float:
    cut = cut_out(grey, line)
    return 0.0 if cut is None else darkness(cut, rank)
