"""The parts of several tenants and the whole, side by side: `Loyer | 419,00 | 392,00 | 811,00`, a column for each.

Who rents together pays one rent (the deed binds each for all of it), whatever each one's part of it is. Nothing but
the figures tells such a table from others: in the rows of two amounts or more the last figure is the sum of those
before it, and stands in one column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from extractors.fields.declaration import Candidate

_SHARED = ("rent", "charges", "total")
_LEVEL, _EDGE, _CENT = 0.006, 0.012, 0.011


def of_all(found: Mapping[str, list[Candidate]]) -> dict[str, list[Candidate]]:
    """The candidates, the part of one tenant less likely where the whole stands beside it."""
    rows = [row for name in _SHARED for row in _shared_rows(name, found.get(name, ()))]
    wholes = [row for row in rows if len({name for name, _ in _alike(row, rows)}) > 1]
    parts = {id(part) for _, row in wholes for part in row[:-1]}
    places = [part.box for _, row in wholes for part in row[:-1] if part.box is not None]
    if not parts:
        return {name: list(several) for name, several in found.items()}
    return {name: [_unless_part(c, places) for c in several] for name, several in found.items()}


_Row = tuple[str, list[Candidate]]


def _alike(row: _Row, rows: Sequence[_Row]) -> Iterator[_Row]:
    """The rows with their whole in the same column, and as many parts."""
    for other in rows:
        one, two = row[1][-1], other[1][-1]
        level = one.box and two.box and abs(one.box.x1 - two.box.x1) < _EDGE
        if level and one.page == two.page and len(row[1]) == len(other[1]):
            yield other


def _shared_rows(name: str, several: Sequence[Candidate]) -> Iterator[_Row]:
    """The rows in which an amount stands three times or more, the last time as the sum of the others."""
    seen: list[Candidate] = []
    for candidate in several:
        box = candidate.box
        if box is not None and not any(c.box and c.page == candidate.page and _same(c, candidate) for c in seen):
            seen.append(candidate)
    for whole in seen:
        row = sorted((c for c in seen if _level(c, whole)), key=lambda c: c.box.x0 if c.box else 0)
        values = [c.value for c in row if isinstance(c.value, float)]
        if len(row) == len(values) > 2 and row[-1] is whole and abs(sum(values[:-1]) - values[-1]) < _CENT:
            yield name, row


def _same(one: Candidate, other: Candidate) -> bool:
    return bool(one.box and other.box and _level(one, other) and one.box.overlap_x(other.box) > 0.5)


def _level(one: Candidate, other: Candidate) -> bool:
    return bool(one.box and other.box and one.page == other.page and abs(one.box.cy - other.box.cy) < _LEVEL)


def _unless_part(candidate: Candidate, places: Sequence[object]) -> Candidate:
    return candidate.scaled(0.05, "the part of one tenant") if candidate.box in places else candidate
