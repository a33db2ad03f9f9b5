"""Two people of an act, their labels between them: `MARTEL   NOM   POPOV` over `Zoé   Prénom(s)   Paul`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from extractors.fields.parsed import fold
from extractors.page import Line, Page

_LAST = re.compile(r"\W*noms?(?: de (?:naissance|famille))?\W*")
_FIRST = re.compile(r"\W*prenoms?\W{0,3}s?\W*")
_MIDDLE, _APART = 0.06, 0.09  # of a page: between the middles of two labels, between their rows


def people_beside_labels(page: Page, clean: Callable[[str], str]) -> list[str]:
    """The two names, given names first, left and right of labels that stand between them; `clean` reads a cell."""
    lasts, firsts = list(_with_neighbours(page, _LAST)), list(_with_neighbours(page, _FIRST))
    for last, left, right in lasts:
        for first, given_left, given_right in firsts:
            below = 0 < first.box.cy - last.box.cy < _APART and abs(first.box.cx - last.box.cx) < _MIDDLE
            if not below:
                continue
            pairs = ((given_left, left), (given_right, right))
            cells = [(clean(given.text), clean(name.text)) for given, name in pairs]
            if all(given and name for given, name in cells):
                return [f"{given} {name}" for given, name in cells]
    return []


def _with_neighbours(page: Page, label: re.Pattern[str]) -> Iterator[tuple[Line, Line, Line]]:
    """The lines that are such a label, each with what stands next to it on either side."""
    for line in page.lines:
        if not label.fullmatch(fold(line.text)):
            continue
        level = [other for other in page.lines if other is not line and other.box.overlap_y(line.box) > 0.5]
        if any(label.fullmatch(fold(other.text)) for other in level):
            continue  # two columns, each with labels of its own
        left = max((o for o in level if o.box.x1 <= line.box.x0), key=lambda o: o.box.x1, default=None)
        right = min((o for o in level if o.box.x0 >= line.box.x1), key=lambda o: o.box.x0, default=None)
        if left is not None and right is not None:
            yield line, left, right
