"""The screens of the applicant's questions, in their order, one question each: who asks and who will live there come
first (`service.web.form`), then family, each person's work and money, the dwelling, the reasons.

Whether a screen is shown is not written here: `service.checklists.questions` derives from the rules which questions
change the list of this household; the others are passed over. An answer may open a later question; so the next screen
is always the first that is asked and has no answer, and a person can stop and come back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from service.checklists.questions import Question, questions
from service.checklists.situation import Situation
from service.language import marked

SECTIONS = (
    marked("Vous et votre foyer"),
    marked("Travail et revenus"),
    marked("Votre logement"),
    marked("Vos raisons"),
    marked("Vérifier vos réponses"),
)
WORKING_AGE = 15  # younger people are asked about neither work nor money
PLACE = ("department", "city")
KEPT_ANSWERS = 500
Asked = frozenset[tuple[str | None, str]]  # some questions: whom each is about (None: the household), and its key


@dataclass(frozen=True, slots=True)
class Step:
    """One screen: its name in the address, the part it belongs to, what it asks, whom it is about."""

    name: str
    section: int
    keys: tuple[str, ...]
    person: str | None = None


def steps(situation: Mapping[str, Any], on: date) -> Iterator[Step]:
    """Every screen that this household may see, in order."""
    people = Situation.of(situation).persons
    yield Step("famille", 1, ("family_status",))
    yield Step("naissance", 1, ("pregnancy",))
    for person in people:
        if person.age(on) >= WORKING_AGE or person.is_adult(on):
            yield Step("travail", 2, ("activities",), person.id)
            yield Step("revenus", 2, ("incomes",), person.id)
            yield Step("contrat", 2, ("contract_kind",), person.id)
        yield Step("impots", 2, ("tax_situation",), person.id)
        yield Step("nationalite", 2, ("nationality",), person.id)
        yield Step("tutelle", 2, ("guardianship",), person.id)
    yield Step("baisse", 2, ("income_drop",))
    yield Step("logement", 3, ("housing",))
    yield Step("lieu", 3, PLACE)
    yield Step("raisons", 4, ("reasons",))
    for person in people:
        yield Step("handicap", 4, ("disability",), person.id)
    yield Step("garant", 4, ("guarantor_required",))
    yield Step("aide", 4, ("social_support",))


def step_named(situation: Mapping[str, Any], on: date, name: str, person: str | None) -> Step | None:
    """The screen of that name about that person, where this household has it."""
    return next((one for one in steps(situation, on) if (one.name, one.person) == (name, person)), None)


def next_step(situation: Mapping[str, Any], on: date) -> Step | None:
    """The first screen with a question that has no answer yet."""
    return next((one for one in steps(situation, on) if is_open(situation, one, on)), None)


def step_before(situation: Mapping[str, Any], on: date, here: Step) -> Step | None:
    """The screen before this one, of those that were answered."""
    before = None
    for one in steps(situation, on):
        if one == here:
            break
        if answered_keys(situation, one):
            before = one
    return before


def is_open(situation: Mapping[str, Any], step: Step, on: date) -> bool:
    """Whether the screen is asked and has no answer."""
    if answered_keys(situation, step):
        return False
    return step.keys == PLACE or asked(situation, step, on) is not None


def asked(situation: Mapping[str, Any], step: Step, on: date) -> Question | None:
    """The question of a screen, answered or not; None where no answer to it changes the list."""
    bare = json.loads(json.dumps(situation))
    for key in step.keys:
        owner_of(bare, step.person).pop(key, None)
    return next(iter(_questions(bare, on, frozenset((step.person, key) for key in step.keys))), None)


def open_questions(situation: Mapping[str, Any], on: date) -> int:
    """How many questions have no answer yet."""
    left = [step for step in steps(situation, on) if step.keys != PLACE and not answered_keys(situation, step)]
    return len(_questions(situation, on, frozenset((step.person, step.keys[0]) for step in left)))


def answered_keys(situation: Mapping[str, Any], step: Step) -> tuple[str, ...]:
    """What of a screen has its answer."""
    owner = owner_of(situation, step.person)
    return tuple(key for key in step.keys if key in owner)


def owner_of(situation: Mapping[str, Any], person: str | None) -> Any:
    """Where an answer is kept: with a person, or with the household."""
    if person is None:
        return situation
    return next((one for one in situation["persons"] if one["id"] == person), {})


def _questions(
    situation: Mapping[str, Any], on: date, among: frozenset[tuple[str | None, str]]
) -> tuple[Question, ...]:
    return _derived(json.dumps(situation, sort_keys=True), on, among) if among else ()


@lru_cache(maxsize=KEPT_ANSWERS)
def _derived(situation: str, on: date, among: Asked) -> tuple[Question, ...]:
    """Derived from the rules once for each state of the answers: the dossier's page asks at each look."""
    values = json.loads(situation)
    return tuple(questions(values, values.get("checklist") or "national", on, among=among))
