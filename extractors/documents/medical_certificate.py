# ruff: noqa: E501  (turns of phrase are read whole)
"""Medical certificate: whom a doctor certifies something of; where no other day is told, that of the visit."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import dated, issue_date
from extractors.fields.spec import Extraction
from extractors.page import Page

_VISIT = (
    (
        r"(?:^|\n)\W*(?:date (?:de (?:la |l')?)?)?(?:visite|consultation|examen)(?: medicale?| clinique)?(?: (?:de|d') ?[a-z]{4,14})?\W{0,3}(?:(?:du|le)\s?:?|:)",
        0.85,
    ),
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The patient, the date."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft))
    issue_date(draft)
    if "issue_date" not in draft.fields:
        dated(draft, "issue_date", _VISIT)
    signature(draft)
    return draft.done()
