"""Whose tax papers they are: the people of the envelope, those that the paper's own boxes and sentences name.

A household's paper is addressed to both (`M DURAND Paul` over `MME MARTIN Anne`), while a box or a sentence often names
one of them: of two lists of the same people the longer one is the household.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.documents._draft_people import merged_people, same_people
from extractors.fields.declaration import Candidate
from extractors.fields.taxpayers import envelope


def taxed_people(draft: Draft, told: Sequence[Candidate]) -> list[Candidate]:
    """Candidates for the people of a tax paper: whom its envelope addresses, and `told`, each list at its longest."""
    addressed = [replace(c, field="names") for c in envelope(draft.pages)[0] if c.value]
    several = [*addressed, *told]
    return merged_people([replace(c, value=_longest(c, several)) for c in several])


def _longest(candidate: Candidate, several: Sequence[Candidate]) -> list[str]:
    """The longest list of which a candidate's names are a part, its names in full."""
    lists: list[list[str]] = [c.value for c in several if same_people(c.value, candidate.value)]
    return max(lists, key=lambda names: (len(names), sum(len(name.split()) for name in names)))
