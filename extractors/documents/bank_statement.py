"""Bank statement: a month of one account, closed on a day (`arrêté au 30/11/2025`). It proves no income and no address.

The day it was made is the day the account was closed, unless another one is printed as such; the person is the holder.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.fields.spec import Extraction
from extractors.page import Page

CLOSED = (
    (r"(?:releve|extrait)(?: (?:de|du|des|vos|votre|mon) comptes?| bancaire| n\W{0,2}\d+)*[^\n\d]{0,25}\bau\W*$", 0.8),
    (r"\b(?:arretee?|clos|cloture)(?: le| au| a la date du)?\W*$", 0.8),
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The holder and the day the account was closed."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft))
    issue_date(draft)
    if "issue_date" not in draft.fields:
        issue_date(draft, CLOSED)
    return draft.done()
