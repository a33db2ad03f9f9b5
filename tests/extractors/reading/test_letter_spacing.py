"""Headings whose letters are set a little apart are words: PDFium guesses spaces in them where two letters kern."""

from __future__ import annotations

import pytest

from extractors.reading.reader import open_file
from tests.extractors.reading import made

HEADING = "SALARIÉ TAUX EMPLOYEUR LOYER APLATI"


@pytest.mark.parametrize(("font", "spacing"), [("Roboto", ".12em"), ("DejaVu Sans", ".1em"), ("Liberation Sans", "0")])
def test_letters_set_a_little_apart_are_words(font: str, spacing: str) -> None:
    style = f"font-family: {font}; letter-spacing: {spacing}"
    page = open_file(made.printed((f'<b style="{style}">{HEADING}</b>', *made.ROWS)), "a.pdf").pages[0]
    assert page.lines[0].text == HEADING
