"""Spaces seen beside an apostrophe are none, and a full stop before a small letter is a comma."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.reading.recogniser import Reading
from extractors.reading.spaces import with_spaces


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("AVIS D ' IMPOT DE L 'ANNEE", "AVIS D'IMPOT DE L'ANNEE"),
        ("DELL 'ACQUA Qu 'il l' Église", "DELL'ACQUA Qu'il l'Église"),
        ("la 'Villa Rose' a", "la 'Villa Rose' a"),
        ("PRONONCE. sur le fondement. Le", "PRONONCE, sur le fondement. Le"),
        ("cotis. salariales", "cotis. salariales"),
    ],
)
def test_french_has_its_own_punctuation(seen, meant):
    count = len(seen)
    places = tuple((index + 0.5) / count for index in range(count))
    read = with_spaces(Reading(seen, (0.9,) * count, places), np.zeros((32, 16 * count), np.uint8))
    assert read.text == meant
    assert len(read.sureness) == len(read.places) == len(meant)
