"""Landlord's certificate: the tenant is up to date with the rent (it stands in for receipts)."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._certificates import read_certificate
from extractors.documents._draft import draft_of
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Landlord, tenant, address of the dwelling, date of issue."""
    draft = draft_of(pages)
    read_certificate(draft, ("landlord", "manager"), ("tenant",))
    draft.tell("up_to_date", True, r"a jour (?:de|du)|a ete regle|sont regles|ont ete regles|s.acquitte", 0.85)
    return draft.done()
