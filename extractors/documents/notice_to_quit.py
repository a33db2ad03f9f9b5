# ruff: noqa: E501  (turns of phrase are read whole)
"""Notice to quit: the landlord's (law of 6 July 1989 art. 15: sale, repossession, serious reason) or the tenant's own."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._draft_people import people, same_people
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

_RECEIVED = r"\brecue? (?:ce jour|en mains? propres?|un exemplaire|l'original)\b(?:(?!\bfaite?\b)[^;\d]){0,120}\ble"  # by whom it is given to
TENANTS = (  # the notice is for them, whoever gives it or is to live there
    Cue(r"(?:conge|notifi\w+|signifi\w+|delivr\w+)[^\n.]{0,30} a\b(?= (?:m|mme|mlle|monsieur|madame)\b)", 0.85),
    Cue(r"(?<!ancien )locataires?\s*:", 0.9),
    Cue(r"(?:^|\s)(?:a|destinataires?)\s?:\s?(?=(?:m|mr|mme|mlle|monsieur|madame)\b)", 0.95),
    Cue(
        r"\b(?:location|bail|logement|contrat)s?\b[^.;:\n]{0,40}? (?:consentie?|accordee?|donnee?)s? a\b(?= (?:m|mme|mlle|monsieur|madame)\b)",
        0.93,
    ),
    Cue(r"loue(?:e|s)? a\b|occupee?s? par\b|a l'attention de", 0.85),
)

_POSTED = (  # what the post prints over a letter sent through it
    (r"(?:^|\n)\W*(?:date (?:de |d')(?:depot|envoi|expedition|l'envoi)|deposee?|expediee?|postee?|envoyee?|horodatage)(?: le)?\W*$", 0.8),
)  # fmt: skip


def extract(pages: Sequence[Page]) -> Extraction:
    """Who gives notice to whom, why, for when, the date."""
    draft = draft_of(pages)
    tenant_gives = draft.has(
        r"donne(?:r)? (?:mon|notre|mes|conge)[^\n.]{0,40}(?:preavis|conge du logement que (?:je|nous) (?:loue|occupe))|je (?:vous )?(?:quitter|souhaite quitter|resilie)|mon preavis|resilier (?:le|mon) (?:contrat|bail)|logement que je loue|que j'occupe|je suis locataire|mon depart"
    )
    landlord_gives = draft.has(
        r"conge (?:pour|aux fins de) (?:vente|vendre|reprise|reprendre|habiter|occuper|motif)|offre de vente|droit de preemption|en (?:ma )?qualite de (?:bailleur|proprietaire)|vous (?:donn\w+|delivr\w+|notifi\w+|signifi\w+)(?: par la presente)?,? (?:(?:le |un |votre |mon |notre )(?:present )?)?conge|dont (?:vous etes|je suis) (?:locataire|proprietaire)|reprendre (?:le|ce) logement|\bart(?:icle|\.) ?15\b|je reprends (?:le|ce|mon|cet|l[ae])|bail que je vous ai (?:consenti|donne|accorde|fait)|(?:logement|appartement|maison|bien) que je vous (?:loue|ai loue)|je ne (?:le |vous le |vous )?(?:renouvell\w+|reconduis|reconduirai)|n'entends pas (?:le |vous le )?(?:reconduire|renouveler)"
    )
    if tenant_gives != landlord_gives:
        draft.tell(
            "from", "tenant" if tenant_gives else "landlord", r"conge|preavis|resili|renouvel|reconduire|reprend", 0.9
        )
    motives = (
        ("sale", r"conge (?:pour|aux fins de) (?:vente|vendre)|offre de vente|mettre en vente|de vendre|prix de vente"),
        ("repossession", r"reprise|reprendre|habiter"),
        ("serious", r"motif (?:legitime|serieux)"),
    )
    motive = next((name for name, pattern in motives if draft.has(pattern)), None)
    if landlord_gives and not tenant_gives:
        draft.tell("motive", motive, dict(motives).get(motive or "", r"$^"), 0.85)
    given_to = ("tenant", "recipient") if landlord_gives else ("tenant",)
    told = people(draft, given_to, TENANTS, envelope=0.9, against=("landlord", "manager")) if not tenant_gives else []
    named = [c for c in told if c.reasons[0] != "block" and c.score > 0.9]  # in so many words: no envelope says more
    told = [c for c in told if any(same_people(c.value, sure.value) for sure in named)] or told
    draft.put("person_names", told or concerned(draft, ("tenant", "landlord", "recipient")))
    issue_date(draft, _POSTED, _RECEIVED)
    dated(
        draft,
        "effect_date",
        (
            (
                r"(?:pour le|prendra effet le|a effet (?:du|au)|a compter du|expirant le|expirera le|echeance du bail[^\n]{0,15}|liberer les lieux[^\n]{0,25}|au plus tard le|date d'effet|le bail prendra fin le|quitter(?:ai|ons)? [^\n]{0,30}le|prend fin le)",
                0.85,
            ),
        ),
    )
    signature(draft)
    return draft.done()
