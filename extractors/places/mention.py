"""A value that a page names somewhere, and the signs around the place: what a model of places weighs.

A sign is a small fact (`the line begins with Fait`, `the latest day of the paper`), known by a number: the CRC-32 of
its name. A model knows the numbers it was fitted on and passes over all others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from zlib import crc32

from extractors.fields.flow import Flow
from extractors.fields.parsed import Parsed, fold
from extractors.fields.spec import FieldValue, Value
from extractors.page import Box, Page, Source

_TYPED = 0.5  # how loud a sign is again as one of its type: what all types share is learned from all


class Signs:
    """The signs of one place. Those that are `typed` count once for all types and once more for the paper's own."""

    __slots__ = ("_type", "values")

    def __init__(self, type_id: str) -> None:
        self.values: dict[int, float] = {}
        self._type = crc32(type_id.encode()) | 1
        self.add(f"type {type_id}")
        self.add("any")

    def add(self, name: str, value: float = 1.0, typed: bool = False) -> None:
        """Notes a sign; of one seen twice the louder counts."""
        if value == 0:
            return
        number = crc32(name.encode())
        self._louder(number, value)
        if typed:
            self._louder((number * self._type) & 0xFFFFFFFF, _TYPED * value)

    def _louder(self, number: int, value: float) -> None:
        if value > self.values.setdefault(number, 0.0):
            self.values[number] = value


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that names a value: as printed, where, and what is noted around it."""

    value: Value
    text: str
    page: int
    box: Box | None
    source: Source
    signs: Signs = field(compare=False)

    def found(self) -> FieldValue:
        """The value as a field's, of which nobody has said yet how sure it is."""
        return FieldValue(self.value, self.text, 0.0, self.page, self.box, self.source)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a flow with its page and its box there."""

    flow: Flow
    start: int
    end: int
    page: Page
    box: Box

    def mention(self, value: Value, signs: Signs) -> Mention:
        """The mention of a value that stands here."""
        text = " ".join(self.flow.text[self.start : self.end].split())
        return Mention(value, text, self.page.number, self.box, self.page.source, signs)

    def same(self, other: Place) -> bool:
        """Whether another order of reading found the same print."""
        return self.page is other.page and self.box.overlap_y(other.box) > 0.5 and self.box.overlap_x(other.box) > 0.5


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name in no order, by which it is known whichever way it is printed.

    >>> name_key("DURAND-ROUX Éric") == name_key("Éric Durand Roux")
    True
    """
    return tuple(sorted(re.split(r"[\s\-'’.,]+", fold(name).strip())))


def place_of(flow: Flow, start: int, end: int) -> Place | None:
    """The place of `flow.text[start:end]`; None where no word stands."""
    words = flow.words_in(start, end)
    if not words:
        return None
    page = words[0][1]
    return Place(flow, start, end, page, Box.around(word.box for word, where in words if where is page))


def place_parsed(flow: Flow, found: Parsed) -> Place | None:
    """The place of what a parser found."""
    return place_of(flow, found.start, found.end)
