"""Every type of the catalogue has its specimens, and they are recognised."""

from __future__ import annotations

import pytest

from classifiers.catalogue import catalogue
from classifiers.splitting import split
from extractors.reading.reader import open_file
from samples.generate import apart, draw
from samples.papers import discover
from samples.render import render

BOOK = discover()
LAYOUTS = [
    (type_id, layout)
    for type_id, layouts in BOOK.items()
    for layout in apart(layouts, held=False)
    if type_id in catalogue()
]


@pytest.mark.parametrize("type_id", sorted(catalogue()))
def test_a_type_has_two_layouts(type_id: str) -> None:
    assert len(BOOK.get(type_id, {})) >= 2, "write samples/papers/<type>.py: see docs/adding-a-document-type.md"


def test_specimens_are_of_the_catalogue() -> None:
    assert set(BOOK) - {"unknown"} == set(catalogue())


@pytest.mark.slow
@pytest.mark.parametrize(("type_id", "layout"), LAYOUTS, ids=lambda value: value)
def test_a_born_digital_specimen_is_one_paper_of_its_type(type_id: str, layout: str) -> None:
    paper = draw(type_id, layout, "classifiers")
    guesses = split(open_file(render(paper), f"{layout}.pdf").pages)
    assert [guess.type for guess in guesses] == [paper.type]
