"""What the learned model adds to the cues: more or less confidence, another possibility, a type where they had none.

The cues come first. The model is heard only about types for which it proved right on papers held back from it, and
never where something on the page rules the type out (a need not met, a blank form, words that speak against it) or
where the page is surely something else (a menu, a list of papers). A type that the cues are sure of stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from classifiers.guess import UNKNOWN, Alternative, Guess
from classifiers.learned import LearnedModel, Opinion, words_of
from classifiers.scoring import Score, is_stranger

DOUBTED = 0.85  # below this confidence, the cues' type is open to doubt
MOST_SURE = 0.9  # a type that the model alone gives is never surer than this


def weighed(said: Guess, scores: Sequence[Score], text: str, model: LearnedModel) -> Guess:
    """The guess of the cues with the model's opinion of the text weighed in."""
    if said.type != UNKNOWN and said.confidence >= DOUBTED:
        return said
    opinion = model.opinion(words_of(text))
    if opinion.type not in model.helps or opinion.share < model.threshold or _excluded(opinion.type, scores):
        return said
    if said.type == opinion.type:
        return _surer(said, opinion)
    if said.type == UNKNOWN:
        return _named(said, opinion)
    return _doubted(said, opinion)


def _excluded(type_id: str, scores: Sequence[Score]) -> bool:
    """Whether the page rules the type out, or is surely a paper that nobody asks for."""
    return is_stranger(scores) or any(one.ruled_out for one in scores if one.type == type_id)


def _surer(said: Guess, opinion: Opinion) -> Guess:
    """Two who know nothing of each other say the same."""
    sure = 1 - (1 - said.confidence) * (1 - opinion.share / 2)
    rest = [replace(one, confidence=round(one.confidence * (1 - sure), 3)) for one in said.alternatives]
    return replace(said, confidence=round(sure, 3), alternatives=tuple(rest), cues=(*said.cues, _cue(opinion)))


def _named(said: Guess, opinion: Opinion) -> Guess:
    """A type where the cues had none, with what is left shared with what they thought of."""
    sure = round(min(MOST_SURE, opinion.share), 3)
    others = [one for one in said.alternatives if one.type != opinion.type]
    left = sum(one.confidence for one in others) or 1.0
    rest = tuple(replace(one, confidence=round(one.confidence / left * (1 - sure), 3)) for one in others)
    return replace(said, type=opinion.type, confidence=sure, alternatives=rest, cues=(*said.cues, _cue(opinion)))


def _doubted(said: Guess, opinion: Opinion) -> Guess:
    """The cues' type stays, less sure, with the model's first among the others."""
    sure = round(said.confidence * (1 - opinion.share / 2), 3)
    others = tuple(one for one in said.alternatives if one.type != opinion.type)
    first = Alternative(opinion.type, round((1 - sure) * opinion.share, 3))
    return replace(said, confidence=sure, alternatives=(first, *others)[:3], cues=(*said.cues, _cue(opinion)))


def _cue(opinion: Opinion) -> str:
    return f"learned from corrections: {opinion.type} {opinion.share:.2f}"
