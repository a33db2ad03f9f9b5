# ruff: noqa: E501  (turns of phrase are read whole)
"""Who acts for a landlord and lets nothing: `représenté par son mandataire, le Cabinet Roux` (law of 2 January 1970)."""

from __future__ import annotations

import re

from extractors.documents._draft import Draft
from extractors.documents._draft_people import organisation_or_name
from extractors.fields.parsed import fold

_ACTS_BY = re.compile(
    r"\b(?:represente|agissant|assiste|gere|administre)\w*(?:,? (?:aux presentes|pour les presentes|a l'acte))?,?\s(?:ici )?par\s(?:l'intermediaire de\s)?"
    r"(?:son|sa|ses|leur|leurs|un|une|le|la)\s(?:mandataires?|administrat(?:eur|rice) de biens|agence immobiliere|agent immobilier|gestionnaire|gerant d'immeubles)"
    r"(?:\s(?:de gestion|immobilier|gestionnaire|professionnel))?\s?[,:(]?\s(?:la |le |l')?"
)


def agents(draft: Draft) -> frozenset[str]:
    """The names, folded, of those who act for a landlord: of a firm as it is told, and without its legal form."""
    names: set[str] = set()
    for match in _ACTS_BY.finditer(draft.folded):
        told = organisation_or_name(draft.text.text[match.end() : match.end() + 90])
        names |= {key(str(one.value)) for one in told[:1]}
    return frozenset(names)


_FORM = re.compile(r"\W+(?:s\.?a\.?s?\.?u?|s\.?a\.?r\.?l\.?|e\.?u\.?r\.?l\.?|snc)\W*$")


def key(name: str) -> str:
    """A name as it is compared, without its legal form at the end.

    >>> key("Cabinet Roux – SARL"), key("CABINET ROUX")
    ('cabinet roux', 'cabinet roux')
    """
    return " ".join(_FORM.sub("", fold(name)).split())
