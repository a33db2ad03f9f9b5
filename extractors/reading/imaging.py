"""A picture → the upright page: sheet, quarter turn, straight level lines, even light, size; a file for each step."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from extractors.reading.bend import bend_of
from extractors.reading.deskew import skew_of
from extractors.reading.detector import find_strips
from extractors.reading.geometry import Upright, flattened, rotated, turned, whole
from extractors.reading.light import even_light
from extractors.reading.orientation import quarters_to_upright
from extractors.reading.reducing import reduced
from extractors.reading.sheet import find_sheet
from extractors.reading.sides import quarters_by_reading
from extractors.reading.watermark import ASLANT, Colour, unmarked

LONG_SIDE = 2400  # pixels of the page that is read: 205 dpi on A4
LOOSE, FLAT = 30.0, 8.0  # degrees that the lines may be off, in a whole picture and on a sheet laid flat
LEVEL = 0.05  # degrees: a page less crooked than this is left alone
UNSURE = 0.85  # the orientation network's mean chance over its looks; 0.92 is its best
LOOK = 1000  # pixels of the small copy on which the steps look


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page ready to be read: where it stands in the picture, as photographed, evenly lit; `turns` off the guess."""

    upright: Upright
    raw: NDArray[np.uint8]
    lit: NDArray[np.uint8]
    turns: int = 0
    cut: bool = False


def prepare(grey: NDArray[np.uint8], turns: int = 0, cut: bool = True, colour: Colour | None = None) -> Prepared:
    """The upright page at reading size; where the quick look at its side is unsure, the reader is asked.

    `cut`: a sheet is looked for in the picture, and what surrounds it left out. `colour` gives the picture in colour.
    """
    upright, sure, found = find_upright(grey, turns, cut)
    raw = upright.draw(grey)
    odd = abs(upright.skew) > ASLANT or sure <= UNSURE
    clean = _unmarked(grey, raw, upright, colour) if odd else None
    if clean is not None:
        grey = clean
        upright, sure, found = find_upright(grey, turns, cut)
        raw = upright.draw(grey)
    page = Prepared(upright, raw, even_light(raw), turns, found)
    return page if sure > UNSURE or turns else set_right(grey, page, colour)


def _unmarked(
    grey: NDArray[np.uint8], page: NDArray[np.uint8], upright: Upright, colour: Colour | None
) -> NDArray[np.uint8] | None:
    """The picture without its watermark, which may have been taken for the text when the page was levelled."""
    strips = find_strips(page)
    slopes = (0.0, -upright.skew) if abs(upright.skew) > ASLANT else (0.0,)
    tries = (unmarked(grey, strips, upright.draw, colour, slope) for slope in slopes)
    return next((clean for clean in tries if clean is not None), None)


def set_right(grey: NDArray[np.uint8], page: Prepared, colour: Colour | None = None) -> Prepared:
    """The same page, turned once more if it reads better so."""
    more = quarters_by_reading(page.lit)
    return prepare(grey, (page.turns + more) % 4, page.cut, colour) if more else page


def find_upright(grey: NDArray[np.uint8], turns: int = 0, cut: bool = True) -> tuple[Upright, float, bool]:
    """Where the upright page stands in the picture, `turns` clockwise quarters off the guess.

    With it, how sure its side is, and whether a sheet was found on which it lies (looked for only if `cut`).
    """
    scale = min(1.0, LOOK / max(grey.shape))
    small = reduced(grey, scale)
    corners = find_sheet(small) if cut else None
    page = whole(small) if corners is None else flattened(corners)
    quarters, sure = quarters_to_upright(page.draw(small))
    page = turned(page, quarters + turns)
    angle = skew_of(page.draw(small), LOOSE if corners is None else FLAT)
    if abs(angle) > LEVEL:
        page = rotated(page, angle)
    page = replace(page, bend=bend_of(page.draw(small)))
    large = page.from_scaled(1 / scale).scaled(1 / scale)
    return large.scaled(min(1.0, LONG_SIDE / max(large.width, large.height))), sure, corners is not None
