# ruff: noqa: E501  (turns of phrase are read whole)
"""Who is named on a paper beside whom it concerns: a relative, whom somebody parted from, whoever acts for somebody.

`Je vis séparée de M. X`, `à la demande de sa mère, Mme Y`, `Conjoint : Z`: the words right before the name say so;
`Mme Y, mandataire judiciaire`: the words after it.
"""

from __future__ import annotations

import re

_KIN = (
    r"(?:(?:beau|belle|grand)[ -]?)?(?:pere|mere|parents?|conjointe?|concubine?|compagn(?:on|e)|partenaire|epou(?:x|se)|mari|femme|frere|s(?:oe|œ|o)ur|fils|fille|neveu|niece"
    r"|oncle|tante|cousine?|gendre|bru|amie?|voisine?|collegue|colocataire|tut(?:eur|rice)|curat(?:eur|rice)|mandataire(?: judiciaire)?|representante? legale?|avocate?|medecin)"
)
_NAMED = r"\W{0,3}(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b\W{0,2})?$"
_TOLD = re.compile(
    r"(?:"
    rf"\b(?:sa|son|ses|ma|mon|mes|leurs?) (?:ex-?|ancien(?:ne)? |future? )?{_KIN}(?: legale?)?"
    r"|\b(?:separee?s?|divorcee?s?)(?: de (?:fait|corps))?(?: depuis [^.;:]{2,25})?(?: de| d'avec| d')|\bveu(?:f|ve) d(?:e|')|\b(?:re)?mariee? (?:a|avec)|\bpacsee? (?:a|avec)"
    r"|\bl?'?enfants? (?:de|du) ?(?:l'interessee?|la (?:demandeuse|requerante|candidate)|demandeur|requerant|candidat)"
    rf"){_NAMED}"
)
_LABELLED = re.compile(
    r"\b(?:pere|mere|conjointe?|concubine?|compagn(?:on|e)|tut(?:eur|rice)|curat(?:eur|rice)|representante?|responsable)(?: (?:declaree?|presumee?|legale?|(?:du|de la|de l') ?(?:mineure?|enfant|interessee?|titulaire|demandeu(?:r|se))))?"
    rf"\s*:{_NAMED}"
)
_ACTS_FOR = re.compile(
    r"\s*[,(–-]?\s*(?:en (?:sa )?qualite de )?(?:mandataire judiciaire|tut(?:eur|rice)\b|curat(?:eur|rice)\b|representante? legale?)"
)
_REACH = 90  # letters before a name


def is_another(folded: str, start: int, end: int, labels: bool = True) -> bool:
    """Whether the words around `folded[start:end]` say that the person named there is not whom the paper concerns.

    `labels`: the order of the text keeps a label (`Conjoint :`) beside its value.
    """
    before = folded[max(0, start - _REACH) : start]
    labelled = labels and _LABELLED.search(before) is not None
    return labelled or _TOLD.search(before) is not None or _ACTS_FOR.match(folded, end) is not None
