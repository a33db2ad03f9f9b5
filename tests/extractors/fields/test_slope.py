"""Rows of a photographed page are level again, and boxes go back to where they are printed."""

from __future__ import annotations

import pytest

from extractors.fields.declaration import Field
from extractors.fields.labels import candidates
from extractors.fields.layout import Sheet, sheets_of
from extractors.fields.money import find_money
from extractors.fields.slope import Slope, slope_of
from extractors.page import Box, Line, Page, Word

NAMES = [f"Ligne {chr(97 + i)} de cotisation obligatoire" for i in range(20)]


def photo(level: float) -> Page:
    words = []
    for i, name in enumerate(["Net payé de ce mois", *NAMES]):
        tokens = name.split()
        starts = [0.08 + 0.008 * len(" ".join(tokens[:k])) + 0.006 * bool(k) for k in range(len(tokens))]
        cells = list(zip(starts, tokens, strict=True))
        for at, token in [*cells, (0.6, f"{100 + i},50"), (0.86, f"{200 + i},75")]:
            y = 0.1 + 0.0155 * i + level * (at + 0.004 * len(token) - 0.5)
            words.append(Word(token, Box(at, y, at + 0.008 * len(token), y + 0.0105), 0.98))
    return Page(1, 595, 842, tuple(Line((w,)) for w in words), "ocr")


@pytest.mark.parametrize("level", [-0.018, -0.01, 0.01, 0.018])
def test_the_row_of_a_sloping_page(level):
    page = photo(level)
    field = Field("net", ("Net payé de ce mois",), find_money)
    best = candidates(sheets_of([page]), [field])[0]["net"][0]
    assert best.value == 100.5
    printed = next(w for w in page.words if w.text == "100,50").box
    assert best.box.cy == pytest.approx(printed.cy, abs=0.004)


def test_a_level_page_is_left_alone():
    assert slope_of(photo(0.0)) == Slope()
    assert len(Sheet(photo(0.0)).rows) == 21
