"""One field looked for on one page, and the candidate that a value found there makes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from extractors.fields.declaration import Candidate, Field
from extractors.fields.headers import Header, headers_of
from extractors.fields.layout import Sheet, Strip, gap
from extractors.fields.mentions import Mention
from extractors.fields.parsed import Parsed
from extractors.page import Box


@dataclass(frozen=True)
class Search:
    """One field on one page: the page's rows, all labels found on it, and the headers that matter to the field."""

    sheet: Sheet
    mentions: tuple[Mention, ...]
    field: Field

    @cached_property
    def headers(self) -> list[Header]:
        """Column headers that speak for or against a value of this field."""
        return headers_of(self.sheet, self.field)


def shared(one: Box, other: Box) -> float:
    """The width two boxes share; negative: the white between them."""
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def level(one: Box, other: Box) -> bool:
    """Whether two boxes stand on one line."""
    return one.overlap_y(other) > 0.4


def aligned(box: Box, label: Box) -> float:
    """1 when left edges, right edges or middles agree; less when the value only touches the column."""
    off = min(abs(box.x0 - label.x0), abs(box.x1 - label.x1), abs(box.cx - label.cx))
    return 1.0 if off < 0.02 else 0.93 if off < 0.05 else 0.8


def _torn(strip: Strip, value: Parsed, aspect: float) -> bool:
    """Whether a figure may have lost its thousands: `1` before `751,93`, too far for a space, too near for a cell."""
    before = [w for s, e, w, _ in strip.pieces if e <= value.start]
    words = strip.words(value.start, value.end)
    if not before or not words or not re.match(r"\d{3}(?!\d)", strip.text[value.start : value.end]):
        return False
    return bool(re.fullmatch(r"\d{1,3}", before[-1].text)) and gap(before[-1], words[0], aspect) < 1.8


def candidate_of(search: Search, strip: Strip, value: Parsed, score: float, reasons: list[str]) -> Candidate:
    """The candidate with what the parser and the reader say of it."""
    reading = strip.confidence(value.start, value.end)
    if _torn(strip, value, search.sheet.aspect):
        score *= 0.5
        reasons.append("digits stand close before it")
    if value.score < 1:
        reasons.append(f"printed or read unclearly ({value.score:.2f})")
    score *= value.score * (0.6 + 0.4 * reading)
    text = strip.text[value.start : value.end].replace("\t", " ").strip()
    box = strip.box(value.start, value.end)
    page = search.sheet.page
    return Candidate(
        search.field.name, value.value, text, page.number, box, page.source, min(score, 0.99), tuple(reasons)
    )
