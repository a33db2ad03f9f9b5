"""Names that a portal or an old register prints in small letters: `Dossier de : anne roux`, `Concerne : paul roy`.

Only right after a label that ends with a colon, alone on the line or before a comma: elsewhere such words are words.
"""

from __future__ import annotations

import re

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate
from extractors.fields.names import PARTICLES, name_word
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at

_LABEL = (
    r"(?:concerne|concernant|(?:dossier|espace|compte|attestation|certificat|releve) (?:de|pour)|patiente?|titulaires?"
    r"|beneficiaires?|assuree?s?|interessee?s?|demandeu(?:r|se)s?|adherente?|etudiante?|noms?,? (?:et )?prenoms?"
    r"|prenoms?,? (?:et )?noms?|locataires?|usagers?|epoux|conjoints|partenaires)(?:\(e\)|\(s\))*"
)
_TOLD = re.compile(rf"(?:^|\n|\t)\W*{_LABEL} ?: (?P<who>[a-z][a-z'’ -]{{4,90}}?)(?= ?(?:,|\n|\t|\(|$))")
_MOST = 6  # words of a name


def in_small_letters(draft: Draft) -> list[Candidate]:
    """The person, or the couple, after the first such label."""
    for match in _TOLD.finditer(draft.folded):
        start, end = match.span("who")
        names = [part.strip() for part in re.split(r"\set\s", draft.text.text[start:end])]
        if len(names) <= 2 and all(map(_name, names)):
            return [candidate_at(draft.text, "names", names, start, end, 0.7, "in small letters")]
    return []


def _name(text: str) -> bool:
    """Whether a text in small letters has a given name and a surname, and no word of papers."""
    words = [word for word in text.split() if fold(word) not in PARTICLES]
    small = text == text.lower() and 1 < len(words) <= _MOST
    return small and all(len(word) > 1 and name_word(word) and name_word(word.capitalize()) for word in words)
