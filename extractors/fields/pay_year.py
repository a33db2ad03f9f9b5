"""The figures of the year, or of a year ago, by the title over their table: `Cumuls`, `Depuis le 1er janvier 2026`.

A title stands alone over rows of name and figure, over a row of names and a row of figures, or over one column; what it
says holds as far as the rows stand close and begin alike, and as far right as another name begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.headers import AMOUNT
from extractors.fields.layout import Row, Sheet, once_a_page
from extractors.fields.parsed import fold
from extractors.page import Box, Word

_SINCE = r"depuis (?:le )?(?:1er |debut (?:de l')?|01/01/?)?(?:janvier|annee|debut d'annee|exercice)?"
_MONTHS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d\d[/-])"
_BEFORE = (  # a year ago, a month ago: `Rappel, avril 2024`, `Même mois de l'an passé`
    r"(?:rappel|pour (?:memoire|rappel|comparaison)|(?:a titre de )?comparaison)\W{1,3}"
    rf"(?:(?:de|du|avec|la|le|paie|paye|bulletin|salaire|mois|en)\W){{0,5}}(?:d')?{_MONTHS} ?20\d\d"
    r"|(?:(?:rappel|pour memoire|comparaison)\W{1,3})?(?:(?:le |du |au )?meme mois (?:de )?)?"
    r"(?:l'an(?:nee)? (?:passee?|derniere?|precedente?)|(?:le |du )?mois (?:passe|dernier|precedent))"
)
_YEAR = re.compile(
    r"(?:vos |mes |les |des |rappel (?:de |des )?|tota(?:l|ux) (?:des )?)?cumuls?"
    r"(?: annuels?| de l'annee| de l'exercice| en cours| a ce jour| au [\d/. ]+| 20\d\d| en euros| \([^()]*\)"
    r"| (?:au|a la) (?:(?:dernier jour|fin) (?:du|de) (?:mois|la periode|periode)|date du bulletin)"
    r"| a (?:la )?fin (?:[a-z]{3,9}|du mois|de mois)| arretes?(?= (?:au|a)\b)"
    rf"| {_SINCE})*"
    rf"|(?:tota(?:l|ux) )?{_SINCE}(?: 20\d\d)?"
    r"|(?:tota(?:l|ux) |montants? )?(?:annuels?|de l'annee)(?: 20\d\d)?|(?:sur l')?annee(?: 20\d\d| en cours| civile)+"
    rf"|{_BEFORE}"
)
_YEARS = re.compile(r"(?:20\d\d\W{0,3})+")  # heads of the columns of one table: `cumuls   2024   2025`
_NEAR, _EDGE = 1.6, 0.02  # heights of white between the rows of a table; how far their left edges may differ
_Cell = tuple[str, Box]


def of_the_month(candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> list[Candidate]:
    """The candidates; those of a table of the year fall below any floor."""
    zones = {sheet.page.number: _zones(sheet) for sheet in sheets}
    return [
        c.scaled(0.25, "in a table of the year")
        if any(c.box and z.y0 < c.box.cy < z.y1 and z.x0 < c.box.cx < z.x1 for z in zones.get(c.page, ()))
        else c
        for c in candidates
    ]


@once_a_page
def _zones(sheet: Sheet) -> tuple[Box, ...]:
    """The parts of rows that stand under a title of the year."""
    titles = [
        (row, at, cells) for row in sheet.rows for cells in [_cells(sheet, row)] for at in range(len(cells))
        if _YEAR.fullmatch(fold(cells[at][0]).strip(" :.-–")) and not any(AMOUNT.search(t) for t, _ in cells)
    ]  # fmt: skip
    return tuple(sheet.slope.printed(zone) for title in titles for zone in _under(sheet, *title))


def _cells(sheet: Sheet, row: Row) -> list[_Cell]:
    return [(_text(cell), Box.around(word.box for word in cell)) for cell in sheet.cells(row)]


def _text(cell: Sequence[Word]) -> str:
    return " ".join(word.text for word in cell)


def _under(sheet: Sheet, row: Row, at: int, cells: Sequence[_Cell]) -> Iterator[Box]:
    """What stands under one title, row after row."""
    title = cells[at][1]
    beyond = next((box.x0 for text, box in cells[at + 1 :] if not _YEARS.fullmatch(text)), 2.0)
    foot, edge = title.y1, None
    for below in sheet.rows[row.rank + 1 :]:
        inside = [c for c in _cells(sheet, below) if title.x0 - _EDGE < c[1].x0 < beyond or c[1].overlap_x(title) > 0]
        if not inside or below.box.y0 - foot > _NEAR * title.height:
            return
        if not (named := not re.search(r"\d", inside[0][0])) and not AMOUNT.search(inside[0][0]):
            return
        if edge is None and not named and (len(cells) > 1 or inside[0][1].overlap_x(title) <= 0):
            return  # the head of one of several columns
        if named and abs(inside[0][1].x0 - (edge or inside[0][1].x0)) > _EDGE:
            return
        edge = edge or (inside[0][1].x0 if named else None)
        figures = _figures(inside)
        if figures:
            yield Box.around(figures)
        foot = below.box.y1


def _figures(cells: Sequence[_Cell]) -> list[Box]:
    """The places of a row's cells, as far as words that follow a figure: another table."""
    taken: list[Box] = []
    for at, (text, box) in enumerate(cells):
        if any(AMOUNT.search(before) for before, _ in cells[:at]) and not re.search(r"\d", text):
            break
        taken.append(box)
    return taken
