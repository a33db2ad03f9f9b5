"""What the classifier says of a run of pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another type the pages could be."""

    type: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Guess:
    """Pages (numbers in the file, from 1) that make one document, its type or `unknown`, and how sure we are."""

    pages: tuple[int, ...]
    type: str
    confidence: float
    alternatives: tuple[Alternative, ...] = ()
    cues: tuple[str, ...] = ()
