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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import UnreadableError
from extractors.lines import group_lines
from extractors.page import Box, Page, Quality, Word
from extractors.reading import intake, ocr
from extractors.reading.barcodes import find_barcodes
from extractors.reading.imaging import Prepared, prepare, set_right
from extractors.reading.leaves import Leaf, Skipped, leaves, one_leaf
from extractors.reading.limits import DEFAULT, Deadline, Limits
from extractors.reading.pdf import CROP_DPI, SCAN_DPI
from extractors.reading.plausible import agree
from extractors.reading.quality import is_blank, is_scrap, judge
from extractors.reading.rendering import render_page
from extractors.reading.sides import is_poorly_read
from extractors.reading.text_trust import TextLayer
from extractors.reading.watermark import Colour

__all__ = ["Reading", "Share", "crop", "joined", "open_file", "render_page"]

JPEG_QUALITY = 90
PAPER = 150  # grey of the darkest paper
FEW_WORDS = 12  # on a sheet found in a photo, below which the photo is read whole
NO_MARK = 12  # grey levels: a rendered page flatter than this has nothing on it


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
        """The upright page as a grey picture in the geometry of the boxes; evenly lit where it was read by OCR."""
        packed = self.pictures.get(number)
        if packed is not None:
            return np.asarray(cv2.imdecode(np.frombuffer(packed, np.uint8), cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
        with one_leaf(self.data, number, DEFAULT) as page:
            layer = page.text()
            return _turned(page.pixels(CROP_DPI), layer.quarters if layer else 0)

    def reread(self, page_number: int, box: Box) -> tuple[str, float]:
        """The text in `box` according to the second reader, and its confidence (0 to 1)."""
        return ocr.second_reader().line(crop(self.picture(page_number), box))


@dataclass(frozen=True, slots=True)
class Share:
    """Every `of`-th page of a file, from page `index` + 1 on."""

    index: int = 0
    of: int = 1


def open_file(
    data: bytes,
    name: str,  # noqa: ARG001  (kept for messages, never for judging)
    limits: Limits = DEFAULT,
    share: Share = Share(),
) -> Reading:
    """Read a file, or one process's share of its pages; `name` is never trusted.

    Raises a `ReadingError` that says why it could not be read.
    """
    kind = intake.media_type(data, limits)
    deadline = Deadline(limits.seconds)
    pages: list[Page] = []
    pictures: dict[int, bytes] = {}
    skipped: list[Skipped] = []
    for number, leaf in enumerate(leaves(data, kind, limits, skipped), start=1):
        if (number - 1) % share.of != share.index:
            continue
        deadline.check()
        page, picture = _read(leaf, number)
        pages.append(page)
        if picture is not None:
            pictures[number] = _packed(picture)
    return Reading(hashlib.sha256(data).hexdigest(), kind, tuple(pages), tuple(skipped), data, pictures)


def joined(shares: Sequence[Reading]) -> Reading:
    """The reading of a whole file, from the readings of its shares; each of them met all members left out of a ZIP."""
    pages = sorted((page for share in shares for page in share.pages), key=lambda page: page.number)
    pictures = {number: picture for share in shares for number, picture in share.pictures.items()}
    return replace(shares[0], pages=tuple(pages), pictures=pictures)


def crop(grey: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """The pixels of a box, with a margin of a quarter of its height."""
    height, width = grey.shape[:2]
    margin = 0.25 * box.height * height
    x0, x1 = int(box.x0 * width - margin), int(box.x1 * width + margin) + 1
    y0, y1 = int(box.y0 * height - margin), int(box.y1 * height + margin) + 1
    return grey[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)]


def _read(leaf: Leaf, number: int) -> tuple[Page, NDArray[np.uint8] | None]:
    """The page, and its upright picture if it was read from pixels."""
    layer = leaf.text()
    if layer is not None and layer.standing == "trusted":
        return _from_text(leaf, layer, number), None
    page, picture = _from_pixels(leaf, number)
    if layer is not None and layer.standing == "doubtful" and agree(layer.words, page.words):
        return _from_text(leaf, layer, number), None
    return page, picture


def _blank(number: int, width: float, height: float, source: Literal["pdf_text", "ocr"]) -> Page:
    return Page(number, width, height, (), source, quality=Quality(True, ("blank",)), blank=True)


def _from_text(leaf: Leaf, layer: TextLayer, number: int) -> Page:
    width, height = layer.size
    barcodes = find_barcodes(_turned(leaf.pixels(SCAN_DPI), layer.quarters)) if layer.has_graphics else ()
    return Page(number, width, height, group_lines(layer.words, width / height), "pdf_text", barcodes)


def _from_pixels(leaf: Leaf, number: int) -> tuple[Page, NDArray[np.uint8]]:
    grey = leaf.pixels(SCAN_DPI)
    if _is_empty(grey):
        return _blank(number, grey.shape[1], grey.shape[0], "ocr" if leaf.is_picture else "pdf_text"), grey
    colour = cache(partial(leaf.pixels, SCAN_DPI, colour=True))  # asked for up to three times, on a page with marks
    page = prepare(grey, colour=colour)
    words = _words(page, colour)
    if page.cut and len(words) < FEW_WORDS:  # a shadow may have been taken for the edge of the sheet
        whole = prepare(grey, cut=False, colour=colour)
        more = _words(whole, colour)
        if len(more) > len(words) and not is_scrap(more):
            page, words = whole, more
    if is_blank(words, page.raw, page.lit):
        return _blank(number, page.lit.shape[1], page.lit.shape[0], "ocr"), page.lit
    if is_poorly_read(words):
        again = set_right(grey, page, colour)
        if again is not page:
            page, words = again, _words(again, colour)
    height, width = page.lit.shape
    lines, quality = group_lines(words, width / height), judge(words, page.raw, page.lit, page.upright.skew)
    return Page(number, width, height, lines, "ocr", find_barcodes(page.lit), quality), page.lit


def _words(page: Prepared, colour: Colour) -> list[Word]:
    return ocr.page_reader().words(page.lit, lambda: page.upright.draw(colour()))


def _is_empty(grey: NDArray[np.uint8]) -> bool:
    """Whether the page is one flat light grey, as only a rendering can be."""
    return int(grey.min()) > int(grey.max()) - NO_MARK > PAPER


def _turned(picture: NDArray[np.uint8], quarters: int) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.rot90(picture, -quarters)) if quarters else picture


def _packed(picture: NDArray[np.uint8]) -> bytes:
    done, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not done:
        raise UnreadableError
    return bytes(packed)
