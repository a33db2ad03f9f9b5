"""Values as an applicant reads them: euros with a space for thousands, dates and months in French words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal

from service.results import FieldResult


@cache
def _wording() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("fields.toml").read_text("utf-8"))


@cache
def staff_words() -> Mapping[str, Mapping[str, str]]:
    """What the staff read for states, roles, actions and figures."""
    words: dict[str, dict[str, str]] = tomllib.loads(files(__package__).joinpath("staff.toml").read_text("utf-8"))
    return words


def label_of(name: str) -> str:
    """The name of a field for people."""
    labels: Mapping[str, str] = _wording()["labels"]
    return labels.get(name) or name.replace("_", " ")


def worded(name: str, value: Any) -> str:
    """One value for people."""
    return _worded(name, value)


def shown(fields: Mapping[str, FieldResult]) -> list[tuple[str, str]]:
    """Pairs of label and value, of the fields that have a label, in the order of the labels.

    >>> field = FieldResult(value=1834.5, text="", confidence=1, page=1, box=None, source="ocr")
    >>> shown({"net_pay": field, "period": field.model_copy(update={"value": "2026-09"})})
    [('Mois', 'septembre 2026'), ('Net payé', '1\u202f834,50\xa0€')]
    """
    labels: Mapping[str, str] = _wording()["labels"]
    return [(label, _worded(name, fields[name].value)) for name, label in labels.items() if name in fields]


def _worded(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, int | float):
        return _number(name, value)
    return str(_wording()["values"].get(value) or day(str(value)))


def _number(name: str, value: float) -> str:
    units: Mapping[str, list[str]] = _wording()["units"]
    if name in units["euros"]:
        pattern = "#,##0" if float(value).is_integer() else "#,##0.00"
        return f"{format_decimal(value, format=pattern, locale='fr')}\xa0€"
    if name in units["square_metres"]:
        return f"{format_decimal(value, locale='fr')}\xa0m²"
    return f"{value:g}".replace(".", ",")


def age(since: datetime) -> str:
    """How long ago, in one unit: what a queue is sorted by."""
    return format_timedelta(datetime.now(UTC) - since, granularity="minute", threshold=1.2, locale="fr")


def moment(at: datetime, with_time: bool = False) -> str:
    """A day, and the time where it matters, as the clock on the wall has it."""
    local = at.astimezone()
    return format_datetime(local, "d MMM yyyy, HH:mm" if with_time else "d MMMM yyyy", locale="fr")


def day(text: str) -> str:
    """A date (`2026-09-30`) or month (`2026-09`) in words; any other text as it is."""
    try:
        if len(text) == 7:
            return format_date(date.fromisoformat(f"{text}-01"), "LLLL yyyy", locale="fr")
        return format_date(date.fromisoformat(text), "long", locale="fr") if len(text) == 10 else text
    except ValueError:
        return text
