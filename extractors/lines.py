"""Words → lines: words on one baseline, cut where a gap says that another column begins."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from extractors.page import Line, Word

COLUMN_GAP = 2.5  # in heights of a letter: a space is about 0.3, a justified one 1, a column 3 and more


def group_lines(words: Iterable[Word], aspect: float) -> tuple[Line, ...]:
    """Lines in reading order (top to bottom, then left to right); `aspect` is page width over page height.

    >>> from extractors.page import Box
    >>> a, b = Word("Net", Box(.1, .1, .13, .11)), Word("payé", Box(.135, .1, .17, .11))
    >>> [line.text for line in group_lines([b, a], 0.7)]
    ['Net payé']
    """
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.cy, w.box.x0)):
        row = next((r for r in reversed(rows[-4:]) if _on_row(r, word)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return tuple(line for row in rows for line in _cut(row, aspect))


def _on_row(row: list[Word], word: Word) -> bool:
    """Whether the word's middle lies on the row's last few words, and their heights are comparable."""
    near = min(row[-6:], key=lambda w: abs(w.box.cx - word.box.cx)).box
    tall, small = max(near.height, word.box.height), min(near.height, word.box.height)
    return abs(near.cy - word.box.cy) < 0.5 * small and tall < 3 * small


def _cut(row: list[Word], aspect: float) -> list[Line]:
    row = sorted(row, key=lambda w: w.box.x0)
    limit = COLUMN_GAP * median(w.box.height for w in row) / aspect
    lines, current = [], [row[0]]
    for word in row[1:]:
        if word.box.x0 - current[-1].box.x1 > limit:
            lines.append(Line(tuple(current)))
            current = []
        current.append(word)
    return [*lines, Line(tuple(current))]
