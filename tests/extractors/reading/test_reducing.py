"""A smaller picture is a mean of the larger one, however it is made."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading import reducing
from extractors.reading.reducing import reduced, reduced_to
from tests.extractors.reading import made

PAGE = cv2.cvtColor(made.photographed(150), cv2.COLOR_BGR2GRAY)


@pytest.mark.parametrize("scale", [0.9, 0.64, 0.4, 0.24, 0.11])
def test_each_pixel_is_a_mean_of_those_in_its_place(scale):
    mean = cv2.resize(PAGE, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    smaller = reduced(PAGE, scale)
    assert abs(smaller.shape[0] - mean.shape[0]) <= 1
    assert smaller.mean() == pytest.approx(PAGE.mean(), abs=0.5)
    same_size = reduced_to(PAGE, mean.shape[::-1])
    assert same_size.shape == mean.shape
    blurred = [cv2.GaussianBlur(picture, (0, 0), 2).astype(int) for picture in (same_size, mean)]
    assert np.abs(blurred[0] - blurred[1]).mean() < 1


def test_a_small_picture_is_enlarged():
    assert reduced_to(PAGE, (3000, 4000)).shape == (4000, 3000)


def test_a_far_larger_picture_is_halved_first(monkeypatch):
    asked = []
    resize = cv2.resize
    monkeypatch.setattr(reducing.cv2, "resize", lambda *given, **how: asked.append(how) or resize(*given, **how))
    reduced(PAGE, 0.1)
    assert [how["fx"] for how in asked] == [0.5, 0.5, 0.4]
    asked.clear()
    reduced_to(PAGE, (100, 140))
    assert len(asked) == 3
