"""Rules and places weighed together: agreement, contradiction, silence; lists of people."""

from __future__ import annotations

import pytest

from extractors.fields.spec import FieldValue
from extractors.page import Box
from extractors.places.mention import Mention, Signs
from extractors.places.several import NAMES as LISTED
from extractors.places.several import listed, people_of
from extractors.places.weighing import NAMES, fitted, likeliest, options, shares

NUMBERS = {"given": 1.7, "rules": 1.0, "places": 0.7, "ahead": 0.2, "unheard": 0.0, "any": 1.0}
PEOPLE = {"given": 1.5, "rules": 0.7, "passed_over": -1.5, "places": 0.8, "behind": -0.1, "unheard": 0.0, "any": 0.5}
WEIGHTS = tuple(NUMBERS[name] for name in NAMES)
LIST_WEIGHTS = tuple(PEOPLE[name] for name in LISTED)


def given(value, confidence=0.8) -> FieldValue:
    return FieldValue(value, str(value), confidence, 1, None, "pdf_text")


def mention(value) -> Mention:
    return Mention(value, str(value), 2, Box(0.1, 0.1, 0.2, 0.2), "ocr", 1.0, Signs("lease"))


def test_what_both_say_is_surer_than_what_one_says() -> None:
    both = likeliest(options(given("2026-03-04"), [(mention("2026-03-04"), 0.9)]), WEIGHTS)
    rules = likeliest(options(given("2026-03-04"), [(mention("2026-03-04"), 0.1)]), WEIGHTS)
    assert both is not None and rules is not None and both.confidence > rules.confidence


def test_places_alone_give_a_value_with_where_it_stands() -> None:
    value = likeliest(options(None, [(mention("2026-03-04"), 0.9), (mention("2026-01-01"), 0.02)]), WEIGHTS)
    assert value is not None
    assert (value.value, value.page, value.source) == ("2026-03-04", 2, "ocr")


def test_a_faint_place_gives_nothing() -> None:
    assert likeliest(options(None, [(mention("2026-03-04"), 0.05)]), WEIGHTS) is None


def test_nothing_put_forward_gives_nothing() -> None:
    assert likeliest(options(None, []), WEIGHTS) is None


def test_places_that_are_sure_of_another_value_outweigh_doubtful_rules() -> None:
    value = likeliest(
        options(given("2026-01-01", 0.5), [(mention("2026-03-04"), 0.97), (mention("2026-01-01"), 0.02)]), WEIGHTS
    )
    assert value is not None and value.value == "2026-03-04"


def test_a_value_of_the_rules_that_no_place_names_is_weighed_too() -> None:
    """A day that was mended by the reader, a person put together from two boxes."""
    several = options(given("2026-01-01", 0.9), [(mention("2026-03-04"), 0.1)])
    assert [one.mention is None for one in several] == [False, True]
    assert likeliest(several, WEIGHTS).value == "2026-01-01"


def test_chances_and_the_chance_of_none_are_one_together() -> None:
    assert 0 < sum(shares(options(given("2026-01-01"), [(mention("2026-03-04"), 0.5)]), WEIGHTS)) < 1


def test_a_single_person_of_a_list_is_a_list() -> None:
    value = likeliest(options(given(["Anne ROUX"]), [(mention("ROUX Anne"), 0.9)]), WEIGHTS, listed=True)
    assert value is not None and value.value == ["Anne ROUX"]
    value = likeliest(options(None, [(mention("ROUX Anne"), 0.9)]), WEIGHTS, listed=True)
    assert value is not None and value.value == ["ROUX Anne"]


def test_a_person_whom_places_deny_leaves_the_list_and_one_they_are_sure_of_enters() -> None:
    rules = given(["Anne ROUX", "Maître GEAY"], 0.7)
    people = people_of(
        rules, [(mention("Anne ROUX"), 0.95), (mention("Maître GEAY"), 0.01), (mention("Zoé ROY"), 0.98)]
    )
    value = listed(people, LIST_WEIGHTS)
    assert value is not None and value.value == ["Anne ROUX", "Zoé ROY"]


def test_a_doubtful_list_is_not_given() -> None:
    people = people_of(None, [(mention(f"Anne ROUX{letter}"), 0.4) for letter in "ABCD"])
    assert listed(people, LIST_WEIGHTS) is None


def test_one_person_written_in_two_ways_is_one() -> None:
    people = people_of(given(["Anne ROUX"]), [(mention("ROUX Anne Marie"), 0.9), (mention("Anne ROUX"), 0.8)])
    assert [(one.name, one.chance) for one in people] == [("Anne ROUX", 0.9)]


@pytest.mark.parametrize("kind", sorted(fitted()))
def test_the_fitted_numbers_trust_rules_and_places(kind) -> None:
    names = LISTED if kind.endswith("_listed") else NAMES
    numbers = dict(zip(names, fitted()[kind], strict=True))
    assert numbers["places"] > 0 and numbers["given"] + numbers["rules"] > 0
