"""Pale words printed aslant over a page, as services that protect copies do, are taken off before it is read."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading import watermark
from extractors.reading.detector import Strip, find_strips
from extractors.reading.imaging import find_upright, prepare
from extractors.reading.ppocr import PaddleReader
from extractors.reading.watermark import lifted, unmarked
from tests.extractors.reading import made

WORDS = "DOSSIER LOGEMENT - NE PAS REUTILISER - "
LETTER = cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY)


def marked(grey: np.ndarray, angle: float, strength: float) -> np.ndarray:
    """The page with the words on it, line after line."""
    side = int(np.hypot(*grey.shape))
    ink = np.zeros((side, side), np.uint8)
    for y in range(0, side, 130):
        cv2.putText(ink, WORDS * 3, (-(y % 300), y), cv2.FONT_HERSHEY_DUPLEX, 1.2, 255, 4, cv2.LINE_AA)
    ink = cv2.warpAffine(ink, cv2.getRotationMatrix2D((side / 2, side / 2), angle, 1), (side, side))
    top, left = ((side - length) // 2 for length in grey.shape)
    share = ink[top : top + grey.shape[0], left : left + grey.shape[1]] / 255 * strength
    return (grey * (1 - share) + 70 * share).astype(np.uint8)


@pytest.mark.parametrize(("angle", "strength"), [(25, 0.35), (45, 0.5), (-30, 0.5)])
def test_what_is_printed_below_is_read(angle, strength):
    page = prepare(marked(LETTER, angle, strength))
    text = " ".join(word.text for word in PaddleReader().words(page.lit))
    assert [key for key in made.KEYS if key not in text] == []
    assert "LOGEMENT - NE" not in text


def test_pale_print_stays_as_dark_as_it_was():
    page = np.full((400, 300), 240, np.uint8)
    page[100:104, 20:280], page[200:204, 20:280], page[300:304, 20:280] = 40, 168, 205  # text, pale text, a mark
    clean = lifted(page, [0.1, 0.12, 0.13, 0.15]).astype(int)
    assert abs(clean[102, 150] - 40) < 3
    assert abs(clean[202, 150] - 168) < 3
    assert clean[302, 150] > 235


def test_what_is_lifted_is_worked_out_once_for_each_grey_on_each_paper():
    asked = np.arange(256, dtype=np.float32)
    becomes = watermark._lifting(0.3)
    for paper in (20, 131, 255):
        ink = 1 - asked / np.float32(paper)
        depth = np.minimum(ink, (ink - 0.3 - watermark.SPARE) * watermark.STEEP)
        by_pixel = np.where(depth > 0, paper * (1 - depth), np.maximum(asked, paper)).astype(np.uint8)
        assert np.array_equal(becomes[paper], by_pixel)


@pytest.mark.parametrize("ink", [(200, 90, 50), (60, 60, 210)])  # blue, red
def test_strong_marks_in_colour_are_looked_at_in_their_own_light(ink):
    marks = marked(np.full_like(LETTER, 255), 25, 0.7)
    share = ((255 - marks.astype(np.float32)) / 185)[..., None]
    faint = 255 - (255 - LETTER[..., None]) * np.float32(0.8)
    page = (faint * (1 - share + share * np.float32(ink) / 255)).astype(np.uint8)
    grey = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    words = PaddleReader().words(grey, lambda: page)
    assert [key for key in made.KEYS if key not in " ".join(word.text for word in words)] == []
    missed = [key for key in made.KEYS if key not in " ".join(word.text for word in PaddleReader().words(grey))]
    assert missed, "else colour is of no use here"


def test_the_text_is_levelled_and_not_the_marks():
    few = cv2.cvtColor(made.photographed(150, made.printed(tuple(made.ROWS[:6]))), cv2.COLOR_BGR2GRAY)
    page = marked(few, 28, 0.5)
    assert abs(find_upright(page)[0].skew) > 20, "else this page tests nothing"
    assert abs(prepare(page).upright.skew) < 1


@pytest.mark.parametrize(
    ("angle", "ink", "strength"), [(-28, (70, 70, 70), 0.5), (28, (200, 90, 50), 0.7), (40, (200, 90, 50), 0.7)]
)
def test_a_few_lines_are_read_below_many_more_marks(angle, ink, strength):
    few = cv2.cvtColor(made.photographed(150, made.printed(tuple(made.ROWS[:4]))), cv2.COLOR_BGR2GRAY)
    share = ((255 - marked(np.full_like(few, 255), angle, strength).astype(np.float32)) / 185)[..., None]
    faint = 255 - (255 - few[..., None]) * np.float32(0.9)
    page = (faint * (1 - share + share * (np.float32(ink) + 100) / 355)).astype(np.uint8)
    grey = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    prepared = prepare(grey, colour=lambda: page)
    assert abs(prepared.upright.skew) < 1
    text = " ".join(word.text for word in PaddleReader().words(prepared.lit, lambda: prepared.upright.draw(page)))
    front = " ".join(word.text for word in PaddleReader().words(few))
    assert [key for key in made.KEYS if key in front and key not in text] == []


def test_a_page_without_marks_is_left_alone():
    assert unmarked(LETTER, find_strips(LETTER)) is None


def test_a_remark_written_aslant_with_a_dark_pen_leaves_the_text():
    pale = (255 - (255 - LETTER) * 0.5).astype(np.uint8)
    pen = [Strip(600, 1300 + 90 * n, 500, 40, 14) for n in range(3)]
    for strip in pen:
        box = cv2.boxPoints(((strip.cx, strip.cy), (strip.length, 12), strip.angle)).astype(int)
        cv2.fillPoly(pale, [box], 0)
    assert unmarked(pale, [*find_strips(LETTER), *pen]) is None


def test_dark_words_aslant_are_no_watermark():
    stamped = LETTER.copy()
    cv2.putText(stamped, "RECU LE 12/11/2026", (300, 900), cv2.FONT_HERSHEY_DUPLEX, 2, 0, 6, cv2.LINE_AA)
    level = find_strips(LETTER)
    aslant = [Strip(600 + 40 * n, 1300 + 60 * n, 500, 40, 20) for n in range(3)]
    for strip in aslant:
        box = cv2.boxPoints(((strip.cx, strip.cy), (strip.length, 12), strip.angle)).astype(int)
        cv2.fillPoly(stamped, [box], 0)
    assert unmarked(stamped, [*level, *aslant]) is None


@pytest.mark.parametrize("down", [24, 3, -8])  # between the lines and on them
def test_what_shows_through_from_the_back_is_not_read(down):
    back = cv2.GaussianBlur(LETTER[:, ::-1], (0, 0), 2)
    page = np.minimum(LETTER, 255 - (0.22 * (255 - np.roll(back, down, 0)))).astype(np.uint8)
    words = [word.text for word in PaddleReader().words(page)]
    front = [word.text for word in PaddleReader().words(LETTER)]
    assert [key for key in made.KEYS if key not in " ".join(words)] == []
    assert len(words) <= 1.05 * len(front)
