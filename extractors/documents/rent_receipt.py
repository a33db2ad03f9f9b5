"""Rent receipt (`quittance de loyer`): the landlord has been paid a past month (law of 6 July 1989, article 21).

It must tell rent and charges apart; a social landlord's also shows the solidarity reduction (RLS) and the housing
benefit it received. A sheet that is also the due notice of the next month is a receipt for the month that was paid.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._rent import read_rent
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Tenants, landlord, dwelling, the period paid, the amounts and the dates."""
    return read_rent(pages, "receipt")
