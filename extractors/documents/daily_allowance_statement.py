# ruff: noqa: E501  (labels are read whole)
"""Statement of daily allowances (`indemnités journalières`) of the CPAM or MSA: sick leave, maternity, work accident."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._paid import PAID, TOLD, amount
from extractors.documents._payments import beneficiary, period
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

LABELS = ("Total net versé", "Montant payé", "Total versé", "Montant net versé", "Montant total versé", "Total net", "Montant total net", "Net payé", "Total payé", "Montant net payé", "Montant versé", "Total général", "Montant réglé", "Total net payé",
          "Net versé", "Montant net", "Net à payer", "Montant net total", "Total des indemnités", "Total du règlement")  # fmt: skip
DECOYS = (
    "Montant brut journalier",
    "Montant brut",
    "Prix unitaire",
    "CSG / RDS",
    "CSG",
    "Total brut",
    "Montant imposable",
    "Montant journalier",
    "Montant net social",
    "Salaire journalier de base",
)

_TITLED = (  # `DÉCOMPTE DE PRESTATIONS — INCAPACITÉ DE TRAVAIL du 18-06-2026`; of a period no such word ends before its day
    r"(?:^|\n)\W*(?:decompte|bordereau|avis de (?:paiement|virement|reglement))\b(?:(?!\b(?:du|periode|arret|jours?)\b)[^\n.;:\d]){0,90} (?:du|etabli le|edite le)\W*$",
    0.85,
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Beneficiary, month or date of issue, amount."""
    draft = draft_of(pages)
    beneficiary(draft, (Cue(r"avoir verse a\b", 0.93),))
    issue_date(
        draft,
        (
            _TITLED,
            (r"\bil (?:a ete|est) procede,? (?:ce jour,? )?(?:le|en date du)\W*$", 0.95),
        ),
    )
    amount(draft, "amount", (*LABELS, *PAID), weak=("Total",), decoys=DECOYS, cues=TOLD)
    period(draft)
    return draft.done()
