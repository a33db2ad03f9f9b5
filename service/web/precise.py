"""The few questions that the first form does not ask: those that the rules still need for this household, derived from
them (`service.checklists.questions`), each with the answers that change the list.

What is left open stays open: nothing is invented, the list then holds for the usual case.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from werkzeug.datastructures import MultiDict

from service.checklists.questions import Question, questions

KEPT_ANSWERS = 500


def open_questions(situation: Mapping[str, Any], on: date) -> tuple[Question, ...]:
    """The questions still open for this situation; quick the second time, as the dossier's page asks at each look."""
    return _open(json.dumps(situation, sort_keys=True), on)


@lru_cache(maxsize=KEPT_ANSWERS)
def _open(situation: str, on: date) -> tuple[Question, ...]:
    values = json.loads(situation)
    return tuple(questions(values, values.get("checklist") or "national", on))


def answered(situation: Mapping[str, Any], asked: Sequence[Question], form: MultiDict[str, str]) -> dict[str, Any]:
    """The situation with the answers of the form in it; a question without an answer stays open."""
    changed: dict[str, Any] = json.loads(json.dumps(situation))
    for question in asked:
        value = _answer(question, form)
        if value is None:
            continue
        name = question.key.rsplit(".", 1)[-1]
        people = [person for person in changed["persons"] if person["id"] == question.person]
        for owner in people or [changed]:
            owner[name] = value
    return changed


def _answer(question: Question, form: MultiDict[str, str]) -> Any:
    given = form.getlist(question.key)
    allowed = [str(choice.value) for choice in question.choices]
    if question.kind == "several":
        return [value for value in given if value in allowed] if given else None
    if question.kind == "yes_no":
        return {"yes": True, "no": False}.get(given[0]) if given else None
    return given[0] if given and given[0] in allowed else None


def with_former_answers(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """A changed situation that keeps, of the same people, what the first form does not ask."""
    known = {(person["id"], person["first_name"]): person for person in before["persons"]}
    persons = [known.get((person["id"], person["first_name"]), {}) | person for person in after["persons"]]
    return {**before, **after, "persons": persons}
