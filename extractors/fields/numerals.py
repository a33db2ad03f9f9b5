"""French numbers in words, as judges and landlords write them: `mille deux cent trente-quatre`, `quatre-vingt-dix`.

Old and new spelling (hyphens or not), Belgian and Swiss tens, `mil` for years. Works on folded words (parsed.fold).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

_UNITS = [
    "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
]  # fmt: skip
NUMERALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS)},
    "une": 1, "premier": 1, "premiere": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100,
    "mille": 1000, "mil": 1000, "million": 1_000_000, "millions": 1_000_000,
}  # fmt: skip
NUMERALS |= {"cing": 5, "clnq": 5, "slx": 6, "dlx": 10, "hult": 8}  # how readers write the short ones
_FUZZY = [word for word in NUMERALS if len(word) >= 5]


@lru_cache(maxsize=4096)
def numeral(word: str) -> int | None:
    """The value of one numeral word, one OCR slip allowed in words of five letters and more.

    >>> numeral("vingt"), numeral("vinqt"), numeral("loyer")
    (20, 20, None)
    """
    if word in NUMERALS:
        return NUMERALS[word]
    if len(word) < 5:
        return None
    best = process.extractOne(word, _FUZZY, scorer=fuzz.ratio, score_cutoff=80)
    if best is None or abs(len(best[0]) - len(word)) > 1:
        return None
    return NUMERALS[best[0]]


def value_of(words: Sequence[str]) -> int | None:
    """The number these words say, or None when they are not one number.

    >>> value_of("mille deux cent trente quatre".split())
    1234
    >>> value_of("quatre vingt dix sept".split()), value_of("deux trois".split())
    (97, None)
    """
    total = group = 0
    last = 0  # the word before: a number in words goes downwards, but for 4×20 and n×100
    seen = False
    for word in words:
        if word == "et":
            continue
        number = numeral(word)
        if number is None:
            return None
        if number >= 1000:
            if total and (group == 0 or total % number):
                return None
            total += max(group, 1) * number
            group, last = 0, 0
        elif number == 100:
            if group >= 10 or (group and last >= 100):
                return None
            group, last = max(group, 1) * 100, 100
        elif number == 20 and last == 4:
            group, last = group - 4 + 80, 80
        elif not _may_follow(last, number):
            return None
        else:
            group, last = group + number, number
        seen = True
    return total + group if seen else None


def _may_follow(last: int, number: int) -> bool:
    """Whether a word of this value can follow one of that value: 20-60 take units, 60 and 80 also take teens."""
    if last in (0, 100):
        return True
    if last in (60, 80):
        return 0 < number < 20
    if last == 10:
        return number in (7, 8, 9)
    return last in (20, 30, 40, 50, 70, 90) and 0 < number < 10


def split_words(text: str) -> list[tuple[str, int, int]]:
    """The folded text's words (hyphens and apostrophes cut them) with their positions."""
    return [(m.group(), m.start(), m.end()) for m in re.finditer(r"[a-z]+", text)]
