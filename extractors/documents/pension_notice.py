# ruff: noqa: E501  (labels are read whole)
"""Pension: notice of a retirement, survivor's or disability pension, or the monthly statement of its payment.

Senders: Carsat, Cnav, MSA, Agirc-Arrco, SRE, CNRACL, CPAM (disability). The amount is the monthly net before the tax
withheld at source, where printed; gross amounts, points, rates and yearly sums stand beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._paid import LAST_PAID, PAID, PAID_FOR, amount
from extractors.documents._payments import beneficiary, period
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

LABELS = ("Montant mensuel net avant prélèvement à la source", "Montant net mensuel avant impôt", "Net mensuel avant impôt sur le revenu", "Montant net mensuel", "Montant mensuel net", "Net à payer avant impôt", "Montant net", "Net mensuel",
          "Montant net à payer", "Net à payer", "Montant net versé", "Montant net payé", "Montant mensuel de la pension", "Montant mensuel", "Net payé", "Montant versé", "Montant payé", "Montant net avant impôt", "Montant mensuel de votre pension",
          "Montant net avant prélèvement à la source", "Total net mensuel", "Total net", "Montant total net mensuel", "Net avant impôt", "Montant net mensuel avant prélèvement à la source", "Pension mensuelle nette", "Montant net mensuel avant impôt sur le revenu",
          "Montant de votre pension", "Montant mensuel net à payer", "Pension mensuelle", "Rente mensuelle", "Allocation mensuelle nette", "Montant net de la mensualité")  # fmt: skip
_AFTER_TAX = tuple(label for label in LABELS if label.endswith(("à payer", "versé", "payé")))  # what is left of it
_BEFORE_TAX = tuple(label for label in LABELS if label not in _AFTER_TAX)
DECOYS = ("Montant mensuel brut", "Montant brut mensuel", "Montant brut", "Montant annuel", "Pension annuelle", "Rente annuelle", "Rente mensuelle brute", "Salaire annuel moyen", "Salaire annuel moyen de base", "Valeur du point", "Nombre total de points", "Pension principale mensuelle brute", "Montant imposable",
          "Net imposable", "Montant net imposable", "Contribution sociale", "CSG", "CRDS", "Impôt sur le revenu prélevé à la source", "Net à payer après impôt", "Montant annuel brut", "Pension mensuelle brute", "Allocation brute mensuelle", "Montant net social")  # fmt: skip

_INVALIDITY = (  # but in a fund's name: `Caisse d'assurance vieillesse, invalidité et maladie`, `invalidité-décès`
    r"(?<!vieillesse, )(?<!vieillesse )(?<!vieillesse et )(?<!maladie-)(?<!maladie et )\binvalidite(?! et (?:de )?maladie)(?!\W{1,3}(?:et (?:du )?)?deces)"
)

_MONTHLY = r"\b(?:bulletin (?:de (?:pension|paiement|retraite)|mensuel)|releve (?:de (?:paiements?|pension|mensualites?)|mensuel)|avis de (?:paiement|versement))\b"  # it only recalls who conceded the pension
_CONCEDED = (  # a title is as old as the order that concedes it
    (r"\b(?:concession|concedee?|attribuee?|liquidee?) par (?:arrete|decision) du\W*$", 0.94),
    (
        r"\b(?:arrete|decision|brevet|titre) (?:de|portant) (?:concession|attribution|liquidation)(?: de (?:la |votre )?(?:pension|retraite))?(?: n\W{0,3}[\w/-]+)? (?:du|le|en date du)\W*$",
        0.95,
    ),
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Beneficiary, month or date of issue, amount, kind of pension."""
    draft = draft_of(pages)
    beneficiary(draft)
    issue_date(draft, () if draft.has(_MONTHLY) else _CONCEDED)
    cues = (
        PAID_FOR,
        Cue(
            r"montant (?:net |mensuel )*(?:net )?(?:de (?:votre|la|sa) (?:pension|retraite|rente))?(?:(?!brut|annuel)[^\n.;]){0,20}?(?:s'eleve a|est de|est fixe a|:)",
            0.85,
        ),
        Cue(
            r"(?:pension|retraite|rente|allocation)[^\n.;\d]{0,60}(?:s'elev\w+ a|est de|est fixee? a|sera de|d'un montant(?: mensuel)? net de)",
            0.8,
        ),
        Cue(
            r"montant (?:mensuel )?net(?: mensuel)?(?: a payer)?(?:(?!imposable|social|fiscal|apres)[^\n.;\d]){0,40}(?:s'elev\w+ a|est de|sera de|:|de)",
            0.88,
        ),
        Cue(
            r"\b(?:chaque mois|tous les mois|mensuellement),? (?:vous (?:recevrez|percevrez|toucherez|recevez|percevez|touchez)|il vous (?:est|sera) (?:verse|paye|servi))(?: la somme de| un montant(?: net)? de)?",
            0.88,
        ),
        Cue(
            r"\bvous (?:recevrez|percevrez|toucherez|recevez|percevez|touchez)(?: donc| desormais| ainsi| alors){0,2} (?:chaque mois|tous les mois|mensuellement|par mois)(?: (?:la somme(?: nette)? de|un montant(?: net)? de|net))?",
            0.9,
        ),
        Cue(
            r"\bvous (?:recevrez|percevrez|toucherez|recevez|percevez|touchez)(?: donc| desormais| ainsi| alors){0,2}\s(?=[\d ]{1,9}(?:[.,]\d\d)? ?(?:€|euros?)(?: nets?)?\s(?:chaque mois|par mois|tous les mois|mensuels?\b))",
            0.92,
        ),
        Cue(
            r"\b(?:verse|paye|servi)e?s? (?:chaque mois|tous les mois|mensuellement)[^;:\d]{0,90}?\b(?:une somme|la somme|un montant|une pension)(?: mensuel\w*)? nette?(?: mensuel\w*)? de",
            0.9,
        ),
        Cue(
            r"(?:percoit|vous percevez|beneficie de|est titulaire de)[^\n.;]{0,80}(?:d'un montant|pour un montant|montant)(?: mensuel)? net(?: mensuel)? (?:de|:)",
            0.88,
        ),
    )
    amount(draft, "amount", _BEFORE_TAX, weak=(*_AFTER_TAX, *PAID, *LAST_PAID), decoys=DECOYS, cues=cues)
    kinds = (
        ("disability", rf"pension d'invalidite|{_INVALIDITY}"),
        ("survivor", r"pension de reversion|reversion"),
        ("retirement", r"retraite|brevet de pension|titre de pension"),
    )
    kind = next((k for k, pattern in kinds if draft.has(pattern)), None)
    draft.tell("pension_kind", kind, next((p for k, p in kinds if k == kind), r"$^"), 0.9)
    dated(
        draft,
        "start_date",
        ((r"a compter du|prend effet le|date d'effet|date de jouissance|point de depart|depuis le", 0.9),),
    )
    if draft.has(r"paiement|mois de|echeance|bulletin"):
        period(draft)
    return draft.done()
