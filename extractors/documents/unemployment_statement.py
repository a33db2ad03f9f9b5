# ruff: noqa: E501  (labels are read whole)
"""Statement of France Travail (Pôle emploi before 2024): of payment, of situation, or the notice of admission to ARE.

The employer's `attestation destinée à France Travail` is another paper: the employer writes it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._paid import LAST_PAID, PAID, TOLD, amount, positive
from extractors.documents._payments import beneficiary, period
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

_TOLD = (
    *TOLD,
    Cue(
        r"(?:allocation|indemnisation|\bare|\bass)\b(?![^\n.]{0,30}journali)[^\n.]{0,50}?(?: \d{4})? (?:est|sera|s'eleve\w*|etait)(?: donc)? (?:de|a)\b",
        0.85,
    ),
    Cue(
        r"\bsoit (?:environ |un montant (?:mensuel )?(?:net )?(?:estime )?(?:de |a )?)(?=[\d ]+(?:[,.]\d\d)? ?(?:€|euros?)(?: nets?)? (?:net )?(?:par mois|mensuel))",
        0.85,
    ),
    Cue(  # `31 jours × 19,48 € = 603,88 €`
        r"\b\d{1,2} (?:j|jours?|allocations?|journees?|indemnites?)\b[^.;=\n]{0,40}? ?[x×*a] ?\d{1,3}[.,]\d\d ?(?:€|euros?)? ?(?:=|soit|\([^()\n]{3,40}\) ?[=:]?)\s?",
        0.85,
    ),
    Cue(r"(?:montant mensuel|somme|total|verse|percu|montant net)[^\n.]{0,50}? de\b", 0.7),
)
LABELS = ("Montant net payé", "Net payé", "Montant net à payer", "Total net payé", "Montant payé", "Total versé", "Montant total versé", "Montant net versé", "Montant versé", "Net versé", "Montant mensuel net estimé",
          "Montant mensuel net", "Montant mensuel estimé", "Net à payer", "Total payé", "Montant net", "Allocation mensuelle nette", "Allocation mensuelle", "Montant du paiement", "Montant réglé", "Net à payer après impôt",
          "Montant mensuel net estimé avant impôt", "Total net", *LAST_PAID)  # fmt: skip
DECOYS = ("Salaire journalier de référence", "Allocation journalière", "Allocation journalière brute", "Allocation journalière nette", "Montant journalier net", "Impôt sur le revenu prélevé à la source", "Montant brut",
          "Montant journalier", "Net imposable", "Montant net social", "Montant net imposable")  # fmt: skip


KINDS = (
    ("admission", r"notification d'admission|admise?\W{0,3}(?:e\W)? au benefice|ouverture de (?:vos )?droits"),
    ("situation", r"(?:avis|attestation) (?:de situation|d'inscription)"),
    ("payment", r"paiement|releve de situation|a percu|verse|\bdecompte\b|mois indemnise"),
)


def _kind(draft: Draft) -> str | None:
    """What the paper calls itself first."""
    found = [(match.start(), kind) for kind, pattern in KINDS if (match := re.search(pattern, draft.folded))]
    return min(found)[1] if found else None


def extract(pages: Sequence[Page]) -> Extraction:
    """Beneficiary, month or date of issue, amount, kind of statement."""
    draft = draft_of(pages)
    beneficiary(draft)
    issue_date(draft)
    kind = _kind(draft)
    draft.tell("statement_kind", kind, r"\w", 0.85)
    if kind != "situation":
        amount(
            draft,
            "amount",
            (*LABELS, *PAID),
            weak=("Total", "Montant"),
            decoys=DECOYS,
            cues=_TOLD,
        )
    amount(
        draft,
        "daily_amount",
        ("Allocation journalière nette", "Montant journalier net", "Allocation journalière", "Montant journalier"),
        parse=positive,
    )
    if kind != "admission":
        period(draft)
    return draft.done()
