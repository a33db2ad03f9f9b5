"""A picture → the upright page: sheet, quarter turn, level lines, even light, size; each step in its own file."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.deskew import skew_of
from extractors.reading.geometry import Upright, flattened, rotated, turned, whole
from extractors.reading.light import even_light
from extractors.reading.orientation import quarters_to_upright
from extractors.reading.sheet import find_sheet

LONG_SIDE = 2400  # pixels of the page that is read: 205 dpi on A4
LOOSE, FLAT = 30.0, 8.0  # degrees that the lines may be off, in a whole picture and on a sheet laid flat
LEVEL = 0.05  # degrees: a page less crooked than this is left alone
LOOK = 1000  # pixels of the small copy on which the steps look


def find_upright(grey: NDArray[np.uint8]) -> Upright:
    """Where the upright page stands in the picture."""
    scale = min(1.0, LOOK / max(grey.shape))
    small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    corners = find_sheet(small)
    page = whole(small) if corners is None else flattened(corners)
    quarters, _ = quarters_to_upright(page.draw(small))
    page = turned(page, quarters)
    angle = skew_of(page.draw(small), LOOSE if corners is None else FLAT)
    if abs(angle) > LEVEL:
        page = rotated(page, angle)
    large = page.from_scaled(1 / scale).scaled(1 / scale)
    return large.scaled(min(1.0, LONG_SIDE / max(large.width, large.height)))


def reading_pictures(grey: NDArray[np.uint8], page: Upright) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The upright page at reading size: as photographed, and evenly lit."""
    raw = page.draw(grey)
    return raw, even_light(raw)
