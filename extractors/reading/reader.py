"""The stairway from bytes to pages: opens a file, then for each page takes its text layer or reads its pixels.

>>> from extractors.errors import EmptyFileError
>>> try:
...     open_file(b"", "photo.jpg")
... except EmptyFileError as error:
...     print(error.code)
empty_file
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import ReadingError, UnreadableError
from extractors.lines import group_lines
from extractors.page import Box, Page
from extractors.reading import intake, ocr
from extractors.reading.barcodes import find_barcodes
from extractors.reading.imaging import find_upright, reading_picture
from extractors.reading.leaves import Leaf, Skipped, leaves
from extractors.reading.limits import DEFAULT, Deadline, Limits
from extractors.reading.text_trust import TextLayer

LOOK_DPI = 110.0  # at which a page with text is rendered to be looked at
A4_INCHES = 11.69  # the long side that a photo is taken to have, when a picture of so many dpi is asked for
SCAN_DPI = 200.0  # at which pages without trusted text are rendered to be read
CROP_DPI = 300.0  # at which a born-digital page is rendered for the second reader
JPEG_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one file: its type, its fingerprint, its pages (blank ones too), the ZIP members left out."""

    sha256: str
    media_type: str
    pages: tuple[Page, ...]
    skipped: tuple[Skipped, ...] = ()
    data: bytes = field(default=b"", repr=False)
    pictures: Mapping[int, bytes] = field(default_factory=dict, repr=False)

    def picture(self, number: int) -> NDArray[np.uint8]:
        """The upright page as a grey picture, evenly lit: what the first reader saw."""
        packed = self.pictures.get(number)
        if packed is None:
            return _leaf_pixels(self.data, number, CROP_DPI)
        return np.asarray(cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_GRAYSCALE), dtype=np.uint8)

    def reread(self, page_number: int, box: Box) -> tuple[str, float]:
        """The text in `box` according to the second reader, and its confidence (0 to 1)."""
        return ocr.second_reader().line(crop(self.picture(page_number), box))


def open_file(
    data: bytes,
    name: str,  # noqa: ARG001  (kept for messages, never for judging)
    limits: Limits = DEFAULT,
) -> Reading:
    """Read a file; `name` is never trusted. Raises a `ReadingError` that says why it could not be read."""
    kind = intake.media_type(data, limits)
    deadline = Deadline(limits.seconds)
    pages: list[Page] = []
    pictures: dict[int, bytes] = {}
    skipped: list[Skipped] = []
    for number, leaf in enumerate(leaves(data, kind, limits, skipped), start=1):
        deadline.check()
        page, picture = _read(leaf, number)
        pages.append(page)
        if picture is not None:
            pictures[number] = _packed(picture)
    return Reading(hashlib.sha256(data).hexdigest(), kind, tuple(pages), tuple(skipped), data, pictures)


def render_page(data: bytes, number: int, dpi: float = 110.0, limits: Limits = DEFAULT) -> bytes:
    """One page (from 1) as a PNG in colour, upright, in the geometry of the boxes."""
    for leaf in islice(leaves(data, intake.media_type(data, limits), limits, []), number - 1, number):
        done, png = cv2.imencode(".png", _upright_colour(leaf, dpi))
        if done:
            return bytes(png)
    raise UnreadableError


def crop(grey: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """The pixels of a box, with a margin of a quarter of its height."""
    height, width = grey.shape[:2]
    margin = 0.25 * box.height * height
    x0, x1 = int(box.x0 * width - margin), int(box.x1 * width + margin) + 1
    y0, y1 = int(box.y0 * height - margin), int(box.y1 * height + margin) + 1
    return grey[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)]


def _read(leaf: Leaf, number: int) -> tuple[Page, NDArray[np.uint8] | None]:
    """The page, and its upright picture if it was read from pixels."""
    layer = _text(leaf)
    if layer is not None:
        width, height = layer.size
        found = find_barcodes(_turned(leaf.pixels(SCAN_DPI), layer.quarters)) if layer.has_graphics else ()
        return Page(number, width, height, group_lines(layer.words, width / height), "pdf_text", found), None
    grey = leaf.pixels(SCAN_DPI)
    picture = reading_picture(grey, find_upright(grey))
    height, width = picture.shape
    lines = group_lines(ocr.page_reader().words(picture), width / height)
    return Page(number, width, height, lines, "ocr", find_barcodes(picture), blank=not lines), picture


def _text(leaf: Leaf) -> TextLayer | None:
    """The text layer, if it can be trusted."""
    if leaf.is_picture:
        return None
    layer = leaf.text(leaf.pixels(LOOK_DPI))
    return layer if layer is not None and layer.trusted else None


def _turned(picture: NDArray[np.uint8], quarters: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.rot90(picture, -quarters)) if quarters else picture


def _upright_colour(leaf: Leaf, dpi: float) -> NDArray[np.uint8]:
    layer = _text(leaf)
    if layer is not None:
        return _turned(leaf.pixels(dpi, colour=True), layer.quarters)
    colour = leaf.pixels(SCAN_DPI, colour=True)
    grey = np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8)
    page = find_upright(grey)
    return page.scaled(min(1.0, dpi * A4_INCHES / max(page.width, page.height))).draw(colour)


def _packed(picture: NDArray[np.uint8]) -> bytes:
    done, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not done:
        raise ReadingError
    return bytes(packed)


def _leaf_pixels(data: bytes, number: int, dpi: float) -> NDArray[np.uint8]:
    for leaf in islice(leaves(data, intake.media_type(data, DEFAULT), DEFAULT, []), number - 1, number):
        layer = _text(leaf)
        return _turned(leaf.pixels(dpi), layer.quarters if layer else 0)
    raise UnreadableError
