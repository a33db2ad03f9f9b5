"""Fits how cues and words are weighed: `python -m bench.calibrate FOLDER…`, on papers that neither was made on.

Neither our specimens nor any paper that somebody mended cues for will do: both voices know these by heart and would be
believed too much. The numbers go to `classifiers/calibration.toml`.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bench.classifying import papers
from classifiers.confidence import NAMES, calibration, features
from classifiers.scoring import evidence, is_stranger, score
from classifiers.splitting import written
from classifiers.whole import shares
from extractors.page import Page
from tests.classifiers.pages import page

TARGET = Path(__file__).parent.parent / "classifiers" / "calibration.toml"
RIDGE = 0.5
CONFUSIONS = Path(__file__).parent.parent / "tests" / "classifiers" / "papers.toml"
HEADER = (
    "# Fitted by `python -m bench.calibrate` on {} papers of outside people, and on the confusions named in tests.\n"
)
Example = tuple[NDArray[np.float64], int]  # one row a type; the row of the true one


def examples(sample: Iterable[tuple[str, Sequence[Page]]]) -> Iterator[Example]:
    """What is weighed for every paper of which the cues do not already know that it is none."""
    for type_id, pages in sample:
        found = [evidence(page) for page in written(pages)]
        scores = score(found)
        if not found or found[0].blank_form or is_stranger(scores):
            continue
        weighed = features(scores, shares(found, scores))
        yield np.array(list(weighed.values())), list(weighed).index(type_id)


def confusions() -> Iterator[tuple[str, Sequence[Page]]]:
    """The papers that the domain names as easily confused, from the tests."""
    for paper in tomllib.loads(CONFUSIONS.read_text("utf-8"))["paper"]:
        yield paper["type"], [page(paper["text"])]


def fit(rows: Sequence[Example]) -> NDArray[np.float64]:
    """The numbers under which the true types are likeliest, with a penalty for large ones."""
    stacked, wanted = np.stack([row for row, _ in rows]), np.array([place for _, place in rows])
    every = np.arange(len(rows))

    def loss(numbers: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        chance = _chances(stacked, numbers)
        slope = (np.einsum("ntf,nt->nf", stacked, chance) - stacked[every, wanted]).sum(axis=0)
        return float(-np.log(chance[every, wanted]).sum() + RIDGE * numbers @ numbers), slope + 2 * RIDGE * numbers

    found = minimize(loss, np.zeros(stacked.shape[2]), jac=True, method="L-BFGS-B")
    return np.asarray(found.x)


def _chances(stacked: NDArray[np.float64], numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    strengths = stacked @ numbers
    parts = np.exp(strengths - strengths.max(axis=1, keepdims=True))
    return np.asarray(parts / parts.sum(axis=1, keepdims=True))


def table(rows: Sequence[Example], numbers: NDArray[np.float64]) -> str:
    """How the chances hold on these rows: bin, how many, how many right."""
    chance = _chances(np.stack([row for row, _ in rows]), numbers)
    sure = [(float(one.max()), int(one.argmax()) == place) for one, (_, place) in zip(chance, rows, strict=True)]
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
    parser.add_argument("--read-only-cached", action="store_true", help="leave out files not read before")
    parser.add_argument("--check", action="store_true", help="only show how the present numbers hold")
    options = parser.parse_args()
    sample = papers(options.folders, options.cache, read=not options.read_only_cached)
    single = ((paper.truth["type"], paper.pages) for paper in sample if not paper.pile and written(paper.pages))
    rows = list(examples(chain(single, confusions())))
    numbers = np.array([calibration()[name] for name in NAMES]) if options.check else fit(rows)
    if not options.check:
        lines = "".join(f"{name} = {number:.3f}\n" for name, number in zip(NAMES, numbers, strict=True))
        TARGET.write_text(HEADER.format(len(rows)) + "\n[weights]\n" + lines, "utf-8")
        print(lines)
    print(table(rows, numbers))


if __name__ == "__main__":
    main()
