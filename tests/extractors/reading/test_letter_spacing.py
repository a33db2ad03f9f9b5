"""Letters of a text layer that make words: headings set a little apart, and hyphens that a font calls `soft`.

PDFium guesses spaces in a heading where two letters kern. One glyph of many fonts stands for U+002D and U+00AD alike,
and programs that write PDFs name it by the second: what is seen is a hyphen.
"""

from __future__ import annotations

import io

import pikepdf
import pytest

from extractors.fields.layout import sheets_of
from extractors.reading.pdf_text import Glyph, drawn_together
from extractors.reading.reader import open_file
from tests.extractors.reading import made

HEADING = "SALARIÉ TAUX EMPLOYEUR LOYER APLATI"


@pytest.mark.parametrize(("font", "spacing"), [("Roboto", ".12em"), ("DejaVu Sans", ".1em"), ("Liberation Sans", "0")])
def test_letters_set_a_little_apart_are_words(font: str, spacing: str) -> None:
    style = f"font-family: {font}; letter-spacing: {spacing}"
    page = open_file(made.printed((f'<b style="{style}">{HEADING}</b>', *made.ROWS)), "a.pdf").pages[0]
    assert page.lines[0].text == HEADING


def test_the_letters_of_a_comb_are_words_and_a_box_left_empty_is_a_space() -> None:
    comb = "<table style='border-collapse:collapse'><tr>{}</tr></table>"
    box = "<td style='width:5mm;border:1px solid;text-align:center;padding:0;font:10pt Courier'>{}</td>"
    rows = [comb.format("".join(map(box.format, f"{name:15}"))) for name in ("DA CONCEIÇÃO", "LE GOFF")]
    no_comb = "Cadre B – NOM / À : Y [ ] 3 € – DE LA"
    page = open_file(made.printed((*rows, no_comb, *made.ROWS)), "a.pdf").pages[0]
    assert [line.text for line in page.lines[:3]] == ["DA CONCEIÇÃO", "LE GOFF", no_comb]
    sheet = sheets_of([page])[0]
    assert [len(sheet.cells(row)) for row in sheet.rows[:2]] == [1, 1]


def test_a_soft_hyphen_that_is_seen_is_a_hyphen() -> None:
    document = pikepdf.open(io.BytesIO(made.printed(("Marie-Josèphe WOJCIK, née le 04-03-1950", *made.ROWS))))
    for font in document.objects:
        if isinstance(font, pikepdf.Dictionary) and "/ToUnicode" in font:
            names = font.ToUnicode.read_bytes()
            font.ToUnicode.write(names.replace(b"> <002d>", b"> <00ad>"))
    data = io.BytesIO()
    document.save(data)
    first = open_file(data.getvalue(), "a.pdf").pages[0].lines[0].text
    assert first == "Marie-Josèphe WOJCIK, née le 04-03-1950"


@pytest.mark.parametrize(("gap", "words"), [(-0.11, 1), (0.04, 1), (0.16, 2)])
def test_a_letter_drawn_close_to_the_one_before_begins_no_word(gap: float, words: int) -> None:
    """`R` and the `Y` under it, `A` and a hanging `J`: PDFium guesses a space there; a true one is wider."""
    heights = [(0.0, "A"), (1.0, "R"), (2.0 + gap, "Y"), (3.0 + gap, "S")]
    letters = [Glyph(sign, at, 0.0, at + 1, 1.0, index) for index, (at, sign) in enumerate(heights)]
    assert len(drawn_together([letters[:2], letters[2:]])) == words
