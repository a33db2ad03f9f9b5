"""What the classifier says of a run of pages."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.page import Box

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another type the pages could be."""

    type: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Guess:
    """Pages (numbers in the file, from 1) that make one document, its type or `unknown`, and how sure we are.

    `region`: the part of its page, where the page holds two papers (a scan of two receipts).
    """

    pages: tuple[int, ...]
    type: str
    confidence: float
    alternatives: tuple[Alternative, ...] = ()
    cues: tuple[str, ...] = ()
    region: Box | None = None
