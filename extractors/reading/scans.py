"""A page of a PDF that is one JPEG and nothing else, as scanners write it: decoded at once, without PDFium.

PDFium decodes the picture in colour, lays it on a white page and takes the colour away again; the codec alone, asked
for the grey of it, takes a third of the time, and less where half of the size is enough (in colour it would take longer
than PDFium, which keeps that). Only where both show the same: the picture fills the page, upright, and neither another
object, a clip, transparency, a mask nor an inverted scale has a part in it. The invisible words that scanning programs
lay over the picture do not count.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from extractors.reading.page_objects import MOST
from extractors.reading.pictures import decode_jpeg
from extractors.reading.reducing import reduced_to

OFF = 1.0  # points between the edge of the picture and that of the page
_PLAIN = {
    raw.FPDF_COLORSPACE_DEVICEGRAY, raw.FPDF_COLORSPACE_CALGRAY, raw.FPDF_COLORSPACE_DEVICERGB,
    raw.FPDF_COLORSPACE_CALRGB, raw.FPDF_COLORSPACE_ICCBASED,
}  # fmt: skip


def scan_of(
    page: pdfium.PdfPage, size: tuple[int, int], most: int, are_plain: Callable[[], bool]
) -> NDArray[np.uint8] | None:
    """The page as a grey picture of `size` (width, height); None where it must be rendered.

    `most`: pixels that may be decoded, whatever was seen announced. `are_plain`: whether the pictures of
    the file are what their samples say (`pdf_guard.plain_pictures`).
    """
    picture = _only_picture(page, most)
    if picture is None or not _fills(picture, page) or not are_plain():
        return None
    turns = page.get_rotation() // 90
    lying = size[::-1] if turns % 2 else size
    pixels = decode_jpeg(bytes(picture.get_data()), picture.get_px_size(), lying)
    if pixels is None:
        return None
    return np.ascontiguousarray(np.rot90(reduced_to(pixels, lying), -turns))


def _only_picture(page: pdfium.PdfPage, most: int) -> pdfium.PdfImage | None:
    """The one thing that the page shows, if that is a JPEG of no more pixels."""
    if raw.FPDFPage_GetAnnotCount(page.raw) > 0 or raw.FPDFPage_CountObjects(page.raw) > MOST:
        return None
    seen = list(islice((item for item in page.get_objects(max_depth=1) if not _is_invisible(item)), 2))
    if len(seen) != 1 or not isinstance(seen[0], pdfium.PdfImage):
        return None
    width, height = seen[0].get_px_size()
    return seen[0] if width * height <= most and _is_jpeg(seen[0]) else None


def _is_invisible(item: pdfium.PdfObject) -> bool:
    if item.type != raw.FPDF_PAGEOBJ_TEXT:
        return False
    return bool(raw.FPDFTextObj_GetTextRenderMode(item.raw) == raw.FPDF_TEXTRENDERMODE_INVISIBLE)


def _is_jpeg(picture: pdfium.PdfImage) -> bool:
    """Whether it is a JPEG in grey or RGB, drawn as it is."""
    clipped = raw.FPDFClipPath_CountPaths(raw.FPDFPageObj_GetClipPath(picture.raw)) > 0
    hidden = raw.FPDFPageObj_CountMarks(picture.raw) > 0  # may belong to a layer that is switched off
    if clipped or hidden or raw.FPDFPageObj_HasTransparency(picture.raw):
        return False
    return picture.get_filters() == ["DCTDecode"] and picture.get_metadata().colorspace in _PLAIN


def _fills(picture: pdfium.PdfImage, page: pdfium.PdfPage) -> bool:
    """Whether it lies upright on the whole page, before the page is turned."""
    a, b, c, d, e, f = picture.get_matrix().get()
    left, bottom, right, top = page.get_bbox()
    place = (e - left, f - bottom, e + a - right, f + d - top, b, c)
    return all(abs(off) < OFF for off in place)
