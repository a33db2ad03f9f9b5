"""Months and periods: `Septembre 2026`, `SEPT. 26`, `09/26`, `du 01/09/2026 au 30/09/2026`, `du 1er au 30 juin 2026`.

A month is `YYYY-MM`, a period a pair of ISO dates. `09.26` may be an amount and `3/26` a page: they score low.
"""

from __future__ import annotations

import re
from calendar import monthrange
from itertools import pairwise

from extractors.fields.dates import MONTHS, SHORT_MONTHS, find_dates, iso, month_number, whole, without_overlap, year_of
from extractors.fields.parsed import LOOKALIKES, Parsed, fold_in_place, plain

_D = r"[0-9OolI|S]"
_MONTH_YEAR = re.compile(
    r"(?<![a-z])([a-z]{3,10})\.?(?:[ /-]? ?|\n(?=(?:19|20)\d\d))((?:19|2[0o])[\do]{2}|'?\d{2}(?![\d/]|[.,]\d))(?![\do])"
)
_MONTH_GLUED = re.compile(
    r"(?<=[a-z])(janvier|fevrier|avril|juillet|septembre|octobre|novembre|decembre) ?(20\d{2})(?!\d)"
)
_NUMBERED = r"(?<![nN]°)(?<![nN]° )"  # `bulletin n° 1/19` is no January
_MONTH_NUMERIC = re.compile(
    rf"{_NUMBERED}(?<![\w/.,-])({_D}{{1,2}}) ?([/.-]) ?((?:19|20)\d{{2}}|\d{{2}})(?![\w/]|[.,-]\d| ?[%€])"
)
_YEAR_MONTH = re.compile(r"(?<![\w/.,-])((?:19|20)\d{2})[-/](\d{2})(?![\w/-])")


def find_months(text: str) -> list[Parsed]:
    """Every month with its year, as `YYYY-MM`: `Septembre 2026`, `SEPT. 26`, `09/26`, `2026-09`.

    >>> [p.value for p in find_months("Bulletin n° 1/19, période : SEPT. 26, payé 10/2026, n° 3")]
    ['2026-09', '2026-10']
    """
    dates = find_dates(text)
    folded, clean = fold_in_place(text), plain(text)
    found = [*_written_months(folded), *_numeric_months(clean)]
    free = [p for p in found if not any(p.start < d.end and d.start < p.end for d in dates)]
    return without_overlap(free)


def parse_month(text: str) -> str | None:
    """The month, when the text is one month and nothing else.

    >>> parse_month("Septembre 2026"), parse_month("09/26"), parse_month("14/03/2024")
    ('2026-09', '2026-09', None)
    """
    return whole(find_months, text, r"(?:mois d(?:e |'))?")


_BETWEEN = re.compile(r"[\s|]*(?:au|a|-|jusqu'au|et le|inclus au|>|->|→)[ \t:|]*", re.I)
SHORT = 60  # characters of `du 1er septembre au`, with the spaces that stand there
_DAY_ONLY = re.compile(r"(?:du|de|entre le)?[ :\t]*(?<!\d)(\d{1,2}|[1li] ?er)(?: ([a-z]{3,10}))?\s+(?:au|a|-)\s*$")
_DASHED = re.compile(  # `01/10-31/10/2024`, `1-31/10/2024`, no space about the dash
    r"(?<![\w/.,-])(\d{1,2})(?:[/.](\d{1,2}))?[-–—](\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)(?![\w/]|[.,-]\d)"
)
_DAY_AND_MONTH = re.compile(r"(?<![\w/.,-])(\d{1,2})[/.](\d{1,2})\s+(?:au|a|-)\s*$")  # `du 01/10 au`


def find_periods(text: str) -> list[Parsed]:
    """Every stretch of time, as a pair of ISO dates: two dates joined by `au`, or a whole month.

    >>> [p.value for p in find_periods("du 01/09/2026 au 30/09/2026")]
    [('2026-09-01', '2026-09-30')]
    >>> [p.value for p in find_periods("du 1er au 30 septembre 2026")]
    [('2026-09-01', '2026-09-30')]
    >>> [p.value for p in find_periods("Juin 2026 (01/06-30/06/2026)")]
    [('2026-06-01', '2026-06-30'), ('2026-06-01', '2026-06-30')]
    """
    dates, folded = find_dates(text), fold_in_place(text)
    found = _dashed(text)
    for left, right in pairwise(dates):
        if _BETWEEN.fullmatch(folded[left.end : right.start]) and left.value <= right.value:
            found.append(Parsed((left.value, right.value), left.start, right.end, min(left.score, right.score)))
    for last in dates:
        short = _short_start(folded, last)
        if short and not any(f.start < last.end and last.start < f.end for f in found):
            found.append(short)
    for month in find_months(text):
        found.append(Parsed(month_span(month.value), month.start, month.end, month.score))
    return without_overlap(found)


def month_span(month: str) -> tuple[str, str]:
    """First and last day of a `YYYY-MM`.

    >>> month_span("2024-02")
    ('2024-02-01', '2024-02-29')
    """
    year, number = int(month[:4]), int(month[5:])
    return f"{month}-01", f"{month}-{monthrange(year, number)[1]:02d}"


def _dashed(text: str) -> list[Parsed]:
    """The periods whose two ends a dash joins without a space."""
    found = []
    for match in _DASHED.finditer(text):
        year, month = year_of(match[5]), int(match[4])
        start, end = iso(year, int(match[2] or month), int(match[1])), iso(year, month, int(match[3]))
        if start and end and start <= end:
            found.append(Parsed((start, end), match.start(), match.end(), 1.0))
    return found


def _short_start(folded: str, last: Parsed) -> Parsed | None:
    """`du 1er au` or `du 1er septembre au` before a full date: the year, or month and year, are said once."""
    near = max(0, last.start - SHORT), last.start  # the whole text before each date would be quadratic
    match = _DAY_AND_MONTH.search(folded, *near) or _DAY_ONLY.search(folded, *near)
    if not match or re.search(r"\d[ \t]?$", folded[max(0, match.start() - 2) : match.start()]):
        return None  # none, or the end of a date in boxes, a digit each, that could not be read: `2 0 2 4 AU`
    if match.re is _DAY_AND_MONTH:
        start = iso(int(last.value[:4]), int(match[2]), int(match[1]))
        return (
            Parsed((start, last.value), match.start(), last.end, last.score) if start and start <= last.value else None
        )
    month = month_number(match[2]) if match[2] else int(last.value[5:7])
    start = iso(int(last.value[:4]), month, int(re.sub(r"\D", "", match[1]) or 1)) if month else None
    return Parsed((start, last.value), match.start(), last.end, last.score) if start and start <= last.value else None


def _written_months(folded: str) -> list[Parsed]:
    found = []
    for match in (*_MONTH_YEAR.finditer(folded), *_MONTH_GLUED.finditer(folded)):
        month = month_number(match[1])
        year = year_of(match[2])
        if month is None or not 1950 <= year <= 2100:
            continue
        exact = match[1] in MONTHS or match[1] in SHORT_MONTHS
        score = (1.0 if exact else 0.8) * (1.0 if len(match[2]) == 4 else 0.9) * (0.9 if "o" in match[2] else 1.0)
        found.append(Parsed(f"{year}-{month:02d}", match.start(), match.end(), score))
    return found


def _numeric_months(text: str) -> list[Parsed]:
    found = []
    for match in _YEAR_MONTH.finditer(text):
        found.append((int(match[1]), int(match[2]), match, 1.0))
    for match in _MONTH_NUMERIC.finditer(text):
        if any(c.isdigit() for c in match[1]) and not re.fullmatch(r"\d/12", match.group()):  # `1/12` is a twelfth
            short = len(match[3]) == 2
            score = 0.5 if short and match[2] != "/" else 0.8 if short else 1.0  # 09.26 may be an amount, 3/26 a page
            found.append((year_of(match[3]), int(match[1].translate(LOOKALIKES)), match, score))
    return [
        Parsed(f"{year}-{month:02d}", m.start(), m.end(), score)
        for year, month, m, score in found
        if 1 <= month <= 12 and 1950 <= year <= 2100
    ]
