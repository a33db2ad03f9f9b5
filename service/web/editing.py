"""Values ↔ the boxes of a form: as French people write them on one side, as CONTRACT.md section 3 has them on the
other.

A value that was not touched is not sent, so that a correction holds what a person changed and nothing else; a box that
was emptied takes the value away.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from service.contract import fields_of
from service.errors import InvalidRequestError
from service.language import gettext as _
from service.language import marked
from service.web.wording import label_of, worded

DOUBT_BELOW = 0.8  # what the machine read with less confidence than this is shown first, and marked


@cache
def _kinds() -> Mapping[str, Any]:
    kinds: dict[str, Any] = tomllib.loads(files(__package__).joinpath("kinds.toml").read_text("utf-8"))
    return kinds


def kind_of(name: str, value: Any = None) -> str:
    """How a field is typed: by its name, else by what its value is."""
    if name in _kinds()["choice"]:
        return "choice"
    for kind in ("amount", "whole", "month", "day", "list", "yes_no"):
        if name in _kinds()[kind]:
            return kind
    if isinstance(value, list):
        return "list"
    if isinstance(value, bool):
        return "yes_no"
    return "amount" if isinstance(value, int | float) else "text"


def boxes(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The boxes of a paper's form: what the machine doubts first, then what it read, then what it did not find."""
    read, corrected = document["fields"], (document["correction"] or {}).get("fields", {})
    names = dict.fromkeys([*fields_of(document["type"]), *read])
    rows = [_box(name, read.get(name), name in corrected) for name in names]
    return sorted(rows, key=lambda row: 2 if row["empty"] else 0 if row["doubt"] else 1)


def _box(name: str, field: Mapping[str, Any] | None, corrected: bool) -> dict[str, Any]:
    value = field["value"] if field else None
    confidence = field["confidence"] if field else 0.0
    hint: str = _kinds()["hint"].get(kind_of(name, value), "")
    return {
        "name": name,
        "label": label_of(name),
        "kind": kind_of(name, value),
        "text": typed(name, value),
        "choices": [(one, worded(name, one)) for one in _kinds()["choice"].get(name, [])],
        "hint": _(hint) if hint else "",
        "empty": field is None,
        "corrected": corrected and field is not None,
        "doubt": field is not None and not corrected and confidence < DOUBT_BELOW,
        "percent": round(confidence * 100),
        "page": field["page"] if field else None,
        "place": field["box"] if field else None,
        "error": "",
    }


def typed(name: str, value: Any) -> str:
    """A value as it stands in its box.

    >>> typed("period", "2026-09"), typed("net_pay", 1834.5), typed("issue_date", "2026-09-30")
    ('09/2026', '1834,50', '30/09/2026')
    """
    kind = kind_of(name, value)
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind == "amount" and isinstance(value, int | float):
        return _amount(name, value)
    if kind in ("day", "month"):
        return "/".join(reversed(str(value).split("-")))
    return str(value)


def _amount(name: str, value: float) -> str:
    if float(value).is_integer():
        return f"{value:.0f}"
    return (f"{value:g}" if name == "tax_shares" else f"{value:.2f}").replace(".", ",")


def value_of(name: str, text: str, before: Any = None) -> Any:
    """What a box says, as the contract has it; None when it is empty; a refusal that names the box when it is no value.

    >>> value_of("net_pay", "1 834,50 €"), value_of("period", "9/2026"), value_of("birth_date", "02/04/1988")
    (1834.5, '2026-09', '1988-04-02')
    """
    clean, kind = text.strip(), kind_of(name, before)
    if not clean:
        return None
    try:
        return _READERS.get(kind, str)(clean)
    except ValueError as error:
        hint = _kinds()["hint"].get(kind, marked("une valeur de la liste"))
        raise InvalidRequestError("« %(label)s » : écrivez %(hint)s.", label=label_of(name), hint=_(hint)) from error


def _number(text: str) -> float | int:
    plain = re.sub(r"[\s\u00a0\u202f€]", "", text)
    if not re.fullmatch(r"-?\d{1,9}([.,]\d{1,2})?", plain):
        raise ValueError(text)
    value = float(plain.replace(",", "."))
    return int(value) if value.is_integer() else value


def _whole(text: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text):
        raise ValueError(text)
    return int(text)


def _day(text: str) -> str:
    found = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", text)
    return (date(*(int(part) for part in reversed(found.groups()))) if found else date.fromisoformat(text)).isoformat()


def _month(text: str) -> str:
    found = re.fullmatch(r"(\d{1,2})[/. -](\d{4})", text)
    if not found:
        return date.fromisoformat(f"{text}-01").isoformat()[:7]
    return date(int(found[2]), int(found[1]), 1).isoformat()[:7]


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _yes_no(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(text)
    return text == "yes"


_READERS: Mapping[str, Any] = {
    "amount": _number,
    "whole": _whole,
    "day": _day,
    "month": _month,
    "list": _lines,
    "yes_no": _yes_no,
}
