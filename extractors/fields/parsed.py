"""What a value parser gives back: a value, where it stood in the text, and how well-formed its print was.

A parser is a plain function `text -> [Parsed, …]`, left to right, never raising: words of a page are joined by single
spaces, by a tab where a wide gap (another column) stands between them, and no value ever reaches across a tab.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import Any, TypeVar


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value read in `text[start:end]`; `score` is below 1 where the print needed repair or could mean two things."""

    value: Any
    start: int
    end: int
    score: float = 1.0


Parser = Callable[[str], list[Parsed]]
Found = TypeVar("Found")
Answer = TypeVar("Answer")
SHORT, WHOLE = 240, 24_000  # letters: of a line; of a document whose answers are kept while it is read


def asked_again(parse: Callable[[str], list[Found]]) -> Callable[[str], list[Found]]:
    """The parser, its answers kept: a line is asked by many fields, the running text by many modules."""

    def once(text: str) -> tuple[Found, ...]:
        return tuple(parse(text))

    of_lines, of_papers = lru_cache(maxsize=4096)(once), lru_cache(maxsize=4)(once)

    @wraps(parse)
    def kept(text: str) -> list[Found]:
        if len(text) > WHOLE:
            return parse(text)
        return list(of_lines(text) if len(text) <= SHORT else of_papers(text))

    return kept


def line_asked_again(ask: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """The question, its answers kept for lines: each is asked what it is by every block and every field beside it."""
    of_lines = lru_cache(maxsize=4096)(ask)

    @wraps(ask)
    def kept(text: str) -> Answer:
        return of_lines(text) if len(text) <= SHORT else ask(text)

    return kept


@lru_cache(maxsize=4096)
def regex(pattern: str) -> re.Pattern[str]:
    """A pattern of a table, ready to search; `re` itself keeps 512 and forgets them between two papers."""
    return re.compile(pattern)


SPACES = " \u00a0\u202f\u2009\u2007\u2002\u2003"
_PLAIN = str.maketrans(dict.fromkeys(SPACES, " ") | dict.fromkeys("‐‑–—−", "-"))
_OPENED = _PLAIN | str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "’": "'", "‘": "'"})
_MARKS = re.compile("[\u0300-\u036f]+")  # accents, taken off their letters
LINE = 160  # letters: longer texts, whole pages among them, are folded once and not worth keeping
LOOKALIKES = str.maketrans("OoQDlI|iSsBZ", "000011115582")


def fold(text: str) -> str:
    """Lower case, without accents, ligatures opened, typographic quotes and dashes made plain; same words.

    >>> fold("Février, l’Œuvre n°\u00a02")
    "fevrier, l'oeuvre n° 2"
    """
    return _folded_line(text) if len(text) <= LINE else _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    lower = text.translate(_OPENED).lower()
    return _MARKS.sub("", unicodedata.normalize("NFD", lower))


_folded_line = lru_cache(maxsize=8192)(_folded)  # the same words and lines of a page are compared again and again


def fold_in_place(text: str) -> str:
    """`fold` that keeps every character's position (a ligature, which would open into two letters, stays)."""
    folded = fold(text)
    if len(folded) == len(text):
        return folded
    return "".join(f if len(f := fold(c)) == 1 else c for c in text)


_DOTS = re.compile(  # that lead from a label to its value, or the last of them
    r"(?<![.…_])[.…_](?: ?[.…_]){1,60}(?= ?[^\W_])|(?<!\S)\.(?=\d)"
)
_LEADING = re.compile(r"[.…_] ?[.…_]|(?<!\S)\.\d")
_COMB = re.compile(r"(?<![^\s|])\w(?:[ |]*\|[ |]*\w){3,}(?![^\s|])")  # one box a character: `0|8| |0|3| |2|0|2|5`


def plain(text: str) -> str:
    """All white space as ordinary spaces (tabs kept), all dashes as `-`: same length, so that positions stay true.

    The rules between the boxes of a form, one a character, are white space too, and so are dots that lead to a value.

    >>> plain("né\u00a0le |0|8|0|3|1988| – 2"), plain("NB PARTS...2,50")
    ('né le |0 8 0 3|1988| - 2', 'NB PARTS   2,50')
    """
    text = text.translate(_PLAIN)
    text = _DOTS.sub(lambda m: " " * len(m.group()), text) if _LEADING.search(text) else text
    return _COMB.sub(lambda m: m.group().replace("|", " "), text) if "|" in text else text
