"""How crooked are the lines? Projection profile (Postl 1986): level lines make the sharpest comb of rows.

The ink of a small copy is turned by each angle in turn, coarsely then finely; the angle whose row sums jump most is
the one that levels the text. About 0.02° on scans, and nothing at all on a page without lines.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 800
COARSE = 15.0  # degrees on each side
MIN_INK = 0.002
CLEAR_PEAK = 1.15  # the best angle must beat the median one by this much, else there are no lines to level


def skew_of(grey: NDArray[np.uint8], reach: float = COARSE) -> float:
    """The angle (degrees, counter-clockwise positive) by which to rotate the page so that its lines are level."""
    ink = _ink(grey)
    if ink.mean() < MIN_INK * 255:
        return 0.0
    best, clear = _peak(ink, np.arange(-reach, reach + 0.1, 0.5))
    if not clear:
        return 0.0
    best, _ = _peak(ink, best + np.arange(-0.5, 0.51, 0.1))
    best, _ = _peak(ink, best + np.arange(-0.1, 0.11, 0.02))
    return best


def _ink(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Dark strokes as light on black, whatever the light of the page; a margin so that nothing leaves the frame."""
    scale = min(1.0, SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    hat = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((9, 9), np.uint8))
    _, ink = cv2.threshold(hat, max(20.0, float(np.percentile(hat, 90)) / 2), 255, cv2.THRESH_BINARY)
    return np.asarray(ink, dtype=np.uint8)


def _peak(ink: NDArray[np.uint8], angles: NDArray[np.float64]) -> tuple[float, bool]:
    scores = np.array([_sharpness(ink, float(angle)) for angle in angles])
    best = int(scores.argmax())
    return float(angles[best]), bool(scores[best] > CLEAR_PEAK * np.median(scores))


def _sharpness(ink: NDArray[np.uint8], angle: float) -> float:
    height, width = ink.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    level = cv2.warpAffine(ink, turn, (width, height), flags=cv2.INTER_NEAREST)
    rows = cv2.reduce(level, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32F)[:, 0] / 255
    return float(np.square(np.diff(rows)).sum())
