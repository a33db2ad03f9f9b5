# ruff: noqa: E501  (turns of phrase are read whole)
"""Whom a ruling names that is no party: lawyers, judges, clerks, experts, who speaks for a firm, who houses somebody."""

from __future__ import annotations

import re

_LAWYER = re.compile(
    r"\b(?:represent\w*|assist\w*|avocat\w*|me\b|maitre|plaidant|postulant|substitue\w*|barreau|ayant\s+pour|conseil|aj\b|aide\s+juridictionnelle|"
    r"comparant\s+par)(?:(?!\bcontre\b|\bet\b|;)[^\n]){0,60}\Z"
)
_OFFICE = re.compile(
    r"(?:president|greffi|juge|magistrat|vice-president|assesseur|procureur|ministere)\w*[^\w\n]+(?:\w+[^\w\n]+){0,3}$|\bchez\s(?:(?:sa|son|ses|leurs?)\s\w{2,15}(?:\set\s(?:sa|son)\s\w{2,15})?,?\s)?$"
    r"|\b(?:avis|requisitions?|conclusions)(?: (?:\w+ ){0,3}?)?(?:de|d'|du) ?$|\b(?:heberge|accueilli|recueilli|loge)e?s? (?:par|chez) (?:(?:sa|son|ses|leurs?)\s\w{2,15},?\s)?$"
    r"|\b(?:enquete|expertise|etude|rapport|mediation|audition)s?(?: (?:sociale?|psychologique|familiale|medico-psychologique))? (?:de|par|confiee? a|realisee? par|effectuee? par|etablie? par)\W{0,2}$"
    r"|\b(?:attestation|temoignage)s?(?: \w+){0,2} (?:de|par)\W{0,2}$"
    r"|\bassistance\W+(?:\w+ ){0,2}(?:curat|tut)(?:eur|rice)\W{1,3}$|\bcopies? (?:laissee?|remise?|delivree?|adressee?|signifiee?)s? (?:a|chez)\W{0,2}$"
    r"|\b(?:gerant|president|directeur|directrice|representant|syndic|liquidateur)\w*(?: (?:legal|general)\w*)?(?: est| etant)?[ ,:]{1,3}$"
    r"|\bprise?s?\s+en\s+(?:la|sa|leur)\s+personne\s+(?:de|du|d')(?:\s?(?:son|sa|leur)\s[^.;]{2,40})?\s*$"  # who speaks for a firm
    r"|(?:^|\n)\W{0,3}(?:(?:represent|assist)ee?s?\s(?:par|de)|avocate?s?|conseils?|greffi(?:er|ere)s?|juges?|presidente?)\s*:?\s*\n\s*$"  # the head of a column
)
_RANK = (
    r"(?:vice-)?(?:juge|president|greffi|magistrat|adjoint|premiere? |procureur|faisant fonction|interprete|expert|notaire|commissaire|huissier|enquet|"
    r"mediat|avocat|assesseu|rapporteu|assistante? (?:de service )?sociale?|travailleu(?:r|se) social|conseill(?:er|ere) (?:en|social)|psycholog|educat(?:eur|rice) spec)"
)
_OUT = re.compile(r"[\s,(]{1,3}(?:est |a ete )?(?:mise?|mettons|met) hors de cause\b")  # no party any more
_HOLDS = re.compile(
    rf"[^\w\n]{{1,3}}{_RANK}|,\s(?:dument\s)?munie?\sd(?:'un|e)\s(?:pouvoir|mandat)\b(?!\s(?:d[eu]\b|pour\b|donne))|\n\W{{0,2}}{_RANK}\w*(?: (?:designe|delegue|honoraire)e?)?(?=\W*(?:\n|$))"
)  # on a line of its own, below


def of_an_office(folded: str, start: int, end: int) -> bool:
    """Whether whoever is named from `start` to `end` of a ruling's folded text has an office in it, or is put out of it."""
    before = folded[max(0, start - 80) : start]
    return bool(
        _OUT.match(folded, end)
        or _LAWYER.search(before)
        or _OFFICE.search(before)
        or holds_office(folded[end : end + 45])
    )


def holds_office(after: str) -> bool:
    """Whether what follows a name is an office: `, greffière`, `, munie d'un pouvoir`, or that alone on the line below."""
    return bool(_HOLDS.match(after))
