"""Student card or certificate of enrolment of one school year. An attestation of the CVEC levy is another paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._years import school_year
from extractors.fields.spec import Extraction
from extractors.page import Page


def _not_birth(draft: Draft) -> None:
    """A lone date long before the school year is the student's birth."""
    issued = draft.fields.get("issue_date")
    years = [int(year) for year in re.findall(r"(?<!\d)20\d\d(?= ?[-/–] ?20\d\d)", draft.text.text)]
    if issued is not None and years and int(str(issued.value)[:4]) < min(years) - 1:
        del draft.fields["issue_date"]


def extract(pages: Sequence[Page]) -> Extraction:
    """The student, the school year."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft, envelope=0.6))
    issue_date(draft)
    _not_birth(draft)
    school_year(draft)
    return draft.done()
