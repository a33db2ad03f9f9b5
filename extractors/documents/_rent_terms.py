# ruff: noqa: E501  (turns of phrase are read whole)
"""Two terms side by side: the one that was settled and the one that is called, a column each of one table.

`Terme précédent | Terme à venir`, `Quittance de mai | Avis de juin`, each over its dates: a receipt is about the first,
a due notice about the second, whatever column stands nearer to the names of the rows. Neither is about what a table only
recalls: `2025 (rappel) | ce mois`, `Ancien loyer | Nouveau loyer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.fields.dates import MONTHS
from extractors.fields.declaration import Candidate
from extractors.fields.layout import Row, Sheet, once_a_page
from extractors.fields.months import find_periods
from extractors.fields.parsed import fold
from extractors.page import Box

_TERM = re.compile(r"\b(?:terme|echeance|mois|periode|loyer|trimestre|quittance|avis|appel)\b")
_NO_TERM = re.compile(r"^\W*solde\b|\b(?:total|cumul|ecart)\b")
_SETTLED = re.compile(
    r"\b(?:precedente?|echue?|passee?|derniere?|anterieure?|soldee?|reglee?|payee?|acquittee?|quittancee?|recue?)\b"
)
_CALLED = re.compile(
    r"\b(?:a (?:venir|echoir|payer|regler|percevoir|acquitter)|prochaine?|suivante?|appelee?|appel|avis|exigible"
    r"|nouveau|nouvelle|en cours|courante?|futur)\b"
)
_RECALLED = re.compile(  # all that a head says: `À payer avant le` recalls nothing
    r"\W*(?:(?:loyer|montant|terme|annee|mois|en)s? )?(?:20\d\d\W{1,3})?(?:(?:pour )?(?:rappel|memoire)|ancien(?:ne)?s?(?: (?:loyer|montant|terme|redevance)s?)?"
    r"|avant(?: (?:la )?(?:revision|indexation|augmentation|hausse))?|(?:l')?(?:annee|an) (?:derniere?|passee?|precedente?|n ?- ?1))(?:\W{1,3}20\d\d)?\W*"
)
_PRESENT = re.compile(  # the head beside one that recalls
    rf"\W*(?:(?:(?:loyer|terme|montant|mois|annee) )?(?:de )?(?:ce (?:mois|terme|trimestre)|cette (?:annee|echeance|periode)|(?:(?:{'|'.join(MONTHS)}) )?20\d\d)"
    r"|(?:(?:loyer|terme|mois|annee|periode|echeance|montant)s? )?(?:en cours|courante?|actuel(?:le)?s?|present)"
    r"|(?:nouveaux?|nouvelle)(?: (?:loyer|terme|montant|echeance|redevance)s?)?|apres(?: (?:la )?(?:revision|indexation|augmentation|hausse))?"
    r"|a ce jour|maintenant|desormais|aujourd'hui)\W*"
)
_Cell = tuple[Box, str]  # with its words, or with the role that they tell
_AWAY = 0.1  # how far beside the head of its column a figure may stand
_TABLE_ENDS = 3.0  # heights of white under which the next row is another part of the paper


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a term's column, and the foot of its table; `role`: settled or called, else recalled or present."""

    page: int
    box: Box
    foot: float
    role: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The columns of terms of a paper, none where it tells of one term alone."""

    columns: tuple[Column, ...] = ()
    settled: bool = True

    def weigh(self, several: Iterable[Candidate]) -> list[Candidate]:
        """The candidates with the word of their columns: the term of the paper, or the other one."""
        return [self._weighed(c) for c in several]

    def _weighed(self, candidate: Candidate) -> Candidate:
        box = candidate.box
        if box is None:
            return candidate
        here = [c for c in self.columns if c.page == candidate.page and c.box.y0 - 0.005 < box.cy < c.foot]
        head = _over(box, here) or min(here, key=lambda c: _beside(c.box, box), default=None)
        if head is None or _beside(head.box, box) > _AWAY:
            return candidate
        if head.role in ("present", "settled" if self.settled else "called"):
            return candidate.scaled(1.8, "in the column of its term")
        return candidate.scaled(0.2, "in the column of another term")


def terms_of(sheets: Sequence[Sheet], kind: str) -> Terms:
    """The columns of terms on these sheets; a receipt is about what was settled, a due notice about what is called."""
    return Terms(tuple(column for sheet in sheets for column in _columns(sheet)), kind == "receipt")


@once_a_page
def _columns(sheet: Sheet) -> tuple[Column, ...]:
    """The first heads of terms on a page."""
    return next((heads for row in sheet.rows if (heads := _heads(sheet, row))), ())


def _heads(sheet: Sheet, row: Row) -> tuple[Column, ...]:
    """The heads of two columns in a row: of two terms, else of what was and of what is."""
    cells = [(Box.around(w.box for w in cell), fold(" ".join(w.text for w in cell))) for cell in sheet.cells(row)]
    told = _two_terms(sheet, row, cells) or _recalling(cells)
    foot = _foot(sheet, row) if told else 0.0
    return tuple(Column(sheet.page.number, sheet.slope.printed(box), foot, role) for box, role in told)


def _two_terms(sheet: Sheet, row: Row, cells: Sequence[_Cell]) -> list[_Cell]:
    """The heads of what was settled and of what is called, with the periods printed under them."""
    heads = [(box, text) for box, text in cells if _names_a_term(text)]
    roles = [role for _, text in heads if (role := _role(text))]
    if len(heads) != 2 or len(roles) != 2 or roles[0] == roles[1]:
        return []
    dated = _dates(sheet, row, [box for box, _ in heads])
    boxes = [box.union(under) if under else box for (box, _), under in zip(heads, dated, strict=True)]
    return list(zip(boxes, roles, strict=True))


def _recalling(cells: Sequence[_Cell]) -> list[_Cell]:
    """The heads of what was and of what is, where one head only recalls."""
    past = [box for box, text in cells if _RECALLED.fullmatch(text)]
    present = [box for box, text in cells if _PRESENT.fullmatch(text) and not _RECALLED.fullmatch(text)]
    return [(past[0], "recalled"), (present[0], "present")] if len(past) == len(present) == 1 else []


def _names_a_term(text: str) -> bool:
    """Whether a head names a term: by that word, or by its month."""
    return not _NO_TERM.search(text) and bool(_TERM.search(text) or find_periods(text))


def _role(text: str) -> str | None:
    """Whether a head tells of what was settled or of what is called; None where it tells of neither or both."""
    settled, called = bool(_SETTLED.search(text)), bool(_CALLED.search(text))
    return None if settled == called else "settled" if settled else "called"


def _dates(sheet: Sheet, row: Row, heads: Sequence[Box]) -> list[Box | None]:
    """For each head the period that is printed right under it."""
    below = sheet.rows[row.rank + 1] if row.rank + 1 < len(sheet.rows) else None
    cells = sheet.cells(below) if below else []
    boxes = [Box.around(w.box for w in cell) for cell in cells if find_periods(" ".join(w.text for w in cell))]
    return [next((b for b in boxes if abs(b.x0 - head.x0) < 0.02 or b.overlap_x(head) > 0.5), None) for head in heads]


def _foot(sheet: Sheet, row: Row) -> float:
    """The foot of the table under a row of heads: the first wide white."""
    foot = row.box.y1
    for below in sheet.rows[row.rank + 1 :]:
        if below.box.y0 - foot > _TABLE_ENDS * row.box.height:
            break
        foot = max(foot, below.box.y1)
    return foot


def _over(box: Box, heads: Sequence[Column]) -> Column | None:
    """The head at whose left edge the column begins in which a figure stands, on its right edge near the next head."""
    ranked = sorted(heads, key=lambda c: c.box.x0)
    return next((c for c, after in pairwise(ranked) if c.box.x0 <= box.x0 and box.x1 < after.box.x0), None)


def _beside(head: Box, box: Box) -> float:
    """The white between the column of a head and a figure; 0 where they share their place."""
    return max(0.0, box.x0 - head.x1, head.x0 - box.x1)
