"""Print of the other side of a sheet: which lines it is, and how little is read to know that there is much of it."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from extractors.reading import printed_line
from extractors.reading.detector import Strip
from extractors.reading.other_side import FEW, MANY, SEEN, other_side, showing_through
from extractors.reading.printed_line import Line
from extractors.reading.recogniser import Reading

DARK, PALE = 20, 190  # grey of the ink
SAID = {DARK: ("Quittance de loyer", 0.99), PALE: ("ecnattiuQ", 0.7)}


def line(ink: int, row: int) -> Line:
    cut = np.full((30, 300), 250, np.uint8)
    cut[10:20, 20:280:4] = ink
    return Line(Strip(200, 40 * row, 300 + row, 30, 0.0), cut)


@pytest.fixture
def asked(monkeypatch):
    """Counts how often each network is asked; it says of dark ink what is printed, of pale ink nonsense with doubt."""
    counts = Counter()

    def read_strip(cut, size):
        ink = int(cut.min())
        counts[size, ink] += 1
        text, sure = SAID[ink]
        return Reading(text, (sure,) * len(text), tuple(np.linspace(0.1, 0.9, len(text))))

    monkeypatch.setattr(printed_line, "read_strip", read_strip)
    return counts


def test_much_print_of_the_other_side_is_known_by_a_few_lines(asked):
    lines = [line(PALE if row % 3 else DARK, row) for row in range(120)]
    depths = showing_through(lines)
    assert depths == pytest.approx([0.24] * 80, abs=0.01)
    assert asked["small", PALE] == MANY
    assert asked["tiny", DARK] == SEEN


def test_few_lines_as_pale_are_all_read_as_well_as_can_be(asked):
    lines = [line(PALE if row < FEW else DARK, row) for row in range(2 * FEW)]
    assert len(showing_through(lines)) == FEW
    assert asked["small", PALE] == FEW


def test_what_was_read_to_know_is_not_read_again(asked):
    lines = [line(PALE if row < 3 else DARK, row) for row in range(12)]
    assert showing_through(lines) == []
    assert other_side(lines) == {0, 1, 2}
    assert asked == {("tiny", DARK): 9, ("tiny", PALE): 3, ("small", PALE): 3}


def test_pale_print_read_without_doubt_is_of_this_side(asked, monkeypatch):
    monkeypatch.setitem(SAID, PALE, ("Conditions générales", 0.98))
    lines = [line(PALE if row % 2 else DARK, row) for row in range(20)]
    assert showing_through(lines) == []
    assert other_side(lines) == set()


@pytest.mark.parametrize("inks", [(), (PALE,), (PALE,) * 20])
def test_a_page_without_a_sure_line_has_no_other_side(asked, inks):
    lines = [line(ink, row) for row, ink in enumerate(inks)]
    assert showing_through(lines) == []
    assert other_side(lines) == set()
