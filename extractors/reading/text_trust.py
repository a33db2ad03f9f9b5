"""Is the text layer what a person sees? Only then is it used; else the page is read by OCR like a scan.

Seen in real files: the invisible layer of scanning software (often nonsense on tables), a page blanked with a white
block whose old text is still underneath, white text, a page number or an electronic signature laid on a scan, fonts
whose letters copy as other letters. Each word is checked against the drawing order of the page and against its
rendering; then the page as a whole is asked whether its words explain its ink, and whether they are French at all. A
layer with more than any paper can print on a page is not looked into: the page is read as people see it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from extractors.page import Box, Word
from extractors.reading.page_objects import drawn_on
from extractors.reading.pdf_text import printed_words, quarters_of, shown
from extractors.reading.plausible import is_plausible

MOST_LETTERS, MOST_WORDS = 50_000, 8_000  # on one page; three columns of the smallest print have 15,000 and 2,500
FEW = 8  # words: fewer is a stamp or a page number laid on a scan
SEEN = 25  # grey levels between the ink of a word and its paper
LARGE_PICTURE = 0.2  # share of the page; or
MANY_SHAPES = 1500  # shapes, which may be letters drawn as outlines: then the words must explain the ink
UNEXPLAINED = 0.55  # share of the letter-like marks outside of all words


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words a person sees and what they are worth; clockwise turns to level them; size of the level page.

    `doubtful` words may be letters mapped to others: an OCR of the page must say the same.
    """

    words: tuple[Word, ...]
    quarters: int
    standing: Literal["trusted", "doubtful", "unusable"]
    size: tuple[float, float] = (1.0, 1.0)
    has_graphics: bool = False


def text_layer(page: pdfium.PdfPage, look: Callable[[], NDArray[np.uint8]]) -> TextLayer:
    """The text layer of a page judged against its grey rendering (about 100 dpi), asked for only if there are words."""
    text = page.get_textpage()
    try:
        if raw.FPDFText_CountChars(text.raw) > MOST_LETTERS:
            return TextLayer((), 0, "unusable")
        quarters = quarters_of(page, text)
        printed = printed_words(page, text, quarters)
    finally:
        text.close()
    if not FEW <= len(printed) <= MOST_WORDS:
        return TextLayer((), 0, "unusable")
    width, height = page.get_size()
    size = (height, width) if quarters % 2 else (width, height)
    drawn = drawn_on(page, shown(page, quarters), size)
    level = np.ascontiguousarray(np.rot90(look(), -quarters))
    words = tuple(
        item.word
        for item in printed
        if not drawn.hides(item.word.box, item.drawn_by) and _has_ink(level, item.word.box)
    )
    standing: Literal["trusted", "doubtful", "unusable"] = "trusted" if is_plausible(words) else "doubtful"
    pictorial = drawn.picture_share() > LARGE_PICTURE or drawn.shapes > MANY_SHAPES
    if len(words) < FEW or (pictorial and _unexplained(level, words) > UNEXPLAINED):
        standing = "unusable"
    return TextLayer(words, quarters, standing, size, drawn.has_graphics)


def _has_ink(look: NDArray[np.uint8], box: Box) -> bool:
    height, width = look.shape
    part = look[int(box.y0 * height) : int(box.y1 * height) + 1, int(box.x0 * width) : int(box.x1 * width) + 1]
    return part.size > 0 and int(part.max()) - int(part.min()) > SEEN


def _unexplained(look: NDArray[np.uint8], words: tuple[Word, ...]) -> float:
    """Share of the letter-like marks of the page that lie in no word."""
    height, width = look.shape
    known = np.zeros(look.shape, np.uint8)
    for word in words:
        x0, y0 = int(word.box.x0 * width) - 2, int(word.box.y0 * height) - 2
        cv2.rectangle(known, (x0, y0), (int(word.box.x1 * width) + 2, int(word.box.y1 * height) + 2), 255, -1)
    paper = cv2.morphologyEx(look, cv2.MORPH_CLOSE, np.ones((13, 13), np.uint8))
    marks = ((paper.astype(np.int16) - look) > 2 * SEEN).astype(np.uint8)
    _, _, stats, centres = cv2.connectedComponentsWithStats(marks, connectivity=8)
    tall = stats[:, cv2.CC_STAT_HEIGHT]
    letters = (tall >= 4) & (tall <= 30) & (stats[:, cv2.CC_STAT_WIDTH] <= 40)
    where = centres[letters].astype(int)
    if len(where) < 40:
        return 0.0
    return float(np.mean(known[where[:, 1], where[:, 0]] == 0))
