"""Figures of tax papers: whole euros, rounded by law (CGI art. 1657), and numbers of people.

Years, the numbers of houses and articles of law stand among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.addresses import is_address_line
from extractors.fields.fiscal import find_counts
from extractors.fields.money import find_money
from extractors.fields.parsed import Parsed

_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTS_THINGS = re.compile(  # `180, SQUARE DE LA GARE`, `2 enfants à charge` in the next column
    r"\d{1,4}(?: ?(?:bis|ter|quater|[a-d])\b)?,? "
    r"(?!€|eur|dont|soit|et\b|pour|au\b|en\b|non\b|\(|avant|apr[eè]s)[^\W\d_]{2}",
    re.I,
)
_OF_LAW = re.compile(  # `(art. 1417)`, `article L. 253`
    r"\b(?:art(?:icles?)?\b\.?|§|al(?:in[ée]a)?\b\.?)\s{0,2}(?:[LRD]\b\s{0,2}\.?\s{0,2}(?:\*\s{0,2})?)?$", re.I
)
_NOTHING = re.compile(  # `0 €` as readers write it, or in a word
    r"[\s:]*(?P<nil>[OoQD] ?€|(?i:n[ée]ant|z[ée]ro|aucun imp[ôo]t|nul)\b)[\s.]*"
)


def find_whole_euros(text: str) -> list[Parsed]:
    """Amounts of taxes, rounded to the euro by law (CGI art. 1657): integers where no centimes are printed.

    >>> [p.value for p in find_whole_euros("32 880\\t+ 2 150\\t35 030")]
    [32880, 35030]
    """
    amounts = [
        p
        for p in find_money(text)
        if not (_COUNTS_THINGS.match(text, p.start) or _numbers_a_place(text, p) or _OF_LAW.search(text[: p.start]))
        and not _added(text, p)
    ]
    amounts = _without_years(text, amounts)
    if not amounts and (nothing := _NOTHING.fullmatch(text)):
        return [Parsed(0, nothing.start("nil"), nothing.end("nil"), 0.9)]
    return [Parsed(int(p.value) if float(p.value).is_integer() else p.value, p.start, p.end, p.score) for p in amounts]


def _added(text: str, amount: Parsed) -> bool:
    """Whether a figure says by how much a correction raises another: `+ 2 150`."""
    return text.startswith("+", amount.start) or text[: amount.start].rstrip(" ").endswith("+")


def _without_years(text: str, amounts: Sequence[Parsed]) -> list[Parsed]:
    """No year among the amounts: one after words (`déjà versé en 2025`), or before a figure (`2024 : 35 673 €`)."""
    kept = []
    for amount in amounts:
        before = text[: amount.start].rpartition("\t")[2]
        beyond = re.sub(r"\([^()]*\)", " ", text[amount.end :])  # `2024 (avis 2025)  28 411`
        named = re.search(r"[^\W\d_]{2}", before) or re.match(r"[^\w€]*\d", beyond)
        if not (named and _YEAR.fullmatch(text[amount.start : amount.end].strip())):
            kept.append(amount)
    return kept


def _numbers_a_place(text: str, amount: Parsed) -> bool:
    """Whether a figure stands in a cell that is a line of an address: `APPARTEMENT 60`."""
    start = text.rfind("\t", 0, amount.start) + 1
    cell = text[start:].split("\t")[0]
    return "€" not in cell and is_address_line(cell)


def find_numbers_of_people(text: str) -> list[Parsed]:
    """How many people, never the number of a house in the next column: `7 RUE DU PORT`."""
    return [p for p in find_counts(text) if not _numbers_a_place(text, p)]
