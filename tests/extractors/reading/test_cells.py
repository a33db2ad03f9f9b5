"""The rules between figures that stand one to a cell go; the columns of a table stay."""

from __future__ import annotations

import time

import pytest

from extractors.reading.cells import without_rules
from extractors.reading.recogniser import Reading


def read(text: str) -> Reading:
    places = tuple((index + 0.5) / len(text) for index in range(len(text)))
    return without_rules(Reading(text, (0.9,) * len(text), places))


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Période du 0|10|1|2|0|2|5", "Période du 01012025"),
        ("au3|10|1|2|0|2|5", "au31012025"),
        ("Délivrée le |2|40|12|0|2|5", "Délivrée le 24012025"),
        ("reçu le 0 | 4 0 |12 |0 | 2 |5 en espèces", "reçu le 04 012025 en espèces"),
        ("| |5|2|0 €1|4", "520 €14"),
        ("| |1|53€00", "153€00"),
        ("11|0€0|0", "110€00"),
        ("le2|4012|0|2|5", "le24012025"),
        ("1|0|3|2|€|8|6", "1032€86"),
        ("Né le |0|3|1|1|1|9|8|7|", "Né le 03111987"),
    ],
)
def test_figures_one_to_a_cell_are_one_number(seen: str, meant: str) -> None:
    reading = read(seen)
    assert reading.text == meant
    assert len(reading.sureness) == len(reading.places) == len(meant)


@pytest.mark.parametrize(
    "seen",
    [
        "| 12 | 35 | 10 | 8 |",
        "1 200,50 | 8,00 | 12 | 3",
        "120|350|410|80",
        "35|12|10|8",
        "Loyer | Charges | Total |",
        "|600 €28",
        "A|B|C|D",
    ],
)
def test_columns_of_a_table_keep_their_rules(seen: str) -> None:
    assert read(seen).text == seen


def test_a_line_of_rules_takes_no_time() -> None:
    started = time.process_time()  # on a busy machine too
    read("| 1" * 3000 + "x")
    assert time.process_time() - started < 1
