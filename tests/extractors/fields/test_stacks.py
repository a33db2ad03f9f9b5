"""Values over and under their labels: tiles with captions, forms with headings, labels that go on."""

from __future__ import annotations

import pytest

from extractors.fields.choose import choose_all
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Field
from extractors.fields.fiscal import find_counts
from extractors.fields.labels import candidates
from extractors.fields.layout import sheets_of
from extractors.fields.money import find_money
from extractors.page import Box, Word
from tests.extractors.sheets import page_of

GROSS = Field("gross", ("Salaire brut",), find_money, reach=8.0)
SOCIAL = Field("social", ("Montant net social",), find_money, reach=8.0)
NET = Field("net", ("Net payé",), find_money, pick="last", reach=8.0)
PAID = Field("paid", ("Virement le",), find_dates)


def read(page, *fields):
    found, _ = candidates(sheets_of([page]), fields)
    values, _ = choose_all(found)
    return {name: value.value for name, value in values.items()}


def test_a_tile_has_its_caption_under_the_figure():
    page = page_of(
        [(0.1, "1 183,80 €"), (0.4, "937,09 €")],
        [(0.1, "Salaire brut"), (0.4, "Montant net social")],
        None,
        [(0.1, "967,19 €"), (0.4, "0,00 €")],
        [(0.1, "Net payé"), (0.4, "Prélevé")],
    )
    assert read(page, GROSS, SOCIAL, NET) == {"gross": 1183.8, "social": 937.09, "net": 967.19}


def test_headings_at_equal_distances_stand_over_their_figures():
    page = page_of("Salaire brut", "1 183,80 €", "Montant net social", "937,09 €", "Net payé", "967,19 €")
    assert read(page, GROSS, SOCIAL, NET) == {"gross": 1183.8, "social": 937.09, "net": 967.19}


@pytest.mark.parametrize("above", ["Primes 120,00", [(0.08, "Primes"), (0.3, "120,00")]])
def test_the_figure_of_another_row_is_no_tile(above):
    assert read(page_of(above, [(0.3, "Net payé")]), NET) == {}


def test_a_column_of_figures_is_no_tile():
    assert read(page_of([(0.5, "120,00")], [(0.5, "130,00")], [(0.5, "Net payé")]), NET) == {}


def test_a_label_that_goes_on_beside_stands_over_its_figure_all_the_same():
    page = page_of("Net payé, virement le 28/09/2026", "3 097,42 €")
    assert read(page, NET, PAID) == {"net": 3097.42, "paid": "2026-09-28"}


def test_a_figure_under_another_label_is_not_the_last_of_the_row():
    tax = Field("tax", ("Impôt sur le revenu net",), find_counts, pick="last")
    page = page_of(
        [(0.7, "Nombre de personnes à charge")],
        [(0.1, "Impôt sur le revenu net"), (0.5, "17"), (0.7, "2")],
    )
    people = Field("people", ("Nombre de personnes à charge",), find_counts)
    assert read(page, tax, people) == {"tax": 17, "people": 2}


def test_a_typewriters_space_is_no_column():
    page = page_of("Net payé")
    line = page.lines[0]
    y0, y1, pitch = line.box.y0, line.box.y1, 0.0115
    words = [Word(t, Box(x, y0, x + pitch * len(t), y1)) for t, x in (("1", 0.4), ("834,12", 0.4 + 2 * pitch))]
    typed = type(page)(1, 595, 842, (type(line)((*line.words, *words)),), "pdf_text")
    assert read(typed, NET) == {"net": 1834.12}
