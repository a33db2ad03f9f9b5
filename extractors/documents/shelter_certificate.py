"""Shelter certificate: a hostel, a social residence, a shelter or a hotel certifies who lives there."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._certificates import read_certificate
from extractors.documents._draft import draft_of
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Structure, person, address, date of issue."""
    draft = draft_of(pages)
    read_certificate(draft, ("host", "manager"), ("hosted",), structure=True)
    return draft.done()
