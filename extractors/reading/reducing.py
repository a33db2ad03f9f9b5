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
    if scale <= STEEP:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        return reduced(np.asarray(half, np.uint8), 2 * scale)
    how = cv2.INTER_LINEAR if scale > GENTLE else cv2.INTER_AREA
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def reduced_to(picture: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture in that size (width, height); a smaller one is enlarged."""
    scale = max(size[0] / picture.shape[1], size[1] / picture.shape[0])
    if scale <= STEEP:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        return reduced_to(np.asarray(half, np.uint8), size)
    how = cv2.INTER_LINEAR if scale > GENTLE else cv2.INTER_AREA
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)
