"""Builds pages of text for the tests of this storey, set out as a paper would be."""

from __future__ import annotations

from extractors.page import Box, Line, Page, Word

_LEFT, _TOP, _STEP, _LETTER = 0.08, 0.06, 0.022, 0.0105


def page(text: str, number: int = 1, source: str = "pdf_text", top: float = _TOP, **others: object) -> Page:
    """A page whose lines are those of `text`; a line that begins with `# ` is set in larger letters."""
    lines, y = [], top
    for raw in text.strip("\n").split("\n"):
        height = 0.02 if raw.startswith("# ") else 0.012
        line = _line(raw.removeprefix("# "), y, height)
        if line is not None:
            lines.append(line)
        y += _STEP if height == 0.012 else 0.035
    return Page(number, 595, 842, tuple(lines), source, blank=not lines, **others)  # type: ignore[arg-type]


def _line(text: str, y: float, height: float) -> Line | None:
    words, x = [], _LEFT
    for piece in text.split():
        width = _LETTER * len(piece)
        words.append(Word(piece, Box(x, y, x + width, y + height)))
        x += width + _LETTER
    return Line(tuple(words)) if words else None
