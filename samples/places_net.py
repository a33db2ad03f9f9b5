"""Fits the net of places: what signs mean together and what the other places of a paper say, beside what each says alone.

Every sign has a few numbers; those of a place are added up and cut at zero, then mixed with the highest and the mean of
all places of the paper (a deep set, Zaheer et al. 2017). Beside it each sign speaks for itself, as in a logistic model.
It learns with signs taken away, as a reader or a layout never met takes them away, and from the places of a paper as
rivals, of which the right one is to be ahead. Same examples, same net.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import block_diag
from scipy.sparse import csr_matrix

NETS = 2  # each begun differently; they are heard as one
WIDTH = 64  # numbers a sign, and of the layer over them
STEPS = 500
PAPERS = 32  # a step
TAKEN = 0.3  # of the signs, at every step others
SILENT = 0.1  # of the inner numbers
RIDGE = 16.0
SPEED = 3e-3
_WARM = 50  # steps
_SLOW, _WIDE = 0.9, 0.999  # how long Adam (Kingma & Ba 2015) remembers slopes and their squares
_LEAST = 1e-3
Numbers = NDArray[np.float32]
Weights = dict[str, Numbers]


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be learned: the signs of places (rows), paper after paper; what each is, of what its type asks for."""

    signs: csr_matrix
    papers: NDArray[np.intp]
    right: NDArray[np.bool_]
    asked: NDArray[np.bool_]

    def runs(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Where each paper begins, and how many places it has."""
        starts = np.flatnonzero(np.diff(self.papers, prepend=-1))
        return starts, np.diff(np.append(starts, len(self.papers)))

    def parts(self, dice: np.random.Generator) -> Iterator[Task]:
        """The papers in a new order, a few at a time."""
        starts, counts = self.runs()
        order = dice.permutation(len(starts))
        for first in range(0, len(order), PAPERS):
            rows = np.concatenate(
                [np.arange(starts[at], starts[at] + counts[at]) for at in order[first : first + PAPERS]]
            )
            yield Task(self.signs[rows], self.papers[rows], self.right[rows], self.asked[rows])


def learned(task: Task) -> Weights:
    """The weights of a net (`extractors.places.model.Voice`): of several side by side, whose strengths it means."""
    nets, targets = [_one(task, seed) for seed in range(NETS)], task.right.shape[1]
    alone = sum(net["signs"][:, :targets] for net in nets) / np.float32(NETS)
    return {
        "signs": np.concatenate([alone, *(net["signs"][:, targets:] for net in nets)], axis=1),
        "out": np.concatenate([net["out"] for net in nets]) / np.float32(NETS),
        "bias": sum(net["bias"] for net in nets) / np.float32(NETS),
        **{name: np.concatenate([net[name] for net in nets]) for name in ("inner", "mixed_bias")},
        **{name: block_diag(*(net[name] for net in nets)) for name in ("mixed", "tops", "means")},
    }


def _one(task: Task, seed: int) -> Weights:
    """One net, found by Adam."""
    dice = np.random.default_rng(seed)
    weights = _begun(task, dice)
    slow = {name: np.zeros_like(array) for name, array in weights.items()}
    wide = {name: np.zeros_like(array) for name, array in weights.items()}
    papers = len(task.runs()[0])
    rounds = max(2, round(STEPS * PAPERS / papers))
    steps, step = rounds * -(-papers // PAPERS), 0
    for _ in range(rounds):
        for part in task.parts(dice):
            slopes = _slopes(part, weights, dice)
            slopes["signs"] += np.float32(RIDGE / papers) * weights["signs"]
            speed = SPEED * min(1.0, (step + 1) / _WARM) * 0.5 * (1 + np.cos(np.pi * step / steps))
            step += 1
            for name, slope in slopes.items():
                slow[name] += np.float32(1 - _SLOW) * (slope - slow[name])
                wide[name] += np.float32(1 - _WIDE) * (slope * slope - wide[name])
                size = np.sqrt(wide[name] * np.float32(1 / (1 - _WIDE**step))) + np.float32(1e-8)
                weights[name] -= np.float32(speed / (1 - _SLOW**step)) * slow[name] / size
    return weights


def _begun(task: Task, dice: np.random.Generator) -> Weights:
    signs, targets = task.signs.shape[1], task.right.shape[1]
    often = [task.right[asked, at].mean() for at, asked in enumerate(task.asked.T)]
    often = np.clip(often, _LEAST, 1 - _LEAST)
    bound = WIDTH**-0.5
    weights = {
        "signs": np.concatenate([np.zeros((signs, targets)), dice.normal(0, 0.05, (signs, WIDTH))], axis=1),
        "inner": np.zeros(WIDTH),
        "mixed": dice.uniform(-bound, bound, (WIDTH, WIDTH)),
        "tops": dice.uniform(-bound, bound, (WIDTH, WIDTH)) / 2,
        "means": dice.uniform(-bound, bound, (WIDTH, WIDTH)) / 2,
        "mixed_bias": dice.uniform(-bound, bound, WIDTH),
        "out": np.zeros((WIDTH, targets)),
        "bias": np.log(often / (1 - often)),
    }
    return {name: np.asarray(array, np.float32) for name, array in weights.items()}


def _slopes(part: Task, weights: Weights, dice: np.random.Generator) -> Weights:
    """By how much each weight makes a few papers, some of their signs taken away, be told worse."""
    targets = part.right.shape[1]
    starts, counts = part.runs()
    kept = (dice.random(part.signs.nnz, np.float32) >= TAKEN) / np.float32(1 - TAKEN)
    signs = csr_matrix((part.signs.data * kept, part.signs.indices, part.signs.indptr), part.signs.shape)
    summed = signs @ weights["signs"]
    inner, inner_open = _cut(summed[:, targets:] + weights["inner"], dice)
    tops, means = np.maximum.reduceat(inner, starts), np.add.reduceat(inner, starts) / counts[:, None]
    of_paper = tops @ weights["tops"] + means @ weights["means"] + weights["mixed_bias"]
    mixed, mixed_open = _cut(inner @ weights["mixed"] + np.repeat(of_paper, counts, axis=0), dice)
    wrong = _wrong(mixed @ weights["out"] + summed[:, :targets] + weights["bias"], part)
    at_mixed = wrong @ weights["out"].T * mixed_open
    at_paper = np.add.reduceat(at_mixed, starts)
    at_inner = at_mixed @ weights["mixed"].T
    at_inner += np.repeat(at_paper @ weights["means"].T / counts[:, None], counts, axis=0)
    at_inner += np.repeat(at_paper @ weights["tops"].T, counts, axis=0) * (inner == np.repeat(tops, counts, axis=0))
    at_inner *= inner_open
    slopes = {
        "signs": signs.T @ np.concatenate([wrong, at_inner], axis=1),
        "inner": at_inner.sum(0),
        "mixed": inner.T @ at_mixed,
        "tops": tops.T @ at_paper,
        "means": means.T @ at_paper,
        "mixed_bias": at_mixed.sum(0),
        "out": mixed.T @ wrong,
        "bias": wrong.sum(0),
    }
    return {name: np.asarray(slope, np.float32) for name, slope in slopes.items()}


def _cut(numbers: Numbers, dice: np.random.Generator) -> tuple[Numbers, Numbers]:
    """Numbers cut at zero, a few silenced; and how much of each goes through."""
    through = np.asarray((numbers > 0) * (dice.random(numbers.shape) >= SILENT) / (1 - SILENT), np.float32)
    return numbers * through, through


def _wrong(strengths: Numbers, part: Task) -> Numbers:
    """How much too strong each place of some papers is for each target: for itself, and among its rivals."""
    starts, counts = part.runs()

    def over(joined: np.ufunc, numbers: NDArray[np.generic]) -> Numbers:
        return np.repeat(joined.reduceat(numbers, starts), counts, axis=0)

    shares = np.exp(np.maximum(strengths - over(np.maximum, strengths), -30))
    those = shares * part.right
    ahead = shares / over(np.add, shares) - those / np.maximum(over(np.add, those), 1e-30)
    alone = 1 / (1 + np.exp(-np.clip(strengths, -30, 30))) - part.right
    wrong = (alone + ahead * over(np.logical_or, part.right)) * part.asked
    return np.asarray(wrong / len(starts), np.float32)
