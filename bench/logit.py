"""A conditional logit (McFadden 1974), fitted: what `bench.calibrate` and `bench.weigh` both do with their options."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Example = tuple[NDArray[np.float64], int]  # one row an option; the row of the true one


def fit(rows: Sequence[Example], ridge: float, before: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
    """The numbers under which the true options are likeliest, with a penalty for those far from `before` (or 0)."""
    start = np.zeros(rows[0][0].shape[1]) if before is None else before

    def loss(numbers: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        far = numbers - start
        total, slope = ridge * float(far @ far), 2 * ridge * far
        for features, place in rows:
            chance = chances(features, numbers)
            total -= float(np.log(chance[place] + 1e-12))
            slope = slope + chance @ features - features[place]
        return total, slope

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B").x)


def chances(features: NDArray[np.float64], numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """How likely each option is, together 1."""
    strengths = features @ numbers
    parts = np.exp(strengths - strengths.max())
    return np.asarray(parts / parts.sum())


def written_down(tables: Iterable[tuple[str, Sequence[str], Iterable[float]]], header: str) -> str:
    """The numbers as TOML, by table and name, under a comment that says what they were fitted on."""
    parts = (
        f"\n[{table}]\n" + "".join(f"{name} = {number:.3f}\n" for name, number in zip(names, numbers, strict=True))
        for table, names, numbers in tables
    )
    return header + "".join(parts)


def table(sure: Iterable[tuple[float, bool]], edges: Sequence[float]) -> str:
    """How chances hold: bin, how many, how many right."""
    several = list(sure)
    lines = []
    for low, high in pairwise(edges):
        inside = [right for value, right in several if low <= value < high]
        if inside:
            lines.append(f"{low:.2f}-{min(high, 1):.2f} {len(inside):6d} {sum(inside) / len(inside):.3f}")
    return "\n".join(lines)
