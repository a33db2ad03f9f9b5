# ruff: noqa: E501  (turns of phrase are read whole)
"""The day of a payment told without its year, as neighbours write: `bien reçu ton virement le 4 septembre`.

The year is that of the term: the day lies from a month before its first day to two months after its last.
"""

from __future__ import annotations

import re
from datetime import date

from extractors.fields.dates import MONTHS, iso, month_number
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.prose import candidate_at

_PAID = r"\b(?:recu|vir[e ]|virement|vers[e ]|versement|paye|paiement|regle|reglement|encaisse|percu|remis|cheque|especes|mandat)"
_SHORT = re.compile(
    rf"{_PAID}(?:(?!avant|prochain|prevu|exigible|echeance|naissance)(?:[^.;:\n\d]|\d[\d ]{{0,6}}+(?:[.,]\d\d)? ?(?:€|eur))){{0,60}}"
    rf"\ble (?P<day>(?P<d>\d{{1,2}})(?:er)?(?: (?P<word>{'|'.join(MONTHS)})(?! ?\d)|/(?P<m>\d\d)(?![\d/])))"
)
_BEFORE, _AFTER = 31, 62  # days


def short_days(text: Flow, period: tuple[str, str]) -> list[Candidate]:
    """The days of payment told without a year, in the year of the term."""
    found = []
    for match in _SHORT.finditer(text.folded):
        month = month_number(match["word"]) if match["word"] else int(match["m"])
        value = _dated(int(match["d"]), month or 0, period)
        if value is not None:
            found.append(candidate_at(text, "payment_date", value, *match.span("day"), 0.75, "day without its year"))
    return found


def _dated(day: int, month: int, period: tuple[str, str]) -> str | None:
    """The day in the one year that brings it near the term; None where it is near in none."""
    first, last = (date.fromisoformat(end) for end in period)
    for year in range(first.year - 1, last.year + 2):
        told = iso(year, month, day)
        if told and -_BEFORE <= (date.fromisoformat(told) - first).days <= (last - first).days + _AFTER:
            return told
    return None
