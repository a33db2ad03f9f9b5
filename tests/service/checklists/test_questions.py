"""The questions: none that changes no item, none that is answered, enough to settle the situation."""

from __future__ import annotations

import pytest

from service.checklists.questions import questions
from service.checklists.rules import IDS
from tests.service.checklists.build import CHILD, NADIA, TODAY

PEOPLE = {"persons": [{key: value for key, value in one.items() if key != "nationality"} for one in (NADIA, CHILD)]}


def keys(values, checklist_id):
    return [one.key for one in questions(values, checklist_id, TODAY)]


def test_people_come_first():
    found = questions({}, "national", TODAY)
    assert [(one.key, one.kind) for one in found] == [("persons", "people")]
    assert found[0].text.endswith("?")


def test_the_short_list_asks_little():
    assert keys(PEOPLE, "essentials") == ["persons[0].activities", "housing", "pregnancy", "income_drop"]
    assert keys(PEOPLE, "lease-signing") == ["guarantor_required"]


def test_a_minors_nationality_and_taxes_are_never_asked():
    found = keys(PEOPLE, "national")
    assert "persons[0].nationality" in found
    assert not {"persons[1].nationality", "persons[1].tax_situation", "persons[1].guardianship"} & set(found)


@pytest.mark.parametrize("checklist_id", IDS)
def test_what_is_known_is_not_asked_again(checklist_id):
    values = {"persons": [dict(one) for one in PEOPLE["persons"]]}
    answers = {"people": [], "several": [], "yes_no": False}
    for _ in range(40):
        found = questions(values, checklist_id, TODAY)
        if not found:
            break
        first = found[0]
        answer = first.choices[0].value if first.kind == "one" else answers[first.kind]
        if first.key.startswith("persons["):
            index, _, key = first.key[len("persons[") :].partition("].")
            values["persons"][int(index)][key] = answer
        else:
            values[first.key] = answer
    assert questions(values, checklist_id, TODAY) == []


def test_only_reasons_that_the_list_knows_are_offered():
    found = {one.key: {choice.value for choice in one.choices} for one in questions(PEOPLE, "hlm-guide", TODAY)}
    assert found["reasons"] == {"violence", "disability"}


def test_questions_are_said_in_english_too():
    french, english = (questions(PEOPLE, "national", TODAY, language) for language in ("fr", "en"))
    assert [one.key for one in french] == [one.key for one in english]
    assert french[0].text != english[0].text
