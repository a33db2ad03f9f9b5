"""What is said of a page's quality is what the readers could make of it; blank pages are known as such."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.page import Box, Word
from extractors.reading import imaging
from extractors.reading.quality import SHADED, SHADES, judge, marks
from extractors.reading.reader import open_file
from samples import optics, wear
from tests.extractors.reading import made


def read(picture: np.ndarray):
    (page,) = open_file(made.saved(picture, "JPEG", quality=80), "photo.jpg").pages
    return page


def photo(shot=optics.EASY, seed: int = 3) -> np.ndarray:
    return optics.photographed(made.photographed(300), np.random.default_rng(seed), shot, (1512, 2016))


def test_a_good_photo_has_nothing_to_be_said():
    page = read(photo())
    assert (page.quality.legible, page.quality.issues) == (True, ())
    assert made.missing(page.text) == []


@pytest.mark.parametrize("sigma", [5, 7, 10])
def test_a_blurred_photo_is_not_legible(sigma):
    page = read(cv2.GaussianBlur(photo(), (0, 0), sigma))
    assert not page.quality.legible
    assert "blurry" in page.quality.issues
    assert not page.blank


def test_a_dark_photo_is_said_to_be_dark():
    assert "too_dark" in read((photo() * 0.22).astype(np.uint8)).quality.issues


def test_a_tiny_picture_is_said_to_be_small_or_blurred():
    small = cv2.resize(made.photographed(300), None, fx=0.14, fy=0.14, interpolation=cv2.INTER_AREA)
    page = read(small)
    assert not page.quality.legible or "too_small" in page.quality.issues


def test_a_photo_that_cuts_the_lines_is_said_to_be_cropped():
    sheet = made.photographed(200)
    assert "cropped" in read(sheet[:, int(sheet.shape[1] * 0.22) :]).quality.issues


@pytest.mark.parametrize("noise", [0, 4])
def test_a_blank_sheet_is_blank(noise):
    rng = np.random.default_rng(1)
    sheet = np.full((1754, 1240, 3), 244, np.float32) + rng.normal(0, noise, (1754, 1240, 1)).astype(np.float32)
    page = read(sheet.clip(0, 255).astype(np.uint8))
    assert page.blank and page.quality.issues == ("blank",) and page.text == ""


def back_of_a_sheet() -> np.ndarray:
    """A white sheet with a little noise, 200 dpi."""
    noise = np.random.default_rng(2).normal(0, 3, (2339, 1654, 1))
    return (np.full((2339, 1654, 3), 243, np.float32) + noise).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("trace", [wear.signature, wear.folds, wear.highlighter])
def test_the_back_of_a_sheet_that_bears_traces_of_use_is_blank(trace):
    assert read(trace(back_of_a_sheet(), np.random.default_rng(4))).blank


def on_a_table(sheet: np.ndarray) -> np.ndarray:
    """The sheet photographed on dark wood that bears two letters."""
    grain = np.random.default_rng(5).normal(80, 12, (1, 2000, 1))
    table = np.broadcast_to(grain, (2700, 2000, 3)).clip(0, 255).astype(np.uint8).copy()
    cv2.putText(table, "NA", (60, 2640), cv2.FONT_HERSHEY_SIMPLEX, 2, (210, 210, 210), 5, cv2.LINE_AA)
    table[150:2489, 180:1834] = sheet
    return table


def in_a_shadow(sheet: np.ndarray) -> np.ndarray:
    """A hand's shadow across the sheet, its edge soft."""
    shade = np.zeros(sheet.shape[:2], np.float32)
    cv2.fillPoly(shade, [np.array([(0, 700), (1654, 1700), (1654, 2200), (300, 1300)])], 1.0)
    return (sheet * (1 - 0.2 * cv2.GaussianBlur(shade, (0, 0), 45))[..., None]).astype(np.uint8)


@pytest.mark.parametrize("photographed", [in_a_shadow, on_a_table])
def test_the_back_of_a_sheet_is_blank_in_a_shadow_and_on_a_table(photographed):
    assert read(photographed(wear.signature(back_of_a_sheet(), np.random.default_rng(4)))).blank


def test_a_stamp_alone_is_said_to_be_next_to_blank():
    page = read(wear.stamp(back_of_a_sheet(), np.random.default_rng(7)))
    assert page.blank or page.quality.issues == ("blank",)


def test_print_blurred_beyond_reading_is_no_blank_back():
    faded = cv2.GaussianBlur(made.photographed(150), (0, 0), 9)
    assert marks(cv2.cvtColor(faded, cv2.COLOR_BGR2GRAY), 3.0, 61, SHADED) > SHADES


def test_an_empty_pdf_page_is_blank():
    (page,) = open_file(made.printed((" ",)), "empty.pdf").pages
    assert page.blank


def test_three_words_are_not_a_blank_page():
    (page,) = open_file(made.printed(("Lu et approuvé",)), "note.pdf").pages
    assert not page.blank
    assert "approuvé" in page.text


def test_the_title_of_a_sheet_that_parts_a_pile_is_not_blank():
    title, stamp = (Word("Revenus", Box(0.4, 0.5, 0.4 + width, 0.53), 0.98) for width in (0.2, 0.05))
    white = np.full((1200, 850), 250, np.uint8)
    assert "blank" not in judge([title], white, white, 0.0).issues
    assert "blank" in judge([stamp], white, white, 0.0).issues


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_crooked_sheet_on_a_table_is_straightened_whatever_its_side(quarters):
    shot = optics.Shot(0.06, (0.6, 0.75), 14, 0.4, 0.8, 0, 4, 0.002, 0, 0)
    page = read(np.ascontiguousarray(np.rot90(photo(shot, seed=8), quarters)))
    assert made.missing(page.text) == []
    assert page.lines[0].text == made.ROWS[0]
    assert 0.6 < page.width / page.height < 0.8


def test_a_sheet_cut_along_a_shadow_does_not_lose_the_page(monkeypatch):
    """The empty foot of the letter is taken for the sheet, as happens where a shadow falls across it."""
    foot = np.array([[0.05, 0.75], [0.95, 0.75], [0.95, 0.98], [0.05, 0.98]], np.float32)
    monkeypatch.setattr(imaging, "find_sheet", lambda small: foot * (small.shape[1], small.shape[0]))
    page = read(photo())
    assert not page.blank
    assert "692,96" in page.text
