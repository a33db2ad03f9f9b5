"""A run of pages → its documents, each with its type: the last step of this storey.

Pages are taken in order; blank ones belong to none. Between two neighbours `linking.py` says whether the second
goes on with the first, `reuniting.py` brings numbered pages together that were fed in out of order; each run is
then scored as one paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from classifiers.confidence import confidence, features, unknown_features
from classifiers.guess import Alternative, Guess
from classifiers.linking import leaf, runs
from classifiers.reuniting import reunited
from classifiers.scoring import ACCEPTED, Evidence, Score, evidence, score
from extractors.page import Page

UNKNOWN = "unknown"
_ALTERNATIVES = 3


def split(pages: Sequence[Page]) -> list[Guess]:
    """The documents of a file, in the order of their first pages; a page in at most one of them."""
    written = [page for page in pages if not page.blank]
    if len(written) == 1:
        return [guess([written[0].number], [evidence(written[0])])]
    groups = reunited(runs([leaf(page, evidence(page)) for page in written]))
    return [guess([one.page.number for one in group], [one.evidence for one in group]) for group in groups]


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
