"""Figures of a scale, printed beside a person's own: the ceilings of a benefit by number of shares."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.fields.declaration import Candidate

SAME_COLUMN = 0.012


def of_no_scale(several: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; figures that rise step by step under one head are a scale: `Parts` over 1, 1,5 and 2."""
    under = [c for c in several if c.box and c.reasons[:1] and c.reasons[0].startswith("below")]
    return [c.scaled(0.3, "a step of a scale") if c in under and _steps(c, under) else c for c in several]


def _steps(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether a candidate is one of three or more figures under each other, each more than the one over it."""
    same = [o for o in others if o.page == candidate.page and o.box and candidate.box]
    places = {
        (o.box.cy, o.value) for o in same if o.box and candidate.box and abs(o.box.x0 - candidate.box.x0) < SAME_COLUMN
    }
    values = [value for _, value in sorted(places)]
    return len(values) > 2 and all(one < two for one, two in pairwise(values))
