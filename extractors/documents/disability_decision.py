# ruff: noqa: E501  (turns of phrase are read whole)
"""Disability decision: a mobility-inclusion card (CMI) or a notice of the CDAPH; an acknowledgement decides nothing.

Only the CMI `invalidité` (CASF L.241-3, rate of 80 % or more) counts for the category of the household.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._decisions import DECIDED
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._years import validity
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

_MINOR = (  # a decision about a child is sent to the parents
    Cue(
        r"\b(?:concern\w+|pour|au (?:benefice|profit|nom) de|en faveur de|situation de)\W{1,3}(?:votre (?:enfant|fils|fille)|l'enfant|l[ae] (?:jeune|mineure?))\W{0,3}",
        0.92,
    ),
    Cue(r"(?:^|\n)\W*(?:(?:l'|votre )?enfant|mineure?)(?: concernee?)?\s*:", 0.92),
)

_NOTIFIED_ON = r"(?:^|\n)\W*notifiee?s? le \d"  # a letter, made after the commission met
_SITTING = (
    (r"(?:^|\n)\W*(?:seance|reunion)(?: (?:pleniere|de la (?:commission|cdaph)))? du\W*$", 0.72),
)  # of minutes with no day of their own
_NOTIFIED = ((r"(?:^|\n)\W*notifiee?s? le\W*$", 0.93),)


def extract(pages: Sequence[Page]) -> Extraction:
    """The person, the kinds of decision, its validity."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft, cues=_MINOR))
    issue_date(draft, (*_SITTING, *_NOTIFIED) if draft.has(_NOTIFIED_ON) else (*_SITTING, *DECIDED))
    patterns = (
        ("cmi_invalidite", r"invalidite"),
        ("cmi_priorite", r"priorite"),
        ("cmi_stationnement", r"stationnement"),
        ("aah", r"allocation aux adultes handicapes|\baah\b"),
        ("rqth", r"qualite de travailleur handicape|\brqth\b"),
        ("pch", r"prestation de compensation"),
    )
    kinds = [kind for kind, pattern in patterns if draft.has(pattern)]
    if kinds:
        draft.tell("decision_kinds", list(kinds), dict(patterns)[kinds[0]], 0.8)
        draft.tell("decision_kind", kinds[0], dict(patterns)[kinds[0]], 0.8)
    received = draft.has(
        r"accuse (?:de )?reception|accusons reception|avons bien recu (?:votre|ta) demande"
    ) and not draft.has(r"decide\b|decision favorable|accorde\w*|attribue\w*")
    draft.tell("acknowledgement", received, r"accus\w+|\w", 0.85)
    validity(draft)
    return draft.done()
