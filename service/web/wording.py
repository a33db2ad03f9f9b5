"""Values as an applicant reads them: euros with a space for thousands, dates and months in French words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from service.results import FieldResult


@cache
def _wording() -> Mapping[str, Any]:
    return tomllib.loads(files(__package__).joinpath("fields.toml").read_text("utf-8"))


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


def day(text: str) -> str:
    """A date (`2026-09-30`) or month (`2026-09`) in words; any other text as it is."""
    try:
        if len(text) == 7:
            return format_date(date.fromisoformat(f"{text}-01"), "LLLL yyyy", locale="fr")
        return format_date(date.fromisoformat(text), "long", locale="fr") if len(text) == 10 else text
    except ValueError:
        return text
