"""From points and words to a chance: of documents given 0.9, nine in ten are right.

Two voices that know little of each other are heard: the cues (`scoring.py`: titles, phrases, machine-readable lines),
and the words of the paper as a whole (`whole.py`), which speak for a paper that has another title or none. A
conditional logit (McFadden 1974) over the types and `unknown` weighs them. Its numbers are data (`calibration.toml`),
fitted by `python -m bench.calibrate` on papers that neither voice was made on.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from classifiers.guess import UNKNOWN
from classifiers.scoring import ACCEPTED, Score

NAMES = ("words", "points", "beyond", "unknown", "stranger")
LOW, HIGH = 0.02, 0.995
LEAST_SHARE = 1e-4  # what the words deny wholly, they may be wrong about
MOST_BEYOND = 12.0  # points above acceptance: more make nothing surer
Features = tuple[float, ...]


@cache
def calibration() -> Mapping[str, float]:
    """The fitted numbers, one a name of `NAMES`."""
    data = tomllib.loads(files("classifiers").joinpath("calibration.toml").read_text("utf-8"))
    return {name: float(data["weights"][name]) for name in NAMES}


def features(scores: Sequence[Score], shares: Mapping[str, float]) -> dict[str, Features]:
    """What is weighed for each known type and `unknown`, in the order of `NAMES`."""
    stranger = max((one.points for one in scores if not one.known), default=0.0)
    weighed = {one.type: (_logarithm(shares, one.type), *_points(one.points), 0.0, 0.0) for one in scores if one.known}
    return {**weighed, UNKNOWN: (_logarithm(shares, UNKNOWN), 0.0, 0.0, 1.0, _points(stranger)[0])}


def chances(scores: Sequence[Score], shares: Mapping[str, float]) -> list[tuple[str, float]]:
    """How likely each type and `unknown` is (together 1), likeliest first; `shares`: what the words give each."""
    numbers = [calibration()[name] for name in NAMES]
    strengths = {
        type_id: sum(number * value for number, value in zip(numbers, values, strict=True))
        for type_id, values in features(scores, shares).items()
    }
    top = max(strengths.values())
    parts = {type_id: math.exp(strength - top) for type_id, strength in strengths.items()}
    whole = sum(parts.values())
    return sorted(((type_id, part / whole) for type_id, part in parts.items()), key=lambda one: -one[1])


def bounded(chance: float) -> float:
    """A chance as a confidence, never quite 0 or 1."""
    return round(min(HIGH, max(LOW, chance)), 3)


def _logarithm(shares: Mapping[str, float], type_id: str) -> float:
    return math.log(max(shares.get(type_id, 0.0), LEAST_SHARE))


def _points(points: float) -> tuple[float, float]:
    """Points up to acceptance and beyond it, each in units of what accepts a type.

    >>> _points(3.0), _points(9.0), _points(-2.0)
    ((0.5, 0.0), (1.0, 0.5), (0.0, 0.0))
    """
    beyond = min(max(points - ACCEPTED, 0.0), MOST_BEYOND)
    return min(max(points, 0.0), ACCEPTED) / ACCEPTED, beyond / ACCEPTED
