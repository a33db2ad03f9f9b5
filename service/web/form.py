"""The form of one person who will live in the dwelling ↔ a person of CONTRACT.md section 4.

What is missing or cannot be is said beside the box, in words that tell what to write. A birth date is three boxes: a
calendar is a long way back on a small screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from werkzeug.datastructures import MultiDict

from service.language import gettext as _

Form = MultiDict[str, str]
NAMES = ("first_name", "last_name", "birth_name")
ROLES = ("co_applicant", "dependant", "adult")
LONGEST_NAME = 120
OLDEST = date(1900, 1, 1)


def person_of(form: Form, applicant: bool, today: date) -> tuple[dict[str, Any], dict[str, str]]:
    """The person that the form describes, and what is wrong with it, by box."""
    person: dict[str, Any] = {name: _text(form, name) for name in NAMES}
    person["birth_name"] = person["birth_name"] or None
    person["role"] = "applicant" if applicant else _text(form, "role")
    born = _birth_date(form)
    person["birth_date"] = born.isoformat() if born else ""
    return person, _errors(person, born, today)


def _errors(person: Mapping[str, Any], born: date | None, today: date) -> dict[str, str]:
    errors = {}
    if person["role"] not in (*ROLES, "applicant"):
        errors["role"] = _("Dites qui est cette personne.")
    if not person["first_name"]:
        errors["first_name"] = _("Écrivez le prénom.")
    if not person["last_name"]:
        errors["last_name"] = _("Écrivez le nom.")
    for name in NAMES:
        if len(person[name] or "") > LONGEST_NAME:
            errors[name] = _("C'est trop long : 120 lettres au plus.")
    if born is None:
        errors["birth_date"] = _("Écrivez le jour, le mois et l'année, par exemple 27 3 1985.")
    elif not OLDEST <= born <= today:
        errors["birth_date"] = _("Cette date de naissance n'est pas possible. Vérifiez l'année.")
    return errors


def _birth_date(form: Form) -> date | None:
    day, month, year = (_text(form, f"birth_{part}") for part in ("day", "month", "year"))
    if not all(re.fullmatch(r"[0-9]{1,2}", one) for one in (day, month)) or not re.fullmatch(r"[0-9]{4}", year):
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _text(form: Form, key: str) -> str:
    return " ".join(form.get(key, "").split())


def filled_from(person: Mapping[str, Any]) -> Form:
    """The form as it was filled for this person, to be changed."""
    born = date.fromisoformat(person["birth_date"])
    filled = {name: person.get(name) or "" for name in NAMES} | {"role": person["role"]}
    return MultiDict(
        filled | {"birth_day": str(born.day), "birth_month": str(born.month), "birth_year": str(born.year)}
    )


def place_of(form: Form) -> tuple[dict[str, str | None], dict[str, str]]:
    """Where a dwelling is looked for: a department and a commune, both or none, and what is wrong with them."""
    city, department = _text(form, "city"), _text(form, "department").upper()
    if re.fullmatch(r"\d", department):
        department = f"0{department}"
    errors = {}
    if department and not re.fullmatch(r"\d{2}|97\d|98\d|2[AB]", department):
        errors["department"] = _("Écrivez le numéro du département, par exemple 33, 2A ou 974.")
    if len(city) > LONGEST_NAME:
        errors["city"] = _("C'est trop long : 120 lettres au plus.")
    return {"city": city or None, "department": department or None}, errors
