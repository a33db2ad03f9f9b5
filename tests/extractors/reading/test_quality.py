"""What is said of a page's quality is what the readers could make of it; blank pages are known as such."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading.reader import open_file
from samples import optics
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


def test_an_empty_pdf_page_is_blank():
    (page,) = open_file(made.printed((" ",)), "empty.pdf").pages
    assert page.blank


def test_three_words_are_not_a_blank_page():
    (page,) = open_file(made.printed(("Lu et approuvé",)), "note.pdf").pages
    assert not page.blank
    assert "approuvé" in page.text


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_crooked_sheet_on_a_table_is_straightened_whatever_its_side(quarters):
    shot = optics.Shot(0.06, (0.6, 0.75), 14, 0.4, 0.8, 0, 4, 0.002, 0, 0)
    page = read(np.ascontiguousarray(np.rot90(photo(shot, seed=8), quarters)))
    assert made.missing(page.text) == []
    assert page.lines[0].text == made.ROWS[0]
    assert 0.6 < page.width / page.height < 0.8
