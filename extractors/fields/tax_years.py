"""Whose year a figure of a tax notice or of a rent is: rows that name one, columns headed by one.

A notice may tell the reference income of two years, in two rows (`Revenu fiscal de référence 2021`) or in two columns
(`2023 | 2024`): the one that counts is that of the incomes it is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.dates import MONTHS
from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, once_a_page
from extractors.fields.parsed import fold
from extractors.page import Box, Page

COLUMN = 0.07  # how far from the middle of its head a figure may stand
_ROW = re.compile(
    r"(?i)(?:r[eé]f[eé]rence|\brfr)(?:\D{0,12}|,? (?:des|de vos|sur les|pour les|au titre des) revenus"
    r" (?:de |perçus en |de l['’]ann[ée]e )?)(20\d\d)\b(?![.,]?\d)"
)
_TOLD = re.compile(  # `le revenu de 2021 était de 53717 € pour` 2,00 parts
    r"(?i)\b(?:de|en|ann[ée]e|revenus?) (20\d\d),? "
    r"(?:[ée]tai(?:t|ent)|s['’][ée]levai(?:t|ent)|avai(?:t|ent)|comptait)\b[^.;]{0,60}$"
)
_HEAD = re.compile(  # a year, or the same month of two years: `Juillet 2024 | Juillet 2025`
    rf"(?:(?P<month>{'|'.join(MONTHS)}) |revenus? |annee |situation |foyer )?(?:de |en |fiscale )?"
    r"(?P<year>20\d\d)(?: ?\(?(?:n|n-1)\)?)?"
)


def of_year(several: Sequence[Candidate], year: int, pages: Sequence[Page]) -> list[Candidate]:
    """The candidates; of several values those in a row or a column of another year fall."""
    if len({c.value for c in several}) < 2:
        return list(several)
    return [_by_row(c, str(year), pages) for c in several]


def told_of(several: Sequence[Candidate], year: int, pages: Sequence[Page]) -> list[Candidate]:
    """The candidates; those that a sentence tells of another year fall."""
    return [
        c.scaled(0.3, "told of another year")
        if (told := _TOLD.search(_row(c, pages).partition(c.text)[0])) and int(told[1]) != year
        else c
        for c in several
    ]


def in_columns(
    several: Sequence[Candidate], year: int, sheets: Sequence[Sheet], answers: Sequence[Candidate] = ()
) -> list[Candidate]:
    """The candidates of a table whose columns are years: those of this year, not of another.

    answers: years of which a label over them says what they are (`Revenus de l'année`): theirs is no row of heads.
    """
    told = [(c.page, c.box) for c in answers if c.score > 0.6 and c.reasons[:1] and c.reasons[0].startswith("below")]
    heads = [
        (sheet.page.number, year, box)
        for sheet in sheets
        for year, box in _heads(sheet)
        if not any(at and page == sheet.page.number and _level(at, sheet.slope.printed(box)) for page, at in told)
    ]
    weighed = []
    for candidate in several:
        over = _year_over(candidate, heads) if heads else None
        if over is not None:
            better, why = (1.8, "the column of its year") if over == year else (0.2, "the column of another year")
            candidate = candidate.scaled(better, why)
        weighed.append(candidate)
    return weighed


def _level(one: Box, two: Box) -> bool:
    return one.overlap_y(two) > 0.5


def in_latest_columns(several: Sequence[Candidate], sheets: Sequence[Sheet]) -> list[Candidate]:
    """The candidates of a table whose columns are two years that follow each other: those of the later one."""
    heads = [(sheet.page.number, year, box) for sheet in sheets for year, box in _heads(sheet)]
    latest = max((year for _, year, _ in heads), default=0)
    return (
        in_columns(several, latest, sheets) if {year for _, year, _ in heads} == {latest - 1, latest} else list(several)
    )


def _by_row(candidate: Candidate, year: str, pages: Sequence[Page]) -> Candidate:
    """The candidate with the word of its row's year."""
    years = set(_ROW.findall(_row(candidate, pages)))
    return candidate.scaled(0.3, "the row of another year") if years and year not in years else candidate


def _row(candidate: Candidate, pages: Sequence[Page]) -> str:
    """The lines level with a candidate as one text."""
    lines = [line for page in pages if page.number == candidate.page for line in page.lines]
    return " ".join(line.text for line in lines if candidate.box and line.box.overlap_y(candidate.box) > 0.6)


@once_a_page
def _heads(sheet: Sheet) -> list[tuple[int, Box]]:
    """The cells that are a year, level with those of other years."""
    cells_of_rows = (words[1:] if fold(words[0].text) == "rappel" else words for words in sheet.segments)
    matches = ((words, _HEAD.fullmatch(fold(" ".join(w.text for w in words)))) for words in cells_of_rows)
    cells = [(int(m["year"]), m["month"], Box.around(w.box for w in words)) for words, m in matches if m]
    return [
        (year, box)
        for year, month, box in cells
        if any(year != other and month == beside and box.overlap_y(at) > 0.5 for other, beside, at in cells)
    ]


def _year_over(candidate: Candidate, heads: Sequence[tuple[int, int, Box]]) -> int | None:
    """The year at the head of a candidate's column, that of the nearest row of heads above it."""
    box = candidate.box
    above = [(year, at) for page, year, at in heads if box and page == candidate.page and at.y1 <= box.cy]
    if box is None or not above:
        return None
    lowest = max(at.cy for _, at in above)
    row = [(year, at) for year, at in above if lowest - at.cy < at.height]
    within = _beginning_at(box, sorted((at.x0, year) for year, at in row))
    if within is not None:  # a wide column's figure on its right edge may stand nearer to the next head than to its own
        return within
    # figures stand in the middle or on the right of theirs
    away, year = min((min(abs(at.cx - box.cx), abs(at.x1 - box.x1)), year) for year, at in row)
    return year if away < COLUMN else None


def _beginning_at(box: Box, heads: Sequence[tuple[float, int]]) -> int | None:
    """The year of the column in which a figure stands, columns beginning where their heads do, as wide as the first."""
    if len(heads) < 2:
        return None
    ends = [*(x for x, _ in heads[1:]), 2 * heads[-1][0] - heads[-2][0]]
    return next((year for (x, year), end in zip(heads, ends, strict=True) if x < box.x0 and box.x1 < end), None)
