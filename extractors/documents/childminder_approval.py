"""Childminder approval (`agrément`) given by the department for five years (CASF L.421-3)."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._decisions import DECIDED, FIRST_ARTICLE
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._years import validity
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The childminder, the validity, the date."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft, cues=(FIRST_ARTICLE,)))
    issue_date(
        draft,
        (
            *DECIDED,
            (r"arrete[^\n]{0,40}du\W*$", 0.7),
        ),
    )
    validity(draft)
    return draft.done()
