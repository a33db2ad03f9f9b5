"""The stairway from bytes to pages: opens a file, then for each page chooses its text layer or OCR."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.page import Page


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one file: its content type, its fingerprint and its pages (blank ones included)."""

    sha256: str
    media_type: str
    pages: tuple[Page, ...]
