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


def test_of_a_long_line_only_the_words_about_a_letter_in_doubt_are_read_again(monkeypatch):
    asked = []

    def read_strip(strip, size):
        asked.append((size, strip.shape[1]))
        whole = "Monsieur Armand LEFEVRE, locataire du logement, doit la somme de 692,96 euros"
        text = whole if size == "tiny" else "LEFÈVRE"
        sure = tuple(0.3 if letter == "V" and size == "tiny" else 0.97 for letter in text)
        return Reading(text, sure, tuple((np.arange(len(text)) + 0.5) / len(text)))

    monkeypatch.setattr(printed_line, "read_strip", read_strip)
    line = printed_line.read(np.full((30, 770), 255, np.uint8))
    assert [size for size, _ in asked] == ["tiny", "small"]
    assert 60 < asked[1][1] < 300
    assert line.text == "Monsieur LEFÈVRE du logement, doit la somme de 692,96 euros"
    assert len(line.text) == len(line.sureness) == len(line.places)
    assert (np.diff(line.places) > 0).all()


@pytest.mark.parametrize(
    ("doubts", "spans"),
    [
        ([2], [(0, 19)]),
        ([60], [(44, 76)]),
        ([2, 60], [(0, 19), (44, 76)]),
        ([12, 24, 60], [(0, 76)]),
    ],
)
def test_words_about_letters_in_doubt_are_whole_and_told_once(doubts, spans):
    text = "un bail signé pour trois années entières par le bailleur et par le locataire"
    sure = tuple(0.2 if place in doubts else 1.0 for place in range(len(text)))
    assert len(text) == 76
    found = printed_line.doubted(Reading(text, sure, tuple(np.linspace(0, 1, len(text)))))
    assert all(start == 0 or text[start - 1] == " " for start, _ in found)
    assert all(end == len(text) or text[end] == " " for _, end in found)
    assert all(any(start <= place < end for start, end in found) for place in doubts)
    assert len(found) == len(spans)
    assert found == [(0, 76)] or sum(end - start for start, end in found) < 0.7 * 76
