"""Rules and places weighed together: agreement, contradiction, silence; lists of people."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from extractors.fields.spec import FieldValue
from extractors.page import Box
from extractors.places.kinds import KINDS
from extractors.places.lists import NAMES as LISTED
from extractors.places.lists import listings
from extractors.places.mention import Mention, Signs
from extractors.places.weighing import NAMES, fitted, likeliest, options, shares

NUMBERS = {
    **{"given": 1.7, "rules": 1.0, "places": 0.7, "ahead": 0.2, "usual": 0.1, "any": 1.0},
    **dict.fromkeys(("seconded", "alone", "unheard", "strange"), 0.0),
}
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
    assert [one.facts[NAMES.index("unheard")] for one in several] == [0.0, 1.0]
    assert likeliest(several, WEIGHTS).value == "2026-01-01"


def test_being_ahead_weighs_apart_where_the_rules_say_the_same() -> None:
    heard = [(mention("2026-03-04"), 0.8), (mention("2026-01-01"), 0.2)]
    both, places = (options(found, heard, 0.9)[0].facts for found in (given("2026-03-04"), None))
    ahead, seconded, strange = (NAMES.index(name) for name in ("ahead", "seconded", "strange"))
    assert both[ahead] == both[seconded] == places[ahead] > places[seconded] == 0
    assert options(given("2026-01-01", 0.9), heard[:1], 0.9)[1].facts[strange] > 0 == both[strange]


def test_chances_and_the_chance_of_none_are_one_together() -> None:
    assert 0 < sum(shares(options(given("2026-01-01"), [(mention("2026-03-04"), 0.5)], 0.9), WEIGHTS)) < 1


def listed(rules, *heard, type_id="lease"):
    return listings(rules, [(mention(name), chance) for name, chance in heard], 0.9, type_id)


def fact(option, name):
    return option.facts[LISTED.index(name)]


def test_a_list_that_both_make_is_spelled_as_the_rules_do() -> None:
    several = listed(given(["Anne ROUX", "Zoé ROY"]), ("ROUX Anne", 0.9), ("Zoé ROY", 0.8), ("Maître GEAY", 0.01))
    assert several[0].found.value == ["Anne ROUX", "Zoé ROY"]
    assert fact(several[0], "rules") == fact(several[0], "places") == 1.0
    assert len({frozenset(one.found.value) for one in several}) == len(several)


def test_beside_both_lists_stand_those_with_one_more_or_one_fewer() -> None:
    several = listed(
        given(["Anne ROUX", "Maître GEAY"], 0.6), ("Anne ROUX", 0.95), ("Maître GEAY", 0.01), ("Zoé ROY", 0.9)
    )
    lists = {frozenset(one.found.value): one for one in several}
    assert {
        frozenset(("Anne ROUX", "Maître GEAY")), frozenset(("Anne ROUX", "Zoé ROY")), frozenset(("Anne ROUX",)),
        frozenset(("Anne ROUX", "Maître GEAY", "Zoé ROY")),
    } <= set(lists)  # fmt: skip
    places = lists[frozenset(("Anne ROUX", "Zoé ROY"))]
    assert (fact(places, "places"), fact(places, "dropped"), fact(places, "added")) == (1.0, 1.0, 1.0)


def test_a_list_is_as_likely_as_its_least_likely_name() -> None:
    likely, doubtful = (
        fact(listed(given(["Anne ROUX", "Zoé ROY"]), ("Anne ROUX", 0.95), ("Zoé ROY", chance))[0], "least")
        for chance in (0.9, 0.1)
    )
    assert likely > doubtful


def test_how_likely_its_people_are_weighs_apart_for_the_rules_list() -> None:
    rules, *others = listed(given(["Anne ROUX", "Zoé ROY"]), ("Anne ROUX", 0.9), ("Zoé ROY", 0.2))
    assert fact(rules, "backed") == fact(rules, "least") < 0 and fact(rules, "passed_over") == fact(rules, "out")
    assert all(fact(one, "backed") == fact(one, "passed_over") == 0 for one in others)


def test_of_a_name_that_no_place_names_nothing_is_heard() -> None:
    assert fact(listed(given(["Anne ROUX"]), ("Zoé ROY", 0.9))[0], "unheard") == 1.0


def test_a_person_printed_more_fully_elsewhere_is_the_same_person() -> None:
    """`CHEVALIER Gian` in the heading, `CHEVALIER Gian Luca` in the deed."""
    several = listed(given(["CHEVALIER Gian"]), ("CHEVALIER Gian Luca", 0.95), type_id="payslip")
    fuller = next(one for one in several if one.found.value == ["CHEVALIER Gian Luca"])
    assert (fact(fuller, "respelt"), fact(fuller, "dropped"), fact(fuller, "added")) == (1.0, 0.0, 0.0)


def test_the_fitted_numbers_leave_out_whom_nothing_speaks_for_and_add_whom_all_does() -> None:
    heard = [("Anne ROUX", 0.97), ("Maître GEAY", 0.01)]
    value = likeliest(listed(given(["Anne ROUX"], 0.9), *heard), fitted()["people_listed"])
    assert value is not None and value.value == ["Anne ROUX"]
    nobody = listed(None, ("Anne ROUX", 0.05), ("Maître GEAY", 0.04))
    assert likeliest(nobody, fitted()["people_listed"]) is None


def test_what_papers_of_the_type_seldom_print_needs_more_to_be_given() -> None:
    heard = [(mention("2026-03-04"), 0.3)]
    often, seldom = (sum(shares(options(None, heard, usual), WEIGHTS)) for usual in (0.95, 0.05))
    assert often > seldom


def test_without_rules_and_places_there_is_no_list() -> None:
    assert listed(None) == []
    assert [one.found.value for one in listed(given(["Anne ROUX"], 0.9))] == [["Anne ROUX"]]


def test_sums_of_a_rent_that_add_up_are_likelier() -> None:
    heard = {
        "rent": [(mention(700.0), 0.9), (mention(750.0), 0.05)],
        "charges": [(mention(15.0), 0.5), (mention(50.0), 0.4)],
        "total": [(mention(750.0), 0.6)],
    }
    weighed = KINDS["sums"].together(heard)
    assert max(weighed["charges"], key=lambda one: one[1])[0].value == 50.0


@pytest.mark.parametrize("kind", sorted(fitted().keys() - {"people_listed"}))
def test_the_fitted_numbers_trust_rules_and_places(kind) -> None:
    numbers = dict(zip(NAMES, fitted()[kind], strict=True))
    assert numbers["places"] + numbers["ahead"] + numbers["seconded"] > 0 and numbers["given"] + numbers["rules"] > 0


def test_the_fitted_numbers_trust_the_lists_of_rules_and_likely_people() -> None:
    numbers = dict(zip(LISTED, fitted()["people_listed"], strict=True))
    assert numbers["rules"] > 0 and numbers["least"] > 0 > numbers["out"] and numbers["odd"] < 0


def test_the_tables_name_what_is_weighed() -> None:
    """Their order is that of the facts."""
    tables = tomllib.loads(files("extractors.places").joinpath("weighing.toml").read_text("utf-8"))
    assert {kind: tuple(numbers) for kind, numbers in tables.items()} == {
        kind: LISTED if kind == "people_listed" else NAMES for kind in tables
    }
