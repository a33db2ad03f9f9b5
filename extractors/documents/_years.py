"""Periods of validity: a school year, a card or an approval that holds from one day to another."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.documents._draft_days import dated
from extractors.fields.months import find_periods
from extractors.fields.prose import candidate_at

_SCHOOL = re.compile(r"(?<!\d)(20\d\d)\s?(?:-|/|–|et)\s?(20\d\d|\d\d)(?!\d)")


def school_year(draft: Draft) -> None:
    """`2026-2027`: valid from 1 September to 31 August, unless other days are printed."""
    for match in _SCHOOL.finditer(draft.folded):
        first = int(match[1])
        second = int(match[2]) if len(match[2]) == 4 else 2000 + int(match[2])
        if second != first + 1:
            continue
        draft.say("school_year", f"{first}-{second}", match.start(), match.end(), 0.93)
        draft.say("valid_from", f"{first}-09-01", match.start(), match.end(), 0.85)
        draft.say("valid_until", f"{second}-08-31", match.start(), match.end(), 0.85)
        return


def validity(draft: Draft) -> None:
    """`du … au …` over more than a month, else its two ends told apart."""
    found = [p for p in find_periods(draft.text.text) if p.value[0][:7] != p.value[1][:7]]
    several = [candidate_at(draft.text, "valid", p.value, p.start, p.end, 0.88 * p.score, "period") for p in found]
    if several:
        draft.put("valid_from", [replace(c, value=c.value[0]) for c in several])
        draft.put("valid_until", [replace(c, value=c.value[1]) for c in several])
        return
    dated(
        draft, "valid_from", ((r"a compter du|a partir du|date d'effet|prend effet|valable (?:du|a compter du)", 0.85),)
    )
    dated(
        draft,
        "valid_until",
        ((r"jusqu'au|expire(?:ra)?(?: le)?|fin de validite|valable jusqu'au|valid until|echeance", 0.85),),
    )
