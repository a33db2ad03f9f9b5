"""Fits how the rules of fields and the places are weighed: `python -m bench.weigh FOLDER…`.

On papers that neither was made on: both know our specimens by heart and would be believed too much. Each is read as if
its type were known. The numbers go to `extractors/places/weighing.toml`.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bench.classifying import Paper, papers
from classifiers.splitting import written
from extractors import documents
from extractors.documents._draft import draft_of
from extractors.fields.frames import unframed
from extractors.places import Question, questions
from extractors.places.weighing import NAMES
from samples.places import told
from service.evaluation import same

TARGET = Path(__file__).parent.parent / "extractors" / "places" / "weighing.toml"
RIDGE = 0.3
Example = tuple[NDArray[np.float64], int]  # a row an option, the last that there is none; the row of the truth
HEADER = "# Fitted by `python -m bench.weigh` on {} papers of outside people, as first read.\n"


def examples(sample: Iterable[Paper]) -> dict[str, list[Example]]:
    """What is weighed for every field of every paper, by table of `weighing.toml`."""
    found: dict[str, list[Example]] = defaultdict(list)
    for paper in sample:
        type_id, fields = paper.truth["type"], paper.truth["fields"]
        pages = written(paper.pages)
        if type_id == "unknown" or not pages:
            continue
        draft = draft_of(tuple(map(unframed, pages)))
        for one in questions(type_id, draft, documents.extract(type_id, pages)):
            found[one.weights].append(_example(one, told(fields, one.field)))
    return found


def _example(one: Question, truth: Any) -> Example:
    rows = np.array([*(option.features() for option in one.options), (0.0,) * len(NAMES)])
    right = (place for place, o in enumerate(one.options) if truth is not None and same(truth, o.value))
    return rows, next(right, len(one.options))


def fit(rows: Sequence[Example]) -> NDArray[np.float64]:
    """The numbers under which what is right is likeliest, with a penalty for large ones."""

    def loss(numbers: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, slope = RIDGE * float(numbers @ numbers), 2 * RIDGE * numbers
        for features, place in rows:
            chance = _chances(features, numbers)
            total -= float(np.log(chance[place] + 1e-12))
            slope = slope + chance @ features - features[place]
        return total, slope

    return np.asarray(minimize(loss, np.zeros(rows[0][0].shape[1]), jac=True, method="L-BFGS-B").x)


def _chances(features: NDArray[np.float64], numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    strengths = features @ numbers
    parts = np.exp(strengths - strengths.max())
    return np.asarray(parts / parts.sum())


def table(rows: Sequence[Example], numbers: NDArray[np.float64]) -> str:
    """How the chances of the likeliest values hold on these rows: bin, how many, how many right."""
    chances = [(_chances(features, numbers)[:-1], place) for features, place in rows]
    sure = [(float(chance.max()), int(chance.argmax()) == place) for chance, place in chances if chance.size]
    lines = []
    for low, high in ((0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        inside = [right for value, right in sure if low <= value < high]
        if inside:
            lines.append(f"  {low:.2f}-{min(high, 1):.2f} {len(inside):6d} {sum(inside) / len(inside):.3f}")
    return "\n".join(lines)


def written_down(fitted: Mapping[str, NDArray[np.float64]], count: int) -> str:
    """The numbers as TOML."""
    tables = []
    for kind, numbers in fitted.items():
        lines = "".join(f"{name} = {number:.3f}\n" for name, number in zip(NAMES, numbers, strict=True))
        tables.append(f"\n[{kind}]\n{lines}")
    return HEADER.format(count) + "".join(tables)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--cache", type=Path, default=Path(__file__).parent / "work" / "pages")
    options = parser.parse_args()
    sample = [paper for paper in papers(options.folders, options.cache) if not paper.pile]
    found = examples(sample)
    fitted = {kind: fit(rows) for kind, rows in found.items()}
    TARGET.write_text(written_down(fitted, len(sample)), "utf-8")
    print(TARGET.read_text("utf-8"))
    for kind, numbers in fitted.items():
        print(kind)
        print(table(found[kind], numbers))


if __name__ == "__main__":
    main()
