"""Amounts written out, as receipts and rulings do: `la somme de six cent cinquante euros et douze centimes`."""

from __future__ import annotations

import re

from extractors.fields.numerals import numeral, split_words, value_of
from extractors.fields.parsed import Parsed, fold_in_place

_CENTS = {"centime", "centimes", "cts", "cents"}
_EUROS = {"euro", "euros", "eur"}
_BEFORE = {
    "de",
    "somme",
    "a",
    "soit",
    "montant",
    "total",
    "la",
    "loyer",
    "mensuelle",
    "payer",
    "recu",
    "d",
    "est",
    "et",
}


def find_money_in_words(text: str) -> list[Parsed]:
    """Amounts written out: `six cent cinquante euros et douze centimes`.

    >>> [p.value for p in find_money_in_words("la somme de sept cent vingt-trois euros et 45 centimes (723,45 €)")]
    [723.45]
    """
    folded = fold_in_place(text)
    words = split_words(folded)
    found: list[Parsed] = []
    for i, (word, _, end) in enumerate(words):
        if word not in _EUROS:
            continue
        first = _start_of_number(words, i)
        value = value_of([w for w, _, _ in words[first:i]]) if first < i else None
        if value is None:
            continue
        cents, stop = _cents_after(folded, words, i)
        if cents is None:
            continue  # centimes that nobody can read: half an amount is none
        score = 1.0 if first == 0 or words[first - 1][0] in _BEFORE else 0.6  # else a numeral may have been misread
        found.append(Parsed(value + cents / 100, words[first][1], max(end, stop), score))
    return found


def _start_of_number(words: list[tuple[str, int, int]], end: int) -> int:
    """Index of the first word of the longest number in words that ends just before `end`."""
    first = end
    while first > 0 and (numeral(words[first - 1][0]) is not None or words[first - 1][0] == "et"):
        first -= 1
    while first < end and (words[first][0] == "et" or value_of([w for w, _, _ in words[first:end]]) is None):
        first += 1
    return first


def _cents_after(folded: str, words: list[tuple[str, int, int]], euros: int) -> tuple[int | None, int]:
    """The centimes that follow the word `euros`, in digits or in words, and where they end; None when unreadable."""
    digits = re.compile(r"\W*(?:et )?(\d{1,2}) ?(?:centimes?|cts|cents)\b").match(folded, words[euros][2])
    if digits:
        return int(digits[1]), digits.end()
    bare = re.compile(r" (?:et )?(\d\d)(?=\s*(?:$|[\n,;.)](?!\d)))").match(folded, words[euros][2])
    if bare:
        return int(bare[1]), bare.end()  # `huit cents euros 18`, as stubs are filled in
    following = [w for w, _, _ in words[euros + 1 : euros + 8]]
    count = next((i for i, word in enumerate(following) if word in _CENTS | _EUROS), 0)
    if count and following[count] in _CENTS and (following[0] == "et" or numeral(following[0]) is not None):
        value = value_of(following[:count])
        return (value, words[euros + 1 + count][2]) if value is not None and value < 100 else (None, 0)
    return 0, 0
