"""Even out the light: the page divided by its own background, so that paper is white under a shadow as beside it.

The background is what remains when the ink is closed (a grey closing wider than a stroke) and smoothed, on a small
copy: paper changes slowly. A rectified photo without this step reads worse than the raw photo.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.reducing import reduced_to

SIDE = 400
EVEN = 12.0  # grey levels: a background flatter than this is left as it is


def even_light(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The page as if lit evenly; a page that already is, is returned untouched."""
    background = paper_of(grey)
    if background.min() > 225 or (float(background.std()) < 2.0 and float(background.mean()) > 200):
        return grey
    large = cv2.resize(background, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, large, scale=245), dtype=np.uint8)


def paper_of(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How light the paper is, place by place, on a small copy of the page."""
    scale = SIDE / max(grey.shape)
    width, height = (max(1, round(side * scale)) for side in grey.shape[::-1])  # a strip of paper keeps a width
    small = reduced_to(grey, (width, height))
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15)))
    smooth = cv2.GaussianBlur(cv2.medianBlur(closed, 15), (0, 0), 5)
    return np.asarray(np.maximum(smooth, 20), dtype=np.uint8)


def levels(grey: NDArray[np.uint8], *ranks: float) -> tuple[float, ...]:
    """The grey levels at those percentiles of the pixels; taken from their histogram, which is quick."""
    sums = np.cumsum(cv2.calcHist([np.ascontiguousarray(grey)], [0], None, [256], [0, 256]))
    return tuple(float(np.searchsorted(sums, rank / 100 * sums[-1])) for rank in ranks)


def darkest_paper(strip: NDArray[np.uint8], share: float) -> float:
    """The grey level of a strip of text below which a pixel is ink: that share of its contrast below its paper."""
    paper, ink = levels(strip, 85, 1)
    return paper - share * (paper - ink)
