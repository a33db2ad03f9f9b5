# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""The period of a rent receipt: the month that was paid, told from the month that is called, from the bail and the dates.

Landlords print both on one sheet: a receipt for September under an appeal for October. For a receipt the period that
counts stands near `quittance`, `reçu`, `réglé`; for a due notice, near `échéance`, `appel`, `terme`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Literal

from extractors.fields.dates import MONTHS, find_dates, iso
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow
from extractors.fields.labels import candidates
from extractors.fields.layout import Sheet, strip_of
from extractors.fields.months import find_periods, month_span
from extractors.fields.parsed import Parsed, fold_in_place
from extractors.fields.prose import candidate_at
from extractors.fields.stacks import next_cell
from extractors.page import Box

_DATA = tomllib.loads(Path(__file__).with_name("_rent.toml").read_text("utf-8"))

_QUARTER = re.compile(
    r"(?:(?P<n>[1-4])(?:er|e|eme)?\s*trimestre|t(?P<t>[1-4])|(?P<w>premier|deuxieme|troisieme|quatrieme) trimestre)\s*(?P<y>20\d\d)"
)
_WORDS = {"premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4}
_CUES = (
    (r"(?:periode|terme|echeance)\b[^\n\d]{0,32}$", 0.95),
    (r"\bpour (?:la|le) (?:periode|mois|terme|trimestre)(?: allant| courant| comprise?)?(?: de| d'|:)?\W*$", 0.95),
    (r"quittance(?: de loyer)?(?: n\W*[\w/-]+)?(?: (?:du|pour le|mois de|de|d')(?: mois| terme)?(?: de| d')?)?\W*$", 0.95),
    (r"(?:mois|loyers?|location|charges|redevance)(?: du mois)?(?: de| d'| du|:)\W*$", 0.9),
    (r"(?:au titre|titre) (?:du loyer |de la location |des loyers )?(?:et des charges )?(?:pour |de |du )?(?:la periode |le mois |mois )?(?:de |d')?\W*$", 0.9),
    (r"\bmois\s*:?\W*$", 0.9),
    (r"(?:avis d'echeance|appel de loyers?|appel de fonds)(?: de loyers?)?(?: et (?:des |de )?(?:provisions? (?:sur |pour |de )?)?charges)?(?: n\W*[\w/-]+)?(?: (?:du|pour le|mois de|de|d')(?: mois)?(?: de| d')?)?\W*$", 0.93),
    (r"\bdu\W*$", 0.6),
)  # fmt: skip
_PAID = re.compile(r"(?<!pas )quittanc|recu|acquitt|regle(?:e|s|es)?\b|paye\b|encaiss|percu|donne")
_CALLED = re.compile(r"echeance|appel|a payer|a regler|prochain|exigible|prelevement (?:prevu|du)|avis")
_NOT = re.compile(
    r"(?:bail|contrat|entree|depuis|effet|revision|indice|irl|naissance|nee? le|loi|assurance|solde|regularisation)[^\n]{0,25}$"
    r"|\b(?:sera|seront|figurer\w*|apparaitr\w*|portee?s?|reportee?s?)\b[^\n.]{0,40}$"
)

Kind = Literal["receipt", "due"]


def period_candidates(text: Flow, kind: Kind) -> list[Candidate]:
    """The periods of the document, read row by row, that could be its own, as pairs of ISO dates."""
    folded = text.folded
    found = []
    lists = _month_lists(folded)
    single = [p for p in find_periods(text.text) if not any(w.start <= p.start and p.end <= w.end for w in lists)]
    for period in (*single, *_pairs(text.text), *_quarters(folded), *lists):
        start, end = period.value
        before = folded[max(0, period.start - 90) : period.start]
        if _NOT.search(before) or not _rental(start, end):
            continue
        whole = start.endswith("-01") and month_span(end[:7])[1] == end
        cue = max((score for pattern, score in _CUES if re.search(pattern, before)), default=0.56 if whole else 0.4)
        score = cue * _section(text, period, kind) * (0.5 if _booked(folded, period) else 1.0)
        found.append(
            candidate_at(text, "period", period.value, period.start, period.end, score * period.score, "period")
        )
    return found


_BOOKED = re.compile(r"\W*\d\d?[/.-]\d\d[/.-](?:20)?\d\d\s+[^\W\d_]")


def _booked(folded: str, period: Parsed) -> bool:
    """Whether a period stands in an entry of an account, which begins with its day: `01/03/2025 Terme de 03/2025`."""
    line_start = folded.rfind("\n", 0, period.start) + 1
    return bool(_BOOKED.match(folded[line_start : period.start]))


def labelled_periods(sheets: Sequence[Sheet]) -> list[Candidate]:
    """Periods in the box of their label, or under the head of their column."""
    field = Field("period", tuple(_DATA["labels"]["period"]), _periods, between=1, close=True)
    found = candidates(sheets, (field,), _DATA["labels"]["not_period"])[0]["period"]
    found += [c for sheet in sheets for c in _in_two_lines(sheet)]
    return [c.scaled(0.5, "an entry of the account") if _entry(sheets, c) else c for c in found if _rental(*c.value)]


_BEGUN = re.compile(r"(?:du )?(?P<day>\d\d[/.-]\d\d[/.-](?:20)?\d\d) ?(?:au|jusqu'au|[-–—>→])")


def _in_two_lines(sheet: Sheet) -> list[Candidate]:
    """The period of a narrow cell: `du 01/10/2026 au` over `31/10/2026`."""
    found = []
    for words, box in sheet.boxed:
        upper = strip_of(words, sheet.aspect).text
        begun = _BEGUN.fullmatch(fold_in_place(upper).strip())
        below = next_cell(sheet, box, up=False) if begun else None
        if begun is None or not below or abs(below[0].box.x0 - box.x0) > 0.012:
            continue
        lower = strip_of(below, sheet.aspect).text.strip()
        start, end = find_dates(begun["day"]), find_dates(lower)
        if start and end and end[0].start == 0 and end[0].end == len(lower) and start[0].value < end[0].value:
            page, here = sheet.page, sheet.slope.printed(box.union(Box.around(word.box for word in below)))
            span = (start[0].value, end[0].value)
            text, why = f"{upper} {lower}", ("a cell of two lines",)
            found.append(Candidate("period", span, text, page.number, here, page.source, 0.85, why))
    return found


def _entry(sheets: Sequence[Sheet], candidate: Candidate) -> bool:
    """Whether the row of a candidate is an entry of an account."""
    rows = (row for sheet in sheets if sheet.page.number == candidate.page for row in sheet.rows)
    here = (row for row in rows if candidate.box and row.box.overlap_y(candidate.box) > 0.5)
    return any(_BOOKED.match(fold_in_place(" ".join(word.text for word in row.words))) for row in here)


def _periods(text: str) -> list[Parsed]:
    return [*find_periods(text), *_pairs(text)]


_MONTH_LIST = re.compile(
    rf"(?P<first>{'|'.join(MONTHS)})(?: ?, ?(?:{'|'.join(MONTHS)}))*(?: ?, ?| et | a | au mois de | - )(?P<last>{'|'.join(MONTHS)}) (?P<y>20\d\d)\b"
)


def _month_lists(folded: str) -> list[Parsed]:
    """`avril, mai, juin 2024`: from the first month to the last."""
    found = []
    for match in _MONTH_LIST.finditer(folded):
        first, last, year = MONTHS.index(match["first"]) + 1, MONTHS.index(match["last"]) + 1, match["y"]
        if first < last <= first + 3:
            span = (f"{year}-{first:02d}-01", month_span(f"{year}-{last:02d}")[1])
            found.append(Parsed(span, match.start(), match.end(), 0.95))
    return found


_JOINS = re.compile(
    r"[^\S\n]?[^\w\n]{0,3}\w?[^\w\n]{0,3}|\s?\n?\s?(?:et )?(?:jusqu')?au\s|\W{0,4}(?:et )?(?:date de )?fin(?: de| du)?(?: la)?(?: periode| terme)?\W{0,4}"
)


def _pairs(text: str) -> list[Parsed]:
    """Two dates with an arrow or a dash between them, whatever the reader made of it."""
    dates = find_dates(text)
    return [
        Parsed((a.value, b.value), a.start, b.end, 0.9 if text[a.end : b.start].strip() else 0.6)
        for a, b in pairwise(dates)
        if a.value < b.value and _JOINS.fullmatch(fold_in_place(text[a.end : b.start]))
    ]


def _rental(start: str, end: str) -> bool:
    """Whether a period may be that of a rent: from some days to three months."""
    months = (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
    return 0 <= months <= 3 and start < end


def _quarters(folded: str) -> list[Parsed]:
    found = []
    for match in _QUARTER.finditer(folded):
        number = int(match["n"] or match["t"] or _WORDS[match["w"]])
        year = int(match["y"])
        start = iso(year, 3 * number - 2, 1)
        end = month_span(f"{year}-{3 * number:02d}")[1]
        if start:
            found.append(Parsed((start, end), match.start(), match.end(), 0.95))
    return found


def _section(text: Flow, period: Parsed, kind: Kind) -> float:
    """How well the words around a period suit the kind of paper: those of its line, those over it, those above."""
    folded = text.folded
    line_start = folded.rfind("\n", 0, period.start) + 1
    line_end = folded.find("\n", period.end)
    line = folded[line_start : line_end if line_end >= 0 else len(folded)]
    above = folded[max(0, line_start - 220) : line_start]
    cell, over = _own_column(text, period)
    left = f"{folded[line_start : period.start]} {cell}"
    for words, weight in ((left, 1.0), (over, 0.6), (line, 1.0), (above, 0.6)):
        paid, called = _last(_PAID, words), _last(_CALLED, words)
        if paid < 0 and called < 0:
            continue
        suits = paid > called if kind == "receipt" else called > paid
        return 1.0 if suits else 1.0 - 0.45 * weight
    return 0.9


def _own_column(text: Flow, period: Parsed) -> tuple[str, str]:
    """The cell of a period and what is printed over it: a receipt and the next appeal may stand side by side."""
    word, page = text.words_in(period.start, period.end)[0]
    cell = next(line for line in page.lines if word in line.words)
    over = (o for o in page.lines if 0 < cell.box.cy - o.box.cy < 0.12 and o.box.width < 0.5)
    told = "\n".join(o.text for o in over if o.box.overlap_x(cell.box) > 0)
    return fold_in_place(cell.text), fold_in_place(told)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)
