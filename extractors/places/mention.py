"""A value that a page names somewhere, and the signs around the place: what a model of places weighs.

A sign is a small fact (`the line begins with Fait`, `the latest day of the paper`), known by a number: the CRC-32 of
its name. A model knows the numbers it was fitted on and passes over all others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from zlib import crc32

from extractors.fields.flow import Flow
from extractors.fields.parsed import Parsed
from extractors.fields.spec import Value
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
        self.values[number] = max(self.values.get(number, 0.0), value)
        if typed:
            number = (number * self._type) & 0xFFFFFFFF
            self.values[number] = max(self.values.get(number, 0.0), _TYPED * value)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that names a value: as printed, where, how sure the parser and the reader are of it (0 to 1)."""

    value: Value
    text: str
    page: int
    box: Box | None
    source: Source
    reading: float
    signs: Signs = field(compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a flow with its page and its box there."""

    flow: Flow
    start: int
    end: int
    page: Page
    box: Box

    def mention(self, value: Value, signs: Signs, score: float = 1.0) -> Mention:
        """The mention of a value that stands here."""
        words = [word for word, page in self.flow.words_in(self.start, self.end) if page is self.page]
        read = sum(word.confidence for word in words) / max(1, len(words))
        text = " ".join(self.flow.text[self.start : self.end].split())
        return Mention(value, text, self.page.number, self.box, self.page.source, score * read, signs)


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
