"""A page as the matcher sees it: one string of folded letters, with the word, line and place each letter came from.

Folding takes away what differs between two printings or two readings of the same phrase: accents, case, spaces
(titles are often letter-spaced, `T R I B U N A L`, and readers glue and split words), punctuation, and the letters
and digits that readers take for each other (`0`/`o`, `1`/`l`/`i`, `5`/`s`, `8`/`b`). A phrase is then a plain
substring.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import median

from extractors.page import Line, Page

LONG_LINE = 9  # words; a longer line is running text
_MARKS = re.compile("[\u0300-\u036f]+")  # accents, taken off their letters
_NOT_KEPT = re.compile(r"[^a-z0-9]+")
_PIECE = re.compile(r"[^\W_]+")
_BULLETS = frozenset("-–—•*▪◦○●☐□■✓✔>·»")
_SUBJECT = ("objet", "obj")
_FEW = 8  # words before a heading on its line
_NEAR = 3  # lines
_ALIKE = str.maketrans({"0": "o", "1": "i", "l": "i", "5": "s", "8": "b"})
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The letters and digits of `text`, without accents, case, spaces and common misreadings.

    >>> fold("Avis d'échéance") == fold("AV1S D ECHEANCE")
    True
    """
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).lower()
    return _NOT_KEPT.sub("", plain).translate(_ALIKE)


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Lower case without accents, everything else kept: what patterns (regular expressions) run on."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).lower()
    return _MARKS.sub("", decomposed).replace("’", "'")


@lru_cache(maxsize=65536)
def pieces(word: str) -> tuple[str, ...]:
    """The folded parts of a word, cut at apostrophes, hyphens and brackets: a phrase may begin or end at each.

    >>> pieces("d'hébergement")
    ('d', 'hebergement')
    """
    return tuple(folded for part in _PIECE.findall(word) if (folded := fold(part)))


@dataclass(frozen=True, slots=True)
class Row:
    """A line's place: its edges, how many letters and words; is it a list's item, a letter's subject, in capitals?

    `runs_on`: it ends a sentence of the long line above, so no word of it is a heading.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    letters: int
    words: int
    listed: bool
    subject: bool
    capitals: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Flat:
    """The folded letters of a run of lines, in one order; `starts[i]` is where word i begins, `rows[i]` its line."""

    letters: str
    starts: tuple[int, ...]
    rows: tuple[int, ...]
    edges: frozenset[int]

    def row_at(self, position: int) -> int:
        """The number of the line that holds the letter at `position`."""
        return self.rows[bisect_right(self.starts, position) - 1]

    def begins_row(self, position: int) -> bool:
        """Whether the letter at `position` is the first of its line."""
        number = bisect_right(self.starts, position) - 1
        return self.starts[number] == position and (number == 0 or self.rows[number - 1] != self.rows[number])

    def before(self, position: int) -> tuple[str, str]:
        """The letters of the few words before a place on its line, and those with the short line above before them."""
        number = bisect_right(self.starts, position) - 1
        own = next((n for n in range(max(0, number - _FEW), number) if self.rows[n] == self.rows[number]), number)
        above = next((n for n in range(max(0, own - _FEW), own) if self.rows[n] == self.rows[own - 1]), own)
        here = self.letters[self.starts[own] : position]
        return here, self.letters[self.starts[above] : position] if here and own - above < _FEW // 2 else here


@dataclass(frozen=True, slots=True)
class PageText:
    """One page ready for matching: its letters in reading order, and column by column where the page has columns."""

    flats: tuple[Flat, ...]
    rows: tuple[Row, ...]
    plain: str
    letter_height: float
    noisy: bool
    word_count: int
    barcodes: tuple[str, ...] = ()


def page_text(page: Page) -> PageText:
    """Folds a page once, for all cues."""
    rows = tuple(_row(line, _ends_sentence(page.lines, at)) for at, line in enumerate(page.lines))
    orders = [range(len(rows)), *([order] if (order := _column_order(rows)) else [])]
    flats = tuple(_flatten(page.lines, order) for order in orders)
    heights = [row.y1 - row.y0 for row in rows if row.letters > 2]
    return PageText(
        flats=flats,
        rows=rows,
        plain="\n".join(plain(line.text) for line in page.lines),
        letter_height=median(heights) if heights else 0.0,
        noisy=page.source == "ocr",
        word_count=sum(row.words for row in rows),
        barcodes=tuple(code.document_type for code in page.barcodes),
    )


def same_size(one: Line, other: Line) -> bool:
    """Whether two lines are printed in letters of one size."""
    return 0.8 < one.box.height / other.box.height < 1.25


def _ends_sentence(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` begins small and ends with a full stop, or stands right under a long line of the same print
    that ends no sentence; a line of the next column may stand between them."""
    line = lines[at]
    if not line.text[0].islower():
        return False
    return line.text[-1] == "." or any(_runs_on(above, line) for above in lines[max(0, at - _NEAR) : at])


def _runs_on(above: Line, line: Line) -> bool:
    if len(above.words) <= LONG_LINE or above.text[-1] in ".:;!?":
        return False
    one, two = above.box, line.box
    edges = [word.box.x0 for word in above.words[: 2 if above.words[0].text in _BULLETS else 1]]
    under = 0.5 * one.height < two.y0 - one.y0 and two.y0 - one.y1 < one.height
    return under and any(abs(x - two.x0) < 0.01 for x in edges) and same_size(above, line)


def _row(line: Line, runs_on: bool) -> Row:
    first, last = line.words[0].box, line.words[-1].box
    letters = sum(len(fold(word.text)) for word in line.words)
    listed = line.words[0].text[0] in _BULLETS and len(line.words) > 1
    subject, capitals = fold(line.words[0].text) in _SUBJECT, line.text.isupper()
    return Row(first.x0, last.x1, first.y0, first.y1, letters, len(line.words), listed, subject, capitals, runs_on)


def _flatten(lines: Sequence[Line], order: Sequence[int]) -> Flat:
    letters: list[str] = []
    starts: list[int] = []
    rows: list[int] = []
    position = 0
    for number in order:
        for word in lines[number].words:
            for piece in pieces(word.text):
                letters.append(piece)
                starts.append(position)
                rows.append(number)
                position += len(piece)
    return Flat("".join(letters), tuple(starts), tuple(rows), frozenset((*starts, position)))


def _column_order(rows: Sequence[Row]) -> list[int] | None:
    """Lines followed down their column, where that is not reading order: a wrapped phrase is whole there."""
    following = {i: below for i in range(len(rows)) if (below := _below(rows, i)) is not None}
    if all(below == i + 1 for i, below in following.items()):
        return None
    order: list[int] = []
    seen: set[int] = set()
    for i in range(len(rows)):
        current: int | None = i
        while current is not None and current not in seen:
            seen.add(current)
            order.append(current)
            current = following.get(current)
    return order


def _below(rows: Sequence[Row], i: int) -> int | None:
    """The next line directly below line i, less than two letter heights away; looks a dozen lines ahead."""
    x0, x1, bottom = rows[i].x0, rows[i].x1, rows[i].y1
    height = bottom - rows[i].y0
    for j in range(i + 1, min(i + 13, len(rows))):
        row = rows[j]
        if row.y0 - bottom > 2 * height:
            return None
        if row.y0 > bottom - 0.4 * height and min(x1, row.x1) - max(x0, row.x0) > 0.3 * min(x1 - x0, row.x1 - row.x0):
            return j
    return None
