"""The net of places learns what no sign tells alone."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from extractors.places.mention import Mention, Signs
from extractors.places.model import Target, Voice
from samples.places import voiced
from samples.places_net import Task, learned


def task() -> Task:
    """Papers of two places, each with one of two signs, with both or with none: right is who has one."""
    dice = np.random.default_rng(1)
    signs = dice.integers(0, 2, (1200, 2))
    right = signs[:, :1] != signs[:, 1:]
    return Task(csr_matrix(signs, dtype=np.float32), np.arange(1200) // 2, right, np.ones((1200, 1), bool))


def mention(*numbers: int) -> Mention:
    signs = Signs("lease")
    signs.values.clear()
    signs.values.update(dict.fromkeys(numbers, 1.0))
    return Mention("", "", 1, None, "pdf_text", signs)


def test_signs_mean_something_together() -> None:
    weights = learned(task())
    voice = Voice(np.array([7, 9], np.uint32), *voiced(weights), (Target("who", {}, frozenset(), {}),))
    one, other, both, neither = voice.chances([mention(7), mention(9), mention(7, 9), mention(5)])[:, 0]
    assert min(one, other) > 0.5 > max(both, neither)


def test_no_mentions_have_no_chances() -> None:
    voice = Voice(np.array([7, 9], np.uint32), *voiced(learned(task())), (Target("who", {}, frozenset(), {}),))
    assert voice.chances([]).shape == (0, 1)


def test_same_examples_same_net() -> None:
    first, second = learned(task()), learned(task())
    assert all((first[name] == second[name]).all() for name in first)
