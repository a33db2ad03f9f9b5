# ruff: noqa: E501  (turns of phrase are read whole)
"""What an identity paper tells of another paper: the number and the days of the title that it renews or stands in for.

`accompagné de la carte n° 891278422, expirée le 29/08/2026`, `Titre précédent : …, du 03/10/2022 au 02/10/2026`; and days
that bound a step rather than a validity: `au plus tôt le`.
"""

from __future__ import annotations

import re

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.spec import FieldValue

_PAPER = r"(?:titre|carte|document|visa|r[ée]c[ée]piss[ée]|autorisation|passeport|permis)s?"
_OVER = r"(?:expir(?:é|ée|ee)s?|[ée]chue?s?|p[ée]rim[ée]e?s?|arriv[ée]e?s? [àa] (?:expiration|[ée]ch[ée]ance))"  # `expire` alone is to come
_TOLD = re.compile(
    r"(?:"
    rf"\b(?:{_OVER}|survenue?|au plus t(?:[ôo]t|ard))(?:\s(?:le|depuis le|d[èe]s le))?"
    rf"|{_PAPER}(?: de s[ée]jour)?,? dont la (?:dur[ée]e de )?validit[ée]\b[^.;\d]{{0,50}}?"
    rf"|\baccompagn[ée]e? (?:de (?:la|l['’]|votre|son|sa)|du|d['’]une?) ?{_PAPER}\b[^.;\d]{{0,70}}?"
    r")\W*$",
    re.I,
)
_LABELLED = re.compile(
    rf"\b(?:{_PAPER}(?: de s[ée]jour)? (?:pr[ée]c[ée]dente?|ant[ée]rieure?|ancien(?:ne)?|initiale?|{_OVER}|[àa] renouveler)"
    rf"|(?:anciens?|anciennes?|pr[ée]c[ée]dente?s?) {_PAPER})\b[^.;]{{0,90}}?\W*$",
    re.I,
)
_AFTER = re.compile(rf"\W{{0,3}}{_OVER}\b", re.I)
_REACH = 130  # letters before a value


def of_another_paper(draft: Draft, candidate: Candidate | FieldValue) -> bool:
    """Whether the words around a value, in the text or in its block, say that it is another paper's."""
    for text in (draft.text, draft.blocks):
        start = text.text.find(candidate.text) if candidate.text else -1
        if start < 0:
            continue
        before, rest = text.text[max(0, start - _REACH) : start], text.text[start + len(candidate.text) :]
        labelled = text is draft.text and _LABELLED.search(before)  # only there a label stands beside its value
        told = _TOLD.search(before) and (text is draft.text or _goes_on(text, start))
        if labelled or told or _AFTER.match(rest[:40]):
            return True
    return False


def _goes_on(text: Flow, start: int) -> bool:
    """Whether a block goes on from the words before a value to it: the last label of a column says nothing of the next."""
    (value, page), last = text.words_in(start, start + 1)[0], text.words_in(max(0, start - 3), start)
    if not last or last[-1][1] is not page:
        return False
    before = last[-1][0].box
    line = next((line for line in page.lines if last[-1][0] in line.words), None)
    level = before.overlap_y(value.box) > 0.5
    return level or line is None or line.box.overlap_x(value.box) > 0
