"""A specimen before it is printed: HTML for the printer, and the truth of what it says."""

from __future__ import annotations

import datetime as dt
import html as _html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Paper:
    """One document. `html` is the body; `fields` holds every field of CONTRACT.md section 3 that is printed on it, and no other.

    `css` is added to the basic sheet; `font` is the family of the body. `shuffled` papers have their pages (from the second on)
    put in another order, as happens to loose leaves. Dates may be given as `date`, they become ISO strings in the truth.
    """

    html: str
    fields: Mapping[str, Any]
    type: str
    css: str = ""
    font: str = "Liberation Sans"
    size: float = 9.5
    margin: str = "14mm 15mm"
    page: str = "A4"
    layout: str = ""
    shuffled: bool = False

    def truth(self) -> dict[str, Any]:
        """The fields as JSON values, those that are None left out."""
        return {name: _json(value) for name, value in self.fields.items() if value is not None}


def _json(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    return value


@dataclass(frozen=True)
class Specimen:
    """What is written to disk: the bytes, their suffix, and the truth of the file."""

    data: bytes
    suffix: str
    truth: dict[str, Any] = field(default_factory=dict)


def esc(text: object) -> str:
    """Text safe inside HTML."""
    return _html.escape(str(text), quote=False)


def lines(rows: Iterable[object]) -> str:
    """Rows under one another."""
    return "<br>".join(esc(row) for row in rows)


def table(
    rows: Iterable[Iterable[object]], css_class: str = "", head: Iterable[object] = (), widths: Iterable[str] = ()
) -> str:
    """A table; cells are HTML already. A cell that starts with a number or a minus sign is set to the right."""
    out = [f'<table class="{css_class}">']
    out += ["<colgroup>", *(f'<col style="width:{width}">' for width in widths), "</colgroup>"]
    heads = list(head)
    if heads:
        out.append("<thead><tr>" + "".join(f"<th>{cell}</th>" for cell in heads) + "</tr></thead>")
    for row in rows:
        cells = "".join(f'<td class="n">{cell}</td>' if _numeric(cell) else f"<td>{cell}</td>" for cell in row)
        out.append(f"<tr>{cells}</tr>")
    return "".join(out) + "</table>"


def _numeric(cell: object) -> bool:
    text = re.sub("<[^>]+>", "", str(cell)).lstrip("-+ ")
    return text[:1].isdigit() and not any(c.isalpha() for c in text.replace("EUR", "").replace("euros", ""))
