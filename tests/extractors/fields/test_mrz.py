"""Machine-readable zones: the examples of ICAO Doc 9303, a French card, a reader's slips, and a wrong digit."""

from __future__ import annotations

import pytest

from extractors.fields.mrz import check_digit, read_mrz

PASSPORT = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
CARD = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]


def french_card() -> list[str]:
    first = "IDFRA" + "BERTHIER".ljust(25, "<") + "923000"
    number, names, born = "880692310285", "CORINNE".ljust(14, "<"), "651206"
    second = number + check_digit(number) + names + born + check_digit(born) + "F"
    return [first, second + check_digit(first + second)]


@pytest.mark.parametrize("lines", [PASSPORT, CARD])
def test_icao_examples(lines):
    zone = read_mrz(["RÉPUBLIQUE", *lines])
    assert zone is not None and zone.valid
    assert (zone.last_name, zone.first_names, zone.birth_date, zone.expiry_date) == (
        "ERIKSSON",
        "ANNA MARIA",
        "1974-08-12",
        "2012-04-15",
    )


def test_the_old_french_card():
    zone = read_mrz(french_card())
    assert zone is not None and zone.valid and zone.kind == "IDFRA"
    assert (zone.last_name, zone.first_names, zone.number, zone.birth_date) == (
        "BERTHIER",
        "CORINNE",
        "880692310285",
        "1965-12-06",
    )
    assert zone.expiry_date is None and zone.issue_month == "1988-06"


def test_slips_that_the_check_digits_mend():
    lines = [PASSPORT[0][:-5], PASSPORT[1].replace("0", "O").replace("1", "I", 1)]
    zone = read_mrz(lines)
    assert zone is not None and zone.valid and zone.number == "L898902C3"


def test_a_wrong_digit_proves_nothing():
    broken = PASSPORT[1].replace("740812", "750812")
    zone = read_mrz([PASSPORT[0], broken])
    assert zone is not None and not zone.valid
    assert zone.birth_date is None and "birth_date" not in zone.proven


def test_ordinary_text_is_no_zone():
    assert read_mrz(["IMPÔT SUR LE REVENU << 2025", "12 rue Haute", "33000 BORDEAUX"]) is None
