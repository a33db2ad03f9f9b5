"""The signs that stand around a place: the words before and after it, beside and above it, and where on the page it is.

Words are cut to six letters, so that `délivrée` and `délivré` are one; figures are all alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extractors.fields.parsed import fold
from extractors.page import Box, Line, Word
from extractors.places.mention import Place, Signs

_TOKEN = re.compile(r"[a-z]+|\d+|[:;,.()/€%\n\t]")
_STEM = 6  # letters
_BEFORE, _AFTER = 90, 60  # characters
_ABOVE, _BELOW = 2.2, 1.8  # heights of the place


def stems(folded: str) -> list[str]:
    """The words of a folded text, cut short.

    >>> stems("fait a lyon, le 3 decembre")
    ['fait', 'a', 'lyon', ',', 'le', '#', 'decemb']
    """
    return ["#" if word.isdigit() else word[:_STEM] for word in _TOKEN.findall(folded)]


def look_around(place: Place, signs: Signs) -> None:
    """Notes the signs around a place."""
    folded = place.flow.folded
    before = stems(folded[max(0, place.start - _BEFORE) : place.start])[-12:]
    after = stems(folded[place.end : place.end + _AFTER])[:7]
    _before(before, signs)
    _after(after, signs)
    _beside(place, signs)
    _standing(place, signs)


def _before(before: Sequence[str], signs: Signs) -> None:
    for count in (1, 2, 3, 4):
        if len(before) >= count:
            signs.add(f"before{count} {'_'.join(before[-count:])}", typed=count == 2)
    begin = max((i + 1 for i, word in enumerate(before) if word == "\n"), default=0)
    for away, word in enumerate(reversed(before[begin:][-8:])):
        signs.add(f"line {word}", 1 - 0.1 * away, typed=True)
    for word in before:
        signs.add(f"near {word}", 0.5)


def _after(after: Sequence[str], signs: Signs) -> None:
    for count in (1, 2, 3):
        if len(after) >= count:
            signs.add(f"after{count} {'_'.join(after[:count])}")
    for away, word in enumerate(after):
        signs.add(f"then {word}", 1 - 0.13 * away)


def _beside(place: Place, signs: Signs) -> None:
    """The words above, below and left of the place, whatever the order of reading."""
    here, page = place.box, place.page
    above: list[Word] = []
    below: list[Word] = []
    left: list[Word] = []
    top, bottom = here.y0 - _ABOVE * here.height, here.y1 + _BELOW * here.height
    for line in page.lines:
        box = line.box
        if box.y1 <= top or box.y0 >= bottom:
            continue
        if box.overlap_y(here) > 0.5:
            left += [word for word in line.words if word.box.x1 <= here.x0 + 0.002]
        elif box.cy < here.y0:
            above += _over(line, here, 0.05)
        elif box.cy > here.y1:
            below += _over(line, here, 0.05)
    for word in _stems_of(above)[-10:]:
        signs.add(f"above {word}", typed=True)
    for word in _stems_of(below)[:8]:
        signs.add(f"below {word}")
    row = _stems_of(sorted(left, key=lambda word: word.box.x0))
    for word in row[-8:]:
        signs.add(f"left {word}", typed=True)
    if len(row) > 1:
        signs.add(f"left2 {'_'.join(row[-2:])}")
    signs.add("nothing left", float(not row))


def _standing(place: Place, signs: Signs) -> None:
    box = place.box
    signs.add(f"high {int(box.cy * 8)}")
    signs.add(f"across {int(box.cx * 4)}")
    signs.add(f"tall {min(6, int(box.height * 250))}", 0.5)
    signs.add(f"page {min(3, place.page.number - 1)}")


def _over(line: Line, here: Box, margin: float) -> list[Word]:
    return [word for word in line.words if word.box.x1 > here.x0 - margin and word.box.x0 < here.x1 + margin]


def _stems_of(words: Sequence[Word]) -> list[str]:
    return list(_stems_cached(" ".join(word.text for word in words)))


@lru_cache(maxsize=4096)
def _stems_cached(text: str) -> tuple[str, ...]:
    return tuple(stems(fold(text)))
