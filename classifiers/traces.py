"""What a page leaves behind that its next page repeats: numbers, months, layout; and whether its text stops in
mid-sentence.

Two pages of one paper share its references and its typography. Two papers of one person share the name, and often
the employer's or the landlord's numbers too, but not the month.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from classifiers.flowing import begins_with_prose
from classifiers.text import PageText, Row
from extractors.page import Page

SCREEN = 0.55  # width over height of what a telephone shows: its screens, one after the other, are one paper
_REFERENCE = re.compile(  # a sum of money is none
    r"\d(?:[ .]?\d){5,}+(?![.,]\d\d(?!\d)|\s?(?:€|eur\b|euros?\b))|\b(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z\d-]{7,}\b"
    r"|(?<![\d/])\d\d/\d{5}\b|\b11-\d\d-\d{4,6}\b"  # of a court's register (RG)
)
_AMOUNT = re.compile(r"\b\d{1,3}(?:[ .]\d{3})*[,.]\d{2}\b|\b\d+[,.]\d{2}\b")
_YEAR = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
_MONTHS = tuple(_YEAR.split())
_NAMED = re.compile(rf"\b({'|'.join(_MONTHS)})\s+((?:19|20)\d\d)\b")
_DIGITS = re.compile(r"\b(?:[0-3]?\d[/.-])?([01]?\d)[/.-]((?:19|20)\d\d)\b")
_SHORT_YEAR = re.compile(
    r"\b(?:paie|paye|periode|mois|salaire|bulletin)(?: d[eu'])? ?:? ?(0[1-9]|1[0-2])[/.-](\d\d)\b(?![/.-])"
)
_LETTERS = re.compile(r"[^\W\d_]{3,}")
Wording = frozenset[tuple[str, int]]
FEW_WORDS = 12
UPPER = 0.3
TWINS = 0.66  # share of the words of both pages together
SAME_FORM, SAME_LINES = 0.35, 0.25  # shares of the words, of the lines
FEW_LINES, HARDLY = 5, 0.02  # lines, of the page: what a crooked scan moves it by
_SENTENCE_END = re.compile(r"[.!?:;»)]$")


@dataclass(frozen=True, slots=True)
class Traces:
    """One page's references, amounts, months, the lines that hold them, left edge, title, proportions, words…

    `placed`: its labels, their figures as 0, and where each begins.
    """

    references: frozenset[str]
    amounts: frozenset[str]
    months: frozenset[str]
    dated: tuple[tuple[str, frozenset[str]], ...]
    left: float
    banner: bool
    shape: float
    letter: float
    source: str
    begins_inside: bool
    begins_running: bool
    ends_inside: bool
    wording: Wording
    opening: Wording
    placed: tuple[tuple[str, float, float], ...]


def traces(page: Page, text: PageText) -> Traces:
    """Reads them off a page."""
    dated = [(line, months) for line in text.plain.split("\n") if (months := _months(line))]
    lines = [line for line in text.plain.split("\n") if len(line) > 25]
    return Traces(
        references=frozenset(re.sub(r"[ .]", "", found) for found in _REFERENCE.findall(text.plain)),
        amounts=frozenset(_AMOUNT.findall(text.plain)),
        months=frozenset().union(*(months for _, months in dated)),
        dated=tuple(dated),
        left=sorted(row.x0 for row in text.rows)[len(text.rows) // 10] if text.rows else 0.0,
        banner=any(_is_banner(row, text.letter_height) for row in text.rows),
        shape=page.width / page.height,
        letter=text.letter_height,
        source=page.source,
        begins_inside=bool(page.lines) and not page.lines[0].words[0].text[:1].isupper(),
        begins_running=begins_with_prose(page.lines),
        ends_inside=bool(lines) and not _SENTENCE_END.search(lines[-1].strip()),
        wording=wording(text.plain),
        opening=wording(_opening(text)),
        placed=_placed(text),
    )


def _placed(text: PageText) -> tuple[tuple[str, float, float], ...]:
    """The lines with words that stand once on a page: its labels, not the rows of a table."""
    lines = [re.sub(r"\d", "0", line) for line in text.plain.split("\n")]
    count = Counter(lines)
    rows = zip(lines, text.rows, strict=False)
    return tuple((line, row.x0, row.y0) for line, row in rows if count[line] == 1 and _LETTERS.search(line))


def _opening(text: PageText) -> str:
    """What stands in the upper part of the printed height."""
    edge = min(row.y0 for row in text.rows) * (1 - UPPER) + max(row.y1 for row in text.rows) * UPPER if text.rows else 0
    lines = zip(text.plain.split("\n"), text.rows, strict=False)
    return "\n".join(line for line, row in lines if row.y0 < edge)


def wording(text: str) -> Wording:
    """The words without the values: each with how often it stood before, so that repeated labels count."""
    return numbered(letters(text))


def letters(text: str) -> list[str]:
    """The words of three letters and more."""
    return _LETTERS.findall(text)


def numbered(words: Iterable[str]) -> Wording:
    """Words, each with how often it stood before."""
    return frozenset((word, before) for word, count in Counter(words).items() for before in range(count))


def alike(one: AbstractSet[object], two: AbstractSet[object]) -> float:
    """The share of what two pages say that stands on both: of their words, of the cues found there."""
    return len(one & two) / max(1, len(one | two))


def twins(one: Wording, two: Wording) -> bool:
    """Whether two pages are the same form filled in twice: two months of a payslip, two people's cards, or a copy.

    The labels are then nearly all the same, and there are enough of them to tell; two pages of one paper share at most
    their header.
    """
    return max(len(one), len(two)) >= FEW_WORDS and alike(one, two) > TWINS


def same_form(one: Traces, two: Traces) -> bool:
    """Whether two pages have many words in common and many lines that stand at one place of the page on both.

    The pages of one long text share words, but each line stands where it fell; what a head repeats on each page of a
    paper are few of its words. Another name or a longer address leave the lines of a form where they are.
    """
    months = one.months - two.months and two.months - one.months
    repeated = bool(one.references & two.references) and not months  # a head that each page of a paper has
    if repeated or alike(one.wording, two.wording) < SAME_FORM:
        return False
    there = {line: (x, y) for line, x, y in two.placed}
    places = ((x, y, there[line]) for line, x, y in one.placed if line in there)
    same = sum(abs(x - other) < HARDLY and abs(y - lower) < HARDLY for x, y, (other, lower) in places)
    return same >= max(FEW_LINES, SAME_LINES * min(len(one.placed), len(two.placed)))


def two_holders(one: Traces, two: Traces) -> bool:
    """Whether two sides of cards are two people's fronts: each has a number that the other has not, and both a day or
    neither.

    The back of a card names no day and no holder but in its machine-readable lines.
    """
    apart = one.references - two.references and two.references - one.references
    return bool(apart) and bool(one.months) == bool(two.months)


def _months(text: str) -> frozenset[str]:
    named = {f"{year}-{_MONTHS.index(month) + 1:02d}" for month, year in _NAMED.findall(text)}
    digits = {f"{year}-{int(month):02d}" for month, year in _DIGITS.findall(text) if 1 <= int(month) <= 12}
    short = {f"20{year}-{month}" for month, year in _SHORT_YEAR.findall(text)}
    return frozenset(named | digits | short)


def _is_banner(row: Row, letter: float) -> bool:
    """A line of letters half as large again as the others, in the upper quarter: a title of its own."""
    return row.y0 < 0.25 and row.letters >= 8 and row.y1 - row.y0 > 1.5 * letter


def recent(months: frozenset[str], newest: str) -> frozenset[str]:
    """The months no more than two years before the newest: a paper's own, without birth dates and dates of entry.

    >>> sorted(recent(frozenset(("2026-10", "1988-04", "2021-03")), "2026-11"))
    ['2026-10']
    """
    floor = f"{int(newest[:4]) - 2}{newest[4:]}"
    return frozenset(month for month in months if month >= floor)


def period_line(one: Traces) -> tuple[str, frozenset[str]]:
    """The first line with a recent month: the paper's date or period, as a rule."""
    newest = max(one.months, default="")
    return next(((line, found) for line, months in one.dated if (found := recent(months, newest))), ("", frozenset()))
