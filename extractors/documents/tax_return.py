"""Tax return (form 2042) or the receipt of one sent online: what a household declares, not what it was taxed on."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, named_after
from extractors.documents._draft import draft_of, issue_date, merged_people
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Who declares, and the day of signature or of receipt."""
    draft = draft_of(pages)
    declarants = named_after(draft, r"(?:^|\n)(?:nom|declarant(?: \d)?|contribuable)\s*:", 0.85)
    draft.put("person_names", merged_people([*declarants, *concerned(draft)]))
    issue_date(draft, ((r"(?:reception|recue?|deposee?|transmise?)(?: en ligne)? le\W*$", 0.93),))
    return draft.done()
