"""Labels found whatever their print, and the values that belong to them."""

from __future__ import annotations

import pytest

from extractors.fields.choose import choose, choose_all
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Field
from extractors.fields.labels import candidates
from extractors.fields.layout import sheets_of
from extractors.fields.money import find_money
from tests.extractors.sheets import page_of

NET = Field("net", ("Net à payer", "Net payé"), find_money)
BEFORE = Field("before", ("Net à payer avant impôt",), find_money)
PAID = Field("paid", ("Date de paiement", "Payé le"), find_dates)


def read(page, *fields, decoys=()):
    found, _ = candidates(sheets_of([page]), fields or (NET,), decoys)
    values, _ = choose_all(found)
    return {name: value.value for name, value in values.items()}


@pytest.mark.parametrize(
    "row",
    [
        "Net à payer : 1 834,12 €",
        "NET A PAYER 1 834,12",
        "N E T A P A Y E R 1 834,12",
        "Netàpayer 1 834,12",
        "Netàpayer:1834,12",
        "Net à paver : 1834.12",
        [(0.08, "Net payé"), (0.8, "1 834,12")],
        "Net à payer ......... 1 834,12 EUR",
        "Net à payer (en euros) 1 834,12",
    ],
)
def test_right_of_the_label(row):
    assert read(page_of("Bulletin", row, "Brut 2 000,00")) == {"net": 1834.12}


def test_below_the_label():
    page = page_of(
        [(0.1, "Brut"), (0.4, "Net à payer"), (0.7, "Payé le")],
        [(0.1, "2 000,00"), (0.4, "1 834,12"), (0.7, "05/10/2026")],
    )
    assert read(page, NET, PAID) == {"net": 1834.12, "paid": "2026-10-05"}


def test_a_label_broken_over_two_lines():
    page = page_of([(0.6, "Net à")], [(0.6, "payer")], [(0.6, "1 834,12")])
    assert read(page) == {"net": 1834.12}


def test_the_longer_label_wins():
    page = page_of("Net à payer avant impôt 1 900,00", "Impôt 65,88", "Net à payer 1 834,12")
    assert read(page, NET, BEFORE) == {"net": 1834.12, "before": 1900.0}


def test_a_decoy_hides_the_label_inside_it():
    page = page_of("Net à payer cumulé 18 000,00", "Net à payer 1 834,12")
    assert read(page, NET, decoys=("Net à payer cumulé",)) == {"net": 1834.12}


def test_the_next_label_on_the_line_ends_the_search():
    page = page_of("Net à payer : Payé le 05/10/2026 12,00")
    assert read(page, NET, PAID) == {"paid": "2026-10-05"}


def test_columns_decide_between_values_of_a_row():
    field = Field("net", ("Net imposable",), find_money, columns=("Mois",), not_columns=("Cumul",))
    page = page_of(
        [(0.5, "Cumul annuel"), (0.8, "Mois")], [(0.08, "Net imposable"), (0.5, "9 000,00"), (0.8, "1 000,00")]
    )
    assert read(page, field) == {"net": 1000.0}


def test_rows_decide_between_values_of_a_column():
    field = Field("net", ("Net imposable",), find_money, rows=("Mois",), not_rows=("Cumul", "Année"))
    page = page_of([(0.5, "Net imposable")], [(0.08, "Année"), (0.5, "9 000,00")], [(0.08, "Mois"), (0.5, "1 000,00")])
    assert read(page, field) == {"net": 1000.0}


def test_two_values_as_likely_are_no_value():
    page = page_of("Net à payer 1 834,12", "", "", "Net à payer 1 734,12")
    value, rejected = choose(candidates(sheets_of([page]), [NET])[0]["net"])
    assert value is None or value.confidence < 0.6
    assert any("1 734,12" in r.text for r in rejected)


def test_the_same_value_twice_is_surer():
    once = candidates(sheets_of([page_of("Net à payer 1 834,12", source="ocr", confidence=0.6)]), [NET])[0]["net"]
    twice = candidates(
        sheets_of([page_of("Net à payer 1 834,12", "", "", "Net payé 1834,12", source="ocr", confidence=0.6)]), [NET]
    )
    assert choose(twice[0]["net"])[0].confidence > choose(once)[0].confidence


def test_columns_are_not_glued_into_one_amount():
    field = Field("net", ("Net à payer",), find_money, pick="last")
    assert read(page_of([(0.08, "Net à payer"), (0.5, "100"), (0.58, "234,56")]), field) == {"net": 234.56}


def test_digits_too_far_for_a_space_and_too_near_for_a_cell_are_no_value():
    field = Field("net", ("Net à payer",), find_money, pick="last")
    assert read(page_of([(0.08, "Net à payer"), (0.5, "1"), (0.523, "834,12")]), field) == {}


def test_other_words_are_no_label():
    assert read(page_of("Internet à payer 12,00", "Le cabinet payé 13,00")) == {}


COLUMNED = Field(
    "net",
    ("Net à payer",),
    find_money,
    columns=("Ce mois", "Après"),
    not_columns=("Année", "Avant"),
    not_rows=("Année",),
)


def test_the_year_of_a_head_is_a_part_of_it_in_letters_of_one_width():
    page = page_of(
        [(0.40, "ANNEE"), (0.4605, "2025"), (0.80, "CE MOIS")],
        [(0.08, "NET A PAYER"), (0.47, "15 820,41"), (0.82, "1 358,85")],
    )
    assert read(page, COLUMNED) == {"net": 1358.85}


def test_a_label_between_two_columns_has_the_value_whose_head_is_right():
    page = page_of(
        [(0.2, "Après"), (0.8, "Avant")],
        [(0.2, "1 358,85"), (0.45, "Net à payer"), (0.8, "1 400,10")],
    )
    assert read(page, COLUMNED) == {"net": 1358.85}


def test_a_label_in_brackets_names_the_value_before_it():
    page = page_of("Nos figures : 1 834,12 (net à payer) ; 1 900,00 (net à payer avant impôt)")
    assert read(page, NET, BEFORE) == {"net": 1834.12, "before": 1900.0}


def test_the_number_of_the_next_box_is_no_value():
    count = Field("count", ("Personnes à charge",), lambda text: find_money(text))
    page = page_of([(0.08, "[9] Personnes à charge"), (0.5, "[10] Montant de l'impôt")])
    assert read(page, count) == {}
