"""Sworn statement (`déclaration` or `attestation sur l'honneur`): somebody declares something, signed."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, named_after, say_names, several_people
from extractors.documents._draft import draft_of, issue_date, merged_people, signature
from extractors.documents._forms import form_people
from extractors.documents._people_below import with_those_below
from extractors.fields.names import distinct
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """Who declares, about what, the date."""
    draft = draft_of(pages)
    draft.put(
        "person_names",
        merged_people(
            [
                *(
                    with_those_below(draft, c)
                    for c in named_after(draft, r"soussignee?s?(?:\(e\))?(?:\(s\))?\s*:?,?", 0.93)
                ),
                *named_after(draft, r"\bnous,\s", 0.88),
                *named_after(draft, r"\bsignee?(?:\(e\))?(?: par)?\s*:", 0.85),
                *concerned(draft, envelope=0.0),
            ]
        ),
    )
    if draft.has(r"\bnous,? soussigne|soussigne(?:e?s|\(e\)s)\b"):
        told, boxed = several_people(draft), distinct([name for name, _ in form_people(draft)])  # in boxes side by side
        both = told if len(told) == 2 else boxed
        say_names(draft, both if len(both) == 2 else [], 0.88)
    issue_date(draft)
    subjects = (
        ("assets", r"patrimoine|bien immobilier|proprietaire d'(?:un|aucun)|aucun bien|epargne"),
        ("hosting", r"heberg"),
        ("income", r"ressources|revenus"),
        ("separation", r"separ\w+|divorc\w+"),
        ("housing", r"logement|domicile|sans abri"),
        ("family", r"enfant|concubin|celibataire|vie maritale"),
    )
    kind = next((name for name, pattern in subjects if draft.has(pattern)), "other")
    draft.tell("subject", kind, dict(subjects).get(kind, r"\w"), 0.8)
    signature(draft)
    return draft.done()
