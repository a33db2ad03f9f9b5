"""What the signs around a place say of it: a logistic model a kind of value, fitted on our specimens.

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
    """The model of one kind: `keys` (signs, ascending), `weights` (targets × keys), `bias` (targets)."""

    keys: NDArray[np.uint32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    targets: tuple[Target, ...]

    def chances(self, mentions: Sequence[Mention]) -> NDArray[np.float64]:
        """How likely each mention (row) is what each target (column) looks for, 0 to 1."""
        strengths = np.array([self._strengths(mention) for mention in mentions]).reshape(-1, len(self.targets))
        return np.asarray(1 / (1 + np.exp(-strengths)))

    def _strengths(self, mention: Mention) -> NDArray[np.float64]:
        signs = mention.signs.values
        numbers = np.fromiter(signs, np.uint32, len(signs))
        values = np.fromiter(signs.values(), np.float64, len(signs))
        places = np.minimum(np.searchsorted(self.keys, numbers), len(self.keys) - 1)
        known = self.keys[places] == numbers
        return np.asarray(self.weights[:, places[known]] @ values[known] + self.bias)


@cache
def voices() -> Mapping[str, Voice]:
    """The shipped model, a voice for each kind of value."""
    folder = files("extractors.places")
    told = json.loads((folder / TARGETS).read_text("utf-8"))
    with as_file(folder / ARRAYS) as path, np.load(path, allow_pickle=False) as arrays:
        return {
            kind: Voice(
                arrays[f"{kind}_keys"],
                np.asarray(arrays[f"{kind}_weights"], np.float32),
                np.asarray(arrays[f"{kind}_bias"], np.float32),
                tuple(Target(one["name"], one["fields"], frozenset(one["lists"]), one["usual"]) for one in targets),
            )
            for kind, targets in told.items()
        }
