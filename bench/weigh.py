"""Fits how the rules of fields and the places are weighed: `python -m bench.weigh FOLDER…`.

On papers that neither was made on: both know our specimens by heart and would be believed too much. Each is read as if
its type were known. The numbers of `extractors/places/weighing.toml` move as far as these papers speak for it, and only
where others of them, held back, are told better: those that they were fitted on before are seldom at hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bench.classifying import Paper, of_papers, papers
from bench.logit import Example, chances, fit, table, written_down
from classifiers.splitting import written
from extractors import documents
from extractors.documents._draft import draft_of
from extractors.fields.frames import unframed
from extractors.places import Question, questions
from extractors.places.lists import NAMES as LISTED
from extractors.places.weighing import NAMES, fitted
from samples.places import told
from service.evaluation import same

TARGET = Path(__file__).parent.parent / "extractors" / "places" / "weighing.toml"
RIDGE = 30.0  # towards the numbers before: of 10 to 100, those told 650 other papers best
FOLDS = 5
EDGES = (0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
HEADER = "# Fitted by `python -m bench.weigh` on papers of outside people as first read, lastly on {}.\n"


Told = tuple[str, Example]  # with the layout of its paper


def examples(sample: Iterable[Paper]) -> dict[str, list[Told]]:
    """What is weighed for every field of every paper, by table of `weighing.toml`."""
    found: dict[str, list[Told]] = defaultdict(list)
    for paper in sample:
        type_id, fields = paper.truth["type"], paper.truth["fields"]
        pages = written(paper.pages)
        if type_id == "unknown" or not pages:
            continue
        draft = draft_of(tuple(map(unframed, pages)))
        for one in questions(type_id, draft, documents.extract(type_id, pages)):
            found[one.weights].append((str(paper.truth.get("layout")), _example(one, told(fields, one.field))))
    return found


def _example(one: Question, truth: Any) -> Example:
    rows = np.array([*(option.facts for option in one.options), (0.0,) * len(one.names)])
    right = (place for place, o in enumerate(one.options) if truth is not None and same(truth, o.found.value))
    return rows, next(right, len(one.options))


def moved(rows: Sequence[Told], before: NDArray[np.float64]) -> NDArray[np.float64]:
    """The numbers as these papers have them, or as they were where those of layouts held back are told no better."""
    after = 0.0
    for fold in range(FOLDS):
        held = [one for layout, one in rows if crc32(layout.encode()) % FOLDS == fold]
        others = [one for layout, one in rows if crc32(layout.encode()) % FOLDS != fold]
        after += surprise(held, fit(others, RIDGE, before)) if held and others else 0.0
    every = [one for _, one in rows]
    return fit(every, RIDGE, before) if after < surprise(every, before) else before


def surprise(rows: Sequence[Example], numbers: NDArray[np.float64]) -> float:
    """How unlikely the true options are, as a sum of logarithms."""
    return -sum(float(np.log(chances(features, numbers)[place] + 1e-12)) for features, place in rows)


def sure(rows: Sequence[Example], numbers: NDArray[np.float64]) -> Iterator[tuple[float, bool]]:
    """How likely the likeliest value of each field is, and whether it is the true one."""
    for features, place in rows:
        likely = chances(features, numbers)[:-1]
        if likely.size:
            yield float(likely.max()), int(likely.argmax()) == place


def main() -> None:
    """The command."""
    parser = of_papers(__doc__)
    options = parser.parse_args()
    sample = [paper for paper in papers(options.folders, options.cache) if not paper.pile]
    found = examples(sample)
    before = {kind: np.array(numbers) for kind, numbers in fitted().items()}
    after = before | {kind: moved(rows, before[kind]) for kind, rows in found.items()}
    tables = ((kind, LISTED if kind.endswith("_listed") else NAMES, numbers) for kind, numbers in after.items())
    TARGET.write_text(written_down(tables, HEADER.format(len(sample))), "utf-8")
    print(TARGET.read_text("utf-8"))
    for kind, rows in found.items():
        print(kind)
        print(table(sure([one for _, one in rows], after[kind]), EDGES))


if __name__ == "__main__":
    main()
