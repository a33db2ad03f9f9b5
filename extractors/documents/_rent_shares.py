"""The parts of several tenants and the whole, side by side: `Loyer | 419,00 | 392,00 | 811,00`, a column for each.

Who rents together pays one rent (the deed binds each for all of it), whatever each one's part of it is. Nothing but
the figures tells such a table from others: in the rows of two amounts or more the last figure is the sum of those
before it, and stands in one column.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.documents._rent_sums import Printed
from extractors.fields.declaration import Candidate
from extractors.fields.spec import FieldValue

_SHARED = ("rent", "charges", "total")
_LEVEL, _EDGE, _CENT = 0.006, 0.012, 0.011
_Row = list[FieldValue]


def of_all(found: Mapping[str, list[Candidate]], printed: Sequence[Printed]) -> dict[str, list[Candidate]]:
    """The candidates, the whole instead of the part of one tenant."""
    rows = _shared_rows([each.here for each in printed if each.here is not None and each.here.box is not None])
    named = [(row, name) for row in rows if (name := _name_of(row, found)) is not None]
    shared = {name: row for row, name in named if len({n for other, n in named if _alike(row, other)}) > 1}
    return {
        name: [_whole(c, shared[name]) if name in shared else c for c in several] for name, several in found.items()
    }


def _shared_rows(printed: Sequence[FieldValue]) -> list[_Row]:
    """The rows of three amounts or more of which the last is the sum of the others."""
    rows: list[_Row] = []
    for one in sorted(printed, key=lambda each: each.box.x0 if each.box else 0.0):
        row = next((row for row in rows if _level(row[0], one)), None)
        rows.append([one]) if row is None else row.append(one)
    return [row for row in rows if len(row) > 2 and abs(sum(map(_amount, row[:-1])) - _amount(row[-1])) < _CENT]


def _amount(one: FieldValue) -> float:
    return float(one.value) if isinstance(one.value, int | float) else 0.0


def _name_of(row: _Row, found: Mapping[str, list[Candidate]]) -> str | None:
    """What the first amount of a row is most likely to be."""
    several = [c for name in _SHARED for c in found.get(name, ()) if _here(c, row[0])]
    return max(several, key=lambda c: c.score).field if several else None


def _alike(one: _Row, other: _Row) -> bool:
    """Whether two rows have their whole in the same column, and as many parts."""
    a, b = one[-1], other[-1]
    return bool(a.box and b.box and abs(a.box.x1 - b.box.x1) < _EDGE and a.page == b.page and len(one) == len(other))


def _level(one: FieldValue, other: FieldValue) -> bool:
    return bool(one.box and other.box and one.page == other.page and abs(one.box.cy - other.box.cy) < _LEVEL)


def _here(candidate: Candidate, at: FieldValue) -> bool:
    level = candidate.box and at.box and candidate.page == at.page and abs(candidate.box.cy - at.box.cy) < _LEVEL
    return bool(level and candidate.box and at.box and candidate.box.overlap_x(at.box) > 0.5)


def _whole(candidate: Candidate, row: _Row) -> Candidate:
    """The candidate, or what its part is a part of."""
    if not any(_here(candidate, part) for part in row[:-1]):
        return candidate
    whole, why = row[-1], (*candidate.reasons, "with the parts of the others")
    return replace(candidate, value=whole.value, text=whole.text, box=whole.box, reasons=why)
