"""Pages for tests, laid out by hand: rows of (x, text); letters are all equally wide."""

from __future__ import annotations

from extractors.lines import group_lines
from extractors.page import Box, Page, Word

WIDTH, HEIGHT = 0.0085, 0.0105


def page_of(*rows, number=1, source="pdf_text", barcodes=(), confidence=1.0, pitch=0.016, top=0.05) -> Page:
    """A page whose rows are strings (at x = 0.08) or lists of (x, text); None leaves a row empty."""
    words = []
    for rank, row in enumerate(rows):
        y = top + rank * pitch
        for x, text in [(0.08, row)] if isinstance(row, str) else row or []:
            words += _words(x, y, text, confidence)
    return Page(number, 595, 842, group_lines(words, 595 / 842), source, barcodes)


def _words(x, y, text, confidence):
    at = x
    for token in text.split(" "):
        if token:
            yield Word(token, Box(at, y, at + WIDTH * len(token), y + HEIGHT), confidence)
        at += WIDTH * len(token) + WIDTH * 0.5
