"""Forty documents in 20 ms, a thousand dossiers in 20 s (of processor time, with slack for a busy machine)."""

from __future__ import annotations

import random

from bench.checklists import LIMIT_ALL, LIMIT_ONE, one_dossier, thousand

SLACK = 2


def test_a_dossier_of_forty_documents():
    assert one_dossier(random.Random(1), rounds=10) < LIMIT_ONE * SLACK


def test_a_thousand_dossiers_by_a_sample_of_them():
    sample = 50
    assert thousand(random.Random(2), count=sample) * 1000 / sample < LIMIT_ALL * SLACK
