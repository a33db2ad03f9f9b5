"""Numbered pages that were fed in out of order: the `2/3` that came before its `1/3`, or after another paper.

Only printed numbers bring pages together again: two groups of pages that say the same total and different numbers, that
look alike, and that either stand side by side or share a reference.
"""

from __future__ import annotations

from collections.abc import Sequence

from classifiers.linking import Leaf
from classifiers.scoring import ACCEPTED


def reunited(groups: Sequence[Sequence[Leaf]]) -> list[list[Leaf]]:
    """The groups with such parts put together, in the order of their first pages in the file."""
    parts = [list(group) for group in groups]
    merged = True
    while merged:
        merged = False
        for first in range(len(parts)):
            other = next((i for i in range(first + 1, len(parts)) if _belong(parts, first, i)), None)
            if other is not None:
                parts[first] = sorted([*parts[first], *parts.pop(other)], key=lambda one: one.page.number)
                merged = True
                break
    return parts


def _belong(parts: Sequence[Sequence[Leaf]], first: int, other: int) -> bool:
    """Whether two groups are parts of one paper."""
    one, two = parts[first], parts[other]
    total, numbers = _numbers(one)
    other_total, other_numbers = _numbers(two)
    if total is None or total != other_total or numbers & other_numbers:
        return False
    if len(numbers) == total or len(other_numbers) == total or not _alike(one, two):
        return False
    return other == first + 1 or _share(one, two)


def _numbers(group: Sequence[Leaf]) -> tuple[int | None, frozenset[int]]:
    """The total printed on every page of the group, and the numbers; (None, …) where a page has none or another."""
    printed = [one.numbering for one in group]
    totals = {one.total if one else None for one in printed}
    numbers = frozenset(one.number for one in printed if one)
    return (totals.pop() if len(totals) == 1 else None), numbers


def _alike(one: Sequence[Leaf], two: Sequence[Leaf]) -> bool:
    """Same proportions and source, and not two papers of different types."""
    here, there = one[0], two[0]
    if here.traces.source != there.traces.source or abs(here.traces.shape / there.traces.shape - 1) > 0.06:
        return False
    types = {each.best.type for each in (here, there) if each.headed and each.best.points >= ACCEPTED}
    return len(types) < 2


def _share(one: Sequence[Leaf], two: Sequence[Leaf]) -> bool:
    references = frozenset().union(*(each.traces.references for each in one))
    return any(each.traces.references & references for each in two)
