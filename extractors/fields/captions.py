"""Forms that say after a value what it is: in small print under the line, `JULIEN Naïma` over `Nom du bailleur`.

Lines that begin alike, a value and its caption by turns: the first of them is a value that no line above names, the
last a caption under which no value stands. Where a form prints its labels first it is the other way round. Or all
captions stand in one column, right of their values: `JULIEN Naïma | locataire(s)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.fields.layout import Sheet, once_a_page
from extractors.fields.parsed import fold
from extractors.page import Line, Word

_CAPTION = re.compile(
    r"\W*(?:\(?(?:le |la |les |l')?(?:civilite|noms?|prenoms?|adresses?|situation|designation"
    r"|lieu|qualite|denomination"
    r"|raison sociale|bailleur|bailleresse|proprietaires?|mandataire|locataires?|occupants?|logement|commune|ville"
    r"|code postal|telephone)\b)[^:\d]{0,80}"
)
_EDGE, _APART, _PAIRS = 0.012, 2.6, 2  # between left edges; heights of white within a form; how many make one
Captioned = tuple[str, Line]  # a caption, folded, and the value over it


@once_a_page
def captioned(sheet: Sheet) -> tuple[Captioned, ...]:
    """The values of a form with its captions under the lines, or all on their right, each with its caption."""
    return tuple(pair for run in _runs(sheet.page.lines) for pair in _by_turns(run)) or tuple(_on_the_right(sheet))


def _on_the_right(sheet: Sheet) -> list[Captioned]:
    """The values of a form whose captions stand in one column, each right of its value, small letters all of them."""
    rows = [(row.rank, cells) for row in sheet.rows if len(cells := sheet.cells(row)) > 1]
    said = [(fold(" ".join(word.text for word in cells[-1])), rank, cells) for rank, cells in rows]
    small = [one for one in said if one[2][-1][0].text[:1].islower() and not re.search(r"\d", one[0])]
    edges = [cells[-1][0].box.x0 for _, _, cells in small]
    column = [one for one in small if sum(abs(edge - one[2][-1][0].box.x0) < _EDGE for edge in edges) > _PAIRS]
    if sum(bool(_CAPTION.fullmatch(text)) for text, _, _ in column) < _PAIRS:
        return []
    return [(text, Line((*cells[-2], *_rest(sheet, rank, cells[-2])))) for text, rank, cells in column]


def _rest(sheet: Sheet, rank: int, value: Sequence[Word]) -> Sequence[Word]:
    """What goes on with a value in the next row, right under it and with nothing beside it."""
    cells = sheet.cells(sheet.rows[rank + 1]) if rank + 1 < len(sheet.rows) else []
    near = len(cells) == 1 and cells[0][0].box.y0 - value[0].box.y1 < 0.7 * value[0].box.height
    return cells[0] if near and abs(cells[0][0].box.x0 - value[0].box.x0) < _EDGE else ()


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines under one another that begin alike, as far as a wide white."""
    run: list[Line] = []
    for line in sorted(lines, key=lambda line: line.box.cy):
        last = run[-1].box if run else line.box
        if run and abs(line.box.x0 - run[0].box.x0) > _EDGE and line.box.overlap_y(last) > 0.3:
            continue  # in another column
        near = line.box.y0 - last.y1 < _APART * min(line.box.height, last.height)
        if run and not (near and abs(line.box.x0 - run[0].box.x0) < _EDGE):
            yield run
            run = []
        run.append(line)
    yield run


def _ends(run: Sequence[Line], after: int) -> bool:
    """Whether what follows the last caption of a form stands further off than its values do."""
    whites = [lower.box.y0 - upper.box.y1 for upper, lower in pairwise(run[: after + 1])]
    return after == len(run) or whites[after - 1] > 1.4 * max(whites[: after - 1])


def _by_turns(run: Sequence[Line]) -> list[Captioned]:
    """The values of a run that are each followed by a caption; none where a caption begins it or a value ends it."""
    said = [fold(line.text) for line in run]
    first = next((at for at, text in enumerate(said) if _CAPTION.fullmatch(text)), 0) - 1
    last = first
    while last + 3 < len(run) and _CAPTION.fullmatch(said[last + 3]) and not _CAPTION.fullmatch(said[last + 2]):
        last += 2
    if first < 0 or last - first < 2 * (_PAIRS - 1) or not _ends(run, last + 2):
        return []
    return [(said[at + 1], run[at]) for at in range(first, last + 1, 2)]
