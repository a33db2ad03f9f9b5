"""Employer's certificate: `Je soussigné … certifie que Mme X est employée … en CDI depuis le …`.

The certificate meant for France Travail, at the end of a contract, is another paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of, signature
from extractors.documents._work import read_work
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Employee, employer, kind of contract, start, pay, date of issue."""
    draft = draft_of(pages)
    read_work(draft)
    signature(draft)
    return draft.done()
