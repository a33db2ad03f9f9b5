"""The sums of a paper, what they are to one another, and what names them."""

from __future__ import annotations

from zlib import crc32

import pytest

from extractors.documents._draft import draft_of
from extractors.places.mention import Signs
from extractors.places.sums import FIELDS, TARGETS, mentions
from extractors.places.sums_coherent import coherent
from extractors.places.sums_relations import relations_of
from tests.extractors.sheets import page_of

RECEIPT = page_of(
    "Appartement 12, 69007 Lyon, le 3 mars 2024, 2 pièces",
    [(0.08, "Loyer nu"), (0.7, "640,00 €")],
    [(0.08, "Provision pour charges"), (0.7, "60,00 €")],
    [(0.08, "APL versée"), (0.7, "- 189,00 €")],
    [(0.08, "Net à payer"), (0.7, "511,00 €")],
)


def said(mention) -> set[int]:
    return {number for number, loud in mention.signs.values.items() if loud}


def sign(name: str) -> int:
    return crc32(name.encode())


def test_every_sum_is_named_once_without_its_minus_and_without_numbers_of_things():
    assert [m.value for m in mentions(draft_of([RECEIPT]), "rent_receipt")] == [640.0, 60.0, 189.0, 511.0]


def test_digits_alone_count_on_a_tax_notice():
    page = page_of([(0.08, "Revenu fiscal de référence"), (0.7, "25569")], [(0.08, "Impôt"), (0.7, "1 204 €")])
    assert [m.value for m in mentions(draft_of([page]), "tax_notice")] == [25569.0, 1204.0]
    assert [m.value for m in mentions(draft_of([page]), "pension_notice")] == [1204.0]


def test_a_paper_without_sums_is_not_read():
    assert mentions(draft_of([RECEIPT]), "birth_certificate") == []


def test_what_was_taken_off_and_what_the_others_make():
    rent, charges, benefit, total = mentions(draft_of([RECEIPT]), "rent_receipt")
    assert sign("minus") in said(benefit)
    assert sign("minus") not in said(rent)
    assert sign("made by those before") in said(total)
    assert sign("part 1 of the next sum") in said(charges)
    assert sign("deducted") in said(benefit)
    assert sign("left of a sum") in said(total)


def test_the_row_is_what_names_a_sum():
    rent, charges, benefit, _ = mentions(draft_of([RECEIPT]), "rent_receipt")
    assert sign("row2 loyer_nu") in said(rent)
    assert sign("row means charge") in said(charges)
    assert sign("label means aid") in said(benefit)
    assert sign("label means aid") not in said(rent)


def test_a_label_under_its_sum_is_the_nearest():
    page = page_of("593,00 €", "loyer nu", None, None, "97,00 €", "provisions")
    first, second = mentions(draft_of([page]), "rent_receipt")
    assert {sign("label below"), sign("label loyer")} <= said(first)
    assert sign("label provis") in said(second)


@pytest.mark.parametrize(
    ("values", "columns", "at", "name"),
    [
        ([10.0, 20.0, 30.0, 60.0], [], 3, "made by 3 before"),
        ([700.0, 50.0, 200.0, 550.0], [], 2, "last part taken off"),
        ([394.35, 26.29, 394.45, -48.9, 739.9], [[0, 2, 3, 4]], 4, "column: made by those before"),
        ([900.0, 5.0, 650.0, 3.0, 250.0], [], 0, "sum of two"),
        ([900.0, 5.0, 650.0, 3.0, 250.0], [], 4, "smaller part of a sum"),
    ],
)
def test_relations(values, columns, at, name):
    found = relations_of(values, columns)
    assert name in found[at]
    assert name not in relations_of([value + 7 * rank**3 for rank, value in enumerate(values)], columns)[at]


def test_sums_that_add_up_are_preferred_one_more_deduction_among_them():
    apart = {"rent": {843.0: 0.6, 679.84: 0.5}, "charges": {15.17: 0.6, 12.23: 0.5}, "total": {692.07: 0.9}}
    best = {name: max(values, key=values.get) for name, values in coherent(apart).items() if values}
    assert best == {"rent": 679.84, "charges": 12.23, "total": 692.07}
    apart = {"rent": {848.0: 0.9}, "charges": {125.93: 0.3}, "housing_benefit": {114.81: 0.8}, "total": {814.56: 0.4}}
    without = coherent(apart)["total"][814.56]
    assert coherent({**apart, "paid": {44.56: 0.001}})["total"][814.56] > without


def test_no_sum_is_made_up():
    assert coherent({})["rent"] == {}


def test_each_field_has_its_target():
    assert {field for fields in FIELDS.values() for field in fields} == {f for fs in TARGETS.values() for f in fs}
    assert Signs("rent_receipt").values  # the type itself is a sign
