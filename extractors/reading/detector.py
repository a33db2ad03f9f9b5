"""Where the text stands: PP-OCR's detector (differentiable binarisation, Liao et al. 2020) gives a map of text, the map
becomes rectangles.

The network marks the core of each line; the rectangle is grown back by area × ratio / perimeter, as in the paper. For a
rectangle that growth is plain arithmetic, so no polygon library is needed. A figure that stands alone (`2` in a table)
is taller than wide, as a line that climbs the margin is: what is no longer than lines are high is a letter, upright.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.models import session
from extractors.reading.printed import printed_part

MODEL = "ppocrv6/tiny/det/det.onnx"
LONG_SIDE = 1280  # pixels given to the network: letters of 7 points on A4 are still 10 pixels high
GRAIN = 32  # pixels: the network wants sides of a multiple of this
MARK = 0.2  # a pixel of the map is text
SURE = 0.4  # mean of the map inside a rectangle
GROW = 1.4
LETTER = 1.5  # times the height of the page's lines: longer than this, a strip that climbs holds several letters
_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32)
_PLANES = (np.arange(256, dtype=np.float32) / 255 - _MEAN[:, None]) / _STD[:, None]  # of a grey in each colour


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text: centre, length, height and slope (degrees) of its rectangle, in pixels of the picture."""

    cx: float
    cy: float
    length: float
    height: float
    angle: float


def find_strips(grey: NDArray[np.uint8], long_side: int = LONG_SIDE) -> list[Strip]:
    """The lines of text of an upright page, from top to bottom."""
    scale = min(1.0, long_side / max(grey.shape))
    height, width = (max(GRAIN, round(side * scale / GRAIN) * GRAIN) for side in grey.shape)
    small = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA)
    heat = _heat(np.asarray(small, dtype=np.uint8))
    factors = grey.shape[1] / width, grey.shape[0] / height
    contours, _ = cv2.findContours((heat > MARK).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    strips = [_strip(np.asarray(contour, np.int32), heat, factors) for contour in contours]
    return sorted(letters_upright([s for s in strips if s is not None]), key=lambda strip: strip.cy)


def cut_out(grey: NDArray[np.uint8], strip: Strip) -> NDArray[np.uint8] | None:
    """The strip as a level picture; None when it lies outside of the page or is too small to hold a letter."""
    length, height = round(strip.length), round(strip.height)
    if length < 4 or height < 4:
        return None
    if abs(np.deg2rad(strip.angle)) * strip.length < 0.15 * strip.height:
        x, y = round(strip.cx - strip.length / 2), round(strip.cy - strip.height / 2)
        level = grey[max(0, y) : max(0, y + height), max(0, x) : max(0, x + length)]
        return level if min(level.shape) >= 4 else None
    turn = cv2.getRotationMatrix2D((strip.cx, strip.cy), strip.angle, 1.0)
    turn[:, 2] += np.array([length / 2 - strip.cx, height / 2 - strip.cy])
    return np.asarray(
        cv2.warpAffine(grey, turn, (length, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        dtype=np.uint8,
    )


def letters_upright(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, those that climb for no more than a letter's height set level."""
    heights = [strip.height for strip in strips if abs(strip.angle) <= 45]
    tall = LETTER * float(np.median(heights)) if heights else 0.0
    return [_level(strip) if abs(strip.angle) > 45 and strip.length <= tall else strip for strip in strips]


def _level(strip: Strip) -> Strip:
    turned = strip.angle + (90 if strip.angle < 0 else -90)
    return Strip(strip.cx, strip.cy, strip.height, strip.length, turned)


def _heat(small: NDArray[np.uint8]) -> NDArray[np.float32]:
    """How much each pixel is text, 0 to 1; the network looks at the printed part alone."""
    part = printed_part(small, GRAIN)
    planes = np.take(_PLANES, small[part], axis=1)[None]
    (heat,) = session(MODEL).run(None, {"x": planes})
    whole = np.zeros(small.shape, dtype=np.float32)
    whole[part] = heat[0, 0]
    return whole


def _strip(contour: NDArray[np.int32], heat: NDArray[np.float32], factors: tuple[float, float]) -> Strip | None:
    (cx, cy), (w, h), angle = cv2.minAreaRect(contour)
    if min(w, h) < 2:
        return None
    if _mean_inside(heat, np.asarray(cv2.boxPoints(((cx, cy), (w, h), angle)), np.float32)) < SURE:
        return None
    grow = w * h * GROW / (w + h)  # area × ratio / perimeter on both sides
    w, h = w + grow, h + grow
    if w < h or (angle > 45 and w < 1.5 * h):  # OpenCV turns rectangles as it likes: bring the slope near 0
        w, h, angle = h, w, angle - 90
    angle = (angle + 90) % 180 - 90
    fx, fy = factors
    return Strip(cx * fx, cy * fy, w * fx, h * fy, angle)


def _mean_inside(heat: NDArray[np.float32], corners: NDArray[np.float32]) -> float:
    x0, y0 = np.floor(corners.min(axis=0)).astype(int).clip(0)
    x1, y1 = np.ceil(corners.max(axis=0)).astype(int) + 1
    part = heat[y0:y1, x0:x1]
    mask = np.zeros(part.shape, dtype=np.uint8)
    cv2.fillPoly(mask, [(corners - (x0, y0)).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0])
