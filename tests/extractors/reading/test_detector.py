"""Figures that stand alone in their cell are letters, not lines that climb the margin."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading.detector import Strip, letters_upright
from extractors.reading.ppocr import PaddleReader
from tests.extractors.reading import made

LINES = [Strip(500, y, 600, 36, 0) for y in (100, 200, 300)]


@pytest.mark.parametrize("angle", [-90, 88])
def test_a_strip_no_longer_than_a_line_is_high_is_set_level(angle):
    *lines, figure = letters_upright([*LINES, Strip(900, 200, 32, 20, angle)])
    assert lines == LINES
    assert (figure.length, figure.height) == (20, 32)
    assert abs(figure.angle) <= 2


def test_a_line_that_climbs_the_margin_stays():
    margin = Strip(40, 800, 400, 30, -90)
    assert letters_upright([*LINES, margin])[-1] == margin


@pytest.mark.parametrize("font", ["Liberation Sans", "Liberation Serif", "DejaVu Sans"])
def test_every_lone_figure_of_a_table_is_read(font):
    rows = tuple(f"<b style='float:right'>{figure}</b>Nombre de personnes du rang {figure}" for figure in range(10))
    grey = cv2.cvtColor(
        made.photographed(200, made.printed(rows, f"body {{ font-family: '{font}' }}")), cv2.COLOR_BGR2GRAY
    )
    lone = [w.text for w in PaddleReader().words(np.asarray(grey, np.uint8)) if w.box.x0 > 0.7]
    assert "".join(lone) == "0123456789"
