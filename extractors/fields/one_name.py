"""The name in a box that holds one person: the surname may stand before a comma there, as registers write it."""

from __future__ import annotations

import re

from extractors.fields.name_words import name_word
from extractors.fields.parsed import Parsed
from extractors.fields.prose import find_names

_SURNAME_FIRST = re.compile(
    r"[\s:]*(?P<last>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}), "
    r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,2})[ .]*(?=$|[\t\n])"
)


def find_one_name(text: str) -> list[Parsed]:
    """The people named at the beginning, as one list; `Surname, Given names` is one person.

    >>> find_one_name("Nguyen, Fatoumata")[0].value
    ['Nguyen Fatoumata']
    """
    match = _SURNAME_FIRST.match(text)
    words = f"{match['last']} {match['first']}".split() if match is not None else []
    if match is None or not all(name_word(word) for word in words):
        return find_names(text)
    return [Parsed([" ".join(words)], match.start("last"), match.end("first"))]
