"""Fits how cues and words are weighed: `python -m bench.calibrate FOLDER…`, on papers that neither was made on.

Neither our specimens nor any paper that somebody mended cues for will do: both voices know these by heart and would be
believed too much. The numbers go to `classifiers/calibration.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.classifying import of_papers, papers
from bench.logit import Example, chances, fit, table, written_down
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
EDGES = (0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


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


def sure(rows: Sequence[Example], numbers: NDArray[np.float64]) -> Iterator[tuple[float, bool]]:
    """How likely the likeliest type of each paper is, and whether it is the true one."""
    for options, place in rows:
        likely = chances(options, numbers)
        yield float(likely.max()), int(likely.argmax()) == place


def main() -> None:
    """The command."""
    parser = of_papers(__doc__)
    parser.add_argument("--read-only-cached", action="store_true", help="leave out files not read before")
    parser.add_argument("--check", action="store_true", help="only show how the present numbers hold")
    options = parser.parse_args()
    sample = papers(options.folders, options.cache, read=not options.read_only_cached)
    single = ((paper.truth["type"], paper.pages) for paper in sample if not paper.pile and written(paper.pages))
    rows = list(examples(chain(single, confusions())))
    numbers = np.array([calibration()[name] for name in NAMES]) if options.check else fit(rows, RIDGE)
    if not options.check:
        text = written_down([("weights", NAMES, numbers)], HEADER.format(len(rows)))
        TARGET.write_text(text, "utf-8")
        print(text)
    print(table(sure(rows, numbers), EDGES))


if __name__ == "__main__":
    main()
