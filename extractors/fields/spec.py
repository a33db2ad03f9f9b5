"""What a field is once found: its value, where it stood, how sure we are; and what was considered and refused."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.page import Box, Source

Value = str | int | float | bool | list[str]


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value with its reason to be believed. `text` is as printed; `page` is the page's number in the file."""

    value: Value
    text: str
    confidence: float
    page: int
    box: Box | None
    source: Source


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that lost, and why (for `bordereau explain`)."""

    field: str
    text: str
    page: int
    box: Box | None
    why: str


@dataclass(frozen=True, slots=True)
class Caution:
    """Something a person should know about a paper: a contradiction, a wrong check digit. `code` as in findings."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """The fields of one document, the warnings about it, and the candidates that lost."""

    fields: dict[str, FieldValue]
    cautions: tuple[Caution, ...] = ()
    rejected: tuple[Rejected, ...] = ()
