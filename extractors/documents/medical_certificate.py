"""Medical certificate: whom a doctor certifies something of; where no other day is told, that of the visit."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date, or_day_of_visit
from extractors.documents._names_in_cells import on_a_sticker
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The patient, the date."""
    draft = draft_of(pages)
    draft.put("person_names", on_a_sticker(draft.pages) or concerned(draft))
    issue_date(draft)
    or_day_of_visit(draft)
    signature(draft)
    return draft.done()
