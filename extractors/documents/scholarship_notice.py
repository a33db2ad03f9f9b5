"""Scholarship notice of a Crous: conditional (estimate) or final (`décision définitive`), for one school year."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, named_after
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import merged_people
from extractors.documents._paid import amount
from extractors.documents._years import school_year
from extractors.fields.spec import Extraction
from extractors.page import Page

_GRANT_OF = (  # `Objet : bourse de mérite de Zoé ROUX`, in a letter to her parents
    r"\bbourses? (?:(?:de|d'|du|au|sur) ?(?:merite|excellence|etudes?|rentree|mobilite|lycee|college|criteres sociaux"
    r"|l'enseignement superieur) )?(?:de|d'|accordee a|au nom de)(?!\w)"
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The student, the year, whether it is final, the amount."""
    draft = draft_of(pages)
    granted = named_after(draft, r"\b(?:allouee?|attribuee?|accordee?|octroyee?|concedee?) a", 0.93)
    granted = granted or named_after(draft, _GRANT_OF, 0.85)
    draft.put("person_names", merged_people(granted) or concerned(draft))
    issue_date(draft)
    school_year(draft)
    final = draft.has(r"definitive") and not draft.has(r"conditionnelle")
    draft.tell("final", final, r"definitive|conditionnelle|notification", 0.8)
    amount(
        draft,
        "amount",
        (
            "Montant annuel",
            "Montant annuel de la bourse",
            "Montant de la bourse",
            "Montant total annuel",
            "Bourse annuelle",
            "Montant total",
        ),
    )
    return draft.done()
