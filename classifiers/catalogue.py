"""The catalogue of papers: one TOML a type in `types/`, and the papers without an id that look like one in
`strangers/`.

A cue is a set of phrases that mean the same; it counts once, with its weight. Weights are in points: six make a
paper (`scoring.ACCEPTED`), so a title alone (6) is enough where nothing speaks against it, and body cues (1 to 4)
confirm it or stand in for a title that was not read. A `title` cue counts in full only where it looks like a
heading.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

from classifiers.text import fold

Where = Literal["title", "anywhere"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Phrases (folded) or a pattern that speak for a type (weight above 0) or against it (below 0).

    An `inner` heading stands on the inner pages of a paper: it names the paper but does not begin one.
    """

    name: str
    weight: float
    where: Where
    phrases: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    inner: bool = False


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One paper: what it is called, what is printed on it, and how many pages it usually has.

    `needs`: groups of phrases; a page without one of each group is not this paper, whatever its title says.
    `continues`: what its second and later pages (or its back) say. `pages`: fewest and most pages seen in practice.
    `card`: has two sides. `absorbs`: types whose headings stand on its inner pages (acts in a family book).
    """

    id: str
    label: str
    label_en: str
    cues: tuple[Cue, ...]
    needs: tuple[Cue, ...] = ()
    continues: tuple[Cue, ...] = ()
    barcodes: frozenset[str] = frozenset()
    pages: tuple[int, int] = (1, 1)
    card: bool = False
    absorbs: frozenset[str] = frozenset()
    known: bool = True


@cache
def catalogue() -> Mapping[str, DocumentType]:
    """Every type of CONTRACT.md section 2, by id."""
    return MappingProxyType(_load("types", known=True))


@cache
def strangers() -> Mapping[str, DocumentType]:
    """Papers that no checklist asks for and that look like one that is asked for: they are `unknown`."""
    return MappingProxyType(_load("strangers", known=False))


def label_of(type_id: str, language: str = "fr") -> str:
    """The name of a type for people; `unknown` has one too."""
    if type_id not in catalogue():
        return "Document inconnu" if language == "fr" else "Unknown document"
    entry = catalogue()[type_id]
    return entry.label if language == "fr" else entry.label_en


def _load(folder: str, *, known: bool) -> dict[str, DocumentType]:
    entries = sorted(
        (entry for entry in files("classifiers").joinpath(folder).iterdir() if entry.name.endswith(".toml")),
        key=lambda entry: entry.name,
    )
    types = (_document_type(tomllib.loads(entry.read_text("utf-8")), entry.name, known=known) for entry in entries)
    return {one.id: one for one in types}


def _document_type(data: dict[str, Any], name: str, *, known: bool) -> DocumentType:
    if f"{data['id']}.toml" != name:
        raise ValueError(f"{name}: the id must be the file's name")
    unexpected = set(data) - _KEYS
    if unexpected:
        raise ValueError(f"{name}: unknown keys {sorted(unexpected)}")
    cues = [_cue(row, "title") for row in data.get("title", ())]
    cues += [_cue(row, "anywhere") for row in data.get("cues", ())]
    cues += [_cue(row, "anywhere", sign=-1) for row in data.get("against", ())]
    cues += [_cue(row, "title", sign=-1) for row in data.get("against_title", ())]
    return DocumentType(
        id=data["id"],
        label=data["label"],
        label_en=data["label_en"],
        cues=tuple(cues),
        needs=tuple(_cue({"weight": 1, "any": group}, "anywhere") for group in data.get("needs", ())),
        continues=tuple(_cue({"weight": 1, "any": [phrase]}, "anywhere") for phrase in data.get("continues", ())),
        barcodes=frozenset(data.get("barcodes", ())),
        pages=tuple(data.get("pages", (1, 1))),
        card=data.get("card", False),
        absorbs=frozenset(data.get("absorbs", ())),
        known=known,
    )


_KEYS = frozenset(
    (
        "id",
        "absorbs",
        "label",
        "label_en",
        "pages",
        "card",
        "barcodes",
        "title",
        "cues",
        "against",
        "against_title",
        "needs",
        "continues",
    )
)


def _cue(row: dict[str, Any], where: Where, sign: int = 1) -> Cue:
    """One row of a TOML: `{ weight, any = [phrases] }` or `{ weight, pattern = "…" }`, a pattern runs on plain text."""
    phrases = tuple(sorted({fold(phrase) for phrase in row.get("any", ())}, key=len, reverse=True))
    pattern = re.compile(row["pattern"]) if "pattern" in row else None
    name = row.get("name") or (row["any"][0] if "any" in row else row["pattern"])
    return Cue(name, sign * float(row["weight"]), where, phrases, pattern, row.get("inner", False))
