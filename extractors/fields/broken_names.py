"""Names that a line's end breaks: the next line holds the rest, or whom the civility at its end announces."""

from __future__ import annotations

import re

from extractors.fields.name_words import is_civility, name_word
from extractors.fields.names import is_company, person_names

NAMED_BELOW = re.compile(r"\b(?i:et|ou|&) (?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|MONSIEUR|MADAME|MME)$")


_COUPLE = re.compile(  # `Monsieur et Madame ROUX`, over `Éloi et Maëlys`
    r"\W{0,3}(?i:monsieur|m\.|mr|madame|mme) (?i:et|ou|&) (?i:monsieur|m\.|mr|madame|mme)"
    r"(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,3}\s*$"
)
_GIVEN_NAMES = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ][\w'’-]{0,20} (?:et|&) [A-ZÀ-Þ][a-zà-ÿ][\w'’-]{0,20}")


def named_below(upper: str, lower: str) -> bool:
    """Whether a line ends with the civility of whom the next one names: `M. Paul ROUX et Madame` over `Zoé ROUX`."""
    words = lower.split()
    return NAMED_BELOW.search(upper.strip()) is not None and 0 < len(words) <= 5 and all(map(name_word, words))


def broken_name(upper: str, lower: str) -> bool:
    """Whether a line ends inside a name: `M. HERNANDEZ` over `Paul`, `M. Jean ROUX et Mme Anne` over `ROUX`."""
    words = lower.split()
    if named_below(upper, lower) or (_COUPLE.match(upper) and _GIVEN_NAMES.fullmatch(lower.strip())):
        return True
    names = person_names(upper) if any(is_civility(w) for w in upper.split()) else []
    if not names or not 1 <= len(words) <= 3 or not all(name_word(w) and w[:1].isupper() for w in words):
        return False
    last = names[-1]
    if upper[last.end :].strip() or last.other_name or is_company(lower):
        return False
    capital = [w.isupper() for w in last.text.split()]
    surname_first = all(capital) and not any(w.isupper() for w in words)
    given_first = not any(capital) and all(w.isupper() for w in words)
    return (surname_first or given_first) and last.civility
