"""The fewest questions that settle a situation, derived from the rules.

A question is asked only where an answer to it changes what is owed: every possible answer is tried on the situation as
it is known so far, and where all give the same items, with the same papers that do, it is not asked; nor is a value
offered that changes nothing. So the short list asks little, a minor's nationality is never asked, and a new rule brings
its question with it. Names, birth dates and roles are asked always: papers are matched by them.
"""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from service.checklists.case import Case, holds, open_case
from service.checklists.catalogue import catalogue
from service.checklists.decisions import Decisions
from service.checklists.rules import Checklist, checklist
from service.checklists.settle import owed_items
from service.checklists.situation import Person, Situation
from service.checklists.spelling import of_person

Kind = Literal["people", "one", "several", "yes_no"]
PERSON_KEYS = ("nationality", "activities", "incomes", "tax_situation", "guardianship", "contract_kind", "disability")
DOSSIER_KEYS = (
    *("family_status", "housing", "reasons", "pregnancy", "income_drop", "guarantor_required", "social_support"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A possible answer: its value in the situation, and its words."""

    value: str | bool
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One screen: `key` is the path of the value in the situation (`persons[0].incomes`, `housing`)."""

    key: str
    text: str
    kind: Kind
    choices: tuple[Choice, ...] = ()
    person: str | None = None


def questions(
    values: Mapping[str, Any],
    checklist_id: str,
    on: date,
    language: str = "fr",
    among: Container[tuple[str | None, str]] | None = None,
) -> list[Question]:
    """The questions still open for a situation known in part: what it holds already is not asked again. `among` looks
    only at some of them, each by the id of the person (None for the household) and its key.
    """
    rules = checklist(checklist_id)
    words = catalogue(language)
    if not values.get("persons"):
        return [Question("persons", words["question"]["persons"], "people")]
    known = {**values, "persons": [dict(person) for person in values["persons"]]}
    situation = Situation.of(known)
    found: list[Question] = []
    for index, person in enumerate(situation.persons):
        for key in PERSON_KEYS:
            if key not in known["persons"][index] and (among is None or (person.id, key) in among):
                path = f"persons[{index}].{key}"
                found.extend(_asked(path, key, situation, person, rules, on, language))
    for key in DOSSIER_KEYS:
        if key not in known and (among is None or (None, key) in among):
            found.extend(_asked(key, key, situation, None, rules, on, language))
    return found


def _asked(
    path: str, key: str, situation: Situation, person: Person | None, rules: Checklist, on: date, language: str
) -> Iterator[Question]:
    """The question, if an answer changes what is owed, with the values that do."""
    kind, values = _answers(Person if person else Situation, key)
    signatures = {value: _signature(_with(situation, person, key, kind, value), rules, on) for value in values}
    blank = _signature(_with(situation, person, key, kind, None), rules, on)
    if kind == "one" and len(set(signatures.values())) < 2:
        return
    telling = [value for value in values if kind == "one" or signatures[value] != blank]
    if not telling:
        return
    words = catalogue(language)
    name = person.full_name if person else ""
    text = words["question"][key].format(name=name, of=of_person(person, language) if person else "")
    choices = () if kind == "yes_no" else tuple(Choice(value, words["value"][str(value)]) for value in telling)
    yield Question(path, text, kind, choices, person.id if person else None)


def _answers(model: type[Person] | type[Situation], key: str) -> tuple[Kind, tuple[Any, ...]]:
    """The kind of a question and its possible values, from the model of the situation itself."""
    annotation = model.model_fields[key].annotation
    values = _literals(annotation)
    if not values:
        return "yes_no", (True,)
    return ("several" if str(annotation).startswith("tuple") else "one"), values


def _literals(annotation: Any) -> tuple[str, ...]:
    """The values of a Literal, whatever it is wrapped in."""
    arguments = get_args(annotation)
    if arguments and all(isinstance(one, str) for one in arguments):
        return arguments
    return next((found for one in arguments if (found := _literals(one))), ())


def _with(situation: Situation, person: Person | None, key: str, kind: Kind, value: Any) -> Situation:
    """The situation with one answer in it; no answer is the model's default."""
    owner = person or situation
    default = type(owner).model_fields[key].default
    answer = default if value is None else (value,) if kind == "several" else value
    if person is None:
        return situation.model_copy(update={key: answer})
    persons = tuple(one.model_copy(update={key: answer}) if one.id == person.id else one for one in situation.persons)
    return situation.model_copy(update={"persons": persons})


def _signature(situation: Situation, rules: Checklist, on: date) -> Hashable:
    """What is owed in a situation: the items, for whom, and the options that would do."""
    case: Case = open_case(situation, [], on, Decisions())
    return tuple(
        (
            one.item.id,
            one.person.id if one.person else None,
            tuple(
                (one.item.parts.index(part), tuple(holds(option.when, one.attributes) for option in part.options))
                for part in one.parts
            ),
        )
        for one in owed_items(case, rules)
    )
