"""One page with all that is compared when pages are linked, and the first things that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from classifiers.pagination import Numbering, numbering
from classifiers.scoring import ACCEPTED, Evidence, Score, score
from classifiers.traces import Traces, alike, same_form, traces, twins
from extractors.page import Page

SAME_HEAD = 0.33  # share of the words at the head of two pages


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page with all that is compared: its number on paper, what was found on it, its best type, its traces."""

    page: Page
    evidence: Evidence
    numbering: Numbering | None
    best: Score
    headed: bool
    traces: Traces


def leaf(page: Page, evidence: Evidence) -> Leaf:
    """A page prepared for comparison."""
    best = score([evidence])[0]
    headed = best.points >= ACCEPTED and best.type in evidence.beginnings
    return Leaf(page, evidence, numbering(page), best, headed, traces(page, evidence.page))


def again(before: Leaf, one: Leaf) -> bool:
    """Whether the page is the form of the other filled in again: the same words, and the same ones at its head, or the
    same lines at the same places.

    Pages of one long text share their words too, but each begins elsewhere in it.
    """
    here, there = one.traces, before.traces
    if same_form(here, there):
        return True
    return twins(there.wording, here.wording) and alike(there.opening, here.opening) > SAME_HEAD


def references(group: Sequence[Leaf]) -> frozenset[str]:
    """The numbers of all pages of a group."""
    return frozenset().union(*(each.traces.references for each in group))
