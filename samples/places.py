"""Fits the model of places: `python -m samples.places`, whenever layouts or signs were added.

Writes `extractors/places/model.npz` and `model.json`. Each layout is drawn several times with other values, printed and
read; every place that names a value is an example, right where it names what the truth says. Layouts held apart for
measuring are left out. Nets and a logistic model learn from them and are heard as one (`samples.places_net`). Same
specimens, same model.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from rich.progress import track
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

import extractors.places
from extractors.documents._draft import Draft, draft_of
from extractors.fields.frames import unframed
from extractors.places.kinds import JOINT, KINDS, Kind
from extractors.places.model import ARRAYS, LAYERS, TARGETS
from extractors.places.weighing import same_key
from extractors.reading.reader import open_file
from samples.generate import apart, draw
from samples.papers import discover
from samples.places_net import NETS, Numbers, Task, Weights, learned
from samples.render import render
from samples.wording import reworded

DRAWS = 2  # more change nothing
LAYOUTS = 2  # a sign that only one layout shows is its own
STRENGTH = 1.0  # of the logistic model heard beside the nets: the inverse of its regularisation
PAPERS = 4  # a target that fewer papers of a type have is none of the type's
FINE, COARSE = 127, 12  # steps, either way: of what a sign says alone, of what it adds to the inner numbers
FOLDER = Path(extractors.places.__file__).parent


@dataclass(slots=True)
class Examples:
    """The places of one kind: their signs one after another, where each begins, of what layout, paper and type, what they are."""

    signs: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    layouts: list[int] = field(default_factory=list)
    sheets: list[int] = field(default_factory=list)
    right: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    fields: dict[str, Counter[tuple[str, str]]] = field(default_factory=lambda: defaultdict(Counter))
    lists: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    types: list[str] = field(default_factory=list)
    papers: Counter[str] = field(default_factory=Counter)

    def join(self, others: Examples) -> None:
        """Adds the examples of another specimen."""
        self.starts += [len(self.signs) + start for start in others.starts[1:]]
        self.signs += others.signs
        self.values += others.values
        self.layouts += others.layouts
        self.sheets += [self.papers.total() + sheet for sheet in others.sheets]
        self.types += others.types
        self.papers += others.papers
        for target in others.right.keys() | others.fields.keys():
            self.right[target] += others.right[target]
            self.fields[target].update(others.fields[target])
            self.lists[target] |= others.lists[target]


def gather() -> dict[str, Examples]:
    """The examples of every kind: of every layout, drawn `DRAWS` times, printed and read."""
    book = [(type_id, name) for type_id, layouts in sorted(discover().items()) for name in apart(layouts, held=False)]
    orders = [(number, place, *one) for number in range(DRAWS) for place, one in enumerate(book)]
    found = {name: Examples() for name in KINDS}
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for part in track(pool.map(_drawn, orders, chunksize=20), "drawn and read", len(orders)):
            for name, examples in part.items():
                found[name].join(examples)
    return found


def _drawn(order: tuple[int, int, str, str]) -> dict[str, Examples]:
    """The examples of one specimen."""
    number, place, type_id, layout = order
    paper = reworded(draw(type_id, layout, f"places:{number}"), f"places:{number}:{layout}")
    draft = draft_of(tuple(map(unframed, open_file(render(paper), f"{layout}.pdf").pages)))
    found = {name: Examples() for name in KINDS}
    for name, kind in KINDS.items():
        _add(found[name], kind, draft, paper.type, paper.truth(), place)
    return found


def _add(into: Examples, kind: Kind, draft: Draft, type_id: str, truth: Mapping[str, Any], layout: int) -> None:
    wanted: dict[str, set[Hashable]] = {}
    sheet = into.papers.total()
    into.papers[type_id] += 1
    for target, names in kind.targets.items():
        truths = [(name, value) for name in names if (value := told(truth, name)) is not None]
        into.fields[target].update((type_id, name) for name, _ in truths)
        into.lists[target].update(name for name, value in truths if isinstance(value, list))
        wanted[target] = {
            same_key(one) for _, value in truths for one in (value if isinstance(value, list) else [value])
        }
    for mention in kind.mentions(draft, type_id):
        into.signs += mention.signs.values
        into.values += mention.signs.values.values()
        into.starts.append(len(into.signs))
        into.layouts.append(layout)
        into.sheets.append(sheet)
        into.types.append(type_id)
        for target, keys in wanted.items():
            into.right[target].append(same_key(mention.value) in keys)


def told(truth: Mapping[str, Any], name: str) -> Any:
    """What a truth says of a field, of joint fields both joined; None for nothing."""
    parts = [truth.get(part) for part in name.split(JOINT)]
    if None in parts:
        return None
    return parts[0] if len(parts) == 1 else JOINT.join(map(str, parts))


def fit(examples: Examples) -> tuple[dict[str, NDArray[Any]], list[dict[str, Any]]]:
    """The arrays of a voice, and its targets. Each learns from the papers of its types alone."""
    signs = np.array(examples.signs, np.uint32)
    rows = np.repeat(np.arange(len(examples.starts) - 1), np.diff(examples.starts))
    keys = _shared(signs, np.array(examples.layouts)[rows])
    places = np.minimum(np.searchsorted(keys, signs), len(keys) - 1)
    known = keys[places] == signs
    shape = (len(examples.starts) - 1, len(keys))
    matrix = csr_matrix((np.array(examples.values, np.float32)[known], (rows[known], places[known])), shape=shape)
    targets = [made for name in sorted(examples.right) if (made := _target(examples, name))["fields"]]
    right = np.array([examples.right[target["name"]] for target in targets]).T
    asked = np.array([[type_id in target["fields"] for target in targets] for type_id in examples.types])
    with threadpool_limits(1):
        weights = learned(Task(matrix, np.array(examples.sheets), right, asked))
        plain = [
            LogisticRegression(C=STRENGTH, max_iter=400).fit(matrix[own], those[own])
            for own, those in zip(asked.T, right.T, strict=True)
        ]
    _hear_too(weights, np.stack([model.coef_[0] for model in plain]), [model.intercept_[0] for model in plain])
    told_by, loud, layers = voiced(weights)
    return {"keys": keys, "weights": told_by, "loud": loud, **layers}, targets


def _hear_too(weights: Weights, alone: NDArray[np.float64], bias: Sequence[float]) -> None:
    """Has a logistic model heard as one more net: what it says of signs is what they say alone."""
    share, targets = np.float32(1 / (NETS + 1)), len(bias)
    weights["signs"][:, :targets] += share * (alone.T - weights["signs"][:, :targets])
    weights["bias"] += share * (np.asarray(bias) - weights["bias"])
    weights["out"] *= 1 - share


def voiced(weights: Weights) -> tuple[NDArray[np.int8], Numbers, dict[str, NDArray[np.float16]]]:
    """The weights of a net as a voice has them: those of signs in whole steps, the size of a step by column, the layers."""
    targets = len(weights["bias"])
    steps = np.where(np.arange(weights["signs"].shape[1]) < targets, FINE, COARSE).astype(np.float32)
    loud = np.maximum(np.abs(weights["signs"]).max(0), 1e-6) / steps
    layers = {name: weights[name].astype(np.float16) for name in LAYERS}
    return np.round(weights["signs"] / loud).astype(np.int8), loud, layers


def _shared(signs: NDArray[np.uint32], layouts: NDArray[np.intp]) -> NDArray[np.uint32]:
    """The signs that several layouts show, ascending."""
    pairs = np.unique(np.stack([signs.astype(np.int64), layouts]), axis=1)
    keys, counts = np.unique(pairs[0], return_counts=True)
    return keys[counts >= LAYOUTS].astype(np.uint32)


def _target(examples: Examples, name: str) -> dict[str, Any]:
    """A target as the model tells it (`extractors.places.model.Target`)."""
    fields = _fields(examples.fields[name])
    usual = {
        type_id: round(examples.fields[name][type_id, own] / examples.papers[type_id], 3)
        for type_id, own in fields.items()
    }
    return {"name": name, "fields": fields, "lists": sorted(examples.lists[name]), "usual": usual}


def _fields(counts: Counter[tuple[str, str]]) -> dict[str, str]:
    """The field of each type that often enough holds the target."""
    return {type_id: name for (type_id, name), count in sorted(counts.items()) if count >= PAPERS}


@click.command()
def main() -> None:
    """Draws every layout, fits the model and puts it in the place of the one before."""
    arrays: dict[str, NDArray[Any]] = {}
    targets: dict[str, Any] = {}
    for kind, examples in gather().items():
        made, targets[kind] = fit(examples)
        arrays |= {f"{kind}_{name}": array for name, array in made.items()}
        click.echo(f"{kind}: {len(examples.layouts)} places, {len(made['keys'])} signs, {len(targets[kind])} targets")
    np.savez_compressed(FOLDER / ARRAYS, allow_pickle=False, **arrays)
    (FOLDER / TARGETS).write_text(json.dumps(targets, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
