# ruff: noqa: E501  (turns of phrase are read whole)
"""Act of a commissaire de justice (bailiff): an order to pay, an order to leave, a summons; no decision of a court.

Order to pay: law of 6 July 1989 art. 24; order to leave: CPCE L.412-1; summons before the family judge: civil code art. 251.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._concerned import concerned, everybody, say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._ruling_dates import in_letters
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct
from extractors.fields.occasions import issue_dates
from extractors.fields.prose import candidate_at, find_names
from extractors.fields.spec import Extraction
from extractors.page import Page

_HANDED = (
    r"\b(?:acte|copie|pli|exploit) (?:a ete )?(?:remise?|signif\w{1,4}|delivree?|deposee?)(?: a [a-z]+)? le\W*$",
    0.93,
)


_AT_REQUEST = re.compile(
    r"\b(?:a la (?:requete|demande) (?:de|d')|(?:requerant|creanci|poursuivant|baill|proprietai)\w{0,6}(?: (?:poursuivante?s?|(?:baill|proprietai)\w{1,6}|\((?:creanci|baill|proprietai|demand)\w{1,6}\)))?(?:[ .…_]{0,30}:|[ ,(–-]))\W{0,3}(?:(?:m|mr|mme|mlle|monsieur|madame)\b\W{0,2})?$"
)
_LETS = re.compile(  # `Mme Anne ROUX, propriétaire`, and under the name in its box
    r"\s*[,(–-]?\s*(?:agissant )?(?:en (?:sa )?qualite de )?(?:la |le )?(?:proprietaire|baille(?:ur|resse)|creanci(?:er|ere)|poursuivante?)\b(?! (?:du|des|de) lots?\b)"
)
_ORDERS = r"fait (?:injonction et )?commandement|commandement (?:de |d'avoir a )?(?:payer|quitter|liberer)"


_HANDED_TO = re.compile(r"\b(?:remise?|laissee?|confiee?|acceptee?)\b[^.;]{0,110}$")


def _receives(draft: Draft, name: str) -> bool:
    """Whether somebody is named only as who took the act in: a relative at home, a caretaker."""
    place = draft.text.text.find(name)
    before = draft.folded[max(0, place - 150) : place] if place >= 0 else ""
    return _HANDED_TO.search(re.sub(r"\b(?:m|mme|mlle|mr)\.", "", before).replace("\n", " ")) is not None


def _requests(draft: Draft, name: str) -> bool:
    """Whether an order to pay or to leave is given at the request of this person: a landlord."""
    place = draft.text.text.find(name)
    if place < 0 or not draft.has(_ORDERS):
        return False
    before = draft.folded[max(0, place - 80) : place]
    asks = _AT_REQUEST.search(before.replace("\n", " ")) or _LETS.match(draft.folded, place + len(name))
    return asks is not None


_SERVED = re.compile(  # the box of those whom the act is for, numbered where they are several
    r"(?:^|\n)\W{0,3}(?:destinataires?|(?:personnes?|parties?) (?:requise|signifiee|sommee)s?|requise?s?|debit(?:eur|rice)s?)(?:\([es]+\))?(?: de l'acte)?\s?:?\s+(?P<list>[^\n]+(?:\n\s*[2-4] ?[).°][^\n]+){0,3})"
)


def _served(draft: Draft) -> list[Candidate]:
    """The people in the box of those whom the act is for: `Destinataires` beside `1) ROUX Anne` over `2) ROUX Paul`."""
    for match in _SERVED.finditer(draft.table.folded):
        start = match.start("list")
        lines = draft.table.text[start : match.end("list")].splitlines()
        named = [find_names(re.sub(r"^\s*\d ?[).°]\s?", "", line)) for line in lines]
        if all(found and not found[0].start for found in named):
            names = distinct([name for found in named for name in found[0].value])
            first = draft.table.text.find(names[0], start)
            return [candidate_at(draft.table, "names", names, first, first + len(names[0]), 0.9, "served")]
    return []


def extract(pages: Sequence[Page]) -> Extraction:
    """The people named, the kind of act, the date."""
    draft = draft_of(pages)
    names = everybody(draft)
    names = [name for name in names if not (_requests(draft, name) or _receives(draft, name))] or names
    if names:
        say_names(draft, names[:3], 0.85)
    else:
        told = [c for c in concerned(draft, envelope=0.0) if not any(_requests(draft, name) for name in c.value)]
        draft.put("person_names", [*_served(draft), *told])
    issue_date(
        draft,
        (
            _HANDED,
            (
                r"(?:^|\n)\W*(?:acte|exploit|signification|proces-verbal|commandement)(?: (?:fait|dresse|delivre|signifie|remis)e?)?(?: du| le| en date du)?\s?:\W*(?:le )?$",
                0.9,
            ),
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
