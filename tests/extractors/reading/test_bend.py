"""Bent sheets are straightened, flat ones are left alone; pages on the wrong side are turned by what they say."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading import bend, imaging
from extractors.reading.bend import POWERS, bend_of, bent_places
from extractors.reading.deskew import by_column, ink_points
from extractors.reading.reader import open_file, render_page
from extractors.reading.sides import quarters_by_reading
from tests.extractors.reading import made


def letter() -> np.ndarray:
    return np.asarray(cv2.cvtColor(made.photographed(110), cv2.COLOR_BGR2GRAY), np.uint8)


def bend_by(by: float) -> tuple[float, ...]:
    """An arch and a little fan."""
    return (0.1 * by, -by, 0.0, 0.0, 0.2 * by, 0.0, 0.0, 0.0)


def bent(page: np.ndarray, by: float) -> np.ndarray:
    """The page with its lines bent like an arch and a little fan, `by` of its height."""
    height, width = page.shape
    x, y = bent_places(bend_by(by), width, height)
    return cv2.remap(page, x, y, cv2.INTER_LINEAR, borderValue=255)


def test_points_by_column_are_the_same_points():
    rows, columns = ink_points(letter(), 6000)
    y, x = by_column(rows, columns)
    assert (np.diff(x) >= 0).all()
    assert sorted(zip(y, x, strict=True)) == sorted(zip(rows, columns, strict=True))


def test_no_bend_is_tried_twice_after_the_last_that_helped(monkeypatch):
    asked = []
    look = bend._Print.sharpness_at
    monkeypatch.setattr(bend._Print, "sharpness_at", lambda self, level, by: asked.append(by) or look(self, level, by))
    climb = bend._climb
    rounds = []

    def climbing(*given):
        asked.clear()
        top = climb(*given)
        rounds.append([tuple(by) for by in asked[-2 * len(POWERS) :]])
        return top

    monkeypatch.setattr(bend, "_climb", climbing)
    assert bend_of(letter()) == ()
    assert bend_of(bent(letter(), 0.012))
    assert all(len(set(last)) == 2 * len(POWERS) for last in rounds)
    assert len(asked) < 300


@pytest.mark.parametrize("by", [0.012, -0.01])
def test_the_lines_of_a_bent_page_are_straight_again(by):
    height, width = letter().shape
    crooked = bent(letter(), by)
    _, back = bent_places(bend_of(crooked), width, height)
    _, there = bent_places(bend_by(by), width, height)
    together = back[100:400, 150:700] + there[100:400, 150:700]  # the print; both hold the row itself
    drift = (together - together.mean(axis=1, keepdims=True)) / height
    assert np.abs(drift).max() < 0.2 * abs(by)


def test_a_flat_page_is_left_alone():
    assert bend_of(letter()) == ()


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_what_is_read_tells_the_side(quarters):
    page = cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY)
    assert quarters_by_reading(np.ascontiguousarray(np.rot90(page, quarters))) == quarters


@pytest.mark.parametrize("wrong", [1, 2])
@pytest.mark.parametrize("sure", [0.5, 0.99])
def test_a_wrong_guess_of_the_side_is_mended(monkeypatch, wrong, sure):
    guess = imaging.quarters_to_upright
    monkeypatch.setattr(imaging, "quarters_to_upright", lambda grey: ((guess(grey)[0] + wrong) % 4, sure))
    data = made.saved(made.photographed(150), "JPEG", quality=85)
    (page,) = open_file(data, "paper").pages
    assert made.missing(page.text) == []
    shown = cv2.imdecode(np.frombuffer(render_page(data, 1, 100), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert quarters_by_reading(np.asarray(shown, np.uint8)) == 0
    assert shown.shape[1] / shown.shape[0] == pytest.approx(page.width / page.height, abs=0.01)
