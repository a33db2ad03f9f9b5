"""The month that a payslip pays, in every form: `Septembre 2026`, `09/26`, `du 01/09/2026 au 30/09/2026`, `SEPT. 26`.

A period that crosses two months (`du 26/08 au 25/09`) is the month of its last day: the one it is paid for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.dates import find_dates, month_number
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, rows
from extractors.fields.months import find_months, find_periods, parse_month
from extractors.fields.parsed import Parsed
from extractors.page import Box, Page

_ELSEWHERE = re.compile(
    r"(?:conges?|cp|rtt|acquis|(?<!bulletin de )(?<!mensuel de )(?<!fiche de )(?<!releve de )solde|cumul"
    r"|essai|entree|embauche|anciennete|naissance|nee? le|contrat|mission|mutuelle"
    r"|arrete|loi|smic|plafond|reference|edition|edite|imprime|absence|maladie|arret|prime|13e|vers[ee]|paiement|virement|depuis"
    r"|semaine)(?:\n|[^\w\n][^\n]{0,25})\Z"
)


def find_pay_months(text: str) -> list[Parsed]:
    """The months of the periods and months in the text, as `YYYY-MM`.

    >>> [p.value for p in find_pay_months("du 26/08/2026 au 25/09/2026")]
    ['2026-09']
    """
    found = []
    for period in find_periods(text) or find_periods(text.replace("\t", " ")):
        start, end = period.value
        if _days(start, end) <= 62:
            found.append(Parsed(end[:7], period.start, period.end, period.score))
    if not found:
        found = [Parsed(d.value[:7], d.start, d.end, 0.75 * d.score) for d in find_dates(text)]
    return found


def printed_months(pages: Sequence[Page]) -> list[Candidate]:
    """Months and periods that stand on the upper half of a page without a label, weaker than labelled ones."""
    found = []
    flow = rows(pages)
    folded = flow.folded
    for parsed in find_months(flow.text) + find_periods(flow.text):
        month = parsed.value if isinstance(parsed.value, str) else parsed.value[1][:7]
        seen = flow.value(month, parsed.start, parsed.end, 0.62 * parsed.score)
        whole = isinstance(parsed.value, str) or _whole_month(*parsed.value)
        before = folded[max(0, parsed.start - 40) : parsed.start]
        if seen.box and seen.box.y0 < 0.4 and whole and not _ELSEWHERE.search(before):
            reasons = ("month printed alone",)
            found.append(
                Candidate("period", month, seen.text, seen.page, seen.box, seen.source, seen.confidence, reasons)
            )
    return found


_MONTH_CELL = re.compile(
    r"\bmois(?: de (?:paie|paye|salaire|remuneration))?\s*:?\s*"
    r"([a-z]{3,9}\b(?! ?\d)|(?<=: )(?:0[1-9]|1[0-2])(?![\d/.,h-]))"
)
_YEAR_CELL = re.compile(r"\b(?:annee|exercice)\s*:?\s*(20\d\d)\b")


def pieced_months(pages: Sequence[Page]) -> list[Candidate]:
    """`Mois de paie : OCTOBRE` with `Année : 2025` in a cell of its own near it."""
    found = []
    for page in pages:
        flow = rows([page])
        folded = flow.folded
        for month in _MONTH_CELL.finditer(folded):
            number = int(month[1]) if month[1].isdigit() else month_number(month[1])
            years = [y for y in _YEAR_CELL.finditer(folded) if _near(flow, month, y)]
            if number is not None and len({y[1] for y in years}) == 1:
                value = f"{years[0][1]}-{number:02d}"
                seen = flow.value(value, month.start(1), month.end(1), 0.85)
                reasons = ("month and year in two cells",)
                found.append(
                    Candidate("period", value, seen.text, seen.page, seen.box, seen.source, seen.confidence, reasons)
                )
    return found


def by_month(candidates: Sequence[Candidate], period: str, pages: Sequence[Page]) -> list[Candidate]:
    """The amounts of a table with a column for each of several months: those of the slip's month, not of another."""
    heads = _month_heads(pages)
    weighed = []
    for candidate in candidates:
        month = _month_over(candidate, heads)
        if month is not None:
            better, why = (1.6, "the column of its month") if month == period else (0.2, "the column of another month")
            candidate = candidate.scaled(better, why)
        weighed.append(candidate)
    return weighed


def _month_heads(pages: Sequence[Page]) -> list[tuple[int, str, Box]]:
    """Cells that are a month, level with another month's: page, month, box."""
    cells = [(p.number, month, line.box) for p in pages for line in p.lines
             if not re.fullmatch(r"\d+\.\d+", line.text) and (month := parse_month(line.text))]  # fmt: skip
    return [
        (page, month, box)
        for page, month, box in cells
        if any(page == other and month != said and box.overlap_y(place) > 0.5 for other, said, place in cells)
    ]


def _month_over(candidate: Candidate, heads: Sequence[tuple[int, str, Box]]) -> str | None:
    """The month at the head of a candidate's column."""
    box = candidate.box
    over = [(place.x0, month) for page, month, place in heads
            if box and page == candidate.page and place.y1 < box.cy and place.x0 < box.cx]  # fmt: skip
    return max(over)[1] if over else None


def _near(flow: Flow, month: re.Match[str], year: re.Match[str]) -> bool:
    one, two = (flow.value("", m.start(1), m.end(1), 1.0).box for m in (month, year))
    return one is not None and two is not None and abs(one.cy - two.cy) < 0.05


def _whole_month(start: str, end: str) -> bool:
    return start[:7] == end[:7] and start.endswith("-01") and int(end[8:]) >= 28


def _days(start: str, end: str) -> int:
    year, month, day = (int(b) - int(a) for a, b in zip(start.split("-"), end.split("-"), strict=True))
    return 365 * year + 30 * month + day
