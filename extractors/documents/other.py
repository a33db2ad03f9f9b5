"""Papers without fields of their own: the date of issue and the names of the people concerned."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """`issue_date` and `person_names`, where printed."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft))
    issue_date(draft)
    signature(draft)
    return draft.done()
