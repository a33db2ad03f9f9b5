"""What a page leaves behind that its next page repeats: numbers, months, layout; and whether its text stops in
mid-sentence.

Two pages of one paper share its references and its typography. Two papers of one person share the name, and often
the employer's or the landlord's numbers too, but not the month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifiers.matching import LONG_LINE
from classifiers.text import PageText
from extractors.page import Page

_REFERENCE = re.compile(r"\d(?:[ .]?\d){5,}|\b(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z\d-]{7,}\b")
_AMOUNT = re.compile(r"\b\d{1,3}(?:[ .]\d{3})*[,.]\d{2}\b|\b\d+[,.]\d{2}\b")
_YEAR = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
_MONTHS = tuple(_YEAR.split())
_NAMED = re.compile(rf"\b({'|'.join(_MONTHS)})\s+((?:19|20)\d\d)\b")
_DIGITS = re.compile(r"\b(?:[0-3]?\d[/.-])?([01]?\d)[/.-]((?:19|20)\d\d)\b")
_HEAD = 0.45
_SENTENCE_END = re.compile(r"[.!?:;»)]$")


@dataclass(frozen=True, slots=True)
class Traces:
    """One page's references, amounts, months (all, and those of its upper part), proportions, letter height."""

    references: frozenset[str]
    amounts: frozenset[str]
    months: frozenset[str]
    head_months: frozenset[str]
    shape: float
    letter: float
    source: str
    begins_inside: bool
    begins_running: bool
    ends_inside: bool


def traces(page: Page, text: PageText) -> Traces:
    """Reads them off a page."""
    head = "\n".join(line for line, row in zip(text.plain.split("\n"), text.rows, strict=False) if row.y0 < _HEAD)
    lines = [line for line in text.plain.split("\n") if len(line) > 25]
    return Traces(
        references=frozenset(re.sub(r"[ .]", "", found) for found in _REFERENCE.findall(text.plain)),
        amounts=frozenset(_AMOUNT.findall(text.plain)),
        months=_months(text.plain),
        head_months=_months(head),
        shape=page.width / page.height,
        letter=text.letter_height,
        source=page.source,
        begins_inside=bool(page.lines) and not page.lines[0].words[0].text[:1].isupper(),
        begins_running=bool(page.lines) and len(page.lines[0].words) > LONG_LINE,
        ends_inside=bool(lines) and not _SENTENCE_END.search(lines[-1].strip()),
    )


def _months(text: str) -> frozenset[str]:
    named = {f"{year}-{_MONTHS.index(month) + 1:02d}" for month, year in _NAMED.findall(text)}
    digits = {f"{year}-{int(month):02d}" for month, year in _DIGITS.findall(text) if 1 <= int(month) <= 12}
    return frozenset(named | digits)
