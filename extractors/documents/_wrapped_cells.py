"""A name in a table's narrow column, which goes on in the next line of its cell: `MARTEL` over `Zoé` under `Plaignant`.

Readers take the cells of a row for one line, so that no line and no label holds the whole name: its words are those
that stand in the column, from its head's left edge to the next head's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate
from extractors.fields.name_words import PARTICLES, name_word
from extractors.fields.names import is_company, is_person
from extractors.fields.parsed import fold
from extractors.page import Line, Page, Word

_WHO = re.compile(
    r"(?:plaignante?|victime|titulaire|demandeu(?:r|se)|beneficiaire|requerante?|interessee?|assuree?|allocataire|patiente?|etudiante?|personne|declarante?)"
)
_EDGE = 0.01  # of a page's width: how far a cell's words may stand from the left edge of their head
_HEADS, _ROWS = 4, 3  # heads of a table that has narrow columns; lines of a name
_GAP, _REACH = 1.2, 4.0  # heights of a line: between two of a cell, between a head and its cell


def wrapped_people(draft: Draft) -> list[Candidate]:
    """The people whose names go on in the next line of a cell, under a head that says whom the paper concerns."""
    return [
        Candidate("names", [name], _text(rows[0]), page.number, rows[0][0].box, page.source, 0.93, ("in its column",))
        for page in draft.pages
        for line in page.lines
        for head in line.words
        if _WHO.fullmatch(fold(head.text).strip(" :.")) and _among_heads(page, head)
        for rows in (_cell(page, head),)
        if len(rows) > 1 and (name := _name(rows))
    ]


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _level(page: Page, head: Word) -> list[Word]:
    return [word for word in page.words if word is not head and word.box.overlap_y(head.box) > 0.5]


def _among_heads(page: Page, head: Word) -> bool:
    """Whether a word stands in a row of heads: several words, none of them a number, one right of it."""
    level = _level(page, head)
    numbers = any(any(c.isdigit() for c in word.text) for word in level)
    return len(level) + 1 >= _HEADS and not numbers and any(word.box.x0 > head.box.x1 for word in level)


def _cell(page: Page, head: Word) -> Sequence[list[Word]]:
    """The words of the first cell under a head, line after line."""
    after = [word.box.x0 for word in _level(page, head) if word.box.x0 > head.box.x1]
    edge = min(after) - _EDGE / 2
    rows: list[list[Word]] = []
    for line in sorted(_column(page, head, edge), key=lambda words: words[0].box.cy):
        first, upper = line[0], rows[-1][0].box if rows else head.box
        height = min(first.box.height, upper.height)
        if (first.box.y0 - upper.y1) / height > (_GAP if rows else _REACH) or len(rows) == _ROWS:
            break
        if abs(first.box.x0 - head.box.x0) < _EDGE:
            rows.append(line)
    return rows


def _column(page: Page, head: Word, edge: float) -> Iterator[list[Word]]:
    for line in page.lines:
        words = _within(line, head, edge)
        if words and words[0].box.y0 > head.box.cy:
            yield words


def _within(line: Line, head: Word, edge: float) -> list[Word]:
    return [word for word in line.words if head.box.x0 - _EDGE < word.box.x0 < edge]


def _name(rows: Sequence[list[Word]]) -> str:
    """The name that the rows of a cell make; empty where they make none."""
    words = [word.text.strip(" ,") for row in rows for word in row]
    named = all(name_word(word, sure=True) or fold(word) in PARTICLES for word in words)
    name = " ".join(words)
    surname = any(word.isupper() and len(word) > 1 for word in words) and not name.isupper()
    return name if named and surname and is_person(name) and not is_company(name) else ""
