"""How the sums of a paper make one another: `rent + charges - benefit = total`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

_CROWD, _FEW = 40, 12  # different sums: among more, some make another by chance
_RUN = 7  # parts of a sum printed one after another

Relations = list[set[str]]


def relations_of(values: Sequence[float], columns: Sequence[Sequence[int]] = ()) -> Relations:
    """For each sum, in the order of reading and deductions negative, the names of what it is to the others.

    `columns`: which of them stand under one another.

    >>> [sorted(names)[-1] for names in relations_of([700.0, 50.0, 750.0])]
    ['part 0 of the next sum', 'smaller part of a sum', 'sum of two']
    """
    cents = [round(value * 100) for value in values]
    sizes = list(dict.fromkeys(abs(value) for value in cents if value))
    known = _of_two(sizes) | _of_three(sizes)
    found: Relations = [{name for name, those in known.items() if abs(value) in those} for value in cents]
    _runs(cents, found)
    for column in columns:
        below: Relations = [set() for _ in column]
        _runs([cents[at] for at in column], below)
        for at, names in zip(column, below, strict=True):
            found[at] |= {f"column: {name}" for name in names}
    return found


def _runs(cents: Sequence[int], found: Relations) -> None:
    """Sums that those just before them make, and the place of each part; the last part may be taken off unsaid."""
    for end, whole in enumerate(cents):
        for count in range(2, min(_RUN, end) + 1):
            parts = cents[end - count : end]
            plain = sum(map(abs, parts))
            if not whole or abs(whole) not in (abs(sum(parts)), plain, plain - 2 * abs(parts[-1])):
                continue
            found[end] |= {"made by those before", f"made by {min(count, 4)} before"}
            for at in range(count):
                found[end - count + at].add(f"part {min(at, 3)} of the next sum")
            if abs(whole) != plain:
                found[end - 1].add("last part taken off")
            break


def _of_two(sizes: Sequence[int]) -> dict[str, set[int]]:
    """Sums that two others make, wherever they stand, and these."""
    known: dict[str, set[int]] = {"sum of two": set(), "greater part of a sum": set(), "smaller part of a sum": set()}
    if len(sizes) <= _CROWD:
        those = set(sizes)
        for one, two in combinations(sizes, 2):
            if one + two in those:
                for name, size in zip(known, (one + two, max(one, two), min(one, two)), strict=True):
                    known[name].add(size)
    return known


def _of_three(sizes: Sequence[int]) -> dict[str, set[int]]:
    """`a + b - c = d`: the greater and the smaller part, what was taken off them, and what is left."""
    names = ("greater part before a deduction", "smaller part before a deduction", "deducted", "left of a sum")
    known: dict[str, set[int]] = {name: set() for name in names}
    if len(sizes) > _FEW:
        return known
    order = {size: at for at, size in enumerate(sizes)}
    for one, two in combinations(sizes, 2):
        for off in sizes:
            left = one + two - off
            if left in order and len({one, two, off, left}) == 4 and order[off] < order[left]:
                for name, size in zip(names, (max(one, two), min(one, two), off, left), strict=True):
                    known[name].add(size)
    return known
