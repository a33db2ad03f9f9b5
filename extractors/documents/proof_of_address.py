# ruff: noqa: E501  (labels are read whole)
"""Proof of address: a bill or a certificate of energy, water, telephone; the address of use counts, not of billing."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of
from extractors.documents._holder import kinds, read_holder
from extractors.fields.spec import Extraction
from extractors.page import Page

_DWELLING = r"(?:adresse (?:de fourniture|de desserte|desservie par le contrat|du site|du compteur|de la ligne|du local|de votre logement|de votre installation|d'utilisation|du contrat|d'installation|de consommation|du lieu de consommation|de livraison|du point de livraison|du logement|du service|du branchement|de raccordement)|lieux? de consommation|site de consommation|point de livraison|(?:lieu|point|site) (?:de fourniture|d'utilisation|de desserte|d'installation|desservi)|installation|desservant|alimentant|(?:situe|sis)(?:e|s|es)?(?: au| a(?: l'adresse)?)?|(?:site|logement|local|lieu|adresse|habitation)s? (?:alimente|raccorde|equipe|desservi|fourni)e?s?(?: au| a)?|residant(?: au)?|pour (?:le |l')(?:logement|appartement|adresse|local|habitation)|livree? (?:ici|a)|adresse livree|lieu livre|(?:avez|etes) (?:ete )?(?:livree?s?|desservie?s?|raccordee?s?)[^\n]{0,20})"
_ENERGY = (
    ("electricity", r"electricite|\bpdl\b|linky|kwh(?!.{0,40}gaz)|kva"),
    ("gas", r"gaz naturel|\bpce\b|\bgaz\b"),
    ("water", r"\beau\b|assainissement"),
    (
        "telecom",
        r"internet|mobile|telephon|\bbox\b|fibre|forfaits? (?:mobile|internet|bloque|illimite|sans engagement|\d)",
    ),
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Holder, issuer, address of use, date of issue, kind of supply."""
    draft = draft_of(pages)
    read_holder(draft, _DWELLING)
    kind = kinds(draft, _ENERGY)
    draft.tell("energy", kind, dict(_ENERGY).get(kind or "", r"$^"), 0.85)
    return draft.done()
