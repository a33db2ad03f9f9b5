# ruff: noqa: E501  (turns of phrase are read whole)
"""Decision of the mediation commission (DALO, CCH L.441-2-3): the application is recognised as a priority, or not."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._decisions import DECIDED, FIRST_ARTICLE
from extractors.documents._draft import draft_of
from extractors.documents._draft_days import issue_date
from extractors.fields.prose import Cue
from extractors.fields.spec import Extraction
from extractors.page import Page

_SITTING = (  # a letter with a day of its own tells of the sitting before it
    (r"\bdecision(?: de la commission)? du\W*$", 0.85),
    (r"\b(?:seance|reunion)(?: de la commission)? du\W*$", 0.72),
)
_SAT = r"\breunie?(?: en [a-z ]{5,25})? le [^.;:\n]{0,3}\d[^;:\n]{4,20}, ?(?:a (?:pris|rendu|adopte|decide|statue|delibere|prononce)|decide|prononce|statue)\b"
_DECIDES = ((r"\breunie?(?: en [a-z ]{5,25})? le\W*$", 0.95),)  # `réunie le 3 mai 2026, a pris la décision suivante`
_RECOGNISES = Cue(  # `la commission a désigné M. ROUX Paul et Mme ROY Anne comme prioritaires`
    r"\b(?:design|reconn|declar|reten)(?:e|ent|ait|u|us|ue|ues|aissent|aissant|ee|es|ees)\s(?:comme )?(?=(?:m|mr|mme|mlle|monsieur|madame)\b\W[^;]{3,140}\b(?:prioritaire|relog|etre loge))",
    0.92,
)
_OF_THE_PRINT = r"\b(?:edition|impression|tirage|(?:imprime|edite)e?)\s(?:du|le)"


def extract(pages: Sequence[Page]) -> Extraction:
    """The applicant, whether favourable, the date."""
    draft = draft_of(pages)
    draft.put("person_names", concerned(draft, cues=(FIRST_ARTICLE, _RECOGNISES)))
    sat = draft.has(_SAT)
    issue_date(draft, (*DECIDED, *_SITTING, *(_DECIDES if sat else ())), never=_OF_THE_PRINT if sat else "")
    refused = draft.has(r"rejet\w*|defavorable|non prioritaire|n'est pas (?:reconnue?|prioritaire)")
    granted = draft.has(
        r"prioritaire et (?:devant|doit)|reconn\w+[^\n.]{0,60}prioritaire|decision favorable|avis favorable"
    )
    if refused != granted:
        draft.tell("favourable", granted, r"prioritaire|favorable|rejet", 0.85)
    return draft.done()
