"""Questions ↔ screens: a question in words, with what was answered, and the answer of a form as the situation keeps it.

Every answer that exists is offered, also one that changes no paper, so that nobody has to choose what is not true; a
list of boxes has its « none of these », because no box ticked says nothing.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from werkzeug.datastructures import MultiDict

from service.checklists.questions import Question
from service.language import gettext as _
from service.language import marked
from service.web.steps import owner_of
from service.web.wording import said_table

Form = MultiDict[str, str]
NONE = "none"
SAY_ONE = marked("Choisissez une réponse.")
TICK_ONE = marked("Cochez au moins une réponse.")


@dataclass(frozen=True, slots=True)
class Shown:
    """A question on its screen: `given` are the values ticked, `error` what is wrong with them."""

    key: str
    text: str
    hint: str
    kind: str
    choices: tuple[tuple[str, str], ...]
    given: tuple[str, ...] = ()
    error: str = ""


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    texts: dict[str, dict[str, str]] = tomllib.loads(files(__package__).joinpath("questions.toml").read_text("utf-8"))
    return texts


def choices() -> Mapping[str, Mapping[str, str]]:
    """For each key of the situation, its values and what a person reads for each."""
    return said_table("choices.toml")


def shown(situation: Mapping[str, Any], question: Question, on: date) -> Shown:
    """A question as the screen shows it, with the answer that the situation holds."""
    key = _key(question)
    owner = owner_of(situation, question.person)
    words = _texts()[key]
    about_you = question.person is None or owner["role"] == "applicant"
    said = {"name": owner.get("first_name", ""), "year": on.year - 2, "next": on.year - 1}
    text, hint = words["you"] if about_you else words["other"], words.get("hint")
    return Shown(
        key,
        _(text, **said),
        _(hint, **said) if hint else "",
        question.kind,
        _choices(key, question.kind),
        _given(owner[key]) if key in owner else (),
    )


def _key(question: Question) -> str:
    return question.key.rsplit(".", 1)[-1]


def _choices(key: str, kind: str) -> tuple[tuple[str, str], ...]:
    if kind == "yes_no":
        return (("yes", _("Oui")), ("no", _("Non")))
    none = _texts()[key].get("none")
    return (*choices()[key].items(), *([(NONE, _(none))] if none else []))


def _given(value: Any) -> tuple[str, ...]:
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, list):
        return tuple(value) or (NONE,)
    return (str(value),) if value else ()


def filled(question: Shown, form: Form) -> Shown:
    """The question as the form answers it, with an error beside it where there is no answer."""
    known = [value for value, _label in question.choices]
    given = [value for value in form.getlist(question.key) if value in known]
    if question.kind != "several":
        given = given[:1]
    lacking = TICK_ONE if question.kind == "several" else SAY_ONE
    error = "" if given else _(lacking)
    return replace(question, given=tuple(given), error=error)


def with_answer(situation: Mapping[str, Any], person: str | None, question: Shown) -> dict[str, Any]:
    """The situation with the answer in it."""
    changed: dict[str, Any] = json.loads(json.dumps(situation))
    owner_of(changed, person)[question.key] = _kept(question)
    return changed


def _kept(question: Shown) -> Any:
    if question.kind == "several":
        return [value for value in question.given if value != NONE]
    return question.given[0] == "yes" if question.kind == "yes_no" else question.given[0]


def in_words(key: str, value: Any) -> str:
    """An answer as the page to check it says it."""
    given = _given(value)
    kind = "yes_no" if isinstance(value, bool) else "several" if isinstance(value, list) else "one"
    words = dict(_choices(key, kind))
    return " ; ".join(words.get(one, one) for one in given)


def short(key: str) -> str:
    """The name of a question where its answer is checked."""
    name = _texts()[key]["short"]
    return _(name)
