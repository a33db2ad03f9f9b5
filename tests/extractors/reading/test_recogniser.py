"""Small repairs of what the recogniser says, made only where nothing else can be meant."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from extractors.reading import deskew, printed_line
from extractors.reading.deskew import skew_of
from extractors.reading.geometry import rotated, turned, whole
from extractors.reading.orientation import quarters_to_upright
from extractors.reading.recogniser import Reading
from tests.extractors.reading import made


@pytest.mark.parametrize("angle", [-6.3, -0.5, 0.0, 1.4, 7.2])
def test_the_skew_of_a_page_is_found_to_a_tenth_of_a_degree(angle):
    page = cv2.cvtColor(made.photographed(110), cv2.COLOR_BGR2GRAY)
    crooked = rotated(whole(page), angle).draw(page)
    assert skew_of(crooked, 30.0) == pytest.approx(-angle, abs=0.12)


@pytest.mark.parametrize(("aslant", "angle"), [(1.03, 0.0), (1.2, -13.5)])
def test_a_little_more_sharpness_far_off_does_not_turn_a_page(monkeypatch, aslant, angle):
    """As a card's picture may show it."""
    scores = {0.0: 1.0, -13.5: aslant}
    monkeypatch.setattr(deskew, "_sharpness", lambda y, x, angle, bin_height: scores.get(round(angle, 2), 0.5))
    assert skew_of(cv2.cvtColor(made.photographed(110), cv2.COLOR_BGR2GRAY), 30.0) == pytest.approx(angle, abs=0.01)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_the_upright_side_is_found(quarters):
    page = cv2.cvtColor(made.photographed(110), cv2.COLOR_BGR2GRAY)
    lying = turned(whole(page), quarters).draw(page)
    found, sure = quarters_to_upright(lying)
    assert (found + quarters) % 4 == 0
    assert sure > 0.8


@pytest.mark.parametrize(
    ("sureness", "size"),
    [((1.0,) * 12, "tiny"), ((1.0,) * 11 + (0.4,), "small"), ((0.85,) * 12, "small"), ((), "small")],
)
def test_a_line_in_doubt_or_with_one_letter_in_doubt_is_read_by_the_better_network(monkeypatch, sureness, size):
    def read_strip(strip, size):
        kept = sureness if size == "tiny" else (1.0,) * 12
        return Reading(f"{size:.<12}"[: len(kept)], kept, tuple(np.linspace(0, 1, len(kept))))

    monkeypatch.setattr(printed_line, "read_strip", read_strip)
    assert printed_line.read(np.full((30, 300), 255, np.uint8)).text.startswith(size)
