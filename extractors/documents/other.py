"""Papers without fields of their own: the date of issue and the names of the people concerned."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(_pages: Sequence[Page]) -> Extraction:
    """`issue_date` and `person_names`, where printed."""
    return Extraction({})
