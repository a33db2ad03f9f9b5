"""Values as an applicant reads them, in the language of the page: euros, dates and months in words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_currency, format_decimal

from service.checklists.rules import checklist
from service.language import formats, language
from service.language import gettext as _

KEPT_WORDS = 5000  # amounts and days in words, as pages show them again and again


@cache
def _wording() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("fields.toml").read_text("utf-8"))


def staff_words() -> Mapping[str, Mapping[str, str]]:
    """What the staff read for states, roles, actions and figures."""
    return said_table("staff.toml")


def said_table(name: str) -> Mapping[str, Mapping[str, str]]:
    """A table of words beside this module, in the language of the request."""
    return _said_table(name, language())


@cache
def _said_table(name: str, _language: str) -> Mapping[str, Mapping[str, str]]:
    """The language is that of the request, and named so that each has its own table."""
    words = tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))
    return {key: {value: _(text) for value, text in table.items()} for key, table in words.items()}


def label_of(name: str) -> str:
    """The name of a field for people."""
    labels: Mapping[str, str] = _wording()["labels"]
    return _(labels[name]) if name in labels else name.replace("_", " ")


def worded(name: str, value: Any) -> str:
    """One value for people."""
    return _worded(name, value)


def shown(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Pairs of label and value, of the fields that have a label, in the order of the labels.

    >>> shown({"net_pay": 1834.5, "period": "2026-09"})
    [('Mois', 'septembre 2026'), ('Net payé', '1\u202f834,50\xa0€')]
    """
    return [(label, _worded(name, values[name])) for name, label in _labels(language()) if name in values]


@cache
def _labels(_language: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, _(label)) for name, label in _wording()["labels"].items())


def item_names(checklist_id: str, ids: Iterable[str]) -> list[str]:
    """The items of a checklist as people call them."""
    rules = checklist(checklist_id)
    return [rules.label(one, language()) for one in ids]


def decimal(value: float) -> str:
    """A figure with one decimal."""
    return format_decimal(value, format="0.0", locale=formats())


def _worded(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return _("oui") if value else _("non")
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, int | float):
        return _number(name, value)
    word = _wording()["values"].get(value)
    return _(word) if word else day(str(value))


def _number(name: str, value: float) -> str:
    units: Mapping[str, list[str]] = _wording()["units"]
    if name in units["euros"]:
        return euros(value)
    if name in units["square_metres"]:
        return f"{format_decimal(value, locale=formats())}\xa0m²"
    return format_decimal(value, format="0.##", locale=formats())


def euros(value: float) -> str:
    """An amount; the cents only where there are some."""
    return _euros(float(value), language())


@lru_cache(maxsize=KEPT_WORDS)
def _euros(value: float, _language: str) -> str:
    digits = "" if float(value).is_integer() else ".00"
    pattern = f"#,##0{digits}\xa0¤" if language() == "fr" else f"¤#,##0{digits}"
    return format_currency(value, "EUR", format=pattern, locale=formats(), currency_digits=False)


def age(since: datetime) -> str:
    """How long ago, in one unit: what a queue is sorted by."""
    return format_timedelta(datetime.now(UTC) - since, granularity="minute", threshold=1.2, locale=formats())


def moment(at: datetime, with_time: bool = False) -> str:
    """A day, and the time where it matters, as the clock on the wall has it."""
    local = at.astimezone()
    return format_datetime(local, "d MMM yyyy, HH:mm" if with_time else "d MMMM yyyy", locale=formats())


def day(text: str) -> str:
    """A date (`2026-09-30`) or month (`2026-09`) in words; any other text as it is."""
    return _day(text, language()) if len(text) in (7, 10) and text[4] == "-" else text


@lru_cache(maxsize=KEPT_WORDS)
def _day(text: str, _language: str) -> str:
    try:
        if len(text) == 7:
            return format_date(date.fromisoformat(f"{text}-01"), "LLLL yyyy", locale=formats())
        return format_date(date.fromisoformat(text), "long", locale=formats())
    except ValueError:
        return text
