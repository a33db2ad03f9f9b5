"""PDF files through PDFium: opening, counting, rendering; each page is opened, used and closed before the next.

PDFium is not thread-safe: every call of this package to it happens under `PDFIUM`, one lock for the process. Processes
are the way to read faster, threads only wait for each other.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from extractors.errors import CorruptFileError, EncryptedPdfError, TooManyPagesError, TooManyPixelsError
from extractors.reading.form_guard import check_forms
from extractors.reading.limits import Limits
from extractors.reading.pdf_guard import check_streams
from extractors.reading.scans import scan_of

PDFIUM = threading.RLock()
POINTS_PER_INCH = 72
LOOK_DPI = 110.0  # at which a page with text is rendered to be looked at
SCAN_DPI = 200.0  # at which pages without trusted text are rendered to be read
CROP_DPI = 300.0  # at which a born-digital page is rendered for the second reader
MAX_SIDE = 5000  # pixels of a rendering; a plan on A0 is rendered coarser, not refused


@contextmanager
def opened(data: bytes, limits: Limits) -> Iterator[pdfium.PdfDocument]:
    """The document, closed afterwards; refused when it asks for a password or holds too many pages."""
    check_streams(data, limits)
    check_forms(data)
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise _cause(error) from error
        try:
            if len(document) > limits.pages:
                raise TooManyPagesError
            if len(document) == 0:
                raise CorruptFileError
            document.init_forms()
            yield document
        finally:
            document.close()


def _cause(error: pdfium.PdfiumError) -> EncryptedPdfError | CorruptFileError:
    encrypted = {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
    return EncryptedPdfError() if getattr(error, "err_code", None) in encrypted else CorruptFileError()


@contextmanager
def page_of(document: pdfium.PdfDocument, index: int) -> Iterator[pdfium.PdfPage]:
    """One page, closed afterwards: PDFium keeps its fonts and pictures until then."""
    try:
        page = document[index]
        if raw.FPDFPage_GetAnnotCount(page.raw) > 0:
            page = _flattened(page, document, index)
    except pdfium.PdfiumError as error:
        raise CorruptFileError from error
    try:
        yield page
    finally:
        page.close()


def _flattened(page: pdfium.PdfPage, document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """What was typed in a form or written as a remark becomes text of the page, as it does when printed."""
    raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
    page.close()
    return document[index]


def render(page: pdfium.PdfPage, dpi: float, limits: Limits, colour: bool = False) -> NDArray[np.uint8]:
    """The page as a grey (or BGR) array, as a person sees it: turned by its /Rotate, filled forms drawn."""
    scale = scale_of(page, dpi, limits)
    try:
        bitmap = page.render(scale=scale, grayscale=not colour, may_draw_forms=True)
    except pdfium.PdfiumError as error:
        raise CorruptFileError from error
    try:
        pixels = bitmap.to_numpy()
        return np.array(pixels[:, :, :3] if colour else pixels.reshape(pixels.shape[:2]), dtype=np.uint8)
    finally:
        bitmap.close()


def scale_of(page: pdfium.PdfPage, dpi: float, limits: Limits) -> float:
    """Pixels a point at that resolution, or fewer: a rendering has its bounds."""
    width, height = page.get_size()
    if not (width > 0 and height > 0):
        raise CorruptFileError
    scale: float = min(dpi / POINTS_PER_INCH, MAX_SIDE / max(width, height))
    if width * height * scale * scale > limits.pixels:
        raise TooManyPixelsError
    return scale


def seen(page: pdfium.PdfPage, dpi: float, limits: Limits, are_plain: Callable[[], bool]) -> NDArray[np.uint8]:
    """The page in grey, rendered or, where it is one picture, that picture decoded; of the same size both ways."""
    scale = scale_of(page, dpi, limits)
    width, height = page.get_size()
    scan = scan_of(page, (ceil(width * scale), ceil(height * scale)), limits.pixels, are_plain)
    return render(page, dpi, limits) if scan is None else scan
