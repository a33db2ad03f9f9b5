# ruff: noqa: E501  (labels are read whole)
"""Statement of benefits of the CAF or the MSA: who is paid what for which month (`attestation de paiement`).

An attestation of the family quotient without amounts pays nothing: it has no total. Housing benefit (APL, ALF, ALS) is
told apart, since it may go to the landlord and counts in the effort rate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._paid import PAID, amount, paid
from extractors.documents._paid import TOLD as TOLD_PAID
from extractors.documents._payments import beneficiary, period
from extractors.fields.declaration import Field
from extractors.fields.parsed import Parsed, fold_in_place
from extractors.fields.prose import Cue, after
from extractors.fields.spec import Extraction
from extractors.page import Page

HOUSING = ("Aide personnalisée au logement", "APL", "Allocation de logement familiale", "Allocation de logement sociale", "Allocation logement", "ALF", "ALS",
           "Allocation de logement", "Aide au logement", "Aide personnalisée au logement (APL)", "Allocation de logement familiale (ALF)", "Allocation de logement sociale (ALS)")  # fmt: skip
TOTAL = ("Total", "Total versé", "Total des prestations", "Total de vos prestations du mois", "Montant total", "Total payé", "Total mensuel", "Total des prestations versées", "Montant versé",
         "Total net versé", "Total général", "Montant total versé", "Total du mois", "Net versé", "Montant payé", "Total à payer", "Somme versée", "Somme des droits", "Somme des droits du mois", "Somme des prestations", "Total des droits", "Total des droits du mois", "Total de vos droits", "Ensemble des prestations", "Ensemble des droits")  # fmt: skip
TOLD = (
    Cue(
        r"(?:paiement|montant|total|versement|somme|vos droits|vos prestations)(?: (?:total|mensuel|net|verse|paye|global)e?s?| (?:de|du mois de|pour|au titre de) [a-z]+(?: 20\d\d)?)*"
        r"[^\n.\d]{0,40}?(?:s'eleve\w*(?: donc| desormais)? a|(?:est|sont|sera|seront) (?:donc )?de|se monte\w* a|represente\w*)",
        0.9,
    ),
    Cue(
        r"vous (?:percevrez|recevrez|toucherez|percevez|recevez)(?: donc| desormais| chaque mois)*(?: la somme de| un montant de| un total de)?",
        0.8,
    ),
)
_HOUSING_TOLD = (  # `de l'allocation de logement sociale pour 238,50 €`
    Cue(
        r"\b(?:allocation (?:de )?logement(?: sociale| familiale| social| familial)?|aide (?:personnalisee )?au logement|apl|al[fs])"
        r"(?: \([a-z]{2,4}\))?,? (?:pour|a hauteur de|d'un montant de|de|soit|s'eleve a|s'elevant a)(?= \d)",
        0.93,
    ),
)
DECOYS = (
    "Quotient familial",
    "Total des ressources",
    "Total des revenus",
    "Retenue",
    "Trop perçu",
    "Total du foyer",
    "Reste à devoir",
    "Nombre total",
)
_NUMBER = re.compile(  # `1234567 A`, `0 123 456 B`, `53 485216 D`, 13 digits
    r"(?<![\w/.-])(?<!\d )(?:\d{1,4} (?=\d{3,8}\b))?(?:\d{5,10}|\d{13}|\d{3} \d{3})(?: ?[A-Z](?![\w/])|(?! \d| [A-Z]\b|[\w/]|[.-]\d))"
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Beneficiary, file number, month, total, housing benefit, date of issue."""
    draft = draft_of(pages)
    beneficiary(draft, (Cue(r"\bresponsables? du dossier\s*:\s*(?=[^\n]{3,60}\bnee?\b)", 0.9),))  # he who claims
    period(draft)
    issue_date(draft)
    amount(
        draft,
        "total",
        (*TOTAL, *PAID),
        weak=("Ensemble",),
        decoys=(*DECOYS, *HOUSING),
        cues=(*TOLD, *TOLD_PAID),
        parse=_unnamed,
    )
    amount(draft, "housing_benefit", HOUSING, decoys=DECOYS, cues=_HOUSING_TOLD, named=HOUSING)
    amount(draft, "family_quotient", ("Quotient familial", "Quotient familial du mois", "QF"))
    cues = [
        Cue(
            r"(?:\bn\W{0,3}|numero |matricule |identifiant )(?:d[e'] ?)?(?:l'|votre )?(?:allocataire|adherent|dossier|famille|caf|msa|assure|beneficiaire)(?: (?:caf|msa|famille|allocataire|prestations))?\s*:?|vos references\s*:?|numero a rappeler[^\n:\d]{0,30}?\s*:?|reference a rappeler[^\n:\d]{0,30}?\s*:?|a rappeler(?: (?:dans|lors|pour)[^\n:\d]{0,40})?\s*:|(?:^|\n)(?:matricule|identifiant|reference dossier)\s*:?",
            0.93,
        ),
        Cue(r"(?:n\W{0,2}|numero )?securite sociale\s*:?", 0.8),
        Cue(  # of a screen: `Anne ROUX · n° 2222322`
            r"(?:^|\n)[^\w\n]*[a-z][a-z'’-]+(?: [a-z'’-]+){1,4} ?[·•|–—-] ?n\W{1,3}(?=\d{6,8}(?: ?[a-z])?(?![\w/]))",
            0.85,
        ),
        Cue(
            r"\b(?:allocataire|adherent|dossier(?: (?:famille|prestations|caf|msa))?|matricule)(?: (?:n\W{0,2}|numero))?\s*:?\s",
            0.85,
        ),
    ]
    draft.put(
        "file_number",
        [
            *after(draft.text, "file_number", cues, find_file_number, gap=8),
            *after(draft.table, "file_number", cues, find_file_number, gap=8),
            *draft.labelled((_TO_RECALL,), _OTHER_NUMBERS)["file_number"],
        ],
    )
    _others(draft)
    return draft.done()


_TO_RECALL = Field(
    "file_number",
    (
        "Réf. à rappeler",
        "Référence à rappeler",
        "Références à rappeler",
        "N° à rappeler",
        "Numéro à rappeler",
        "N° allocataire",
        "N° d'allocataire",
        "Numéro allocataire",
        "Numéro d'allocataire",
        "Allocataire",
        "Matricule",
        "N° de dossier",
        "Numéro de dossier",
        "N° du dossier",
        "N° dossier",
        "N° de votre dossier",
        "Numéro de votre dossier",
        "N° MSA",
        "N° CAF",
    ),
    lambda text: find_file_number(text),
    reach=2.5,
    between=1,
    close=True,
)
_OTHER_NUMBERS = ("N° de téléphone", "Code à rappeler", "N° de compte")
_ONE_BENEFIT = re.compile(  # what names the sum before it: one of several
    r"\s?(?:€|eur(?:os?)?)?\s(?:\(|d'|d[eu]\s|pour\s|au\stitre\s)(?:de\s|d'|du\s)?(?:la\s|le\s|les\s|l'|votre\s)?"
    r"(?:aide|allocations?|apl|alf|als|rsa|revenu de solidarite|primes?|aah|paje|complement|supplement)\b"
)


def _unnamed(text: str) -> list[Parsed]:
    """What was paid, but a sum that is said to be of one benefit: `286,19 € d'aide au logement`."""
    folded = fold_in_place(text)
    return [sum_ for sum_ in paid(text) if not _ONE_BENEFIT.match(folded, sum_.end)]


def _others(draft: Draft) -> None:
    """`benefits`: what is paid beside housing benefit."""
    total, housing = draft.fields.get("total"), draft.fields.get("housing_benefit")
    if total is None or not isinstance(total.value, float | int):
        return
    paid = housing.value if housing is not None and isinstance(housing.value, float | int) else 0.0
    if paid <= total.value:
        draft.fields["benefits"] = replace(total, value=round(total.value - paid, 2), source="derived")


def find_file_number(text: str) -> list[Parsed]:
    """A CAF number (six or seven digits, sometimes a letter) or an MSA one (a social-security number)."""
    long = re.compile(
        r"(?<!\w)[12378][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?!\w)"
    )
    found = [Parsed(re.sub(r"[ .]", "", m.group()), m.start(), m.end()) for m in long.finditer(text)]
    found += [Parsed(m.group(), m.start(), m.end()) for m in _NUMBER.finditer(text)]
    return sorted(found, key=lambda number: number.start)
