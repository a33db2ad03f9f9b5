"""Lawyer's certificate: a procedure of divorce or separation is under way for a client."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, everybody, say_names
from extractors.documents._draft import draft_of, issue_date
from extractors.fields.prose import Cue, after, find_name
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The clients, the lawyer, the kind of procedure, the date."""
    draft = draft_of(pages)
    names = everybody(draft)
    if names:
        say_names(draft, names[:2], 0.85)
    else:
        draft.put("person_names", concerned(draft, envelope=0.0))
    issue_date(draft)
    lawyers = after(draft.text, "lawyer_name", (Cue(r"\b(?:maitre|me)\b", 0.85),), find_name, reach=60, gap=2)
    draft.put("lawyer_name", lawyers[:1])
    kind = "divorce" if draft.has(r"divorce") else "separation" if draft.has(r"separation") else "other"
    draft.tell("procedure", kind, kind if kind != "other" else r"\w", 0.85)
    return draft.done()
