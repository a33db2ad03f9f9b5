"""One module a document type, found by its name: `extract(pages)` in `extractors/documents/<type id>.py`.

A type without its own module has the common fields of CONTRACT.md section 3: `issue_date` and `person_names`
(module `other`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from extractors.fields.frames import unframed
from extractors.fields.spec import Extraction
from extractors.page import Page

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
    return read(type_id, tuple(map(unframed, pages)))


def read(type_id: str, pages: Sequence[Page]) -> Extraction:
    """The fields on pages whose frames have been taken off."""
    return Extraction({}) if type_id == "unknown" else extractor_of(type_id)(pages)
