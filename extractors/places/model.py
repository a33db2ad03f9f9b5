"""What the signs around a place say of it, beside the other places of its paper: a small net a kind of value.

`python -m samples.places` draws every layout several times, notes the signs of every place and fits which of them speak
for each field. What it learned is numbers (`model.npz`, plain arrays) and the fields they are for (`model.json`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from extractors.places.mention import Mention

ARRAYS, TARGETS = "model.npz", "model.json"
LAYERS = ("inner", "mixed", "tops", "means", "mixed_bias", "out", "bias")


@dataclass(frozen=True, slots=True)
class Target:
    """What places are looked for: for each type the field that it is there (`tenants`: whom it concerns).

    lists: the fields that are lists. usual: the share of a type's specimens that print its field.
    """

    name: str
    fields: Mapping[str, str]
    lists: frozenset[str]
    usual: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Voice:
    """The model of one kind, a small net. `keys`: its signs, ascending; `weights`: a row a sign, in parts of `loud`.

    Its first columns are what a sign says alone of each target. The others are added up over a mention, cut at zero
    (`inner`) and mixed with the highest and the mean of all mentions of the paper (`mixed`, `tops`, `means`), to say
    more of each target (`out`).
    """

    keys: NDArray[np.uint32]
    weights: NDArray[np.int8]
    loud: NDArray[np.float32]
    layers: Mapping[str, NDArray[np.float32]]
    targets: tuple[Target, ...]

    def chances(self, mentions: Sequence[Mention]) -> NDArray[np.float64]:
        """How likely each mention (row) of a paper is what each target (column) looks for, 0 to 1."""
        count, of = len(self.targets), self.layers
        if not mentions:
            return np.empty((0, count))
        summed = np.array([self._summed(mention) for mention in mentions]) * self.loud
        inner = np.maximum(0, summed[:, count:] + of["inner"])
        paper = inner.max(0) @ of["tops"] + inner.mean(0) @ of["means"] + of["mixed_bias"]
        mixed = np.maximum(0, inner @ of["mixed"] + paper)
        strengths = mixed @ of["out"] + summed[:, :count] + of["bias"]
        return np.asarray(1 / (1 + np.exp(-strengths.astype(np.float64))))

    def _summed(self, mention: Mention) -> NDArray[np.float32]:
        signs = mention.signs.values
        numbers = np.fromiter(signs, np.uint32, len(signs))
        values = np.fromiter(signs.values(), np.float32, len(signs))
        places = np.minimum(np.searchsorted(self.keys, numbers), len(self.keys) - 1)
        known = self.keys[places] == numbers
        return np.asarray(values[known] @ self.weights[places[known]].astype(np.float32))


@cache
def voices() -> Mapping[str, Voice]:
    """The shipped model, a voice for each kind of value."""
    folder = files("extractors.places")
    told = json.loads((folder / TARGETS).read_text("utf-8"))
    with as_file(folder / ARRAYS) as path, np.load(path, allow_pickle=False) as arrays:
        return {
            kind: Voice(
                arrays[f"{kind}_keys"],
                arrays[f"{kind}_weights"],
                arrays[f"{kind}_loud"],
                {name: np.asarray(arrays[f"{kind}_{name}"], np.float32) for name in LAYERS},
                tuple(Target(one["name"], one["fields"], frozenset(one["lists"]), one["usual"]) for one in targets),
            )
            for kind, targets in told.items()
        }
