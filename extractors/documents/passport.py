"""Passport: one page with photo, labels in several languages, a zone of two lines of 44 (TD3) that proves it."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of
from extractors.documents._identity import read_identity
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Names, birth, number, end of validity, nationality."""
    draft = draft_of(pages)
    read_identity(draft)
    return draft.done()
