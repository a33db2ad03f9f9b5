# ruff: noqa: E501  (labels are read whole)
"""Home insurance certificate: the dwelling is insured against a tenant's risks over a period (law of 6 July 1989, art. 7 g)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft, draft_of, same_addresses, told_addresses
from extractors.documents._draft_days import dated
from extractors.documents._holder import read_holder
from extractors.fields.months import find_periods
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Extraction
from extractors.page import Page

_DWELLING = r"(?:(?:^|\n)\W{0,4}ou|adresse (?:du risque|du logement|assuree|du bien assure|des biens assures|de l'habitation)|lieu du risque|situation du risque|risque (?:assure|situe)(?: a| au)?|logement[^\n]{0,30}situe|situee?s?(?: au| a| :)?|sise?s?(?: au| a)?|habitation situee?|a l'adresse suivante|a cette adresse(?= ?:)|pour (?:l'|le |la |les )(?:habitation|logement|appartement|maison|local|locaux|bien|residence)(?: (?:designee?|decrite?|indiquee?))?|qu'(?:il|elle)s? occupent?[^\n:]{0,40})"

_COVERED = r"\b(?:garanti\w*|assur\w*|couvr\w*)\b[^.:;]{0,80}?\b(?:l'|le |la |les |votre |son |sa )(?:appartement|logement|maison|pavillon|studio|habitation|local|locaux|bien|residence|chambre)(?: [a-z]+){0,2} (?:situee?s?|sise?s?)(?: au| a)?\s?:?"


def extract(pages: Sequence[Page]) -> Extraction:
    """Holder, issuer, address, date of issue, validity, cover."""
    draft = draft_of(pages)
    read_holder(draft, _DWELLING)
    if told := told_addresses(draft, _COVERED, 0.99):  # what the cover is for, said in so many words
        draft.put("address", same_addresses(told))
    _validity(draft)
    draft.tell(
        "covers_rental_risk",
        True,
        r"risques? locatifs?|responsabilite locative|en qualite de locataire|qualite de l'assure\W+locataire",
        0.9,
    )
    return draft.done()


def _validity(draft: Draft) -> None:
    """`du … au …` (longer than a month), or its two ends told apart."""
    found = [p for p in find_periods(draft.text.text) if p.value[0][:7] != p.value[1][:7]]
    several = [candidate_at(draft.text, "valid", p.value, p.start, p.end, 0.9 * p.score, "period") for p in found]
    if several:
        draft.put("valid_from", [replace(c, value=c.value[0]) for c in several])
        draft.put("valid_until", [replace(c, value=c.value[1]) for c in several])
        return
    dated(draft, "valid_from", ((r"prise d'effet|a effet du|date d'effet|a compter du|depuis le|effet", 0.85),))
    dated(
        draft, "valid_until", ((r"jusqu'au|echeance(?: principale| annuelle)?|expire|date de fin|valable jusqu", 0.85),)
    )
