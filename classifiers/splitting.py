"""A run of pages → its documents, each with its type: the last step of this storey.

Pages are taken in order; blank ones belong to none. Between two neighbours `linking.py` says whether the second
goes on with the first, `reuniting.py` brings numbered pages together that were fed in out of order; each run is
then scored as one paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from classifiers.confidence import confidence, features, unknown_features
from classifiers.guess import Alternative, Guess
from classifiers.halving import two_papers, within
from classifiers.linking import leaf, runs
from classifiers.reuniting import reunited
from classifiers.scoring import ACCEPTED, Evidence, Score, evidence, score
from extractors.page import Page

UNKNOWN = "unknown"
_ALTERNATIVES = 3


def split(pages: Sequence[Page]) -> list[Guess]:
    """The documents of a file, in the order of their first pages; a page in one of them, or in two if it holds two."""
    written = [page for page in pages if not page.blank]
    found = [evidence(page) for page in written]
    if len(written) == 1:
        groups = [[(written[0].number, found[0])]]
    else:
        leaves = [leaf(page, one) for page, one in zip(written, found, strict=True)]
        groups = [[(one.page.number, one.evidence) for one in group] for group in reunited(runs(leaves))]
    by_number = {page.number: page for page in written}
    return [one for group in groups for one in _guesses(group, by_number)]


def _guesses(group: Sequence[tuple[int, Evidence]], pages: Mapping[int, Page]) -> list[Guess]:
    """One guess for the group; two where its only page holds two small papers."""
    if len(group) == 1:
        number, one = group[0]
        halves = two_papers(pages[number], one)
        if halves:
            return [replace(guess([number], [half]), region=region) for region, half in halves]
    return [guess([number for number, _ in group], [one for _, one in group])]


def pages_of(guess: Guess, pages: Mapping[int, Page]) -> list[Page]:
    """The pages of a guess, cut down to its region where it has one."""
    chosen = [pages[number] for number in guess.pages]
    return chosen if guess.region is None else [within(page, guess.region) for page in chosen]


def guess(numbers: Sequence[int], evidences: Sequence[Evidence]) -> Guess:
    """The type of a run of pages, how sure we are, what else it could be, and the cues that decided."""
    scores = score(evidences)
    noisy = any(one.page.noisy for one in evidences)
    best = scores[0]
    if best.known and best.points >= ACCEPTED:
        sure = confidence("known", features(scores, noisy))
        return Guess(tuple(numbers), best.type, round(sure, 3), _alternatives(scores[1:], best, sure), best.cues)
    sure = confidence("unknown", unknown_features(scores, noisy))
    return Guess(tuple(numbers), UNKNOWN, round(sure, 3), _alternatives(scores, best, sure), best.cues)


def _alternatives(scores: Sequence[Score], best: Score, sure: float) -> tuple[Alternative, ...]:
    """What is left of the confidence, shared among the next known types by their points."""
    near = [one for one in scores if one.known and one.points > max(2.0, 0.3 * best.points)][:_ALTERNATIVES]
    total = sum(one.points for one in near)
    return tuple(Alternative(one.type, round((1 - sure) * one.points / total, 3)) for one in near)
