"""Could a person read this page? Judged by what the readers made of it, explained by what the picture shows.

The thresholds were set on pages blurred step by step until nothing was read: `steepness`, the sharpest strokes' slope
over the contrast of the page, is 0.37 and more on pages read whole, 0.27 to 0.31 where a part is lost and below 0.25
where nothing is left, and the share of doubtful words passes a fifth when values begin to be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.page import Quality, Word
from extractors.reading.light import levels

DOUBT = 0.8  # confidence of a word
DOUBTFUL = 0.2  # share of the page's words, above which values are lost
FEW_LETTERS = 20
STEEP = 0.34  # strokes softer than this are blurred
SOFT = 0.30  # and than this lost, unless the page was read at length all the same
AT_LENGTH = 300  # letters
DARK = 90  # grey of the lightest tenth of the page
SMALL_LETTERS = 9.0  # pixels from top to bottom of a word
CUT_LINES, CUT_SHARE = 3, 0.12  # lines that run into the border of the picture
MOST_SKEW = 29.0  # degrees: as far as lines can be levelled
MARK = 14  # grey levels by which a mark differs from the paper around it
BLANK_MARKS = 0.0012  # share of the page
BACK_MARKS = 0.012  # share of the page that a scrawl, folds or a highlighter mark on the back of a sheet
STAMP_MARKS = 0.018  # and a stamp besides
SCRAP = 6  # letters: `COPIE`, `VU`
STAMP = 30  # letters of a stamp: `REÇU LE 12/11/2025`, `Lu et approuvé`
TITLE = 0.022  # of the page's height: letters of the one word of a sheet that parts a pile (`Revenus`), no stamp's
SHADED = 6  # grey levels by which print blurred beyond reading darkens the paper
SHADES = 0.02  # share of the page, above which it may be such print and not an empty back
_LOOK = 700
_BAND = 16  # rows


def judge(words: Sequence[Word], raw: NDArray[np.uint8], lit: NDArray[np.uint8], skew: float) -> Quality:
    """The quality of a page read by OCR: `raw` the upright page as photographed, `lit` the same evenly lit."""
    letters = sum(len(word.text) for word in words)
    doubtful = sum(word.confidence < DOUBT for word in words) / len(words) if words else 1.0
    steep = steepness(lit)
    legible = doubtful <= DOUBTFUL and letters >= FEW_LETTERS and not (steep < SOFT and letters < AT_LENGTH)
    issues = [name for name, holds in (
        ("blurry", steep < STEEP),
        ("too_dark", levels(raw[::4, ::4], 90)[0] < DARK),
        ("too_small", bool(words) and median(word.box.height for word in words) * lit.shape[0] < SMALL_LETTERS),
        ("cropped", _cut_lines(words) >= max(CUT_LINES, CUT_SHARE * len(words) / 6)),
        ("skewed", abs(skew) > MOST_SKEW),
        ("blank", letters <= STAMP and not _is_titled(words, lit) and _bears_little(raw, lit, STAMP_MARKS)),
    ) if holds]  # fmt: skip
    return Quality(legible, tuple(issues))


def _is_titled(words: Sequence[Word], lit: NDArray[np.uint8]) -> bool:
    """Whether a word in letters of a title stands on the page, upright: a crooked stamp's box is high for its width."""
    height, width = lit.shape[:2]
    large = (w for w in words if w.box.height > TITLE and w.confidence > DOUBT and len(w.text) > 3 and w.text.isalpha())
    return any(w.box.width * width > 0.35 * len(w.text) * w.box.height * height for w in large)


def is_blank(words: Sequence[Word], raw: NDArray[np.uint8], lit: NDArray[np.uint8]) -> bool:
    """Whether nothing is on the page: no words that a reader is sure of, and next to no marks, sharp or blurred.

    The back of a sheet may bear a stamp, a scrawl or folds: a few marks more, on a page that is sharp, or evenly white.
    """
    if sum(len(word.text) > 2 for word in _sure(words)) >= 2:
        return False
    return marks(raw) < BLANK_MARKS or (is_scrap(words) and _bears_little(raw, lit, BACK_MARKS))


def is_scrap(words: Sequence[Word]) -> bool:
    """Whether a reader is sure of a few letters only: a stamp, a scrawl, the grain of a table."""
    return sum(len(word.text) for word in _sure(words)) <= SCRAP


def _sure(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.confidence > DOUBT]


def _bears_little(raw: NDArray[np.uint8], lit: NDArray[np.uint8], most: float) -> bool:
    """Whether the page is sharp or evenly white, with no more on it than a stamp, a scrawl and folds leave.

    A shadow that falls on the sheet has no edge once the page is evenly lit; print blurred beyond reading has.
    """
    if marks(raw) >= most or not _is_paper(raw):
        return False
    return steepness(raw) > SOFT or marks(lit, 3.0, 61, SHADED) < SHADES


def _is_paper(grey: NDArray[np.uint8]) -> bool:
    """Whether nine tenths of the picture are one light grey, as no view of a room or a face is."""
    dark, middle, light = levels(grey[::4, ::4], 8, 50, 98)
    return bool(dark > 0.75 * middle and light < 1.25 * middle)


def marks(grey: NDArray[np.uint8], blur: float = 1.2, size: int = 31, least: int = MARK) -> float:
    """Share of the page that is darker than the paper around it; its edge, where scanners leave shadows, left out."""
    if min(grey.shape) < 32:
        return 0.0
    scale = min(1.0, _LOOK / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(small, (0, 0), blur)
    dark = cv2.morphologyEx(smooth, cv2.MORPH_BLACKHAT, np.ones((size, size), np.uint8)) > least
    rim_y, rim_x = (max(1, side // 25) for side in dark.shape)
    return float(dark[rim_y:-rim_y, rim_x:-rim_x].mean())


def steepness(grey: NDArray[np.uint8]) -> float:
    """The slope of the sharpest strokes, in contrasts of the page a pixel."""
    paper, ink = levels(grey[::4, ::4], 98, 1)
    slope = np.percentile(_slopes(grey), 99.5) / 4
    return float(slope / max(20.0, paper - ink))


def _slopes(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The slope at each second pixel of bands that make up a third of the page: enough for a percentile."""
    height, width = grey.shape
    if height > 8 * _BAND:
        bands = grey[: height // (3 * _BAND) * 3 * _BAND].reshape(-1, 3 * _BAND, width)[:, :_BAND]
        grey = np.ascontiguousarray(bands).reshape(-1, width)
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)
    slopes = cv2.magnitude(across, down)
    if height > 8 * _BAND:  # where two bands meet there is a step that the page does not have
        slopes = slopes.reshape(-1, _BAND, width)[:, 1:-1].reshape(-1, width)
    return np.asarray(slopes[:, ::2], dtype=np.float32)


def _cut_lines(words: Sequence[Word]) -> int:
    """Words of several letters that touch the left or right border of the page."""
    return sum(len(word.text) > 1 and (word.box.x0 < 0.003 or word.box.x1 > 0.997) for word in words)
