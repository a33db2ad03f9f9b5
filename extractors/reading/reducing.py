"""A picture made smaller. The library's mean over areas is slow where the sides shrink by no whole number (10 ms for a
page, 25 for a scan at 300 dpi), and a hundred times as quick where they are halved.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

GENTLE = 0.625  # between two pixels of a picture so much larger lies none that interpolation would leave out
STEEP = 0.25  # below this the mean over areas has enough left to even out once the picture is halved


def reduced(picture: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    """The picture `scale` times as large, 1 at most: each pixel a mean of those in its place."""
    while scale <= STEEP:
        picture, scale = _halved(picture), 2 * scale
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=_how(scale)), np.uint8)


def reduced_to(picture: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture in that size (width, height); a smaller one is enlarged."""
    while (scale := max(size[0] / picture.shape[1], size[1] / picture.shape[0])) <= STEEP:
        picture = _halved(picture)
    return np.asarray(cv2.resize(picture, size, interpolation=_how(scale)), np.uint8)


def _halved(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def _how(scale: float) -> int:
    return cv2.INTER_LINEAR if scale > GENTLE else cv2.INTER_AREA
