"""What the page numbers printed on two pages say: whether one goes on with the other, in points."""

from __future__ import annotations

from collections.abc import Sequence

from classifiers.leaves import Leaf, again, references
from classifiers.pagination import Numbering
from classifiers.scoring import ACCEPTED

COVER = 90  # words of a cover page, with who made it and for whom
PLAINLY = 6.0  # a reason that decides by itself


def by_numbers(group: Sequence[Leaf], one: Leaf) -> float:
    """What the printed page numbers say."""
    before, here = group[-1].numbering, one.numbering
    if here is not None and here.bare:
        return _by_bare_numbers(before, here)
    if here is None:
        if before is None or before.total is None:
            return 0.0
        return -2.5 if before.number == before.total else 2.0
    if here.number == 1:
        return 0.0 if _cover(group) else -8.0
    printed = [each.numbering for each in group if each.numbering is not None]
    if before is not None and here == Numbering(before.number + 1, before.total):
        return 8.0 if here.total is not None or not _by_itself(group, one) else 2.0
    if any(each.total == here.total for each in printed) and references(group) & one.traces.references:
        return -8.0 if here in printed else PLAINLY
    if before is not None:
        left_out = here.total is None is before.total and here.number > before.number and not one.headed
        return 2.0 if left_out else -8.0  # an extract of a ruling: its first and its last page
    if here.number == len(group) + 1 or (one.best.type == group[0].best.type and one.best.points >= ACCEPTED):
        return 2.0  # as well the first and the last sheet of a form
    return 0.0 if references(group) & one.traces.references else -4.0  # pages 2 and 3 alone


def _by_itself(group: Sequence[Leaf], one: Leaf) -> bool:
    """Whether a page is a paper of another type, or the first page's form filled in again: its number may be chance."""
    return one.headed and (one.best.type != group[0].best.type or again(group[-1], one))


def _cover(group: Sequence[Leaf]) -> bool:
    """Whether what comes before is a cover: one page of few words, without a number and without a sum."""
    page = group[0].evidence.page
    return len(group) == 1 and group[0].numbering is None and page.word_count < COVER and not group[0].traces.amounts


def _by_bare_numbers(before: Numbering | None, here: Numbering) -> float:
    """What bare numbers in the margins say: only two of them say something, and never all."""
    if before is None or not before.bare:
        return 0.0
    return 5.0 if here.number == before.number + 1 else -4.0 if here.number == 1 else 0.0
