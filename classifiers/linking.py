"""Which pages belong together: between neighbours, whether the second goes on with the document of the first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from classifiers.pagination import Numbering, numbering
from classifiers.scoring import ACCEPTED, Evidence, continuing, score
from extractors.page import Page


def runs(pages: Sequence[Page], evidences: Mapping[int, Evidence]) -> list[tuple[int, ...]]:
    """Page numbers grouped into documents, in order."""
    groups: list[list[Page]] = []
    for page in pages:
        if groups and _goes_on(groups[-1], page, evidences):
            groups[-1].append(page)
        else:
            groups.append([page])
    return [tuple(page.number for page in group) for group in groups]


def _goes_on(group: Sequence[Page], page: Page, evidences: Mapping[int, Evidence]) -> bool:
    previous, current = numbering(group[-1]), numbering(page)
    if current is not None:
        return _numbers_follow(previous, current)
    before = score([evidences[one.number] for one in group])[0]
    alone = score([evidences[page.number]])[0]
    if alone.points >= ACCEPTED:
        return False
    return bool(before.points >= ACCEPTED and continuing(before.type, evidences[page.number]) >= 1)


def _numbers_follow(previous: Numbering | None, current: Numbering) -> bool:
    if current.number == 1:
        return False
    return previous is None or (previous.number == current.number - 1 and previous.total == current.total)
