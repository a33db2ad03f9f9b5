"""Nationalities as papers print them: an adjective (`Malienne`), or the three-letter code of the zone (`MLI`).

Only what names a country is one: towns end as adjectives do (`DUNKERQUE`). One letter misread in a long adjective
is mended, in the print's capitals.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from extractors.fields.parsed import Parsed, fold

_WORDS = re.compile(  # `BRASILEIRO(A)`, `Congolaise (RDC)`
    r"(?<![\w'’-])[^\W\d_]{3,20}(?:-[^\W\d_]+)?(?:\((?:[aeoAEO]|ne|NE)\))?"
    r"(?: \((?:RDC|[A-Z][a-zà-ÿ-]{3,20}|rdc)\))?(?!\w| ?:)"
)
_LONG = 8  # letters of an adjective of which one may be misread


@cache
def _table() -> Mapping[str, list[str]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


@cache
def _adjectives() -> Mapping[str, tuple[str, frozenset[str]]]:
    """Each adjective folded: as it is written, and the codes of the countries that it names."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for code, words in _table().items():
        for word in words:
            written, codes = found.get(fold(word), (word, frozenset()))
            found[fold(word)] = (written, codes | {code})
    return found


@lru_cache(4096)
def _known(word: str) -> str | None:
    """The adjective that a word is, or is but for one misread letter."""
    if word in _adjectives():
        return word
    near = [a for a in _adjectives() if len(a) >= _LONG and OSA.distance(a, word, score_cutoff=1) <= 1]
    return near[0] if len(near) == 1 else None


def codes_of(printed: str) -> frozenset[str]:
    """The codes of the countries that a printed nationality may mean.

    >>> codes_of("BURKINABÈ"), sorted(codes_of("Congolaise (RDC)")), codes_of("MLI"), codes_of("Dunkerque")
    (frozenset({'BFA'}), ['COD', 'COG'], frozenset({'MLI'}), frozenset())
    """
    plain = fold(_STROKE.split(printed)[0]).partition("(")[0].strip()
    known = _known(plain)
    if known is not None:
        return _adjectives()[known][1]
    return frozenset({plain.upper()} & _table().keys())


def find_nationality(text: str) -> list[Parsed]:
    """A nationality: the code of a country in capitals, or its adjective.

    >>> [p.value for p in find_nationality("MALIENNE DUNKERQUE, Congolaise (RDC), ALGÉR1ENNE, MLI, Algériemne")]
    ['MALIENNE', 'Congolaise (RDC)', 'MLI', 'algérienne']
    >>> [p.value for p in find_nationality("CANADIAN/CANADIENNE, Malienne / Marocaine / MAR")]
    ['CANADIAN/CANADIENNE', 'Malienne', 'Marocaine', 'MAR']
    >>> [p.value for p in find_nationality("NACIONALIDADE / NATIONALITY BRASILEIRO(A)")]
    ['BRASILEIRO(A)']
    """
    found = []
    for match in _WORDS.finditer(text):
        word = match.group()
        plain = fold(word.partition("(")[0].strip())
        known = _known(plain)
        if known == plain or (len(word) == 3 and word.isupper() and word in _table()):
            found.append(Parsed(word, match.start(), match.end()))
        elif known is not None:
            written = _adjectives()[known][0]
            found.append(Parsed(written.upper() if word.isupper() else written, match.start(), match.end(), 0.8))
    return _in_two_languages(found, text)


_STROKE = re.compile(r" ?[/|] ?")


def _in_two_languages(found: list[Parsed], text: str) -> list[Parsed]:
    """The nationalities, those of one country that a stroke alone parts as the one they are: `CANADIAN/CANADIENNE`."""
    told: list[Parsed] = []
    for one in found:
        stroke = _STROKE.fullmatch(text, told[-1].end, one.start) if told else None
        if stroke and codes_of(told[-1].value) & codes_of(one.value) and one.value not in _table():
            before = told.pop()
            value = f"{before.value}{stroke.group()}{one.value}"
            one = Parsed(value, before.start, one.end, min(before.score, one.score))
        told.append(one)
    return told
