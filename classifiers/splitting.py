"""A run of pages → its documents, each with its type: the last step of this storey.

Pages are taken in order; blank ones belong to none (a stamp on a back is no paper), and one that holds several small
papers (`halving.py`) parts what is before it from what follows. Between two neighbours `linking.py` says whether the
second goes on with the first, `reuniting.py` brings numbered pages together that were fed in out of order; each run
is then scored as one paper.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from classifiers.confidence import bounded, chances
from classifiers.guess import UNKNOWN, Alternative, Guess
from classifiers.halving import papers_on
from classifiers.learned import LearnedModel
from classifiers.leaves import Leaf, leaf
from classifiers.linking import runs
from classifiers.reuniting import reunited, taken_back, turned
from classifiers.scoring import Evidence, Score, evidence, is_stranger, score
from classifiers.sides import within
from classifiers.text import plain
from classifiers.weighing import weighed
from classifiers.whole import shares
from extractors.page import Page

_ALTERNATIVES = 3
_WORTH_NAMING = 0.02
_STRANGER = 0.8  # how sure at least of an `unknown` that the cues know by another name
_SURE, _TOO_SURE = 9.0, 0.8  # points of a stranger, share of the words
_LEAST = 0.4  # a type less likely than this is not given: a person must look
_LEFT_BLANK = re.compile(r"\b(?:page|feuille)\b.{0,45}\b(?:blanche|vierge|vide)\b|left blank")


def split(pages: Sequence[Page], model: LearnedModel | None = None) -> list[Guess]:
    """The documents of a file, in the order of their first pages; a page in one of them, or in two if it holds two.

    `model`: what was learned from corrections, if there is such a thing.
    """
    guesses: list[Guess] = []
    stretches: list[list[Leaf]] = [[]]
    for page in written(pages):
        found = evidence(page)
        if parts := papers_on(page, found):
            guesses += [replace(guess([page.number], [part], model), region=region) for region, part in parts]
            stretches.append([])
        else:
            stretches[-1].append(leaf(page, found))
    groups = reunited([group for stretch in stretches for group in turned(taken_back(runs(stretch)))])
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
    said = _said(tuple(numbers), scores, shares(evidences, scores))
    if model is None:
        return said
    return weighed(said, scores, "\n".join(one.page.plain for one in evidences), model)


def _said(numbers: tuple[int, ...], scores: Sequence[Score], words: Mapping[str, float]) -> Guess:
    """What the cues and the words say together: the likeliest type, or `unknown` where none is likely enough.

    A menu or a list of papers that the cues are sure of is none, whatever its words speak of; but a line as of such a
    paper (`Mode d'emploi` beside a student card) does not undo words that leave no doubt.
    """
    likely = chances(scores, words)
    first, chance = likely[0]
    others = [one for one in likely if one[0] != UNKNOWN and one[1] >= _WORTH_NAMING]
    stranger = is_stranger(scores) and (scores[0].points >= _SURE or max(words.values()) < _TOO_SURE)
    if first == UNKNOWN or chance < _LEAST or stranger:
        sure = bounded(max(_STRANGER if stranger else 0.0, dict(likely)[UNKNOWN]))
        return Guess(numbers, UNKNOWN, sure, _alternatives(others, sure), scores[0].cues)
    cues = next(one.cues for one in scores if one.type == first)
    heard = f"words as a whole: {words.get(first, 0.0):.2f}"
    return Guess(numbers, first, bounded(chance), _alternatives(others[1:], bounded(chance)), (*cues, heard))


def _alternatives(others: Sequence[tuple[str, float]], sure: float) -> tuple[Alternative, ...]:
    """The next likely types, within what is left of the confidence."""
    return tuple(Alternative(type_id, round(min(chance, 1 - sure), 3)) for type_id, chance in others[:_ALTERNATIVES])
