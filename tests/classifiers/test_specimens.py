"""Every type of the catalogue has its specimens. How they are recognised: `tests/samples/test_rendered_papers.py`."""

from __future__ import annotations

import pytest

from classifiers.catalogue import catalogue
from samples.papers import discover

BOOK = discover()


@pytest.mark.parametrize("type_id", sorted(catalogue()))
def test_a_type_has_two_layouts(type_id: str) -> None:
    assert len(BOOK.get(type_id, {})) >= 2, "write samples/papers/<type>.py: see docs/adding-a-document-type.md"


def test_specimens_are_of_the_catalogue() -> None:
    assert set(BOOK) - {"unknown"} == set(catalogue())
