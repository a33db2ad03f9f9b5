"""From points to a confidence: of documents given 0.9, nine in ten are right.

A logistic curve over what the scores look like: the best score, its lead over the second, and whether the page was
read by OCR. Its numbers are data (`calibration.toml`), fitted by `python -m bench.calibrate` on specimens held
apart.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from classifiers.scoring import ACCEPTED, Score

Features = tuple[float, ...]
LOW, HIGH = 0.02, 0.995


@cache
def calibration() -> Mapping[str, tuple[float, ...]]:
    """The fitted numbers: `known` and `unknown` each have a constant and one number a feature."""
    data = tomllib.loads(files("classifiers").joinpath("calibration.toml").read_text("utf-8"))
    return {name: tuple(float(x) for x in data[name]["weights"]) for name in ("known", "unknown")}


def features(scores: Sequence[Score], noisy: bool) -> Features:
    """What the curve looks at: constant, best score, lead over the next, read by OCR."""
    best, second = scores[0].points, max(scores[1].points, 0.0)
    return (1.0, min(best, 24.0) / 8, min(best - second, 16.0) / 8, float(noisy))


def unknown_features(scores: Sequence[Score], noisy: bool) -> Features:
    """For an `unknown`: how far the best known type stays below acceptance, or below the stranger that won."""
    known = max((one.points for one in scores if one.known), default=0.0)
    bar = max(ACCEPTED, *(one.points for one in scores if not one.known))
    return (1.0, min(max(known, 0.0), 12.0) / 8, min(bar - known, 16.0) / 8, float(noisy))


def confidence(kind: str, values: Features) -> float:
    """The calibrated confidence, never quite 0 or 1.

    >>> 0 < confidence("known", (1.0, 0.5, 0.1, 0.0)) < confidence("known", (1.0, 2.0, 1.5, 0.0)) < 1
    True
    """
    weighted = sum(weight * value for weight, value in zip(calibration()[kind], values, strict=True))
    return min(HIGH, max(LOW, 1 / (1 + math.exp(-weighted))))
