# ruff: noqa: E501  (turns of phrase are read whole)
"""Act of a commissaire de justice (bailiff): an order to pay, an order to leave, a summons; no decision of a court.

Order to pay: law of 6 July 1989 art. 24; order to leave: CPCE L.412-1; summons before the family judge: civil code art. 251.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned, everybody, say_names
from extractors.documents._draft import draft_of, issue_date
from extractors.documents._ruling_dates import in_letters
from extractors.fields.occasions import issue_dates
from extractors.fields.spec import Extraction
from extractors.page import Page

_HANDED = (
    r"\b(?:acte|copie|pli|exploit) (?:a ete )?(?:remise?|signif\w{1,4}|delivree?|deposee?)(?: a [a-z]+)? le\W*$",
    0.93,
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The people named, the kind of act, the date."""
    draft = draft_of(pages)
    names = everybody(draft)
    if names:
        say_names(draft, names[:3], 0.85)
    else:
        draft.put("person_names", concerned(draft, envelope=0.0))
    issue_date(
        draft,
        (
            _HANDED,
            (r"l'an (?:\d{4}|deux mille[a-z -]*),?\W*(?:et )?(?:le\W*)?$", 0.95),
            (
                r"\bdate (?:de (?:l'acte|l'exploit|signification|la signification|remise|delivrance)|du (?:proces-verbal|commandement|present acte))(?: \([^)\n]{2,30}\))?\W*$",
                0.95,
            ),
        ),
    )
    if "issue_date" not in draft.fields:
        draft.put("issue_date", [*in_letters(draft.text, draft.folded), *issue_dates(draft.text)])
    divorce = (
        r"(?:assignation|requete)[^.]{0,200}(?:divorce|affaires familiales|separation de corps)|assignation en divorce"
    )
    kinds = (
        (
            "leave_order",
            r"commandement[^\n]{0,30}(?:de |d'avoir a )?quitter|commandement[^.]{0,60}d'avoir a (?:quitter|liberer|vider)",
        ),
        ("payment_order", r"commandement[^\n]{0,20}(?:de )?payer"),
        ("summons_jaf", divorce),
        ("summons", r"assignation"),
    )
    kind = next((name for name, pattern in kinds if draft.has(pattern)), "other")
    draft.tell("act_kind", kind, dict(kinds).get(kind, r"\w"), 0.92)
    return draft.done()
