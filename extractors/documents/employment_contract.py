"""Employment contract: permanent, fixed term, temporary mission, apprenticeship (cerfa 10103)."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of, signature
from extractors.documents._work import read_work
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Employee, employer, kind, start, pay."""
    draft = draft_of(pages)
    read_work(draft)
    signature(draft)
    return draft.done()
