# ruff: noqa: E501  (labels are read whole)
"""The people of forms by where their boxes stand: `Nom` with a value right of it or below, `Prénoms` under or beside it.

A spread of two pages, two columns of spouses behind one column of labels, a box for each given name: the place of the
print says whose name is whose, whatever the order in which the words are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.fields.parsed import fold_in_place
from extractors.page import Box, Line, Page

_NUMBER = r"\W*(?:\d{1,2}\W+)?"
_LAST = re.compile(
    rf"{_NUMBER}(?:1er\s+)?noms?(?:\s+de\s+(?:naissance|famille|l'enfant|jeune fille))?(?:\s*\(\w{{1,4}}\))?(?:\s*/[^:]*)?\s*(?=:|$|\s)"
)
_FIRST = re.compile(rf"{_NUMBER}prenoms?\s*(?:\(\s*s\s*\))?(?:\s+de\s+l'enfant)?(?:\s*/[^:]*)?\s*(?=:|$|\s)")
_LABEL = re.compile(
    rf"{_NUMBER}(?:(?:noms?|prenoms?|ne+e?|date|lieu|sexe|nationalite|domicile|profession)\b|(?:a|le)\W*$)"
)


@dataclass(frozen=True, slots=True)
class Boxed:
    """A person of a form: given names and surname, and the box of the label."""

    name: str
    label: Box
    page: Page


@dataclass(frozen=True, slots=True)
class _Item:
    """A label and the values that it announces, left to right."""

    label: Box
    values: tuple[tuple[str, Box], ...]


def boxed_people(pages: Sequence[Page], clean: Callable[[str], str]) -> list[Boxed]:
    """The people of every page, top to bottom; `clean` takes the name out of a box's text."""
    found: list[Boxed] = []
    for page in pages:
        firsts = _items(page, _FIRST, clean)
        for last in _items(page, _LAST, clean):
            first = _partner(last, firsts)
            if first is not None:
                pairs = zip(last.values, _aligned(last, first), strict=False)
                found += [Boxed(f"{given} {surname}", last.label, page) for (surname, _), given in pairs if given]
    return found


def _items(page: Page, label: re.Pattern[str], clean: Callable[[str], str]) -> list[_Item]:
    found = []
    for line in page.lines:
        match = label.match(fold_in_place(line.text))
        if match is None:
            continue
        values = [(clean(text), box) for text, box in _values(page, line, match.end())]
        named = tuple((text, box) for text, box in values if text)
        if named:
            found.append(_Item(line.words[0].box, named))
    return found


def _values(page: Page, line: Line, end: int) -> list[tuple[str, Box]]:
    """What stands on the label's line after it, else right of it, else below."""
    inline = _rest(line, end)
    beside = sorted(
        (o for o in page.lines if o is not line and o.box.overlap_y(line.box) > 0.4 and o.box.x0 > line.box.x1),
        key=lambda o: o.box.x0,
    )
    stop = next((i for i, other in enumerate(beside) if _LABEL.match(fold_in_place(other.text))), len(beside))
    right = [(other.text.strip(" :"), other.box) for other in beside[:stop]]
    if inline or right:
        return inline + right
    below = [
        o
        for o in page.lines
        if 0 < o.box.cy - line.box.cy < 2.6 * line.box.height and abs(o.box.x0 - line.box.x0) < 0.03
    ]
    return [(o.text, o.box) for o in below[:1] if not _LABEL.match(fold_in_place(o.text))]


def _rest(line: Line, end: int) -> list[tuple[str, Box]]:
    """What a line says after its label."""
    words, at = [], 0
    for word in line.words:
        if at >= end and word.text.strip(":"):
            words.append(word)
        at += len(word.text) + 1
    return (
        [(" ".join(word.text for word in words).strip(" :"), Box.around(word.box for word in words))] if words else []
    )


def _partner(last: _Item, firsts: Sequence[_Item]) -> _Item | None:
    """The given names that belong to a surname: the next ones under its label, else on its line."""
    under = [f for f in firsts if 0 < f.label.cy - last.label.cy < 0.09 and abs(f.label.x0 - last.label.x0) < 0.03]
    if under:
        return min(under, key=lambda f: f.label.cy)
    level = [f for f in firsts if f.label.overlap_y(last.label) > 0.5 and f.label.x0 > last.label.x0]
    return min(level, key=lambda f: f.label.x0, default=None)


def _aligned(last: _Item, first: _Item) -> list[str]:
    """For each surname the given names of its column; empty where none stand in it."""
    if len(last.values) == len(first.values):
        return [text for text, _ in first.values]
    return [
        next((text for text, box in first.values if abs(box.x0 - column.x0) < 0.05), "") for _, column in last.values
    ]


def headed_by(person: Boxed, heading: re.Pattern[str]) -> str:
    """The word of the nearest heading above a person, in the same column; empty when there is none."""
    label = person.label
    above = [
        (line.box.cy, match.group())
        for line in person.page.lines
        if line.box.cy < label.cy and len(line.words) <= 8 and line.box.x1 > label.x0 - 0.02
        and line.box.x0 < label.x0 + 0.45 and (match := heading.search(fold_in_place(line.text)))
    ]  # fmt: skip
    return max(above, default=(0.0, ""))[1]
