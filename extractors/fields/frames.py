"""Frames that a printer of fixed letters draws with signs: `* ABALONE          *` between two rows of stars.

Such a page has the same sign at the edge of many lines. The signs say nothing, and stand before the first word of a
letterhead or after the last of an amount: the page is read without them. So is it without the small drawing that a
line of a letterhead begins with (`≋ Syndicat des eaux de la Loire`); boxes, ticks and arrows say something and stay.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from extractors.page import Line, Page, Word

_SIGN = re.compile(r"[*|!¦+Il]")  # a reader gives strokes as letters
_RULE = re.compile(r"[*|!¦+=_-]{4,}")
_DRAWING = re.compile(r"[≈≋∞⌂⌘◆◇◈◊★☆☀☁☘☼♔-♟♠-♧♻⚓⚖⚘⚙⚜✚✠✢-✿❀-❋❖]{1,2}")  # of a mark, before its name
_EDGES = 3  # lines that begin or end with one sign: a frame


def unframed(page: Page) -> Page:
    """The page without the signs of a frame drawn round its text, and without drawings; itself where it has neither."""
    edges = Counter(word.text for line in page.lines for word in _edges(line) if _SIGN.fullmatch(word.text))
    drawn = {sign for sign, count in edges.items() if count >= _EDGES}
    drawn |= {line.words[0].text for line in page.lines if line.words[1:] and _DRAWING.fullmatch(line.words[0].text)}
    if not drawn:
        return page
    inside = (_inside(line, drawn) for line in page.lines)
    return replace(page, lines=tuple(Line(words) for words in inside if words))


def _edges(line: Line) -> tuple[Word, ...]:
    return (line.words[0], line.words[-1]) if len(line.words) > 1 else line.words


def _inside(line: Line, drawn: set[str]) -> tuple[Word, ...]:
    """The words of a line between the signs at its edges."""
    words = list(line.words)
    while words and (words[0].text in drawn or _RULE.fullmatch(words[0].text)):
        words.pop(0)
    while words and (words[-1].text in drawn or _RULE.fullmatch(words[-1].text)):
        words.pop()
    return tuple(words)
