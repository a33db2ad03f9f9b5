"""Rules and places weighed together: agreement, contradiction, silence; lists of people."""

from __future__ import annotations

import pytest

from extractors.fields.spec import FieldValue
from extractors.page import Box
from extractors.places.kinds import KINDS
from extractors.places.mention import Mention, Signs
from extractors.places.people_chosen import people_of
from extractors.places.weighing import NAMES, fitted, likeliest, listed_options, options, shares

NUMBERS = {"given": 1.7, "rules": 1.0, "places": 0.7, "ahead": 0.2, "alone": 0.0, "unheard": 0.0, "usual": 0.1, "any": 1.0}
WEIGHTS = tuple(NUMBERS[name] for name in NAMES)


def given(value, confidence=0.8) -> FieldValue:
    return FieldValue(value, str(value), confidence, 1, None, "pdf_text")


def mention(value) -> Mention:
    return Mention(value, str(value), 2, Box(0.1, 0.1, 0.2, 0.2), "ocr", Signs("lease"))


def test_what_both_say_is_surer_than_what_one_says() -> None:
    both = likeliest(options(given("2026-03-04"), [(mention("2026-03-04"), 0.9)], 0.9), WEIGHTS)
    rules = likeliest(options(given("2026-03-04"), [(mention("2026-03-04"), 0.1)], 0.9), WEIGHTS)
    assert both is not None and rules is not None and both.confidence > rules.confidence


def test_places_alone_give_a_value_with_where_it_stands() -> None:
    value = likeliest(options(None, [(mention("2026-03-04"), 0.9), (mention("2026-01-01"), 0.02)], 0.9), WEIGHTS)
    assert value is not None
    assert (value.value, value.page, value.source) == ("2026-03-04", 2, "ocr")


def test_a_faint_place_gives_nothing() -> None:
    assert likeliest(options(None, [(mention("2026-03-04"), 0.05)], 0.9), WEIGHTS) is None


def test_being_the_only_one_is_not_being_ahead() -> None:
    """Of one day on a page, and of one ahead of a day that is nothing, the second is surer."""
    only = likeliest(options(None, [(mention("2026-03-04"), 0.7)], 0.9), WEIGHTS)
    ahead = likeliest(options(None, [(mention("2026-03-04"), 0.7), (mention("2026-01-01"), 0.01)], 0.9), WEIGHTS)
    assert ahead is not None and (only is None or only.confidence < ahead.confidence)


def test_nothing_put_forward_gives_nothing() -> None:
    assert likeliest(options(None, [], 0.9), WEIGHTS) is None


def test_places_that_are_sure_of_another_value_outweigh_doubtful_rules() -> None:
    value = likeliest(
        options(given("2026-01-01", 0.5), [(mention("2026-03-04"), 0.97), (mention("2026-01-01"), 0.02)], 0.9), WEIGHTS
    )
    assert value is not None and value.value == "2026-03-04"


def test_a_value_of_the_rules_that_no_place_names_is_weighed_too() -> None:
    """A day that was mended by the reader, a person put together from two boxes."""
    several = options(given("2026-01-01", 0.9), [(mention("2026-03-04"), 0.1)], 0.9)
    assert [one.mention is None for one in several] == [False, True]
    assert likeliest(several, WEIGHTS).value == "2026-01-01"


def test_chances_and_the_chance_of_none_are_one_together() -> None:
    assert 0 < sum(shares(options(given("2026-01-01"), [(mention("2026-03-04"), 0.5)], 0.9), WEIGHTS)) < 1


def listed(rules, *heard, type_id="lease"):
    return listed_options(rules, [(mention(name), chance) for name, chance in heard], 0.9, type_id, people_of)


def test_a_list_that_both_make_is_one_option_spelled_as_the_rules_do() -> None:
    several = listed(given(["Anne ROUX", "Zoé ROY"]), ("ROUX Anne", 0.9), ("Zoé ROY", 0.8), ("Maître GEAY", 0.01))
    assert [(one.value, one.chance) for one in several] == [(["Anne ROUX", "Zoé ROY"], 0.8)]


def test_a_list_is_as_likely_as_its_least_likely_name() -> None:
    rules = given(["Anne ROUX", "Maître GEAY"], 0.6)
    own, theirs = listed(rules, ("Anne ROUX", 0.95), ("Maître GEAY", 0.01), ("Zoé ROY", 0.9))
    assert (own.value, own.chance, own.rival) == (["Anne ROUX", "Zoé ROY"], 0.9, 0.01)
    assert (theirs.value, theirs.chance, theirs.rival) == (["Anne ROUX", "Maître GEAY"], 0.01, 0.9)


def test_a_list_of_the_rules_with_somebody_whom_no_place_names_is_unheard() -> None:
    assert [one.mention is None for one in listed(given(["Anne ROUX"]), ("Zoé ROY", 0.9))] == [False, True]


def test_a_single_person_of_a_list_is_a_list() -> None:
    value = likeliest(listed(None, ("ROUX Anne", 0.95), type_id="payslip"), WEIGHTS)
    assert value is not None and value.value == ["ROUX Anne"]


def test_what_papers_of_the_type_seldom_print_needs_more_to_be_given() -> None:
    heard = [(mention("2026-03-04"), 0.3)]
    often, seldom = (sum(shares(options(None, heard, usual), WEIGHTS)) for usual in (0.95, 0.05))
    assert often > seldom


def test_without_rules_and_places_there_is_no_list() -> None:
    assert listed(None) == []
    assert likeliest(listed(given(["Anne ROUX"], 0.9)), WEIGHTS).value == ["Anne ROUX"]


def test_sums_of_a_rent_that_add_up_are_likelier() -> None:
    heard = {
        "rent": [(mention(700.0), 0.9), (mention(750.0), 0.05)],
        "charges": [(mention(15.0), 0.5), (mention(50.0), 0.4)],
        "total": [(mention(750.0), 0.6)],
    }
    weighed = KINDS["sums"].together(heard)
    assert max(weighed["charges"], key=lambda one: one[1])[0].value == 50.0


@pytest.mark.parametrize("kind", sorted(fitted()))
def test_the_fitted_numbers_trust_rules_and_places(kind) -> None:
    numbers = dict(zip(NAMES, fitted()[kind], strict=True))
    assert numbers["places"] + numbers["ahead"] > 0 and numbers["given"] + numbers["rules"] > 0
