"""A small model of the words of papers: shipped with the program (`whole.py`), or learned from what desks corrected.

It is a linear classifier on runs of three to five letters (character n-grams inside words, TF-IDF weighted), fitted by
`python -m samples.model` or `bordereau train`. What it has learned is numbers and runs of letters: an `.npz` of plain
arrays, a JSON list and a JSON manifest, read without ever running code from the file. If anything in them is odd, the
model is refused.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifiers.catalogue import catalogue
from classifiers.guess import UNKNOWN
from classifiers.text import plain

FORMAT = 1
RUNS = (3, 4, 5)  # letters
LONGEST_TEXT = 6000  # characters of a paper that are looked at
LARGEST_FILE = 64_000_000  # bytes
WEIGHTS, VOCABULARY, MANIFEST, CURRENT = "weights.npz", "vocabulary.json", "manifest.json", "current"
_WORD = re.compile(r"[^\W\d_]{2,}")
_VERSION = re.compile(r"\d{4,8}")


class LearnedModelError(Exception):
    """The files of the learned model are not what `bordereau train` wrote."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model takes a paper for, and how sure it is (0 to 1)."""

    type: str
    share: float


@dataclass(frozen=True, slots=True)
class LearnedModel:
    """The numbers of one training. `helps`: the types for which it was right on held-back papers and never wrong."""

    version: str
    types: tuple[str, ...]
    vocabulary: Mapping[str, int]
    idf: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    helps: frozenset[str]
    threshold: float

    def opinion(self, text: str) -> Opinion:
        """The type that the letters of the text speak for."""
        return max((Opinion(*one) for one in self.shares(text).items()), key=lambda one: one.share)

    def shares(self, text: str) -> dict[str, float]:
        """How far the letters of the text speak for each type, together 1."""
        places, values = _vector(text, self.vocabulary, self.idf)
        scores = self.weights[:, places] @ values + self.bias
        parts = np.exp(scores - scores.max())
        return dict(zip(self.types, (parts / parts.sum()).tolist(), strict=True))


def words_of(text: str) -> str:
    """The words of a text in plain small letters, without figures: all that the model looks at.

    >>> words_of("Période du 01/10/2026, Loyer : 640 €")
    'periode du loyer'
    """
    return " ".join(_WORD.findall(plain(text)))


def runs_of_letters(text: str) -> Iterator[str]:
    """The character n-grams of a text, inside words, with the word's edges as spaces.

    >>> list(runs_of_letters("le 5"))
    [' le', 'le ', ' le ']
    """
    for word in _WORD.findall(text[:LONGEST_TEXT]):
        yield from _runs_in(word)


def _runs_in(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[i : i + size] for size in RUNS for i in range(len(padded) - size + 1)]


def _vector(
    text: str, vocabulary: Mapping[str, int], idf: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Sublinear TF-IDF of unit length, as scikit-learn's `TfidfVectorizer(sublinear_tf=True)` computes it."""
    counts: Counter[int] = Counter()
    for word, times in Counter(_WORD.findall(text[:LONGEST_TEXT])).items():
        for run in _runs_in(word):
            if (place := vocabulary.get(run)) is not None:
                counts[place] += times
    places = np.fromiter(counts, np.intp, len(counts))
    values = np.array([1 + math.log(count) for count in counts.values()], np.float32) * idf[places]
    length = float(np.linalg.norm(values))
    return places, values / np.float32(length) if length else values


def load(folder: Path) -> LearnedModel | None:
    """The model in use in a folder; None where there is none. Raises `LearnedModelError` when it cannot be trusted."""
    pointer = folder / CURRENT
    if not pointer.is_file():
        return None
    try:
        version = pointer.read_text("ascii").strip()
        if not _VERSION.fullmatch(version):
            raise ValueError("no version")
        return _read(folder / version, version)
    except (OSError, ValueError, KeyError, TypeError, EOFError, UnicodeError) as error:
        raise LearnedModelError(str(error)) from error


def _read(folder: Path, version: str) -> LearnedModel:
    manifest = json.loads(_bytes(folder / MANIFEST))
    if manifest["format"] != FORMAT or manifest["version"] != version:
        raise ValueError("another format")
    for name in (WEIGHTS, VOCABULARY):
        if hashlib.sha256(_bytes(folder / name)).hexdigest() != manifest["sha256"][name]:
            raise ValueError(f"{name} has changed")
    with np.load(folder / WEIGHTS, allow_pickle=False) as arrays:
        idf, weights, bias = (np.asarray(arrays[name], np.float32) for name in ("idf", "weights", "bias"))
    model = LearnedModel(
        version=version,
        types=tuple(manifest["types"]),
        vocabulary={run: place for place, run in enumerate(json.loads(_bytes(folder / VOCABULARY)))},
        idf=idf,
        weights=weights,
        bias=bias,
        helps=frozenset(manifest["helps"]),
        threshold=float(manifest["threshold"]),
    )
    _check(model)
    return model


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE:
        raise ValueError(f"{path.name} is too large")
    return path.read_bytes()


def _check(model: LearnedModel) -> None:
    """Whether the parts fit together and speak of types that exist."""
    known = {*catalogue(), UNKNOWN}
    shapes: dict[str, Any] = {
        "idf": (len(model.vocabulary),),
        "weights": (len(model.types), len(model.vocabulary)),
        "bias": (len(model.types),),
    }
    for name, shape in shapes.items():
        array = getattr(model, name)
        if array.shape != shape or not np.isfinite(array).all():
            raise ValueError(f"{name} does not fit")
    if not set(model.types) <= known or not model.helps <= known - {UNKNOWN} or not 0.3 <= model.threshold <= 1:
        raise ValueError("unknown types or threshold")
