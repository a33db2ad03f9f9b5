"""A situation is whole or nothing, and says in French which key is wrong."""

from __future__ import annotations

import pytest

from service.checklists.errors import SituationError, UnknownChecklistError
from service.checklists.rules import IDS, checklist
from service.checklists.situation import Situation
from tests.service.checklists.build import CHILD, NADIA, PARTNER


def with_(person, **changes):
    return {"persons": [{**person, **changes}]}


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"persons": [NADIA], "houssing": "tenant"}, "houssing"),
        (with_(NADIA, age=12), "persons[0].age"),
        (with_(NADIA, birth_date="1988-02-30"), "persons[0].birth_date"),
        (with_(NADIA, birth_date="02/04/1988"), "persons[0].birth_date"),
        (with_(NADIA, birth_date=19880402), "persons[0].birth_date"),
        (with_(NADIA, birth_date="1788-04-02"), "persons[0].birth_date"),
        ({"persons": [NADIA], "requested_on": "2026-11-31"}, "requested_on"),
        ({"persons": [NADIA], "requested_on": "1980-01-01"}, "persons[0].birth_date"),
        ({"persons": [NADIA], "requested_on": "2026-01-01", "first_filed_on": "2026-02-01"}, "first_filed_on"),
        ({"persons": []}, "persons"),
        ({}, "persons"),
        ({"persons": [CHILD]}, "persons"),
        ({"persons": [NADIA, {**NADIA, "id": "p9"}]}, "persons"),
        ({"persons": [NADIA, {**PARTNER, "id": "p1"}]}, "persons[1].id"),
        ({"persons": [NADIA, {**CHILD, "birth_date": "1980-01-01"}]}, "persons[1].birth_date"),
        ({"persons": [NADIA, {**CHILD, "birth_date": "1988-04-02"}]}, "persons[1].birth_date"),
        ({"persons": [NADIA], "family_status": "complicated"}, "family_status"),
        (with_(NADIA, incomes=["lottery"]), "persons[0].incomes[0]"),
        (with_(NADIA, first_name=" "), "persons[0].first_name"),
        ({"persons": [NADIA], "pregnancy": "yes"}, "pregnancy"),
        ({"persons": [NADIA], "current_surface": -3}, "current_surface"),
    ],
)
def test_an_impossible_situation_names_its_key(values, key):
    with pytest.raises(SituationError) as caught:
        Situation.of(values)
    assert caught.value.key == key
    assert key in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_list_is_no_situation():
    with pytest.raises(SituationError):
        Situation.of([NADIA])


def test_the_example_of_the_contract_is_a_situation():
    persons = [{**NADIA, "activities": ["employee"], "incomes": ["salary", "benefits"]}, CHILD]
    values = {"requested_on": "2026-11-21", "checklist": "national", "department": "33", "city": "Bordeaux",
              "persons": persons, "family_status": "divorced", "pregnancy": False, "housing": "tenant",
              "reasons": ["rent_too_high"]}  # fmt: skip
    assert Situation.of(values).applicant.full_name == "Nadia Belkacem"


def test_a_disabled_ascendant_may_be_a_dependant():
    grandmother = {**CHILD, "birth_date": "1950-01-01", "disability": True}
    assert len(Situation.of({"persons": [NADIA, grandmother]}).persons) == 2


def test_an_unknown_list_names_the_known_ones():
    with pytest.raises(UnknownChecklistError) as caught:
        checklist("paris")
    assert all(one in str(caught.value) for one in IDS)
