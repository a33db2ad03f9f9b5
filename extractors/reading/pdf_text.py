"""Words of a born-digital page, with boxes on the page as it is shown (its /Rotate and crop box applied)."""

from __future__ import annotations

import ctypes
import unicodedata
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extractors.page import Box, Word

GAP = 0.6  # in heights of a letter: more than this between two letters and they are two words
_BREAKS = {0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029,
           0x202F, 0x205F, 0x3000, 0xFEFF}  # fmt: skip
_DROPPED = {0xAD}
_HYPHENS = {0x02, 0xFFFE}  # PDFium's marks for a hyphen at the end of a line


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter: its character, its box in points of the shown page (y downwards), its index in the text page."""

    character: str
    x0: float
    y0: float
    x1: float
    y1: float
    index: int


def words_of(page: pdfium.PdfPage) -> list[Word]:
    """The words of the page's text layer, in the order of the file."""
    return [word for word, _ in indexed_words(page)]


def indexed_words(page: pdfium.PdfPage) -> list[tuple[Word, int]]:
    """The words and, for each, the index of its first letter in PDFium's text page."""
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        runs = _runs(text.raw, _shown(page))
    finally:
        text.close()
    return [(_word(run, width, height), run[0].index) for run in runs if _inside(run, width, height)]


def _shown(page: pdfium.PdfPage) -> tuple[float, float, float, float, float, float]:
    """The affine transform from PDF space to points of the shown page, as PDFium itself computes it."""
    width, height = page.get_size()
    fine = 1000

    def place(x: float, y: float) -> tuple[float, float]:
        px, py = ctypes.c_int(), ctypes.c_int()
        size = round(width * fine), round(height * fine)
        raw.FPDF_PageToDevice(page.raw, 0, 0, *size, 0, x, y, px, py)
        return px.value / fine, py.value / fine

    (ox, oy), (ax, ay), (bx, by) = place(0, 0), place(1000, 0), place(0, 1000)
    return (ax - ox) / 1000, (bx - ox) / 1000, ox, (ay - oy) / 1000, (by - oy) / 1000, oy


def _runs(text: object, shown: tuple[float, ...]) -> list[list[Glyph]]:
    """Letters cut into words: at white space, at a wide gap, at a change of line."""
    a, b, c, d, e, f = shown
    runs: list[list[Glyph]] = []
    current: list[Glyph] = []
    rect = raw.FS_RECTF()
    for index in range(raw.FPDFText_CountChars(text)):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in _DROPPED:
            continue
        if code in _BREAKS or not raw.FPDFText_GetLooseCharBox(text, index, rect):
            current = _close(current, runs)
            continue
        xs = sorted((a * rect.left + b * rect.bottom + c, a * rect.right + b * rect.top + c))
        ys = sorted((d * rect.left + e * rect.bottom + f, d * rect.right + e * rect.top + f))
        glyph = Glyph("-" if code in _HYPHENS else chr(code), xs[0], ys[0], xs[1], ys[1], index)
        if current and _apart(current[-1], glyph):
            current = _close(current, runs)
        current.append(glyph)
    _close(current, runs)
    return runs


def _close(current: list[Glyph], runs: list[list[Glyph]]) -> list[Glyph]:
    if current:
        runs.append(current)
    return []


def _apart(left: Glyph, right: Glyph) -> bool:
    height = max(1e-6, left.y1 - left.y0)
    if abs((left.y0 + left.y1) - (right.y0 + right.y1)) > height:
        return True
    return right.x0 - left.x1 > GAP * height or right.x1 < left.x0


def _inside(run: list[Glyph], width: float, height: float) -> bool:
    x, y = (run[0].x0 + run[-1].x1) / 2, (run[0].y0 + run[-1].y1) / 2
    return 0 <= x <= width and 0 <= y <= height


def _word(run: list[Glyph], width: float, height: float) -> Word:
    text = unicodedata.normalize("NFC", "".join(_plain(glyph.character) for glyph in run))
    box = Box(
        _fraction(min(glyph.x0 for glyph in run), width),
        _fraction(min(glyph.y0 for glyph in run), height),
        _fraction(max(glyph.x1 for glyph in run), width),
        _fraction(max(glyph.y1 for glyph in run), height),
    )
    return Word(text, box)


def _plain(character: str) -> str:
    """Ligatures (ﬁ, ﬂ) as their letters; every other sign as printed."""
    return unicodedata.normalize("NFKC", character) if "ﬀ" <= character <= "ﬆ" else character


def _fraction(value: float, of: float) -> float:
    return round(min(1.0, max(0.0, value / of)), 5)
