"""Bare digits of an address beside amounts are no prices; those after a colon are."""

from __future__ import annotations

import pytest

from extractors.fields.money import find_money
from extractors.fields.money_words import find_money_in_words
from extractors.fields.prices import positive_prices


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ménage Appartement 37", []),
        ("ménage 94 ter, boulevard Pasteur", []),
        ("ménage 20200 Bastia", []),
        ("chambre : 450", [450.0]),
        ("studio 450", [450.0]),
    ],
)
def test_numbers_of_a_place(text, values):
    assert [found.value for found in positive_prices(text)] == values


def test_centimes_in_figures_after_euros_in_words():
    assert [p.value for p in find_money_in_words("la somme de huit cent deux euros 18")] == [802.18]
    assert [p.value for p in find_money_in_words("la somme de huit cent deux euros 18 rue Haute")] == [802.0]


def test_a_postcode_after_a_dash_is_no_sum():
    assert find_money("AG2R – 97110 Pointe-à-Pitre") == []
    assert [p.value for p in find_money("Salaires 16309")] == [16309.0]
