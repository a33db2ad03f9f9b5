"""Words of a born-digital page, with boxes on the page as it is shown (its /Rotate and crop box applied).

A PDF stores letters with places, not words. White space stored by the author ends a word; white space that PDFium
guessed from a gap ends one too, unless the text is letter-spaced (`A V I S`): then only a gap wider than the others.
Letters written at a slant are a watermark and no text. When most letters run upwards, downwards or upside down, the
page itself is turned first.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import degrees
from statistics import median
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extractors.page import Box, Word

GAP = 0.6  # in heights of a letter: more than this between two letters and they are two words
SPACED_GAP = 1.7  # in median gaps of a letter-spaced run: wider is a space
WIDE = 0.06  # in heights of a letter: letters further apart than this are letter-spaced
KERNED = 0.05  # in heights: the white between letters, beyond the usual, that no space is as narrow as
COMB, COMB_MOST, COMB_SLACK = 0.85, 3.0, 0.06  # in heights: how far apart the letters of a form's boxes stand, evenly
COMB_WHITE = 0.25  # in heights: the white between them
COMBS = 12  # kinds of them on a page
SAMPLE = 80  # letters looked at to know which way the text runs
_BREAKS = {0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029,
           0x202F, 0x205F, 0x3000, 0xFEFF}  # fmt: skip
_HYPHENS = {0x02, 0xAD, 0xFFFE}  # PDFium's marks at the end of a line; what fonts call their hyphen (`soft`)
_UNSEEN = 0.05  # in heights of a letter: a hyphen narrower than this is a place where a word might break

Transform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter: its character, its box in points of the shown page (y downwards), its index in the text page."""

    character: str
    x0: float
    y0: float
    x1: float
    y1: float
    index: int


@dataclass(frozen=True, slots=True)
class Printed:
    """A word and the address of the PDF object that draws its first letter."""

    word: Word
    drawn_by: int


def quarters_of(page: pdfium.PdfPage, text: pdfium.PdfTextpage) -> int:
    """Clockwise quarter turns of the shown page that bring most of its letters level (0 for an ordinary page).

    Slanted letters do not vote: a watermark may be longer than what a card says.
    """
    count = raw.FPDFText_CountChars(text.raw)
    votes: Counter[int] = Counter()
    for index in range(0, count, max(1, count // SAMPLE)):
        turns = -_angle(page, text, index) / 90
        if raw.FPDFText_GetUnicode(text.raw, index) not in _BREAKS and _is_level(90 * (turns - round(turns))):
            votes[round(turns) % 4] += 1
    return votes.most_common(1)[0][0] if votes else 0


def printed_words(page: pdfium.PdfPage, text: pdfium.PdfTextpage, quarters: int) -> list[Printed]:
    """The words of the text layer on the page turned by `quarters`, in the order of the file."""
    width, height = page.get_size()
    size = (height, width) if quarters % 2 else (width, height)
    words = []
    for run in _runs(text.raw, shown(page, quarters)):
        x, y = (run[0].x0 + run[-1].x1) / 2, (run[0].y0 + run[-1].y1) / 2
        if 0 <= x <= size[0] and 0 <= y <= size[1] and _is_level(_angle(page, text, run[0].index) + 90 * quarters):
            words.append(Printed(_word(run, *size), _drawn_by(text.raw, run[0].index)))
    return words


def shown(page: pdfium.PdfPage, quarters: int) -> Transform:
    """The affine transform from PDF space to points of the page as shown, turned clockwise by `quarters`."""
    width, height = page.get_size()
    fine = 1000
    size = (height, width) if quarters % 2 else (width, height)

    def place(x: float, y: float) -> tuple[float, float]:
        px, py = ctypes.c_int(), ctypes.c_int()
        device = round(size[0] * fine), round(size[1] * fine)
        raw.FPDF_PageToDevice(page.raw, 0, 0, *device, quarters, x, y, px, py)
        return px.value / fine, py.value / fine

    (ox, oy), (ax, ay), (bx, by) = place(0, 0), place(1000, 0), place(0, 1000)
    return (ax - ox) / 1000, (bx - ox) / 1000, ox, (ay - oy) / 1000, (by - oy) / 1000, oy


def _runs(text: Any, transform: Transform) -> list[list[Glyph]]:
    """Letters cut into words: at stored white space, at a wide gap, at a change of line."""
    a, b, c, d, e, f = transform
    words: list[list[Glyph]] = []
    pieces: list[list[Glyph]] = [[]]  # of one stretch without stored white space, cut where PDFium guessed some
    rect = raw.FS_RECTF()
    for index in range(raw.FPDFText_CountChars(text)):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in _BREAKS:
            if code == 0x20 and raw.FPDFText_IsGenerated(text, index) == 1:
                pieces.append([])
            else:
                pieces = _close(pieces, words)
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, rect):
            continue
        xs = sorted((a * rect.left + b * rect.bottom + c, a * rect.right + b * rect.top + c))
        ys = sorted((d * rect.left + e * rect.bottom + f, d * rect.right + e * rect.top + f))
        if code == 0xAD and xs[1] - xs[0] < _UNSEEN * (ys[1] - ys[0]):
            continue
        glyph = Glyph("-" if code in _HYPHENS else chr(code), xs[0], ys[0], xs[1], ys[1], index)
        last = next((piece[-1] for piece in reversed(pieces) if piece), None)
        if last is not None and _apart(last, glyph, wide=len(pieces) > 1):
            pieces = _close(pieces, words)
        pieces[-1].append(glyph)
    _close(pieces, words)
    return _in_combs(words)


def _in_combs(words: list[list[Glyph]]) -> list[list[Glyph]]:
    """The words, those of letters in boxes put together up to an empty box: `D A` of `DA`, `C O N CE`."""
    combs = _combs([glyph for word in words for glyph in word])
    if not combs:
        return words
    found = [list(words[0])]
    for before, word, after in zip(words, words[1:], [*words[2:], []], strict=False):
        ends = next((comb for comb in combs if _at_pitch(before[-1], word[0], *comb)), None)
        hangs = not word[-1].character.isalpha() and not (ends and after and _at_pitch(word[-1], after[0], *ends))
        if ends is not None and not hangs and _boxed(before, *ends) and _boxed(word, *ends):
            found[-1] += word
        else:
            found.append(list(word))
    return found


def _combs(letters: Sequence[Glyph]) -> list[tuple[float, float]]:
    """Height and pitch (points) of the combs of a page: three letters far apart whose middles are evenly set."""
    found: dict[tuple[float, float], None] = {}
    for (first, second), (_, third) in pairwise(pairwise(letters)):
        height, pitch = first.y1 - first.y0, _step(first, second)
        white = (third.x0 - second.x1 + second.x0 - first.x1) / 2
        far = COMB * height < pitch < COMB_MOST * height and white > COMB_WHITE * height and _level(first, second)
        if far and _at_pitch(second, third, height, pitch) and all(map(_fills, (first, second, third))):
            found[round(height), round(pitch, 1)] = None
    return list(found)[:COMBS]


def _boxed(word: Sequence[Glyph], height: float, pitch: float) -> bool:
    """Whether a word is of letters, each in its box of the comb."""
    lettered = all(_fills(glyph) and not glyph.character.isdigit() for glyph in word)
    return lettered and all(_at_pitch(left, right, height, pitch) for left, right in pairwise(word))


def _fills(glyph: Glyph) -> bool:
    """Whether a sign is one that boxes are filled with: a capital, a figure, what stands inside a name."""
    return glyph.character.isupper() or glyph.character.isdigit() or glyph.character in "-'’"


def _at_pitch(left: Glyph, right: Glyph, height: float, pitch: float) -> bool:
    alike = abs(left.y1 - left.y0 - height) < 0.25 * height  # an accented letter may be of another font
    return alike and _level(left, right) and abs(_step(left, right) - pitch) < COMB_SLACK * height


def _level(left: Glyph, right: Glyph) -> bool:
    return abs(left.y0 + left.y1 - right.y0 - right.y1) < 0.3 * (left.y1 - left.y0)


def _step(left: Glyph, right: Glyph) -> float:
    """From the middle of a letter to that of the next."""
    return (right.x0 + right.x1 - left.x0 - left.x1) / 2


def _close(pieces: list[list[Glyph]], words: list[list[Glyph]]) -> list[list[Glyph]]:
    """Adds the words of a stretch: its pieces, or, when it is letter-spaced, its letters cut at the wider gaps."""
    pieces = drawn_together([piece for piece in pieces if piece])
    letters = [glyph for piece in pieces for glyph in piece]
    if len(pieces) < 3 or len(letters) > 1.5 * len(pieces):
        words.extend(_joined(pieces))
        return [[]]
    usual = median(right.x0 - left.x1 for left, right in pairwise(letters))
    current = [letters[0]]
    for left, right in pairwise(letters):
        if _wider(left, right, usual):
            words.append(current)
            current = []
        current.append(right)
    words.append(current)
    return [[]]


def drawn_together(pieces: list[list[Glyph]]) -> list[list[Glyph]]:
    """The pieces, those put together between which no white is: `R` and the `Y` drawn under it, `A` and a hanging `J`.

    PDFium takes a letter drawn back for a new word; no word begins so close to the letter that ends the one before.
    """
    gaps = [_white(left, right) for piece in pieces for left, right in pairwise(piece)]
    if len(pieces) < 2 or not gaps:
        return pieces
    most = min(0.0, median(gaps)) + KERNED  # letters of a font that tells its widths too large overlap everywhere
    found = pieces[:1]
    for piece in pieces[1:]:
        left, right = found[-1][-1], piece[0]
        lettered = left.character.isalpha() and right.character.isalpha() and _level(left, right)
        if lettered and _white(left, right) < most:
            found[-1] = [*found[-1], *piece]
        else:
            found.append(piece)
    return found


def _white(left: Glyph, right: Glyph) -> float:
    """The white between two letters, in their height; less than nothing where they overlap."""
    return (right.x0 - left.x1) / max(1e-6, left.y1 - left.y0)


def _wider(left: Glyph, right: Glyph, usual: float) -> bool:
    """Whether the gap between two letters of a letter-spaced run is a space."""
    return right.x0 - left.x1 > max(SPACED_GAP * usual, usual + 0.15 * (left.y1 - left.y0))


def _joined(pieces: list[list[Glyph]]) -> list[list[Glyph]]:
    """The pieces of a stretch, those put together whose gap is that between all letters of a heading set wide."""
    gaps = [right.x0 - left.x1 for piece in pieces for left, right in pairwise(piece)]
    if len(pieces) < 2 or not gaps or (usual := median(gaps)) < WIDE * (pieces[0][0].y1 - pieces[0][0].y0):
        return pieces
    found = pieces[:1]
    for piece in pieces[1:]:
        if not _wider(found[-1][-1], piece[0], usual):
            found[-1] = [*found[-1], *piece]
        else:
            found.append(piece)
    return found


def _apart(left: Glyph, right: Glyph, wide: bool) -> bool:
    """Whether two letters that follow one another in the file cannot be of one stretch."""
    height = max(1e-6, left.y1 - left.y0)
    if abs((left.y0 + left.y1) - (right.y0 + right.y1)) > height:
        return True
    return right.x0 - left.x1 > (2 if wide else 1) * GAP * height or right.x1 < left.x0


def _angle(page: pdfium.PdfPage, text: pdfium.PdfTextpage, index: int) -> float:
    """The clockwise angle (degrees) at which a letter runs on the page as shown."""
    return degrees(raw.FPDFText_GetCharAngle(text.raw, index)) + float(page.get_rotation())


def _is_level(angle: float) -> bool:
    """Whether a letter runs the way of the page; slanted ones are a watermark, crosswise ones a note in the margin."""
    return abs((angle + 180) % 360 - 180) < 6


def _drawn_by(text: Any, index: int) -> int:
    drawn = raw.FPDFText_GetTextObject(text, index)
    return ctypes.cast(drawn, ctypes.c_void_p).value or 0 if drawn else 0


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
