"""Pages that were fed in out of order: the `2/3` that came before its `1/3`, or after another paper; a paper whose last
page came first.

Printed numbers bring two groups together that say the same total and different numbers, that look alike, and that
either stand side by side or share a reference. A page without a title is taken back from what stands before it by the
paper that begins right after it, where it goes on with that one much better.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, takewhile

from classifiers.flowing import runs_over
from classifiers.leaves import Leaf
from classifiers.linking import by_type_area, goes_on
from classifiers.scoring import ACCEPTED

BETTER = 2.0  # points, by which a page must go on better with what follows than with what is before it


def taken_back(groups: Sequence[Sequence[Leaf]]) -> list[list[Leaf]]:
    """The groups with each page that came before its first page moved behind that one, in the order of the text."""
    parts: list[list[Leaf]] = []
    for group in groups:
        ours = list(group)
        while parts and ours[0].headed and _came_early(parts[-1], ours):
            ours.append(parts[-1].pop())
            if not parts[-1]:
                parts.pop()
        parts.append(ours)
    return [sorted(part, key=lambda one: one.page.number) for part in parts]


def _came_early(before: Sequence[Leaf], ours: Sequence[Leaf]) -> bool:
    """Whether the last page before a paper is one of that paper's."""
    *others, page = before
    if page.headed or not _tied(ours, page):
        return False
    here = goes_on(others, page) if others else 0.0
    return goes_on(ours, page) >= max(here, 0.0) + BETTER


def _tied(group: Sequence[Leaf], page: Leaf) -> bool:
    """Whether more than their type holds them together: one print, a number, a text that goes on."""
    if page.traces.begins_running or by_type_area(page.traces, group[-1].traces) > 0:
        return True
    here, there = page.numbering, group[0].numbering
    if here is not None and there is not None and not (here.bare or there.bare):
        return here.total == there.total
    return _share([page], group) or runs_over(group[-1].page, page.page, headed=False)


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


def turned(groups: Sequence[Sequence[Leaf]]) -> list[list[Leaf]]:
    """The groups with a stack of papers that was fed in from its last page on (`2/2 1/2 2/2 1/2`) parted as printed.

    Read forwards, a paper in its middle would begin with the page of another, and two pages would be left over.
    """
    parts: list[list[Leaf]] = []
    first = 0
    while first < len(groups):
        papers, count = _backwards(groups[first:])
        parts += papers or [list(groups[first])]
        first += count or 1
    return parts


def _backwards(groups: Sequence[Sequence[Leaf]]) -> tuple[list[list[Leaf]], int]:
    """The papers at the beginning whose printed numbers count down, two at least, and how many groups they were."""
    total, _ = _numbers(groups[0])
    if total is None or total < 2:
        return [], 0
    stack = list(takewhile(lambda group: _numbers(group)[0] == total, groups))
    pages = [one for group in stack for one in group]
    papers = (pages[start : start + total] for start in range(0, len(pages), total))
    down = list(takewhile(lambda paper: _counts_down(paper, total), papers))
    for count, length in reversed(list(enumerate(accumulate(map(len, stack)), start=1))):
        if count > 2 and length % total == 0 and 2 <= length // total <= len(down):
            return down[: length // total], count
    return [], 0


def _counts_down(paper: Sequence[Leaf], total: int) -> bool:
    """Whether the printed numbers of a paper's pages are those from its total down to 1."""
    numbers = [one.numbering.number for one in paper if one.numbering]
    return numbers == [*range(total, 0, -1)] and _alike(paper[:1], paper[-1:])


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
