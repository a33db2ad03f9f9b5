"""The pages of a document as running text whose every character knows its word and its page; and as blocks of lines.

Prose (a ruling, a receipt in letter form, a certificate) is read as one flow, lines joined by line feeds. An envelope
address or a column of labels is read as a block: lines under one another that share their left edge, so that what
stands in the next column never cuts an address in two.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import mean, median

import numpy as np

from extractors.fields.margins import in_order
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import FieldValue, Value
from extractors.page import Box, Line, Page, Source, Word


@dataclass(frozen=True)
class Flow:
    """Text, and for each word its first character, itself and its page."""

    text: str
    starts: tuple[int, ...]
    words: tuple[tuple[Word, Page], ...]

    @cached_property
    def folded(self) -> str:
        """The text folded, character for character: every reader of the flow looks for its cues there."""
        return fold_in_place(self.text)

    def words_in(self, start: int, end: int) -> list[tuple[Word, Page]]:
        """The words that `text[start:end]` touches."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = bisect_right(self.starts, max(start, end - 1))
        return list(self.words[first:last])

    def torn(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` runs over several lines and was put together from two columns: words of two cells.

        A row of it holds a wide space, or the next begins right of where the last ends.
        """
        rows: list[list[Word]] = []
        for word, _ in self.words_in(start, end):
            level = rows and abs(word.box.cy - rows[-1][-1].box.cy) < 0.6 * rows[-1][-1].box.height
            rows[-1].append(word) if level else rows.append([word])
        steps = (lower[0].box.x0 > upper[-1].box.x1 for upper, lower in pairwise(rows))
        several = len(rows) > 1 or "\n" in self.text[start:end]
        return several and (any(map(celled, rows)) or any(steps))

    def value(self, value: Value, start: int, end: int, confidence: float, source: Source | None = None) -> FieldValue:
        """A field value that stands at `text[start:end]`; a poorly read word lowers the confidence."""
        found = self.words_in(start, end)
        if not found:
            return FieldValue(value, self.text[start:end], confidence, 1, None, source or "derived")
        page = found[0][1]
        here = [word for word, where in found if where is page]
        read = mean(word.confidence for word in here)
        return FieldValue(
            value,
            " ".join(self.text[start:end].split()),
            round(max(0.0, min(1.0, confidence * (0.5 + 0.5 * read))), 3),
            page.number,
            Box.around(word.box for word in here),
            source or page.source,
        )


def flow_of(lines: Iterable[tuple[Line, Page]]) -> Flow:
    """One flow of the lines given, in their order; a sentence that runs on is one line of text."""
    items = list(lines)
    joints = [*_joints(items), ""][: len(items)]
    starts: list[int] = []
    words: list[tuple[Word, Page]] = []
    at = 0
    for (line, page), joint in zip(items, joints, strict=True):
        for word in line.words:
            starts.append(at)
            words.append((word, page))
            at += len(word.text) + 1
        at += len(joint) - 1
    text = "".join(line.text + joint for (line, _), joint in zip(items, joints, strict=True))
    return Flow(text, tuple(starts), tuple(words))


def _joints(items: Sequence[tuple[Line, Page]]) -> list[str]:
    """What stands between lines: a space where a sentence runs on into the line below, else a line feed."""
    if len(items) < 2:
        return []
    margins = _margins(items)
    return [
        _joint(one[0], two[0], margin) if one[1] is two[1] else "\n"
        for (one, two), margin in zip(pairwise(items), margins, strict=False)
    ]


def _margins(items: Sequence[tuple[Line, Page]]) -> list[float]:
    """For each line, how far right the lines of its page that begin at its edge reach."""
    page, left, right = np.array([(id(page), line.box.x0, line.box.x1) for line, page in items]).T
    beside = (page[:, None] == page) & (np.abs(left[:, None] - left) < 0.06)
    return [float(margin) for margin in np.where(beside, right, 0.0).max(axis=1)]


_FIGURE_LAST = re.compile(r"(?:\d[.,]\d\d|\d) ?(?:€|EUR|euros?)?$")
_LABEL_FIRST = re.compile(r"[A-ZÀ-Þ•·*–-][^:.,;\d]{2,40}:")
_DATED = re.compile(
    r"(?:Fait\s)?(?:[AÀ]\s)?[A-ZÀ-Þ][\w'’ -]{1,40},?\s[Ll]e\s(?:\d{1,2}|1er|[a-z]+di \d{1,2})[ /.-]"
)  # `Nice, le 18 avril`
_RUNS_INTO = re.compile(r"(?:^|\s)(?:[àa]|de|du|des|en|le|la|les|et|ou|par|sur|[MDL]\.|Mme|[dl]['’])$|,$")


def _joint(upper: Line, lower: Line, margin: float) -> str:
    text = lower.text
    small = text[:1].islower()
    ended = upper.words[-1].text[-1:] in ".;:" and not small
    if re.search(r"[^\W\d_]-$", upper.words[-1].text) and _close_below(upper.box, lower.box):
        return ""  # a compound name cut at its hyphen
    label = text.rstrip().endswith(":") and "," not in text and not text[:1].isdigit()
    heading = (label and len(lower.words) <= 5) or (text.isupper() and len(lower.words) <= 6)
    room = lower.words[0].box.width + 0.02  # a sentence is broken where the next word finds no room
    broken = not small and upper.box.x1 + room < margin
    broken = broken or bool(
        _LABEL_FIRST.match(text)
        or (_DATED.match(text) and not _RUNS_INTO.search(upper.text))
        or (not small and celled(upper.words) and (_FIGURE_LAST.search(upper.text) or celled(lower.words)))
    )
    if ended or heading or broken or not _runs_on(upper.box, lower.box):
        return "\n"
    return " "


def _close_below(upper: Box, lower: Box) -> bool:
    return -0.3 * lower.height < lower.y0 - upper.y1 < 1.3 * lower.height and upper.overlap_x(lower) > 0.3


def celled(words: Sequence[Word]) -> bool:
    """Whether a wide space cuts a line: the cells of a row, no sentence."""
    return any(
        right.box.x0 - left.box.x1 > 2.5 * max(left.box.height, right.box.height) for left, right in pairwise(words)
    )


def _runs_on(upper: Box, lower: Box) -> bool:
    """Whether the lower line may go on a sentence: a wide line, and one just below that begins at the same edge."""
    gap = lower.y0 - upper.y1
    wide = upper.width > 0.42 and upper.x1 >= lower.x1 - 0.06
    return wide and -0.3 * lower.height < gap < 1.3 * lower.height and abs(lower.x0 - upper.x0) < 0.06


def flow(pages: Sequence[Page]) -> Flow:
    """The whole document as one flow, in reading order."""
    return flow_of((line, page) for page in pages for line in in_order(page))


def blocked(pages: Sequence[Page]) -> Flow:
    """The whole document block after block, so that a head in two columns reads one column after the other."""
    return flow_of((line, page) for page in pages for block in _above_each_other(blocks(page)) for line in block)


def _above_each_other(found: Sequence[list[Line]]) -> list[list[Line]]:
    """The blocks in reading order, each cut before a line that runs under the column beside it: both are read first."""
    cut: list[list[Line]] = []
    for block in found:
        piece = block[:1]
        for line in block[1:]:
            if any(_runs_under(line, piece, other) for other in found if other is not block):
                cut.append(piece)
                piece = []
            piece.append(line)
        cut.append(piece)
    return sorted(cut, key=lambda piece: (round(piece[0].box.y0, 2), piece[0].box.x0))


def _runs_under(line: Line, piece: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether a line goes on from a piece of a block under another block that stands right of the piece."""
    if not (piece[0].box.y0 - line.box.height < other[0].box.y0 and other[-1].box.y1 <= line.box.cy):
        return False  # not beside the piece and above the line
    edge, right = max(above.box.x1 for above in piece), min(above.box.x0 for above in other)
    if not edge < right < line.box.x1:
        return False
    holes = (b.box.x0 - a.box.x1 for a, b in pairwise(line.words) if a.box.x1 <= right and b.box.x0 >= edge)
    return max(holes, default=0.0) < 0.8 * line.box.height  # else the lines of two columns were taken for one


def rows(pages: Sequence[Page]) -> Flow:
    """The whole document with the cells of one row joined on one line, as a table is read."""
    joined: list[tuple[Line, Page]] = []
    for page in pages:
        for line in page.lines:
            if joined and joined[-1][1] is page and _same_row(joined[-1][0], line):
                joined[-1] = (Line(joined[-1][0].words + line.words), page)
            else:
                joined.append((line, page))
    return flow_of(joined)


def _same_row(left: Line, right: Line) -> bool:
    one, two = left.words[-1].box, right.words[0].box
    return one.x1 <= two.x0 + 0.005 and abs(one.cy - two.cy) < 0.6 * min(one.height, two.height)


_LINK = re.compile(r"(?:ou|et)", re.I)
_RULE = re.compile(r"[-_=*.~+| ]{5,}")


def blocks(page: Page, lines: Sequence[Line] | None = None) -> list[list[Line]]:
    """Lines under one another with a common left edge (or centred on one axis), no gap between them."""
    found: list[list[Line]] = []
    for line in sorted(columns(page) if lines is None else lines, key=lambda item: (item.box.y0, item.box.x0)):
        if _RULE.fullmatch(line.text):
            continue  # drawn with a typewriter: what stands under it is another block
        home = next((block for block in reversed(found) if _continues(block, line)), None)
        if home is None:
            found.append([line])
        else:
            home.append(line)
    return found


def _edges(line: Line) -> list[float]:
    """Where a line may be said to begin: `OU M KERBRAT` also hangs left of `M SAINT-ANGE`, their civilities level."""
    linked = len(line.words) > 2 and _LINK.fullmatch(line.words[0].text)
    return [word.box.x0 for word in line.words[: 2 if linked else 1]]


def columns(page: Page) -> list[Line]:
    """The page's lines, cut where a wide space falls on the left edge of another line close by: two columns' lines."""
    edges = [(line.box.x0, line.box.cy, line.box.height) for line in page.lines]
    aspect = page.width / max(page.height, 1e-6)
    spaces = [right.box.x0 - left.box.x1 for line in page.lines for left, right in pairwise(line.words)]
    space = median(spaces) if spaces else 0.0  # a typewriter's are wide, and its lines share edges by chance
    found: list[Line] = []
    for line in page.lines:
        current = [line.words[0]]
        for left, right in pairwise(line.words):
            white = right.box.x0 - left.box.x1
            wide = white > 1.5 * space and white * aspect > 0.8 * max(left.box.height, right.box.height)
            shared = wide and any(
                abs(x - right.box.x0) < 0.008 and 0.5 * h < abs(y - right.box.cy) < 5 * h for x, y, h in edges
            )
            if shared or (left.text.endswith(":") and _hangs(right.box, page.lines)):
                found.append(Line(tuple(current)))
                current = []
            current.append(right)
        found.append(line if len(current) == len(line.words) else Line(tuple(current)))
    return found


def _hangs(value: Box, lines: Sequence[Line]) -> bool:
    """Whether a label's value goes on below, indented to where it begins, with nothing left of its second line."""
    below = (
        o.box for o in lines if abs(o.box.x0 - value.x0) < 0.008 and 0.5 < (o.box.cy - value.cy) / value.height < 2
    )
    return any(not any(o.box.x1 <= box.x0 and o.box.overlap_y(box) > 0.3 for o in lines) for box in below)


_LEADED = 1.7  # heights of white between the lines of a justified paragraph with wide leading, of street and town


def _even(above: Box, here: Box) -> bool:
    """Whether two lines are full lines of one justified paragraph."""
    return here.width > 0.25 and abs(above.x0 - here.x0) < 0.008 and abs(above.x1 - here.x1) < 0.012


_STREET = re.compile(r"\d[\w ]{0,8},? [^\W\d_]{2}")
_TOWN = re.compile(r"\d{5} [A-ZÀ-Þ]")


def _ends_address(above: Line, line: Line) -> bool:
    """Whether a postcode and its town stand under the number and name of a street."""
    return bool(_TOWN.match(line.text) and _STREET.match(above.text) and not _TOWN.search(above.text))


def _continues(block: list[Line], line: Line) -> bool:
    above, here = block[-1].box, line.box
    height = min(above.height, here.height)
    gap = here.y0 - above.y1
    most = _LEADED if _even(above, here) or _ends_address(block[-1], line) else 1.15
    if not -0.4 * height <= gap <= most * height or max(above.height, here.height) > 1.9 * height:
        return False
    left = any(abs(one - two) < 0.02 for one in _edges(block[-1]) for two in _edges(line))
    centred = abs(above.cx - here.cx) < 0.015 and above.overlap_x(here) > 0.9
    right = abs(above.x1 - here.x1) < 0.012 and above.overlap_x(here) > 0.8
    return left or centred or right
