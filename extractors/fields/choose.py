"""Chooses between candidates: the best one, unless another value is nearly as good; below a floor the field stays out.

Candidates with the same value found in several places (page 1 and the detail page) support each other; one with
another value takes away as much as it deserves. A wrong value is worse than none: FLOOR is set by judgement, where
as much speaks against a value as for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from extractors.fields.declaration import Candidate
from extractors.fields.name_words import name_parts
from extractors.fields.spec import FieldValue, Rejected

FLOOR = 0.5
RIVAL = 0.6  # from this share of the winner's score a different value begins to cast doubt


def choose(several: Sequence[Candidate], floor: float = FLOOR) -> tuple[FieldValue | None, list[Rejected]]:
    """The field's value with its confidence, or None; and every candidate that lost, with the reason."""
    groups = grouped(several)
    if not groups:
        return None, []
    best = groups[0]
    confidence = doubted(agreed(best), agreed(groups[1]) if len(groups) > 1 else 0.0)
    why = "" if confidence >= floor else "too unsure" if len(groups) == 1 else "two values nearly as likely"
    losers = [_rejected(c, why or "less likely than the value chosen") for g in groups[0 if why else 1 :] for c in g]
    return (None if why else value_of(best[0], confidence)), losers


def choose_all(found: Mapping[str, Sequence[Candidate]]) -> tuple[dict[str, FieldValue], list[Rejected]]:
    """The choice for every field."""
    fields: dict[str, FieldValue] = {}
    rejected: list[Rejected] = []
    for name, several in found.items():
        value, losers = choose(several)
        rejected += losers
        if value is not None:
            fields[name] = value
    return fields, rejected


def grouped(several: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates by value, the best group first, the best candidate first in each."""
    groups: dict[Any, list[Candidate]] = {}
    for candidate in sorted(several, key=lambda c: -c.score):
        groups.setdefault(_key(candidate.value), []).append(candidate)
    return sorted(groups.values(), key=lambda group: -agreed(group))


def agreed(group: Sequence[Candidate]) -> float:
    """The score of candidates that say the same: each further place takes away a part of the doubt."""
    doubt = 1.0 - group[0].score
    places = {(group[0].page, _place(group[0]))}
    for other in group[1:]:
        if (other.page, _place(other)) not in places:
            places.add((other.page, _place(other)))
            doubt *= 1.0 - 0.5 * other.score
    return min(0.99, 1.0 - doubt)


def doubted(best: float, rival: float) -> float:
    """The winner's confidence beside the best other value: halved when they are equal."""
    share = rival / best if best else 0.0
    return best * (1.0 - 0.5 * max(0.0, (share - RIVAL) / (1.0 - RIVAL)))


def value_of(candidate: Candidate, confidence: float) -> FieldValue:
    """The candidate as the field's value."""
    return FieldValue(
        candidate.value, candidate.text, round(float(confidence), 3), candidate.page, candidate.box, candidate.source
    )


def _place(candidate: Candidate) -> tuple[float, float] | None:
    return (round(candidate.box.cx, 2), round(candidate.box.cy, 2)) if candidate.box else None


def _rejected(candidate: Candidate, why: str) -> Rejected:
    reasons = "; ".join((*candidate.reasons, why))
    return Rejected(
        candidate.field, candidate.text, candidate.page, candidate.box, f"{reasons} ({candidate.score:.2f})"
    )


def _key(value: Any) -> Any:
    """What two printings of one value share: `YING YOLANDE` in the envelope is `Yolande Ying` in the table.

    >>> _key("YING YOLANDE") == _key("Yolande Ying"), _key("2026-03-04") == _key("2026-04-03"), _key(12.5)
    (True, False, 12.5)
    """
    if isinstance(value, list):
        return tuple(map(_key, value))
    if not isinstance(value, str) or any(char.isdigit() for char in value):
        return value
    return tuple(sorted(name_parts(value)))
