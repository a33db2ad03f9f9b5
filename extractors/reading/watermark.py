"""Take a watermark (filigrane) off a page: pale words printed aslant over it, again and again.

People are told to mark the copies that they send (`Document exclusivement destiné à…`), and a service of the State does
it for them, densely, over the whole page. Two things tell such words from the page's own: they run aslant while the
text is level, and their ink is pale beside the text's. All that is no darker than their ink is then taken for paper;
what was printed dark stays, below the marks too. Marks in colour are palest in light of their own colour: the page is
then looked at in red, green or blue light alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

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
SPARE = 0.04  # above the darkness of the marks: what a JPEG leaves beside them


Picture = NDArray[np.uint8]
Colour = Callable[[], Picture]  # decodes the same picture in colour (BGR), which few pages need


class Watermark(NamedTuple):
    """How dark the marks and the text are, as shares of what lies between paper and black; where the marks stand."""

    marks: float
    text: float
    lines: tuple[Strip, ...] = ()


def find_watermark(grey: NDArray[np.uint8], strips: Sequence[Strip]) -> Watermark | None:
    """The watermark that `strips`, the page's lines, show: pale lines aslant to the dark ones; None without any."""
    lines = [strip for strip in strips if strip.length > LONG * strip.height]
    if len(lines) <= LEAST or not any(_is_aslant(line, lines[0].angle) for line in lines):
        return None
    depths = [_darkness(grey, line, 75) for line in lines]
    most = PALER * float(np.percentile(depths, 90))
    text = [line for line, depth in zip(lines, depths, strict=True) if depth > most]
    slope = float(np.median([line.angle for line in text]))
    pale = [(line, depth) for line, depth in zip(lines, depths, strict=True) if 0 < depth <= most]
    marks = [(line, depth) for line, depth in pale if _is_aslant(line, slope)]
    if len(marks) < LEAST or _area([line for line, _ in marks]) < SHARE * _area(text):
        return None
    return Watermark(
        float(np.median([depth for _, depth in marks])),
        float(np.median([_darkness(grey, line, 95) for line in text])),
        tuple(line for line, _ in marks),
    )


def clearest(colour: NDArray[np.uint8], watermark: Watermark) -> int | None:
    """The plane of the page in colour (BGR) in which the marks are far paler than in grey; None for grey marks."""
    planes = [np.ascontiguousarray(colour[:, :, plane]) for plane in range(3)]
    depths = [float(np.median([_darkness(plane, line, 75) for line in watermark.lines])) for plane in planes]
    best = int(np.argmin(depths))
    return best if depths[best] < FAR_PALER * watermark.marks else None


def unmarked(
    grey: NDArray[np.uint8], watermark: Watermark, draw: Callable[[Picture], Picture], colour: Colour | None
) -> NDArray[np.uint8]:
    """The picture without the marks found on the page that `draw` makes of it."""
    marks: Watermark | None = watermark
    if colour is not None:
        whole = colour()
        plane = clearest(draw(whole), watermark)
        if plane is not None:
            grey = np.ascontiguousarray(whole[:, :, plane])
            page = draw(grey)
            marks = find_watermark(page, find_strips(page))
    return lifted(grey, marks) if marks else grey


def lifted(grey: NDArray[np.uint8], watermark: Watermark) -> NDArray[np.uint8]:
    """The page drawn anew: ink as dark as the marks is paper, ink as dark as the text stays so."""
    size = grey.shape[1], grey.shape[0]
    paper = cv2.resize(paper_of(grey), size, interpolation=cv2.INTER_LINEAR).astype(np.float32)
    marks = watermark.marks + SPARE
    depth = (1 - grey / paper - marks) * (watermark.text / (watermark.text - marks))
    return np.asarray(np.where(depth > 0, paper * (1 - np.minimum(depth, 1)), np.maximum(grey, paper)), np.uint8)


def _is_aslant(line: Strip, slope: float) -> bool:
    """Whether the line runs neither along the slope nor across it."""
    return ASLANT < abs(line.angle - slope) % 90 < 90 - ASLANT


def _area(lines: Sequence[Strip]) -> float:
    return sum(line.length * line.height for line in lines)


def darkness(cut: NDArray[np.uint8], rank: float) -> float:
    """How much darker than its paper the ink of a strip is, at that percentile of its pixels; 0 where it has none."""
    paper = max(1.0, levels(cut, 90)[0])
    ink = cut[cut < paper * (1 - INK)]
    return 1 - levels(ink, 100 - rank)[0] / paper if ink.size else 0.0


def _darkness(grey: NDArray[np.uint8], line: Strip, rank: float) -> float:
    cut = cut_out(grey, line)
    return 0.0 if cut is None else darkness(cut, rank)
