# ruff: noqa: E501  (turns of phrase are read whole)
"""Report or decree on unfit housing (insalubrité, péril: CCH L.511-1): the dwelling, its occupants, the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import concerned, everybody, named_after, say_names
from extractors.documents._draft import Draft, draft_of, told_addresses
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import merged_people
from extractors.fields.declaration import Candidate
from extractors.fields.spec import Extraction
from extractors.page import Page

_OWNER = re.compile(
    r"\b(?:proprietaires?(?!\W{1,2}(?:et )?occup)|baille(?:urs?|resses?)|syndic|logeu(?:rs?|ses?))\b[^.;\d\n]{0,12}(?:\b(?:m|mr|mme|mlle)\b\.?|monsieur|madame)?\s?$"
)
_LIVES = (  # `Occupante` beside a name, `occupée par Mme X`
    r"(?:occupee? par|(?:^|\n)\W{0,3}(?:occupante?|habitante?|locataire)s?(?:\(e\)s?|\(s\))?(?: (?:actuel(?:le)?|en titre|du logement|des lieux|visitee?|plaignante?|principale?)s?)?[ :]+(?=(?:m\.|mr|mme|mlle|monsieur|madame)\W)"
    r"|occupants?\s*:|locataires?\s*:|logement de|domicile de|habite par|demande de|a la demande de|visite (?:du logement )?(?:de|chez))\W{0,3}"
)


def _owns(draft: Draft, name: str) -> bool:
    """Whether somebody is named as who lets the dwelling: `Le propriétaire, Mme Anne ROUX, a reçu notre courrier`."""
    found = ((text, text.text.find(name)) for text in (draft.text, draft.table))
    return any(at >= 0 and _OWNER.search(text.folded[max(0, at - 45) : at]) is not None for text, at in found)


def _without_owners(draft: Draft, candidate: Candidate) -> Candidate:
    """The people of a list but those who let the dwelling."""
    return replace(candidate, value=[name for name in candidate.value if not _owns(draft, name)])


def extract(pages: Sequence[Page]) -> Extraction:
    """The people, the dwelling, whether it is a decree, the date."""
    draft = draft_of(pages)
    names = merged_people(
        [
            *named_after(draft, _LIVES, 0.85),
            *(kept for c in concerned(draft) if (kept := _without_owners(draft, c)).value),
        ]
    )
    draft.put("person_names", names)
    if "person_names" not in draft.fields:
        say_names(draft, [name for name in everybody(draft) if not _owns(draft, name)][:2], 0.7)
    issue_date(draft, ((r"arrete[^\n]{0,60} du\W*$", 0.8), (r"visite (?:effectuee |realisee )?le\W*$", 0.6)))
    draft.tell(
        "report_kind",
        "decree"
        if draft.has(r"\barrete\b[^\n]{0,80}(?:insalubr|peril|securite|prefect)|le prefet|arrete\W*\n|article 1er")
        else "report",
        r"arrete|rapport|constat",
        0.8,
    )
    draft.put(
        "address",
        told_addresses(
            draft, r"situee?s?(?: a| au| :)?|sise?s?(?: au| a)?|adresse(?: du logement)?|logement|immeuble", 0.85
        ),
    )
    return draft.done()
