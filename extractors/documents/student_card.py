"""Student card or certificate of enrolment of one school year. An attestation of the CVEC levy is another paper."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of, issue_date
from extractors.documents._years import school_year
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The student, the school year."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft, envelope=0.6))
    issue_date(draft)
    school_year(draft)
    return draft.done()
