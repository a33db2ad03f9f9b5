"""The month that a payslip pays, in every form: `Septembre 2026`, `09/26`, `du 01/09/2026 au 30/09/2026`, `SEPT. 26`.

A period that crosses two months (`du 26/08 au 25/09`) is the month of its last day: the one it is paid for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from extractors.fields.dates import find_dates, month_number
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, rows
from extractors.fields.headers import ANOTHER, OTHERWISE
from extractors.fields.layout import Row, Sheet, once_a_page
from extractors.fields.months import find_months, find_periods, parse_month
from extractors.fields.parsed import Parsed, fold
from extractors.page import Box, Line, Page

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
        found += [_over_its_year(one, two, page) for one in page.lines for two in page.lines if _year_under(one, two)]
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


def _year_under(month: Line, year: Line) -> bool:
    """Whether a line that is a month alone stands right over one that is a year alone: `DÉCEMBRE` over `2025`."""
    if not re.fullmatch(r"20\d\d", year.text) or len(month.text) < 3 or len(month.words) > 1:
        return False
    drop = year.box.y0 - month.box.y1
    near = -0.3 * month.box.height < drop < month.box.height and abs(month.box.x0 - year.box.x0) < 0.02
    return near and not re.search(r"\d", month.text) and month_number(fold(month.text)) is not None


def _over_its_year(month: Line, year: Line, page: Page) -> Candidate:
    """The month that two such lines are."""
    value = f"{year.text}-{month_number(fold(month.text)):02d}"
    words = (*month.words, *year.words)
    score = 0.85 * (0.6 + 0.4 * min(word.confidence for word in words))
    box, text = month.box.union(year.box), f"{month.text} {year.text}"
    return Candidate("period", value, text, page.number, box, page.source, score, ("month over its year",))


def by_month(candidates: Sequence[Candidate], period: str, sheets: Sequence[Sheet]) -> list[Candidate]:
    """The amounts of a table with a column for each of several months: those of the slip's month, not of another."""
    heads = {sheet.page.number: _month_heads(sheet) for sheet in sheets}
    weighed = []
    for candidate in candidates:
        month = _month_over(candidate.box, heads.get(candidate.page, ()))
        if month is not None:
            better, why = (
                (1.6, "the column of its month")
                if month and period.endswith(month)
                else (0.2, "the column of another month")
            )
            if better > 1 and ANOTHER in candidate.reasons:  # a title over both: `Rappel, même mois de l'an passé`
                better = 1 / OTHERWISE
            candidate = candidate.scaled(better, why)
        weighed.append(candidate)
    return weighed


Heads = tuple[tuple[str, Box], ...]  # of one row: month (none: the gap between them, their sum) and place


@once_a_page
def _month_heads(sheet: Sheet) -> tuple[Heads, ...]:
    """The rows of heads of which two are months, lowest first: `Janvier 2026 | Février 2026 | Écart`."""
    rows = [_heads_in(sheet, row) for row in reversed(sheet.rows)]
    return tuple(heads for heads in rows if len({month for month, _ in heads if month}) > 1)


def _heads_in(sheet: Sheet, row: Row) -> Heads:
    """The months of a row that have a cell of their own, and the cells of words right of the first."""
    cells = [(" ".join(w.text for w in cell), Box.around(w.box for w in cell)) for cell in sheet.cells(row)]
    said = [(month_in(text), text, box) for text, box in cells]
    named = dropwhile(lambda head: not head[0], said)
    return tuple((month, sheet.slope.printed(box)) for month, text, box in named if month or text[:1].isalpha())


def month_in(head: str) -> str:
    """The month that a head is, `-05` for one without its year, "" for other words: `Mai 2026`, `Rappel avril`."""
    text = re.sub(
        r"^(?:rappel|mois|pai?e|salaire)(?: (?:de|du|d['’])(?: ?mois (?:de|d['’]))?)? ?", "", head, flags=re.I
    )
    if re.fullmatch(r"\d+\.\d+", text):
        return ""
    number = None if re.search(r"\d", text) or len(text) < 3 else month_number(fold(text))
    return f"-{number:02d}" if number else parse_month(text) or ""


def _month_over(box: Box | None, rows: Sequence[Heads]) -> str | None:
    """The month at the head of a figure's column; none ("") in a column of another head, None in no such table.

    A head stands over the figure, else left of its column, whose figures are set right.
    """
    heads = next((row for row in rows if box and row[0][1].y1 < box.cy), ())
    if box is None or not heads:
        return None
    over = [(box.overlap_x(place), month) for month, place in heads if box.overlap_x(place) > 0]
    left = [(place.x0, month) for month, place in heads if place.x0 < box.cx]
    return max(over or left)[1] if over or left else None


def _near(flow: Flow, month: re.Match[str], year: re.Match[str]) -> bool:
    one, two = (flow.value("", m.start(1), m.end(1), 1.0).box for m in (month, year))
    return one is not None and two is not None and abs(one.cy - two.cy) < 0.05


def _whole_month(start: str, end: str) -> bool:
    return start[:7] == end[:7] and start.endswith("-01") and int(end[8:]) >= 28


def _days(start: str, end: str) -> int:
    year, month, day = (int(b) - int(a) for a, b in zip(start.split("-"), end.split("-"), strict=True))
    return 365 * year + 30 * month + day
