"""A run of pages → its documents, each with its type: the last step of this storey.

Pages are taken in order; blank ones belong to none (a stamp on a back is no paper), and one that holds two small papers
(`halving.py`) parts what is before it from what follows. Between two neighbours `linking.py` says whether the second
goes on with the first, `reuniting.py` brings numbered pages together that were fed in out of order; each run is then
scored as one paper.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from classifiers.confidence import confidence, features, unknown_features
from classifiers.guess import UNKNOWN, Alternative, Guess
from classifiers.halving import two_papers, within
from classifiers.learned import LearnedModel
from classifiers.linking import Leaf, leaf, runs
from classifiers.reuniting import reunited, taken_back
from classifiers.scoring import ACCEPTED, Evidence, Score, evidence, score
from classifiers.text import plain
from classifiers.weighing import weighed
from extractors.page import Page

_ALTERNATIVES = 3
_LEFT_BLANK = re.compile(r"\b(?:page|feuille)\b.{0,45}\b(?:blanche|vierge|vide)\b|left blank")


def split(pages: Sequence[Page], model: LearnedModel | None = None) -> list[Guess]:
    """The documents of a file, in the order of their first pages; a page in one of them, or in two if it holds two.

    `model`: what was learned from corrections, if there is such a thing.
    """
    guesses: list[Guess] = []
    stretches: list[list[Leaf]] = [[]]
    for page in written(pages):
        found = evidence(page)
        if halves := two_papers(page, found):
            guesses += [replace(guess([page.number], [half], model), region=region) for region, half in halves]
            stretches.append([])
        else:
            stretches[-1].append(leaf(page, found))
    groups = reunited([group for stretch in stretches for group in taken_back(runs(stretch))])
    guesses += [guess([one.page.number for one in group], [one.evidence for one in group], model) for group in groups]
    return sorted(guesses, key=lambda one: one.pages[0])


def written(pages: Sequence[Page]) -> list[Page]:
    """The pages with something on them; where there are such, a stamp or a scrawl alone is nothing."""
    inked = [page for page in pages if not page.blank]
    return [page for page in inked if not _bare(page)] or inked


def _bare(page: Page) -> bool:
    """Whether nothing is on the page but a stamp, a scrawl, or `page laissée blanche intentionnellement`."""
    return "blank" in page.quality.issues or _left_blank(page)


def _left_blank(page: Page) -> bool:
    return len(page.words) <= 12 and _LEFT_BLANK.search(plain(page.text)) is not None


def pages_of(guess: Guess, pages: Mapping[int, Page]) -> list[Page]:
    """The pages of a guess, cut down to its region where it has one."""
    chosen = [pages[number] for number in guess.pages]
    return chosen if guess.region is None else [within(page, guess.region) for page in chosen]


def guess(numbers: Sequence[int], evidences: Sequence[Evidence], model: LearnedModel | None = None) -> Guess:
    """The type of a run of pages, how sure we are, what else it could be, and the cues that decided."""
    scores = score(evidences)
    said = _by_cues(tuple(numbers), scores, any(one.page.noisy for one in evidences))
    if model is None:
        return said
    return weighed(said, scores, "\n".join(one.page.plain for one in evidences), model)


def _by_cues(numbers: tuple[int, ...], scores: Sequence[Score], noisy: bool) -> Guess:
    best = scores[0]
    if best.known and best.points >= ACCEPTED:
        sure = confidence("known", features(scores, noisy))
        return Guess(numbers, best.type, round(sure, 3), _alternatives(scores[1:], best, sure), best.cues)
    sure = confidence("unknown", unknown_features(scores, noisy))
    return Guess(numbers, UNKNOWN, round(sure, 3), _alternatives(scores, best, sure), best.cues)


def _alternatives(scores: Sequence[Score], best: Score, sure: float) -> tuple[Alternative, ...]:
    """What is left of the confidence, shared among the next known types by their points."""
    near = [one for one in scores if one.known and one.points > max(2.0, 0.3 * best.points)][:_ALTERNATIVES]
    total = sum(one.points for one in near)
    return tuple(Alternative(one.type, round((1 - sure) * one.points / total, 3)) for one in near)
