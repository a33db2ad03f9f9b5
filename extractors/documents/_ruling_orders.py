# ruff: noqa: E501  (turns of phrase are read whole)
"""Whom the orders of a ruling name: those divorced, whom a measure protects, the guardian whom the judge appoints."""

from __future__ import annotations

import re

from extractors.documents._ruling_kind import in_sentences, operative_part
from extractors.documents._ruling_labels import CIVIL, GLUED
from extractors.fields.names import leading_name, person_names

_Named = tuple[str, int, int]
_PARTED = re.compile(r"(?:divorce|separation de corps)\b[^.;]{0,60}\b(?:de|entre|d'entre|epoux)\b[^.;]*$")
_APPOINTS = re.compile(
    r"\b(?:designe|nomme|maintient|designons|nommons|maintenons|confie|confions|habilite|habilitons)\b[^.;]{0,80}$"
)
_GUARDIAN = re.compile(
    r"[^.;]{0,120}\b(?:tut(?:eur|rice)|curat(?:eur|rice)|habilitee?|mandataire judiciaire a la protection|a (?:la |le |l')(?:represent|assist)er)\b"
)
_OF_A_GUARDIAN = re.compile(  # who acts for the association that is the guardian
    r"\b(?:deleguee?|preposee?|representee? par|service|chargee? du dossier)\W{1,3}$"
)
_BY_TRADE = re.compile(r"[^\w;]{1,3}(?:mandataire|m\.?j\.?p\.?m|preposee?|deleguee?)\b")  # newly in charge: no party
_KEPT = re.compile(r"\bmaint(?:ient|enons)\b[^.;]{0,80}$")  # who was in charge before was heard as a party
_PROTECTS = re.compile(  # whom a guardian's measure protects: `PLACE Mme X sous`, `ouvre une tutelle au profit de M. Y`
    r"\b(?:plac(?:e|ons)|(?:mesure|tutelle|curatelle|habilitation|sauvegarde)\b[^.;]{0,80}"
    r"\b(?:au (?:profit|benefice) de|a l'egard de|en faveur de|concernant|pour))\s*$"
)


def in_orders(text: str, known: int) -> list[_Named]:
    """People of the operative part: those divorced when the head does not name two, the guardian whom it appoints."""
    operative = operative_part(text)
    if operative is None:
        return []
    start, body = operative
    found = []
    folded = in_sentences(body)
    if known < 2 and (bare := _divorced(body, folded, start)):
        return bare
    for match in CIVIL.finditer(body):
        before = folded[max(0, match.start() - 120) : match.start()]
        name = leading_name(body, match.start())
        if name is None or len(name.text.split()) < 2 or GLUED.search(name.text) or _OF_A_GUARDIAN.search(before):
            continue
        parted = known < 2 and _PARTED.search(before)
        if (
            parted
            or _PROTECTS.search(before)
            or (
                _APPOINTS.search(before)
                and _GUARDIAN.match(folded[name.end : name.end + 140])
                and (_KEPT.search(before) or not _BY_TRADE.match(folded, name.end))
            )
        ):
            found.append((name.text, start + name.start, start + name.end))
    return found


_OF_THEM = re.compile(r"(?:divorce|separation de corps)\b[^.;]{0,60}?\b(?:de|d'|entre|epoux)\s*:?\s(?=\S)")


def _divorced(body: str, folded: str, start: int) -> list[_Named]:
    """Two people without civility whose divorce is pronounced: `le divorce de Paul ROUX et de Zoé ROY`."""
    for match in _OF_THEM.finditer(folded):
        people = person_names(body[match.end() : match.end() + 120].replace("\n", " "))  # a narrow column
        if len(people) == 2 and people[0].start < 3 and all(len(p.text.split()) > 1 for p in people):
            at = start + match.end()
            return [(p.text, at + p.start, at + p.end) for p in people]
    return []
