"""How a document module declares its fields: which labels name them, how their value is printed, what rules it out.

The labels are data: a TOML beside the module, one table a field, read by `declared`. A module adds the parsers
and what the fields must fulfil together; `labels.py` finds candidates, `choose.py` chooses between them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from extractors.fields.parsed import Parser
from extractors.page import Box, Page, Source

Where = Literal["right", "below", "left", "above"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    labels: how papers name it, as in `Net à payer`; weak_labels: names that other things bear too.
    parse: reads its value out of a text. where: where the value may stand, seen from the label; `above`: the
    label is a caption and nothing else (`below` looks above too).
    pick: which value of a row with several, when no column header decides; `all` for lists.
    columns / not_columns: headers above a value that speak for or against it; rows / not_rows: the same for the name
    of the row, when the label is itself a column header. accept: whether a value is possible at all.
    reach: how many label heights below the label a value may stand. between: words that may stand between label and
    value. close: names, which never stand far right of their label as amounts do. not_after: what else begins with a
    label's word: after `Emploi`, `Agent technique` is a job and `Agent` no label.
    """

    name: str
    labels: tuple[str, ...]
    parse: Parser
    weak_labels: tuple[str, ...] = ()
    where: tuple[Where, ...] = ("right", "below")
    pick: Literal["first", "last", "all"] = "first"
    columns: tuple[str, ...] = ()
    not_columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    not_rows: tuple[str, ...] = ()
    accept: Callable[[Any], bool] | None = None
    reach: float = 4.5
    between: int = 6
    close: bool = False
    not_after: tuple[str, ...] = ()


def declared(
    module: str, parsers: Mapping[str, Parser], accept: Mapping[str, Callable[[Any], bool]] | None = None
) -> tuple[tuple[Field, ...], tuple[str, ...]]:
    """The fields of the TOML beside `module` (its `__file__`) with their parsers, and the decoys.

    `spoilers` of a field are words that, right after one of its labels, make it the name of something else; `every`
    holds what all fields have that do not say otherwise, `like.X` what those have that say `like = "X"`.
    """
    data = tomllib.loads(Path(module).with_suffix(".toml").read_text("utf-8"))
    fields, decoys = [], list(data["decoys"])
    for name, own in data["fields"].items():
        options = {**data.get("every", {}), **data.get("like", {}).get(own.pop("like", ""), {}), **own}
        given: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
        spoilers = given.pop("spoilers", ())
        decoys += [f"{label} {word}" for label in given["labels"] for word in spoilers]
        fields.append(Field(name=name, parse=parsers[name], accept=(accept or {}).get(name), **given))
    return tuple(fields), tuple(decoys)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that could be the field's, how much speaks for it (0 to 1) and why."""

    field: str
    value: Any
    text: str
    page: int
    box: Box | None
    source: Source
    score: float
    reasons: tuple[str, ...] = ()

    def scaled(self, factor: float, reason: str) -> Candidate:
        """The same candidate with more or less in its favour, never above 0.99."""
        return replace(self, score=min(0.99, self.score * factor), reasons=(*self.reasons, reason))

    def raised(self, to: float, reason: str) -> Candidate:
        """The same candidate with at least this much in its favour."""
        return replace(self, score=max(self.score, to), reasons=(*self.reasons, reason))

    def on(self, pages: Iterable[Page]) -> Page | None:
        """The page it stands on, of those given."""
        return next((page for page in pages if page.number == self.page), None)

    def renamed(self, field: str) -> Candidate:
        """The same candidate for another field."""
        return replace(self, field=field)

    def moved(self, move: Callable[[Box], Box]) -> Candidate:
        """The same candidate with its box moved (from level rows to where it is printed)."""
        return replace(self, box=move(self.box)) if self.box else self
