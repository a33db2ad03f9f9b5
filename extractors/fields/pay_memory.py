"""Figures that a payslip prints to compare with: of the same month a year ago, of the month before.

They stand in a sentence (`L'an passé, même mois : brut 1 275,03 euros`), under a title (`Rappel, avril 2024 :`) or in a
row of a table that names its months (`Mai 2024 | 2 655,56 €` over `Mai 2025 | 2 696 €`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.flow import flow
from extractors.fields.layout import Sheet, once_a_page
from extractors.fields.pay_period import month_in
from extractors.page import Box

_AGO = (
    r"(?:(?:l'an|l'annee|annee) (?:passee?|derniere?|precedente)|(?:le |du )?mois (?:passe|dernier|precedent|d'avant)"
    r"|(?:le |au |du )?meme mois (?:de|d'|l'|un|en|20\d\d)|il y a (?:un|1) an"
    r"|(?:un|1) an (?:plus tot|auparavant|avant))"
)
_REMINDS = r"(?:pour (?:memoire|rappel|comparaison)|rappel|a titre de comparaison|comparaison|par comparaison)"
_BACK = re.compile(rf"(?<![^\s(])(?:{_REMINDS}\b[ ,:(–-]{{1,4}})?{_AGO}\b[^.;:\n\d]{{0,60}}[:,]")
_SENTENCE = 240  # characters at most
_END = re.compile(r"\.(?=\s+[A-ZÀ-Þ]|\s*$|\n)|;|\n(?=[A-ZÀ-Þ])")


def of_now(candidates: Sequence[Candidate], period: str | None, sheets: Sequence[Sheet]) -> list[Candidate]:
    """The candidates; those that a sentence or a row tells of another month than the slip's fall below any floor.

    Of rows that name their months that of the slip's own is likelier.
    """
    told = [(sheet.page.number, box) for sheet in sheets for box in _told(sheet)]
    rows = [(sheet.page.number, *row) for sheet in sheets for row in _months(sheet)]
    compared = len({month for _, month, _ in rows}) > 1 and any(month == period for _, month, _ in rows)
    own = [(page, box) for page, month, box in rows if compared and month == period]
    others = [(page, box) for page, month, box in rows if compared and month != period]
    weights = (
        (told, 0.2, "told of another month"),
        (others, 0.2, "the row of another month"),
        (own, 1.6, "its month's row"),
    )
    return [_weighed(c, weights) for c in candidates]


def _weighed(candidate: Candidate, weights: Sequence[tuple[Sequence[tuple[int, Box]], float, str]]) -> Candidate:
    """The candidate with the word of the first kind of place that it stands in."""
    for places, share, why in weights:
        if any(_within(candidate, *place) for place in places):
            return candidate.scaled(share, why)
    return candidate


def _within(candidate: Candidate, page: int, place: Box) -> bool:
    box = candidate.box
    inside = box is not None and place.y0 <= box.cy <= place.y1 and place.x0 <= box.cx <= place.x1
    return inside and candidate.page == page


@once_a_page
def _told(sheet: Sheet) -> tuple[Box, ...]:
    """The places, line by line, of the sentences that look back."""
    text, found = flow([sheet.page]), []
    for match in _BACK.finditer(text.folded):
        stop = min(len(text.text), match.start() + _SENTENCE)
        end = _END.search(text.text, match.end(), stop)
        words = [word for word, _ in text.words_in(match.start(), end.start() if end else stop)]
        for line in sheet.page.lines:
            boxes = [word.box for word in line.words if any(word is one for one in words)]
            if boxes:
                found.append(Box.around(boxes))
    return tuple(found)


@once_a_page
def _months(sheet: Sheet) -> tuple[tuple[str, Box], ...]:
    """The rows that begin with a month and its year, and hold more cells: month and place."""
    found = []
    for row in sheet.rows:
        cells = sheet.cells(row)
        month = month_in(" ".join(word.text for word in cells[0])) if len(cells) > 1 else ""
        if re.fullmatch(r"20\d\d-\d\d", month):
            found.append((month, sheet.slope.printed(row.box)))
    return tuple(found)
