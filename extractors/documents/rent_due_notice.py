"""Rent due notice (`avis d'échéance`, `appel de loyer`): asks for a month of rent and proves nothing was paid.

Recognised so that it is not taken for a receipt; its fields are those of a receipt, its period the month that is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._rent import read_rent
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Tenants, landlord, dwelling, the period asked for, the amounts and the dates."""
    return read_rent(pages, "due")
