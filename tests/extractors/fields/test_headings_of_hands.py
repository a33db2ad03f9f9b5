"""A label in small print over what a hand wrote in large letters: their lines overlap a little."""

from __future__ import annotations

from extractors.fields.headings import heading_outside
from extractors.page import Box, Line, Word


def line(text, y0, y1):
    return Line((Word(text, Box(0.1, y0, 0.3, y1), 1.0),))


def test_the_label_over_large_letters():
    label, written = line("LOCATAIRE", 0.126, 0.1352), line("Poulain", 0.1348, 0.157)
    assert heading_outside(written, [label, written]) == "LOCATAIRE"


def test_no_label_across_the_line():
    label, written = line("LOCATAIRE", 0.130, 0.146), line("Poulain", 0.1348, 0.157)
    assert heading_outside(written, [label, written]) == ""
