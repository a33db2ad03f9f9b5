"""One module a document type, found by its name: `extract(pages)` in `extractors/documents/<type id>.py`.

A type without its own module has the common fields of CONTRACT.md section 3: `issue_date` and `person_names`
(module `other`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from extractors.fields.cautions import caution
from extractors.fields.frames import unframed
from extractors.fields.spec import Extraction
from extractors.page import Page

MOST_LINES = 800  # on a page: the densest papers have 150; what is sought beside each line takes minutes beyond
Extractor = Callable[[Sequence[Page]], Extraction]


@cache
def extractor_of(type_id: str) -> Extractor:
    """The `extract` function for a type id of CONTRACT.md section 2."""
    name = f"{__name__}.{type_id}"
    module = import_module(name if find_spec(name) else f"{__name__}.other")
    extract: Extractor = module.extract
    return extract


def extract(type_id: str, pages: Sequence[Page]) -> Extraction:
    """The fields of one document of that type, from its pages in order; nothing for `unknown`."""
    return cautious(read(type_id, prepared(pages)), pages)


def prepared(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages as fields are sought on them: without frames, and nothing of a page that no paper has so many lines."""
    return tuple(replace(page, lines=()) if _overfull(page) else unframed(page) for page in pages)


def cautious(found: Extraction, pages: Sequence[Page]) -> Extraction:
    """With a warning for each page that was left out."""
    overfull = tuple(caution("too_dense", page=str(page.number)) for page in pages if _overfull(page))
    return replace(found, cautions=(*found.cautions, *overfull))


def _overfull(page: Page) -> bool:
    return len(page.lines) > MOST_LINES


def read(type_id: str, pages: Sequence[Page]) -> Extraction:
    """The fields on pages made ready for it."""
    return Extraction({}) if type_id == "unknown" else extractor_of(type_id)(pages)
