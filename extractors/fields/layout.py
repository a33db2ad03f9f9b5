"""A page as rows: all words on one baseline, from the left edge to the right, whatever columns they stand in.

`Strip` is a run of words as one text for the parsers: a single space between words of one phrase, a tab where the gap
says that another column begins. Between two numbers the gap of a column is smaller than between words: `100` and
`234,56` in two cells must not become 100 234,56.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from extractors.fields.slope import Slope, levelled, same_piece, slope_of
from extractors.page import Box, Page, Word

NUMBER_GAP = 0.7  # in letter heights: a thousands space is about 0.3
PIECE_GAP = 1.3  # the same inside one box of an OCR reader, whose words are cut with less care
WORD_GAP = 1.5
COMB = 0.92  # letters so far apart are set wide, or written one a box
BOXES = 3  # single digits in a row: the boxes of a form
Asked = ParamSpec("Asked")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Strip:
    """A text and where each of its words stands: `pieces` are (start in text, end in text, word, first character)."""

    text: str
    pieces: tuple[tuple[int, int, Word, int], ...]

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that hold `text[start:end]`."""
        return tuple(word for s, e, word, _ in self.pieces if s < end and start < e)

    def box(self, start: int, end: int) -> Box:
        """The box of `text[start:end]`; a word that is only partly inside is cut in proportion."""
        boxes = []
        for s, e, word, first in self.pieces:
            if s < end and start < e:
                boxes.append(part_of(word, first + max(start - s, 0), first + min(end, e) - s))
        return Box.around(boxes)

    def confidence(self, start: int, end: int) -> float:
        """How sure the reader is of the least sure word of `text[start:end]`."""
        return min((word.confidence for word in self.words(start, end)), default=1.0)


def part_of(word: Word, first: int, last: int) -> Box:
    """The box of characters `first` to `last` of a word, as if all were equally wide."""
    step = word.box.width / max(len(word.text), 1)
    return Box(word.box.x0 + first * step, word.box.y0, word.box.x0 + last * step, word.box.y1)


def strip_of(words: Sequence[Word], aspect: float, first: int = 0) -> Strip:
    """The words (left to right) as one text; `first` characters of the first word are left out."""
    text, pieces, previous = "", [], None
    boxed = _boxed(words)
    for word in words:
        if previous is not None:
            text += "\t" if id(word) not in boxed and _is_column(previous, word, aspect) else " "
        shown = word.text[first:]
        pieces.append((len(text), len(text) + len(shown), word, first))
        text, previous, first = text + shown, word, 0
    return Strip(text, tuple(pieces))


def _boxed(words: Sequence[Word]) -> set[int]:
    """The words that go on with a figure written one digit a box (`0 8 0 3 2025`), at most one box empty between."""
    boxed: set[int] = set()
    run: list[Word] = []
    if sum(len(word.text) == 1 for word in words) < BOXES:
        return boxed
    for word in (*words, None):
        if word and run and word.text.isdigit() and _next_box(run[-1], word):
            run.append(word)
            continue
        if sum(len(each.text) == 1 for each in run) >= BOXES:
            boxed |= {id(each) for each in run[1:]}
        run = [word] if word and word.text.isdigit() else []
    return boxed


def _next_box(left: Word, right: Word) -> bool:
    return right.box.x0 - left.box.x1 < 3.3 * left.box.width / len(left.text)


def gap(left: Word, right: Word, aspect: float) -> float:
    """The white between two words of a row, in heights of the taller; a box left empty in a comb is a space."""
    white = (right.box.x0 - left.box.x1) * aspect / max(left.box.height, right.box.height, 1e-6)
    if white <= NUMBER_GAP:  # nobody asks for less, and most words stand so
        return white
    comb = max(_pitch(left, aspect), _pitch(right, aspect))
    return white if comb < COMB else white * WORD_GAP / max(2 * comb, WORD_GAP)


def _pitch(word: Word, aspect: float) -> float:
    """How far apart the letters of a word stand, in heights; 0 for a word of other signs, or of few."""
    if len(word.text) < 3 or not all(char.isalpha() or char in "-'’" for char in word.text):
        return 0.0
    letters = len(word.text) - 0.5  # the last has no white after it
    return word.box.width * aspect / max(letters * word.box.height, 1e-6)


def _is_column(left: Word, right: Word, aspect: float) -> bool:
    numbers = left.text[-1:].isdigit() and right.text[:1].isdigit()
    if not numbers:
        return gap(left, right, aspect) > WORD_GAP
    if same_piece(left, right) and left.confidence < 1:
        return gap(left, right, aspect) > PIECE_GAP
    letter = min(left.box.width / len(left.text), right.box.width / len(right.text))  # a typewriter's space is as wide
    return gap(left, right, aspect) > NUMBER_GAP and right.box.x0 - left.box.x1 > 1.2 * letter


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one baseline, left to right, and the row's rank from the top of the page."""

    words: tuple[Word, ...]
    rank: int
    box: Box


def once_a_page(make: Callable[Concatenate[Sheet, Asked], Made]) -> Callable[Concatenate[Sheet, Asked], Made]:
    """The function, its answers kept with the page: asked again with the same arguments, it makes nothing anew."""

    @wraps(make)
    def kept(sheet: Sheet, /, *args: Asked.args, **named: Asked.kwargs) -> Made:
        key = (make, args, *named.items())
        if key not in sheet.memo:
            sheet.memo[key] = make(sheet, *args, **named)
        made: Made = sheet.memo[key]
        return made

    return kept


@dataclass(frozen=True)
class Sheet:
    """A page and its rows, made once and asked many times; `memo` keeps what is dear to make."""

    page: Page
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.page.width / max(self.page.height, 1e-6)

    @cached_property
    def slope(self) -> Slope:
        """What is left of a photo's slope; the words of the rows stand as if it were none."""
        return slope_of(self.page)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows from top to bottom."""
        rows: list[list[Word]] = []
        for word in sorted(levelled(self.page, self.slope), key=lambda w: (w.box.cy, w.box.x0)):
            row = next((r for r in reversed(rows[-5:]) if _on_row(r, word)), None)
            rows.append([word]) if row is None else row.append(word)
        rows.sort(key=lambda r: sum(w.box.cy for w in r) / len(r))
        if self.page.source == "ocr":
            rows = _joined(rows, self.aspect)
        ordered = (tuple(sorted(row, key=lambda w: w.box.x0)) for row in rows)
        return tuple(Row(words, rank, Box.around(w.box for w in words)) for rank, words in enumerate(ordered))

    @cached_property
    def _cells(self) -> tuple[list[tuple[Word, ...]], ...]:
        return tuple(cut(row.words, self.aspect) for row in self.rows)

    @cached_property
    def segments(self) -> tuple[tuple[Word, ...], ...]:
        """The rows cut at the gaps between columns."""
        return tuple(segment for cells in self._cells for segment in cells)

    @cached_property
    def boxed(self) -> tuple[tuple[tuple[Word, ...], Box], ...]:
        """The segments, each with its box."""
        return tuple((segment, Box.around(word.box for word in segment)) for segment in self.segments)

    def cells(self, row: Row) -> list[tuple[Word, ...]]:
        """The row's words cut at the gaps between columns."""
        return list(self._cells[row.rank])

    @once_a_page
    def beside(self, box: Box) -> tuple[Word, ...]:
        """The words to the right of a box and level with it, left to right."""
        found = [
            word
            for row in self.rows
            if row.box.y0 < box.y1 and box.y0 < row.box.y1
            for word in row.words
            if word.box.cx > box.x1 and _level(word.box, box)
        ]
        return tuple(sorted(found, key=lambda w: w.box.x0))

    @once_a_page
    def before(self, box: Box) -> tuple[Word, ...]:
        """The words to the left of a box and level with it, left to right."""
        rows = [row for row in self.rows if row.box.y0 < box.y1 and box.y0 < row.box.y1]
        found = [w for row in rows for w in row.words if w.box.cx < box.x0 and _level(w.box, box)]
        return tuple(sorted(found, key=lambda w: w.box.x0))

    @once_a_page
    def leading(self, box: Box) -> tuple[Word, ...]:
        """The words before a box in the same phrase or cell: no wide gap between."""
        words = self.before(box)
        for i in range(len(words) - 1, -1, -1):
            edge = words[i + 1].box.x0 if i + 1 < len(words) else box.x0
            if (edge - words[i].box.x1) * self.aspect > 3 * max(box.height, words[i].box.height):
                return words[i + 1 :]
        return words

    def under(self, box: Box, depth: float) -> Iterator[tuple[Row, tuple[Word, ...]]]:
        """The rows below a box, down to `depth` (fraction of the page), with their words."""
        for row in self.rows:
            words = tuple(w for w in row.words if w.box.cy > box.y1 - 0.2 * box.height)
            if words and row.box.y0 < box.y1 + depth and row.box.cy > box.cy:
                yield row, words


def _level(box: Box, label: Box) -> bool:
    """Whether a box stands on the label's line: large print beside small shares the baseline rather than the middle."""
    return box.overlap_y(label) > 0.5 and (abs(box.cy - label.cy) < 0.75 * max(box.height, label.height))


def _on_row(row: list[Word], word: Word) -> bool:
    near = min(row, key=lambda w: abs(w.box.cx - word.box.cx)).box
    small, tall = sorted((near.height, word.box.height))
    return abs(near.cy - word.box.cy) < 0.5 * small and tall < 3.5 * small


def _joined(rows: list[list[Word]], aspect: float) -> list[list[Word]]:
    """Rows of a photo again, figures that hang between two lines put back on the nearer one that ends before them."""
    whole: list[list[Word]] = []
    for at, row in enumerate(rows):
        above = rows[at - 1] if at else None
        below = rows[at + 1] if at + 1 < len(rows) else None
        homes = [
            (abs(away), side) for side in (above, below) if side and (away := _hangs(side, row, aspect)) is not None
        ]
        home = min(homes, key=lambda pair: pair[0], default=None)
        height = min(w.box.height for w in row)
        if home is None or (len(homes) == 2 and abs(homes[0][0] - homes[1][0]) < 0.15 * height):
            whole.append(row)
            continue
        shift = _middle(home[1]) - _middle(row)
        home[1].extend(
            Word(w.text, Box(w.box.x0, w.box.y0 + shift, w.box.x1, w.box.y1 + shift), w.confidence) for w in row
        )
    return whole


def _hangs(home: list[Word], row: list[Word], aspect: float) -> float | None:
    """How far a row stands from one that ends well before it begins; None when it does not continue it."""
    height = min(w.box.height for w in row)
    away = _middle(row) - _middle(home)
    white = (min(w.box.x0 for w in row) - max(w.box.x1 for w in home)) * aspect
    return away if abs(away) < 0.8 * height and white > 4 * height else None


def _middle(row: list[Word]) -> float:
    return sum(w.box.cy for w in row) / len(row)


def cut(words: Iterable[Word], aspect: float) -> list[tuple[Word, ...]]:
    """Words of a row, left to right, cut at the gaps between columns."""
    pieces: list[list[Word]] = []
    for word in words:
        if pieces and gap(pieces[-1][-1], word, aspect) <= WORD_GAP:
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return [tuple(words) for words in pieces]


def sheets_of(pages: Iterable[Page]) -> tuple[Sheet, ...]:
    """The pages as sheets: made once for a document, since their rows are dear."""
    return tuple(Sheet(page) for page in pages)
