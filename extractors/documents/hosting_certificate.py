"""Hosting certificate (`attestation d'hébergement`): somebody houses somebody at home, on their honour.

Model R39697 of service-public.fr; with it come the host's identity paper and proof of address.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._certificates import read_certificate
from extractors.documents._draft import draft_of
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Host, guest, address, date of issue, since when."""
    draft = draft_of(pages)
    read_certificate(draft, ("host",), ("hosted",))
    return draft.done()
