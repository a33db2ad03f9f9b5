"""Days that stand over what happened on them, or before it, as on web pages: `14 février 2020` over `Première demande`.

A line that is a day and nothing else, several times on a page, each nearer to the line below than to the one above:
what is below says whose day it is, and what is above speaks of the day before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.fields.dates import find_dates, parse_date
from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, once_a_page
from extractors.fields.parsed import fold_in_place
from extractors.page import Box, Line, Page, Word

CAPTIONED = "over its caption"
_DEADLINE = re.compile(
    r"limite|avant le|prochaine?|echeance|expir|validite|valable|au plus tard|jusqu|a renouveler|prevue?\b"
)
_SEVERAL = 2
_ROWS = 3  # with the day first and then what happened, one under another
_EDGE = 0.012  # of the page's width, between the left edges of a day and its caption
_NEAR = 1.2  # heights of white between them
_APART = 1.5  # times as far from what is above


def by_captions(
    sheets: Sequence[Sheet], field: str, cues: Sequence[tuple[str, float]], told: Sequence[Candidate]
) -> list[Candidate]:
    """The candidates for a date, and the days whose caption says one of the cues; such days are of no other cue."""
    days = [(sheet.page, day, caption) for sheet in sheets for day, caption in _days(sheet)]
    if len(days) < _SEVERAL:
        return list(told)
    free = [c for c in told if not any(c.box and c.page == page.number and _same(c.box, d.box) for page, d, _ in days)]
    return free + [c for page, day, caption in days for c in _captioned(page, day, caption, field, cues)]


def leads_a_row(words: Sequence[tuple[Word, Page]]) -> bool:
    """Whether a day is one of a column of days, each with what happened on it to its right."""
    page, day = words[0][1], Box.around(word.box for word, _ in words)
    column = [
        line
        for line in page.lines
        if abs(line.box.x0 - day.x0) < _EDGE and len(line.words) <= 3 and parse_date(line.text) is not None
    ]
    told = [
        line
        for line in column
        if any(o.box.x0 > line.box.x1 and o.box.overlap_y(line.box) > 0.5 for o in page.lines)
        and not any(o.box.x1 < line.box.x0 and o.box.overlap_y(line.box) > 0.5 for o in page.lines)
    ]
    return len(told) >= _SEVERAL and any(_same(line.box, day) for line in told)


def _same(one: Box, other: Box) -> bool:
    return one.overlap_y(other) > 0.5 < one.overlap_x(other)


@once_a_page
def _days(sheet: Sheet) -> list[tuple[Line, str]]:
    """The days that stand over a caption, and the captions."""
    lines = sorted(sheet.page.lines, key=lambda line: line.box.cy)
    found: list[tuple[Line, str]] = []
    rows: list[tuple[Line, str]] = []
    for at, line in enumerate(lines):
        if (row := _row(line)) is not None and not any(_level(line, other) for other in lines):
            rows.append(row)
        if len(line.words) > 4 or parse_date(line.text) is None:
            continue
        under = _nearest(line, (lines[i] for i in range(at + 1, len(lines))))
        over = _nearest(line, (lines[i] for i in range(at - 1, -1, -1)))
        if under is None or find_dates(under.text) or not re.search(r"[^\W\d]{3}", under.text):
            continue
        white = max(0.0, under.box.y0 - line.box.y1)
        above = line.box.y0 - over.box.y1 if over is not None else 1.0
        if white < _NEAR * line.box.height and above > _APART * white and above > 0.5 * line.box.height:
            found.append((line, fold_in_place(under.text)))
    edges = [day.box.x0 for day, _ in rows]
    return found + [row for row in rows if sum(abs(x - row[0].box.x0) < _EDGE for x in edges) >= _ROWS]


_DAY_FIRST = re.compile(
    r"(?P<day>\d\d[/.]\d\d[/.]\d{4}|\d{1,2}(?:er)? [a-zû.é]{3,9} \d{4})\s?[:–—-]? (?P<told>[A-ZÀ-Þ][^\d€]{5,70})"
)


def _level(line: Line, other: Line) -> bool:
    """Whether another cell stands on a line's row, as the amounts of an account do."""
    return other is not line and other.box.overlap_y(line.box) > 0.5


def _row(line: Line) -> tuple[Line, str] | None:
    """The day that begins a line, and the words that say what happened on it: `27/08/2023 Dépôt initial`."""
    match = _DAY_FIRST.fullmatch(line.text)
    if match is None or parse_date(match["day"]) is None:
        return None
    return Line(line.words[: len(match["day"].split())]), fold_in_place(match["told"])


def _nearest(line: Line, others: Iterator[Line]) -> Line | None:
    """The first of these lines that begins at the same left edge at another height."""
    edge, height = line.box.x0, line.box.cy
    return next((o for o in others if abs(o.box.x0 - edge) < _EDGE and o.box.cy != height), None)


def _captioned(
    page: Page, line: Line, caption: str, field: str, cues: Sequence[tuple[str, float]]
) -> Iterator[Candidate]:
    """The day as the field's value; what is to be done by a day was not done on it."""
    said = ((re.search(pattern, caption), score) for pattern, score in cues)
    score = max((s for match, s in said if match and _told(caption, match)), default=0.0)
    if score:
        day = parse_date(line.text)
        yield Candidate(field, day, line.text, page.number, line.box, page.source, score, (CAPTIONED,))


def _told(caption: str, said: re.Match[str]) -> bool:
    return _DEADLINE.search(caption) is None or _DEADLINE.search(said.group()) is not None
