"""What a PDF page draws, in the order in which it draws it: who draws invisible text, what is laid over what.

Only what hides matters here: text drawn in rendering mode 3 (no fill, no stroke: the layer that scanning software
adds), and pictures and opaque filled shapes, which cover whatever was drawn before them (ISO 32000-1, 8.2 and 9.3.6).
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extractors.page import Box
from extractors.reading.pdf_text import Transform

MOST = 20_000  # objects looked at on one page
DEEP = 4  # levels of forms inside forms
BLOCK_CORNERS = 6
BARCODE_SHAPES = 100  # a DataMatrix drawn as shapes has a block for each row of modules at least
_INVISIBLE = {raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP}


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture or a filled block: its place in the drawing order and on the shown page."""

    order: int
    box: Box
    is_picture: bool
    opaque: bool


@dataclass(slots=True)
class Drawn:
    """The drawing order of the text objects by address, the invisible ones, the covers, and the count of shapes."""

    order: dict[int, int] = field(default_factory=dict)
    invisible: set[int] = field(default_factory=set)
    covers: list[Cover] = field(default_factory=list)
    shapes: int = 0

    def picture_share(self) -> float:
        """Share of the page under its largest picture."""
        return max((cover.box.width * cover.box.height for cover in self.covers if cover.is_picture), default=0.0)

    @property
    def has_graphics(self) -> bool:
        """Whether the page draws enough beside its text to hold a barcode."""
        return self.shapes > BARCODE_SHAPES or any(cover.is_picture for cover in self.covers)

    def hides(self, box: Box, drawn_by: int) -> bool:
        """Whether a word of this box, drawn by this object, is invisible or under something drawn later."""
        if drawn_by in self.invisible:
            return True
        order = self.order.get(drawn_by)
        if order is None:
            return False
        return any(cover.opaque and cover.order > order and _under(box, cover.box) for cover in self.covers)


def _under(box: Box, cover: Box) -> bool:
    width = min(box.x1, cover.x1) - max(box.x0, cover.x0)
    height = min(box.y1, cover.y1) - max(box.y0, cover.y0)
    return width > 0 and height > 0 and width * height > 0.6 * box.width * box.height


def drawn_on(page: pdfium.PdfPage, transform: Transform, size: tuple[float, float]) -> Drawn:
    """Everything the page draws; `transform` takes PDF space to the shown page of `size` points."""
    drawn = Drawn()
    for order, (item, matrix) in enumerate(_objects(page)):
        if order >= MOST:
            break
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            address = ctypes.cast(item, ctypes.c_void_p).value or 0
            drawn.order[address] = order
            if raw.FPDFTextObj_GetTextRenderMode(item) in _INVISIBLE:
                drawn.invisible.add(address)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE or (kind == raw.FPDF_PAGEOBJ_PATH and _is_filled_block(item)):
            box = _box(item, _then(matrix, transform), size)
            if box is not None:
                opaque = not raw.FPDFPageObj_HasTransparency(item)
                drawn.covers.append(Cover(order, box, kind == raw.FPDF_PAGEOBJ_IMAGE, opaque))
        drawn.shapes += kind == raw.FPDF_PAGEOBJ_PATH
    return drawn


def _objects(page: pdfium.PdfPage) -> Iterator[tuple[ctypes.c_void_p, Transform]]:
    """Objects in drawing order, those inside forms too, each with the matrix of the form it stands in."""
    unmoved = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        yield from _unfold(raw.FPDFPage_GetObject(page.raw, index), unmoved, DEEP)


def _unfold(item: ctypes.c_void_p, matrix: Transform, deep: int) -> Iterator[tuple[ctypes.c_void_p, Transform]]:
    if not item:
        return
    if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_FORM:
        yield item, matrix
        return
    inner = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, inner)
    moved = _then((inner.a, inner.c, inner.e, inner.b, inner.d, inner.f), matrix)
    for index in range(raw.FPDFFormObj_CountObjects(item) if deep else 0):
        yield from _unfold(raw.FPDFFormObj_GetObject(item, index), moved, deep - 1)


def _then(first: Transform, second: Transform) -> Transform:
    """The transform that applies `first`, then `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return g * a + h * d, g * b + h * e, g * c + h * f + i, j * a + k * d, j * b + k * e, j * c + k * f + m


def _is_filled_block(item: ctypes.c_void_p) -> bool:
    """Whether a shape is a plain filled block: a frame or a drawing has more corners, and shows what is inside it."""
    if raw.FPDFPath_CountSegments(item) > BLOCK_CORNERS:
        return False
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(item, fill, stroke)) and fill.value != raw.FPDF_FILLMODE_NONE


def _box(item: ctypes.c_void_p, transform: Transform, size: tuple[float, float]) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    a, b, c, d, e, f = transform
    corners = [(x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    xs = [(a * x + b * y + c) / size[0] for x, y in corners]
    ys = [(d * x + e * y + f) / size[1] for x, y in corners]
    x0, x1, y0, y1 = max(0.0, min(xs)), min(1.0, max(xs)), max(0.0, min(ys)), min(1.0, max(ys))
    return Box(x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
