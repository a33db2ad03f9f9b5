"""Every printed form of an amount, a date or a month parses back to itself; garbage never parses to a value."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.fields.dates import MONTHS, find_dates, parse_date
from extractors.fields.money import find_money, parse_money
from extractors.fields.money_words import find_money_in_words
from extractors.fields.months import find_months, find_periods, parse_month

SPACES = ["", " ", "\u00a0", "\u202f", "\u2009", "."]
ACCENTED = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def in_words(n: int) -> str:
    """An independent writer of French numbers, 0 to 999 999."""
    if n < 17:
        return UNITS[n]
    if n < 20:
        return "dix-" + UNITS[n - 10]
    if n < 70:
        tens, unit = n // 10 * 10, n % 10
        return TENS[tens] + ("" if not unit else " et un" if unit == 1 else "-" + UNITS[unit])
    if n < 80:
        return "soixante et onze" if n == 71 else "soixante-" + in_words(n - 60)
    if n < 100:
        return "quatre-vingts" if n == 80 else "quatre-vingt-" + in_words(n - 80)
    if n < 1000:
        head = "cent" if n < 200 else UNITS[n // 100] + (" cents" if n % 100 == 0 else " cent")
        return head if n % 100 == 0 else head + " " + in_words(n % 100)
    head = (
        "mille"
        if n < 2000
        else in_words(n // 1000).removesuffix("cents")
        + ("cent" if in_words(n // 1000).endswith("cents") else "")
        + " mille"
    )
    return head if n % 1000 == 0 else head + " " + in_words(n % 1000)


def grouped(n: int, space: str) -> str:
    return f"{n:,}".replace(",", space)


@given(
    st.integers(0, 9_999_999),
    st.integers(0, 99),
    st.sampled_from(SPACES),
    st.sampled_from([",", "."]),
    st.sampled_from(["", " €", "€", " EUR", " euros"]),
    st.sampled_from(["", "-", "- "]),
)
def test_an_amount_parses_back(whole, cents, space, mark, unit, sign):
    if space == "." and mark == ".":
        mark = ","
    printed = f"{sign}{grouped(whole, space)}{mark}{cents:02d}{unit}"
    value = whole + cents / 100
    assert parse_money(printed) == pytest.approx(-value if sign else value)


@given(st.integers(0, 9_999_999), st.sampled_from(SPACES[:-1]), st.sampled_from(["", " €", "€", " EUR"]))
def test_an_amount_without_centimes_parses_back(whole, space, unit):
    assert parse_money(grouped(whole, space) + unit) == whole


@given(st.lists(st.tuples(st.integers(0, 99_999), st.integers(0, 99)), min_size=1, max_size=5))
def test_amounts_of_a_row_are_told_apart(amounts):
    row = "\t".join(f"{grouped(whole, ' ')},{cents:02d}" for whole, cents in amounts)
    assert [p.value for p in find_money(row)] == pytest.approx([w + c / 100 for w, c in amounts])


@given(st.integers(1, 999_999), st.integers(0, 99))
def test_an_amount_in_words_parses_back(whole, cents):
    text = f"la somme de {in_words(whole)} euros" + (f" et {in_words(cents)} centimes" if cents else "")
    assert [p.value for p in find_money_in_words(text)] == pytest.approx([whole + cents / 100])


DAYS = st.dates(date(1930, 1, 1), date(2049, 12, 31))


@given(DAYS, st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d", "%d %m %Y", "%d / %m / %Y"]))
def test_a_date_in_digits_parses_back(day, form):
    assert parse_date(day.strftime(form)) == day.isoformat()


@given(st.dates(date(2000, 1, 1), date(2049, 12, 31)), st.sampled_from(["%d/%m/%y", "%d.%m.%y", "%d-%m-%y"]))
def test_a_short_year_is_of_this_century(day, form):
    assert parse_date(day.strftime(form)) == day.isoformat()


@given(DAYS, st.booleans(), st.booleans())
def test_a_written_date_parses_back(day, upper, weekday):
    number = "1er" if day.day == 1 else str(day.day)
    printed = ("lundi " if weekday else "") + f"{number} {ACCENTED[day.month - 1]} {day.year}"
    assert parse_date(printed.upper() if upper else printed) == day.isoformat()


@given(DAYS)
def test_a_date_in_letters_parses_back(day):
    number = "premier" if day.day == 1 else in_words(day.day)
    year = in_words(day.year) if day.year >= 2000 else "mil neuf cent " + in_words(day.year - 1900)
    assert parse_date(f"le {number} {ACCENTED[day.month - 1]} {year}") == day.isoformat()


@given(st.integers(2000, 2049), st.integers(1, 12), st.booleans())
def test_a_month_parses_back(year, month, upper):
    name = ACCENTED[month - 1]
    forms = [
        f"{name} {year}",
        f"{month:02d}/{year}",
        f"{month:02d}/{year % 100:02d}",
        f"{year}-{month:02d}",
        f"{name}-{year}",
        f"{month:02d}-{year}",
        f"{name} {year % 100:02d}",
    ]
    for form in forms:
        assert parse_month(form.upper() if upper else form) == f"{year}-{month:02d}"


@given(DAYS, st.integers(0, 60), st.sampled_from(["du {} au {}", "{} - {}", "Du : {} Au : {}", "{} au {}"]))
def test_a_period_parses_back(start, days, form):
    end = date.fromordinal(start.toordinal() + days)
    text = form.format(start.strftime("%d/%m/%Y"), end.strftime("%d/%m/%Y"))
    assert [p.value for p in find_periods(text)] == [(start.isoformat(), end.isoformat())]


@given(st.text(alphabet="abcdefghjkmnpqrtuvwxyz éèàç'-,;:()", max_size=60))
def test_words_are_neither_amounts_nor_months(text):
    assert find_money(text) == []
    assert find_months(text) == []


@given(st.text(max_size=80))
def test_no_text_breaks_a_parser(text):
    for find in (find_money, find_money_in_words, find_dates, find_months, find_periods):
        for parsed in find(text):
            assert 0 <= parsed.start < parsed.end <= len(text)
            assert 0 < parsed.score <= 1


@pytest.mark.parametrize(
    "text",
    [
        "6,90 %",
        "6,9000",
        "151,67 h",
        "14/03/2024",
        "3/4",
        "1,234",
        "A1234",
        "12:30",
        "0 809 401 401",
        "SOLO",
        "lois",
        "Il",
        "75011-PARIS",
        "01.23.45.67.89",
        "n°12/345",
    ],
)
def test_no_amount(text):
    assert find_money(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2024",
        "00/01/2024",
        "12.50",
        "1 234,56",
        "14 mars",
        "mars 2024",
        "32 mars 2024",
        "01.23.45.67.89",
        "356 000 000 00048",
        "12/13/2024",
        "quatorze loyer deux mille",
    ],
)
def test_no_date(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 2O4,5l €", 1204.51),
        ("1 834 ,12", 1834.12),
        ("1 834, 12", 1834.12),
        ("1.234.56", 1234.56),
        ("1,234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("12€50", 12.5),
        ("120,00-", -120.0),
        ("***1 234,56***", 1234.56),
        ("-0,00", 0.0),
    ],
)
def test_what_readers_write_for_an_amount(text, value):
    assert parse_money(text) == value


def test_what_could_be_two_things_scores_low():
    assert find_money("1.234")[0].score < 0.7
    assert find_money("18 34,12")[0].score < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "01/04/2024-30/04/2024",
        "01/04/2024 -30/04/2024",
        "du01/04/2024 au30/04/2024",
        "duQ1-04-2024 au 30-04-2024",
        "01/04/2024au 30/04/2024",
        "loyerdAVRIL 2024",
    ],
)
def test_dates_glued_to_what_joins_them(text):
    assert [found.value for found in find_periods(text)] == [("2024-04-01", "2024-04-30")]


def test_the_months_have_their_names():
    assert len(MONTHS) == 12
