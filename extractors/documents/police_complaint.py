# ruff: noqa: E501  (turns of phrase are read whole)
"""Complaint: receipt of a complaint lodged with police or gendarmerie (code of criminal procedure art. 15-3).

A `main courante` (logbook entry) only records a statement: it is no complaint.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, named_after
from extractors.documents._draft import draft_of, issue_date, merged_people
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The person who complains, the kind of record, the date."""
    draft = draft_of(pages)
    draft.put(
        "person_names",
        merged_people(
            [
                *named_after(
                    draft,
                    r"(?:plaignante?|victime|declarante?|requerante?|comparait devant nous|se presente|entendons|(?:depose|a depose) plainte|plainte deposee par|deposee? par|interessee?)\s*(?:\(e\))?\s*:?,?",
                ),
                *concerned(draft),
            ]
        ),
    )
    issue_date(
        draft,
        (
            (r"(?:plainte|declaration|recepisse|proces-verbal)[^\n]{0,40}(?:du|le)\W*$", 0.85),
            (r"l'an [a-z0-9 -]{4,40},?\W*(?:et )?le\W*$", 0.95),
        ),
    )
    logbook = draft.has(r"main courante|main-courante") and not draft.has(
        r"recepisse de depot de plainte|depot de plainte|proces-verbal de plainte"
    )
    draft.tell(
        "complaint_kind", "logbook" if logbook else "complaint", r"main.courante" if logbook else r"plainte", 0.93
    )
    return draft.done()
