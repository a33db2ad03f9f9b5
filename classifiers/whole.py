"""What the words of a paper, taken together, speak for, whatever stands above it.

Cues know titles and phrases, and papers from another maker have others or none. This second voice is a model of the
kind `learned.py` describes, fitted on the words of our specimens (`python -m samples.model`) and shipped in `model/`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from classifiers.guess import UNKNOWN
from classifiers.learned import LearnedModel, load, words_of
from classifiers.scoring import ACCEPTED, UNMET_NEEDS, Evidence, Score

MODEL = Path(__file__).parent / "model"
FEW = 60  # letters: a picture, a card, a scrap; its words decide nothing
SPREAD = 150  # words of a passport's two pages, at most
NOTHING = 2.0  # points: one weak cue
SECONDED = 0.5  # the share of what the cues say, where there are few words


@cache
def shipped() -> LearnedModel:
    """The model that comes with the program."""
    model = load(MODEL)
    if model is None:
        raise RuntimeError("the model of the words is missing: `python -m samples.model` makes it")
    return model


def shares(evidences: Sequence[Evidence], scores: Sequence[Score]) -> Mapping[str, float]:
    """The share (together 1) of each type and of `unknown` in what the words say.

    A blank form is no paper of its type, however much it talks like one. What words speak for and the page itself
    denies (`ne vaut pas quittance`) is unknown. Few words second what the cues say, and so do those of a foreign
    passport or a visa round lines made for machines.
    """
    words = words_of("\n".join(one.page.plain for one in evidences))
    if evidences[0].blank_form and not evidences[0].page.barcodes:
        return {UNKNOWN: 1.0}
    if len(words) < FEW or (_machine_read(scores[0]) and sum(one.page.word_count for one in evidences) < SPREAD):
        return _seconded(scores[0])
    said = _begun(words_of(evidences[0].page.plain), _said(words)) if len(evidences) > 1 else _said(words)
    denied = {one.type for one in scores if one.known and _denied(one)}
    kept = {type_id: share for type_id, share in said.items() if type_id not in denied}
    return kept | {UNKNOWN: kept[UNKNOWN] + sum(said[type_id] for type_id in denied & said.keys())}


def _begun(first: str, whole: Mapping[str, float]) -> Mapping[str, float]:
    """The shares of several pages: as much of what the first says as of all. A ruling may quote a lease at length."""
    if len(first) < FEW:
        return whole
    both = {type_id: math.sqrt(share * whole[type_id]) for type_id, share in _said(first).items()}
    total = sum(both.values())
    return {type_id: share / total for type_id, share in both.items()}


def spoken(one: Evidence) -> tuple[str, float] | None:
    """The known type that the words of a page speak for most, with its share; None for few words or for none."""
    words = words_of(one.page.plain)
    if len(words) < FEW:
        return None
    type_id, share = max(_said(words).items(), key=lambda said: said[1])
    return None if type_id == UNKNOWN else (type_id, share)


@lru_cache(maxsize=16)
def _said(words: str) -> Mapping[str, float]:
    """What the model says: asked of a run's first page for every page that may go on with it, then of the run."""
    return shipped().shares(words)


def _seconded(best: Score) -> Mapping[str, float]:
    types = shipped().types
    said = best.type if best.known and best.points >= ACCEPTED else UNKNOWN
    return {one: SECONDED if one == said else (1 - SECONDED) / (len(types) - 1) for one in types}


def _machine_read(best: Score) -> bool:
    """Whether machine-readable lines (MRZ, ICAO 9303) say what a paper is."""
    return best.known and best.points >= ACCEPTED and any(name.startswith("MRZ") for _, name in best.found)


def _denied(one: Score) -> bool:
    """Whether what speaks against the type outweighs what speaks for it."""
    return one.points < NOTHING and any(points < 0 and name != UNMET_NEEDS for points, name in one.found)
