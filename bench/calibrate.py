"""Fits the confidences of the classifier: `python -m bench.calibrate FOLDER…`, on specimens that nothing else was
tuned on.

Specimens are worded as the cues expect far more often than the papers of the world are. So each paper is scored
several times with a share of its cues struck out at random, as if it had said the same in other words; the curve is
fitted to how often the type is still right. The numbers go to `classifiers/calibration.toml`.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from bench.classifying import Paper, papers
from classifiers.confidence import Features, confidence, features, unknown_features
from classifiers.scoring import ACCEPTED, Evidence, evidence, score

STRUCK = (0.0, 0.0, 0.2, 0.4, 0.6)
TARGET = Path(__file__).parent.parent / "classifiers" / "calibration.toml"
RIDGE = 0.5
HEADER = "# Fitted by `python -m bench.calibrate`: constant, then one weight a feature of classifiers/confidence.py.\n"
Example = tuple[str, Features, bool]


def examples(sample: Iterable[Paper], seed: int) -> Iterator[Example]:
    """For every single paper and share struck out: which curve, its features, whether the type was right."""
    dice = random.Random(seed)
    for paper in sample:
        written = [evidence(page) for page in paper.pages if not page.blank]
        if paper.pile or not written:
            continue
        for share in STRUCK:
            yield _example([_struck(one, share, dice) for one in written], paper.truth["type"])


def _struck(one: Evidence, share: float, dice: random.Random) -> Evidence:
    kept = {number: strength for number, strength in one.strengths.items() if dice.random() >= share}
    return replace(one, strengths=kept)


def _example(pages: Sequence[Evidence], wanted: str) -> Example:
    scores = score(pages)
    noisy = any(one.page.noisy for one in pages)
    if scores[0].known and scores[0].points >= ACCEPTED:
        return "known", features(scores, noisy), scores[0].type == wanted
    return "unknown", unknown_features(scores, noisy), wanted == "unknown"


def fit(rows: Sequence[tuple[Features, bool]], rounds: int = 60) -> list[float]:
    """Ridge logistic regression by Newton's method (a handful of numbers: no library needed)."""
    x = np.array([row[0] for row in rows])
    y = np.array([row[1] for row in rows], dtype=float)
    weights = np.zeros(x.shape[1])
    penalty = RIDGE * np.eye(x.shape[1])
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (y - chance) - penalty @ weights
        bend = (x * (chance * (1 - chance))[:, None]).T @ x + penalty
        weights = weights + np.linalg.solve(bend, slope)
    return [round(float(weight), 4) for weight in weights]


def table(rows: Sequence[Example]) -> str:
    """How the confidences hold on these rows: bin, how many, how many right."""
    sure = [(confidence(kind, values), right) for kind, values, right in rows]
    lines = []
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01)):
        inside = [right for value, right in sure if low <= value < high]
        if inside:
            lines.append(f"{low:.2f}-{min(high, 1):.2f} {len(inside):6d} {sum(inside) / len(inside):.3f}")
    return "\n".join(lines)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--cache", type=Path, default=Path(__file__).parent / "work" / "pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--read-only-cached", action="store_true", help="leave out files not read before")
    parser.add_argument("--check", action="store_true", help="only show how the present numbers hold")
    options = parser.parse_args()
    rows = list(examples(papers(options.folders, options.cache, read=not options.read_only_cached), options.seed))
    if not options.check:
        fitted = {kind: fit([row[1:] for row in rows if row[0] == kind]) for kind in ("known", "unknown")}
        text = "".join(f"\n[{kind}]\nweights = {weights}\n" for kind, weights in fitted.items())
        TARGET.write_text(HEADER + text, encoding="utf-8")
        print(text)
        return
    print(table(rows))


if __name__ == "__main__":
    main()
