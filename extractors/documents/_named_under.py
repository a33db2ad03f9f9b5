"""Names of rows under the head of a party: `EMPLOYEUR` over `N° Cesu  Z49…` over `Nom  ROUX ANNE`.

The values have a column of their own, so that no head stands over them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from extractors.fields.declaration import Candidate
from extractors.fields.layout import Sheet, strip_of
from extractors.fields.names import leading_name
from extractors.fields.parsed import fold
from extractors.page import Box, Word

_NAME = re.compile(r"noms?(?:,? (?:et |/ ?)?prenoms?)?(?: ?:)?")
SCORE = 0.93
_EDGE = 0.012  # of the page: how far the left edges of a head and its rows may differ
_ROWS = 8


def named_under(sheets: Sequence[Sheet], heads: Mapping[str, str]) -> list[Candidate]:
    """Who stands beside `Nom` under a head; heads: what the words over the rows are, by the field that they name."""
    return [found for sheet in sheets for found in _on(sheet, {name: re.compile(h) for name, h in heads.items()})]


def _on(sheet: Sheet, heads: Mapping[str, re.Pattern[str]]) -> Iterator[Candidate]:
    rows = [sheet.cells(row) for row in sheet.rows]
    for rank, cells in enumerate(rows):
        for label, value in pairwise(cells):
            if not _NAME.fullmatch(_text(sheet, label)):
                continue
            over = (cell for above in reversed(rows[max(0, rank - _ROWS) : rank]) for cell in above)
            level = (_text(sheet, cell) for cell in over if abs(cell[0].box.x0 - label[0].box.x0) < _EDGE)
            said = ((field for field, head in heads.items() if head.fullmatch(text)) for text in level)
            field = next((field for fields in said for field in fields), None)
            name = leading_name(strip_of(value, sheet.aspect).text)
            if field is not None and name is not None and " " in name.text:
                box = Box.around(word.box for word in value)
                yield Candidate(
                    field,
                    name.text,
                    name.text,
                    sheet.page.number,
                    box,
                    sheet.page.source,
                    0.93,
                    ("a row under its head",),
                )


def _text(sheet: Sheet, cell: Sequence[Word]) -> str:
    return fold(strip_of(cell, sheet.aspect).text).strip()
