"""The page number printed on a page: `page 2/3`, `Page 2 sur 3`, `2 / 3`, `- 2 -` or a bare `2` alone in a margin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifiers.text import plain
from extractors.page import Page

_WITH_WORD = re.compile(
    r"\b(?:page|feuillet|folio|feuille|p\.)\s*:?\s*n?°?\s*(\d{1,3})\s*(?:/|sur|de|\|)\s*(\d{1,3})\b"
)
_ALONE = re.compile(r"^\(?\s*(\d{1,3})\s*(?:/|sur)\s*(\d{1,3})\s*\)?$")
_AT_END = re.compile(r"(?:^|[^\d/ ]\s+|[–—|])([1-9]\d?)\s*/\s*([1-9]\d?)\s*$")
_SINGLE = re.compile(r"(?:^|[–—|-]\s*)(?:page|feuillet|folio|p\.)\s*:?\s*n?°?\s*(\d{1,3})$|^[-–—]\s*(\d{1,3})\s*[-–—]$")
_BARE = re.compile(r"^[1-9]\d?$")
_SLASH_AS_ONE = re.compile(r"^([1-5])[1il|]([2-5])$")  # `212` alone at the foot
_MARGIN = 0.1
_EDGE = 0.07  # where a bare number is looked for
_MOST = 60


@dataclass(frozen=True, slots=True)
class Numbering:
    """Page `number` of `total`; total is None where only the number is printed, `bare` where no word is."""

    number: int
    total: int | None
    bare: bool = False


def numbering(page: Page) -> Numbering | None:
    """The page number printed on the page, if one is and it makes sense.

    >>> numbering(Page(1, 1, 1, (), "pdf_text")) is None
    True
    """
    for line in page.lines:
        text = plain(line.text).strip()
        found = _WITH_WORD.search(text)
        if found is None and _in_margin(line.words[0].box.cy):
            found = _ALONE.match(text) or _AT_END.search(text)
        if found is not None and (numbers := _sensible(int(found[1]), int(found[2]))):
            return numbers
    return _misread(page) or _single(page)


def _misread(page: Page) -> Numbering | None:
    """A scanned `2/2` whose slash was read as a figure or a letter; alone in the lower edge."""
    below = [line.text.strip() for line in page.lines if line.box.cy > 1 - _EDGE]
    if page.source == "pdf_text" or len(below) != 1:
        return None
    found = _SLASH_AS_ONE.match(below[0])
    return _sensible(int(found[1]), int(found[2])) if found else None


def _single(page: Page) -> Numbering | None:
    for line in page.lines:
        if _in_margin(line.words[0].box.cy) and (found := _SINGLE.search(plain(line.text).strip())):
            number = int(found[1] or found[2])
            return Numbering(number, None) if 1 <= number <= _MOST else None
    return _bare(page)


def _bare(page: Page) -> Numbering | None:
    """A number of one or two digits that is all that stands in the upper or the lower edge of the page."""
    below = [line.text.strip() for line in page.lines if line.box.cy > 1 - _EDGE]
    above = [line.text.strip() for line in page.lines if line.box.cy < _EDGE]
    for texts in (below, above):
        if len(texts) == 1 and _BARE.match(texts[0]) and int(texts[0]) <= _MOST:
            return Numbering(int(texts[0]), None, bare=True)
    return None


def _sensible(number: int, total: int) -> Numbering | None:
    return Numbering(number, total) if 1 <= number <= total <= _MOST else None


def _in_margin(height: float) -> bool:
    return height < _MARGIN or height > 1 - _MARGIN
