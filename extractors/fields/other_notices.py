"""What a tax notice says of another one: the notice that it replaces or corrects, or one that it leaves as it is.

A corrected notice names the first one with its year and its day (`remplace l'avis établi le 24/07/2025`); one for a
supplementary roll says that other years stay (`ne modifie pas l'avis des revenus de 2021, établi le 24/07/2022`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow

_REPLACED = re.compile(  # to the first date after it in its sentence
    r"(?:remplac|substitu|tient lieu|annul|precedent|anterieur|primitif|d'origine|initial|ancien)\w*\b(?! par\b)"
    r"(?:(?!date d|(?<!,)\n(?:etabli|emis|edite|fait|dat))[^:;\d]){0,70}(?:(?<=n[°ºo])\s?\d[\da-z .]{4,24} )?"
    r"(?:revenus? de (?:l'annee )?20\d\d,?\s(?:(?:etabli|emis|date)e?\s)?)?"
    r"\b(?:le|du|au)\s+\d{1,2}[/. -][^\n:;]{3,16}"
    r"|(?:precedent|anterieur|primitif|d'origine|initial|annul|remplac)\w* ?: ?\d{1,2}[/. -][^\n:;]{3,16}"
)
_LEFT = (  # `ne modifie pas l'avis des revenus de 2021`, `sans incidence sur votre imposition de 2022`
    r"(?:\bn(?:e\s|')(?:modifie|remplace|annule|corrige|concerne|affecte|change|touche|remet)\w*"
    r"\s(?:pas|aucunement|en rien)|\bsans\s(?:incidence|effet|consequence)\ssur)\b"
)
_LEFT_DAY = re.compile(rf"{_LEFT}[^.;]{{0,90}}?\b(?:le|du)\s+\d{{1,2}}[/. -][^\n:;]{{3,16}}")
_BEFORE_THIS = re.compile(  # `avis primitif établi en 2025`
    r"(?:primitif|initial|precedent|anterieur|d'origine|remplace|annule|ancien avis)e?,? "
    r"(?:(?:etabli|emis)e? )?(?:en |de )(?P<year>20\d\d)\b"
)
_LEFT_YEAR = re.compile(rf"{_LEFT}[^.;\d]{{0,60}}\b(?P<year>20\d\d)\b")


def own_dates(several: Sequence[Candidate], text: Flow) -> list[Candidate]:
    """The candidates but the days of a paper that the notice replaces: `le document précédent, édité le 26/04/2026`."""
    told = [find_dates(match.group()) for rule in (_REPLACED, _LEFT_DAY) for match in rule.finditer(text.folded)]
    gone = {dates[0].value for dates in told if dates}
    return [c for c in several if c.value not in gone]


def own_years(several: Sequence[Candidate], text: Flow) -> list[Candidate]:
    """The candidates for the year of the notice but that of one that this one corrects, or leaves as it is."""
    return _without(several, text, (_BEFORE_THIS, _LEFT_YEAR))


def own_incomes(several: Sequence[Candidate], text: Flow) -> list[Candidate]:
    """The candidates for the year of the incomes but that of a notice that this one leaves as it is."""
    return _without(several, text, (_LEFT_YEAR,))


def _without(several: Sequence[Candidate], text: Flow, rules: Sequence[re.Pattern[str]]) -> list[Candidate]:
    """The candidates but the years that these rules tell, when a likely one is left."""
    gone = {int(match["year"]) for rule in rules for match in rule.finditer(text.folded)}
    others = [c for c in several if c.value not in gone]
    return others if any(c.score > 0.6 for c in others) else list(several)
