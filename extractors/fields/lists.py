"""Fields that hold several values: every value that a label announces, in reading order, the doubtful ones left out."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.choose import agreed, grouped
from extractors.fields.declaration import Candidate
from extractors.fields.names import same_person
from extractors.fields.spec import FieldValue
from extractors.page import Box


def several(found: Sequence[Candidate], floor: float = 0.55) -> FieldValue | None:
    """The distinct values as one list; the confidence is that of the least sure, the box that of the first page."""
    groups = [group for group in grouped(found) if agreed(group) >= floor]
    kept: list[list[Candidate]] = []
    for group in groups:
        if not any(_same(group[0].value, other[0].value) for other in kept):
            kept.append(group)
    if not kept:
        return None
    kept.sort(key=lambda g: min(_order(c) for c in g))
    firsts = [min(group, key=_order) for group in kept]
    boxes = [c.box for c in firsts if c.box and c.page == firsts[0].page]
    return FieldValue(
        [c.value for c in firsts],
        ", ".join(c.text for c in firsts),
        round(min(agreed(group) for group in kept), 3),
        firsts[0].page,
        Box.around(boxes) if boxes else None,
        firsts[0].source,
    )


def _order(candidate: Candidate) -> tuple[int, float, float]:
    box = candidate.box
    return (candidate.page, round(box.y0, 2), box.x0) if box else (candidate.page, 0.0, 0.0)


def _same(one: object, other: object) -> bool:
    return isinstance(one, str) and isinstance(other, str) and not one.isdigit() and same_person(one, other)
