"""Finds the 2D-Doc of a page: a DataMatrix, quickly where it is plain, patiently where one seems to be.

zxing-cpp's quick flags cost a few milliseconds and find it on most scans. Its patient ones cost ten times as much on a
whole page, so they are kept for the places that look like a DataMatrix: a block about as wide as high, half black half
white, finer than letters. Those are enlarged first, because a module of two pixels is below what the decoder follows.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from extractors.page import Barcode, Box

_DATAMATRIX = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.DataMatrix])
_SMALLEST, _LARGEST = 0.035, 0.45  # side of the code as a share of the page's short side
_LOOK = 700  # pixels of the copy on which places are looked for

_Found = tuple[str, list[tuple[float, float]]]


def find_barcodes(grey: NDArray[np.uint8], accept_tests: bool = False) -> tuple[Barcode, ...]:
    """The 2D-Docs of an upright page (`accept_tests`: for tests only, see `two_d_doc.parse`)."""
    found = _decode(grey, quick=True)
    if not found:
        found = [code for place in _places(grey) for code in _patiently(grey, place)]
    if not found:
        return ()
    from extractors.reading.two_d_doc import parse  # and the cryptography with it: most papers have no such code

    barcodes = (parse(code, _box(corners, grey.shape), accept_tests) for code, corners in found)
    return tuple(barcode for barcode in barcodes if barcode is not None)


def _decode(grey: NDArray[np.uint8], quick: bool) -> list[_Found]:
    """The codes and their corners. `.bytes`, not `.text`: the latter rewrites the separators GS, RS and US."""
    slow = not quick
    results = zxingcpp.read_barcodes(grey, _DATAMATRIX, try_rotate=slow, try_downscale=slow, try_invert=slow)
    found: list[_Found] = []
    for result in results:
        place = result.position
        corners = [(float(point.x), float(point.y)) for point in
                   (place.top_left, place.top_right, place.bottom_right, place.bottom_left)]  # fmt: skip
        found.append((bytes(result.bytes).decode("latin-1"), corners))
    return found


def _places(grey: NDArray[np.uint8]) -> Iterator[tuple[int, int, int, int]]:
    """Blocks that could be a DataMatrix, with a margin, in pixels of the page: x0, y0, x1, y1."""
    scale = min(1.0, _LOOK / min(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    dark = cv2.threshold(small, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1]
    whole = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    whole = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((15, 15), np.uint8))
    contours, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    side = min(small.shape)
    for contour in contours:
        (_, _), (width, height), _ = cv2.minAreaRect(contour)
        x, y, w, h = cv2.boundingRect(contour)
        squarish = 0.6 < width / max(height, 1.0) < 1.7
        if squarish and _SMALLEST * side < min(width, height) and max(w, h) < _LARGEST * side:
            ink = float(np.mean(dark[y : y + h, x : x + w])) / 255
            if 0.2 < ink < 0.9:
                margin = 0.15 * max(w, h)
                left, top = max(0, int((x - margin) / scale)), max(0, int((y - margin) / scale))
                yield left, top, int((x + w + margin) / scale), int((y + h + margin) / scale)


def _patiently(grey: NDArray[np.uint8], place: tuple[int, int, int, int]) -> list[_Found]:
    """The codes of one place, enlarged twice, then three times, then sharpened, until one is found."""
    x0, y0, x1, y1 = place
    for grow, sharp in ((2, False), (3, False), (3, True)):
        part = cv2.resize(grey[y0:y1, x0:x1], None, fx=grow, fy=grow, interpolation=cv2.INTER_CUBIC)
        if sharp:
            part = cv2.addWeighted(part, 2.5, cv2.GaussianBlur(part, (0, 0), 1.2 * grow), -1.5, 0)
        found = _decode(np.asarray(part, dtype=np.uint8), quick=False)
        if found:
            return [(code, [(x0 + x / grow, y0 + y / grow) for x, y in corners]) for code, corners in found]
    return []


def _box(corners: list[tuple[float, float]], shape: tuple[int, ...]) -> Box:
    xs = [min(1.0, max(0.0, x / shape[1])) for x, _ in corners]
    ys = [min(1.0, max(0.0, y / shape[0])) for _, y in corners]
    return Box(round(min(xs), 5), round(min(ys), 5), round(max(xs), 5), round(max(ys), 5))
