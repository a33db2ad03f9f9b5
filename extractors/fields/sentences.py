"""Values that a sentence gives to a field: `le revenu fiscal de référence s'élève à 39 223 €`, over the end of a line.

`labels.py` reads forms row by row; a letter says the same in running text, the label in the middle of a line and the
value perhaps at the beginning of the next. Between the two stand a verb that gives a value (`est de`, `s'élève à`,
`ressort à`) or a preposition alone; a comparison (`inférieur à`) gives none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at
from extractors.fields.superseded import current

SCORE = 0.88
_LINK = re.compile(
    r"[\s(«]*(?:[^\s\d.;:]+\s+){0,14}?"
    r"(?:(?:est|sont|etait|sera)(?:\s+\w+e?s?)?(?:\s+a)?|s'elev\w+|ressort\w*|s'etabli\w+|se monte\w*|represente\w*"
    r"|atteint|fixee?s?|arretee?s?|evaluee?s?|calculee?s?|retenue?s?|soit|egale?s?|correspond\w*|a|de|:)"
    r"(?:\s+(?:a|de|la somme de|hauteur de|un montant de|seulement|donc|:))*[\s:«]*"
)
_NO_VALUE = re.compile(
    r"inferieur|superieur|exced|depass|plafond|precedent|cumul|annuel|depuis|horaire|moyen|maxim|minim|seuil|jusqu"
    r"|avant correction|initial|sans|hors"
)

_OF_YEAR = re.compile(r"(?:19|20)\d\d\W*(?:est|etait|s'elev\w+|ressort\w*|:)")  # `… de référence de 2023 est de …`


@cache
def _pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """All labels as one expression, the longer before the shorter that it holds."""
    forms = sorted({fold(label) for label in labels if len(label) > 3}, key=len, reverse=True)
    return re.compile(r"(?<![\w])(?:" + "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms) + r")(?!\w)")


def told(flow: Flow, fields: Sequence[Field], decoys: Sequence[str] = ()) -> dict[str, list[Candidate]]:
    """The candidates of each field that sentences of the flow give: label, verb or preposition, value."""
    owners = {fold(label): [f for f in fields if label in f.labels] for field in fields for label in field.labels}
    found: dict[str, list[Candidate]] = {field.name: [] for field in fields}
    labels = tuple(label for field in fields for label in (*field.labels, *field.weak_labels))
    for match in _pattern((*labels, *decoys)).finditer(flow.folded):
        for field in owners.get(" ".join(match.group().split()), ()):
            candidate = _given(flow, field, match)
            if candidate is not None and (field.accept is None or field.accept(candidate.value)):
                found[field.name].append(candidate)
    return found


_TORN = re.compile(r"[^\d.,]\d{1,3}\s*\n\s*\d{3}(?!\d)")


def _sentence(text: str, field: Field) -> str:
    """What follows a label on its line; with the next line where the line's end tears its figure: `1` over `435,94`."""
    line, *others = text.split("\n", 2)
    two = "\n".join((line, *others[:1]))
    torn = _TORN.search(two)
    return two.replace("\n", " ") if torn and not field.parse(two[: torn.start() + 1]) else line


def _given(flow: Flow, field: Field, label: re.Match[str]) -> Candidate | None:
    """The value that the words after a label give it."""
    text = _sentence(flow.text[label.end() : label.end() + 160], field)
    folded = flow.folded[label.end() : label.end() + len(text)]
    value = next(iter(current(text, field.parse(text))), None)
    if value is None or not _LINK.fullmatch(folded, 0, value.start) or _NO_VALUE.search(folded[: value.start]):
        return None
    if _OF_YEAR.match(folded[value.start :]):
        return None
    start = label.end() + value.start
    if flow.torn(label.start(), label.end() + value.end):
        return None
    why = f"the sentence gives it to « {' '.join(label.group().split())} »"
    return candidate_at(flow, field.name, value.value, start, start + value.end - value.start, SCORE * value.score, why)
