"""Numbers that specimens bear satisfy the check digits of the real ones; words and dates are French."""

import datetime as dt

import pytest
import stdnum.fr.nif
import stdnum.fr.nir
import stdnum.fr.siret
import stdnum.iban

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, amount_in_words, date_in_words, long_date, month_printed, number_in_words


@pytest.mark.parametrize("seed", range(40))
def test_numbers_have_right_check_digits(seed: int) -> None:
    dice = Dice(seed)
    person = dice.person()
    assert stdnum.fr.siret.is_valid(dice.siret())
    assert stdnum.fr.nir.is_valid(dice.nir(person))
    assert stdnum.fr.nif.is_valid(dice.fiscal_number(person))
    assert stdnum.iban.is_valid(dice.iban())
    assert dice.fiscal_number(person) == Dice(999).fiscal_number(person), "a person keeps the number"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (17, "dix-sept"),
        (21, "vingt et un"),
        (71, "soixante et onze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"),
        (100, "cent"),
        (200, "deux cents"),
        (201, "deux cent un"),
        (580, "cinq cent quatre-vingts"),
        (1000, "mille"),
        (1976, "mille neuf cent soixante-seize"),
        (2026, "deux mille vingt-six"),
        (80_000, "quatre-vingt mille"),
        (200_000, "deux cent mille"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert number_in_words(number) == words


def test_amounts_and_dates_in_words() -> None:
    assert amount_in_words(560.5) == "cinq cent soixante euros et cinquante centimes"
    assert amount_in_words(1) == "un euro"
    assert date_in_words(dt.date(2026, 3, 1)) == "premier mars deux mille vingt-six"
    assert long_date(dt.date(2026, 9, 1), weekday=True) == "mardi 1er septembre 2026"
    assert month_printed(2026, 8, "plain_upper") == "AOUT 2026"


@pytest.mark.parametrize(
    ("style", "amount", "text"),
    [
        (MoneyStyle(), 1234.5, "1 234,50 €"),
        (MoneyStyle(".", ",", " €"), 1_234_567.89, "1.234.567,89 €"),
        (MoneyStyle("\u202f", ",", "\u00a0€", False), 1234, "1\u202f234\u00a0€"),
        (MoneyStyle("", ".", ""), 0.05, "0.05"),
        (MoneyStyle(), -12, "-12,00 €"),
    ],
)
def test_money_styles(style: MoneyStyle, amount: float, text: str) -> None:
    assert style(amount) == text


def test_month_ends_know_leap_years() -> None:
    assert month_ends(2024, 2) == (dt.date(2024, 2, 1), dt.date(2024, 2, 29))
    assert month_ends(2026, 12)[1] == dt.date(2026, 12, 31)


def test_names_come_from_all_over_and_stay_the_same() -> None:
    people = [Dice(seed).person() for seed in range(200)]
    text = " ".join(f"{p.first_name} {p.last_name}" for p in people)
    assert len({p.last_name for p in people}) > 120
    assert "'" in text and "-" in text and "é" in text
    assert people[3] == Dice(3).person()
