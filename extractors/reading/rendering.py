"""A page as people see it on the screen: in colour, upright, in the geometry of the boxes."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import UnreadableError
from extractors.reading.imaging import prepare, set_right
from extractors.reading.leaves import Leaf, one_leaf
from extractors.reading.limits import DEFAULT, Limits
from extractors.reading.pdf import SCAN_DPI

A4_INCHES = 11.69  # the long side that a photo is taken to have


def render_page(data: bytes, number: int, dpi: float = 110.0, limits: Limits = DEFAULT, source: str = "") -> bytes:
    """One page (from 1) as a PNG. `source` is how the page was read (`Page.source`), if the caller knows it."""
    with one_leaf(data, number, limits) as leaf:
        done, png = cv2.imencode(".png", _colour(leaf, dpi, source))
    if not done:
        raise UnreadableError
    return bytes(png)


def _colour(leaf: Leaf, dpi: float, source: str) -> NDArray[np.uint8]:
    layer = None if leaf.is_picture or source == "ocr" else leaf.text()
    if layer is not None and (source == "pdf_text" or layer.standing == "trusted"):
        return np.ascontiguousarray(np.rot90(leaf.pixels(dpi, colour=True), -layer.quarters))
    colour = leaf.pixels(SCAN_DPI, colour=True)
    grey = np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8)
    page = prepare(grey, colour=lambda: colour)
    upright = set_right(grey, page, lambda: colour).upright  # as the reader does when it reads little
    return upright.scaled(min(1.0, dpi * A4_INCHES / max(upright.width, upright.height))).draw(colour)
