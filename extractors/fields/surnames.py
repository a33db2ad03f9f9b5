"""What tells that a name is a surname alone, or no whole surname: particles count for nothing by themselves."""

from __future__ import annotations

import re

from extractors.fields.name_words import PARTICLES
from extractors.fields.parsed import fold

_GIVEN_TOO = frozenset({"abou", "abu", "santa"})  # of the particles, those that are given names as well


def surname_alone(name: str) -> bool:
    """Whether a name is one word, whatever particles lead it.

    >>> [surname_alone(n) for n in ("ROUX", "LE GOFF", "de la Tour", "Minh LE", "Lê Thi", "Abou DIALLO")]
    [True, True, True, False, False, False]
    """
    leading = name.split()[:-1]
    return all(word.isascii() and fold(word) in PARTICLES - _GIVEN_TOO for word in leading)


def torn(surname: str) -> bool:
    """Whether a surname ends with a lone letter: what a reader of pictures left of a word, in a form's boxes.

    >>> torn("LE TALL E"), torn("SILVA E COSTA"), torn("X")
    (True, False, False)
    """
    return re.search(r"\w\s+[^\W\d_]$", surname) is not None
