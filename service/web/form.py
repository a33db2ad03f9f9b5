"""The form of the applicant's situation → the situation of CONTRACT.md section 4.

A row of persons that is left empty is nobody. What the form cannot say wrong it does not check: the situation model
does, once, for every way in.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from werkzeug.datastructures import MultiDict

CHILD_ROWS = 8
FLAGS = ("pregnancy", "income_drop")


Form = MultiDict[str, str]


@cache
def choices() -> Mapping[str, Mapping[str, str]]:
    """For each key of the situation, its values and what a person reads for each."""
    data: dict[str, dict[str, str]] = tomllib.loads(files(__package__).joinpath("choices.toml").read_text("utf-8"))
    return data


def situation_of(form: Form) -> dict[str, Any]:
    """The situation that the filled form describes; it names no day, so the dossier is examined as of today."""
    persons = [_adult(form, "p1", "applicant")]
    if _text(form, "p2_last_name") or _text(form, "p2_first_name"):
        persons.append(_adult(form, "p2", "co_applicant"))
    persons += [_child(form, row) for row in range(CHILD_ROWS) if _text(form, f"c{row}_first_name")]
    situation: dict[str, Any] = {
        "persons": persons,
        "family_status": _text(form, "family_status"),
        "housing": _text(form, "housing"),
        "reasons": form.getlist("reasons"),
        **{flag: bool(form.get(flag)) for flag in FLAGS},
    }
    for key in ("department", "city"):
        if _text(form, key):
            situation[key] = _text(form, key)
    return situation


def _text(form: Form, key: str) -> str:
    return form.get(key, "").strip()


def _adult(form: Form, prefix: str, role: str) -> dict[str, Any]:
    birth_name = _text(form, f"{prefix}_birth_name")
    return {
        **_named(form, prefix, role),
        **({"birth_name": birth_name} if birth_name else {}),
        "nationality": _text(form, f"{prefix}_nationality") or "french",
        "activities": form.getlist(f"{prefix}_activities"),
        "incomes": form.getlist(f"{prefix}_incomes"),
    }


def _child(form: Form, row: int) -> dict[str, Any]:
    return {**_named(form, f"c{row}", "dependant"), "nationality": "french"}


def _named(form: Form, prefix: str, role: str) -> dict[str, Any]:
    return {
        "id": prefix,
        "role": role,
        "first_name": _text(form, f"{prefix}_first_name"),
        "last_name": _text(form, f"{prefix}_last_name"),
        "birth_date": _text(form, f"{prefix}_birth_date"),
    }


def filled_from(situation: Mapping[str, Any]) -> MultiDict[str, str]:
    """The form as it was filled for this situation, to be changed."""
    filled: MultiDict[str, str] = MultiDict()
    rows = iter(range(CHILD_ROWS))
    for person in situation["persons"]:
        prefix = {"applicant": "p1", "co_applicant": "p2"}.get(person["role"]) or f"c{next(rows)}"
        for key, value in person.items():
            filled.setlist(f"{prefix}_{key}", value if isinstance(value, list) else [str(value)])
    for key in ("family_status", "housing", "department", "city"):
        filled.add(key, situation.get(key) or "")
    for flag in FLAGS:
        if situation.get(flag):
            filled.add(flag, "1")
    filled.setlist("reasons", list(situation.get("reasons", [])))
    return filled
