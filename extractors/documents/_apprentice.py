"""The apprentice of the form of an apprenticeship (cerfa 10103), whose names have boxes of their own."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.documents._identity import find_words
from extractors.fields.declaration import Candidate, Field
from extractors.fields.parsed import fold

_OTHER_BOX = re.compile(  # the next label of the form, right of an empty place: `NIR`, `selon l'état civil`
    r"(?:nir|n° de securite|selon|nom|prenom|date|sexe|nationalite|adresse|telephone|courriel|representant)\b"
)


def apprentice_of(draft: Draft) -> list[Candidate]:
    """The apprentice of the form, whose last and first names have boxes of their own."""
    last = Field(
        "last",
        (
            "Nom de naissance de l'apprenti(e)",
            "Nom de naissance de l'apprenti",
            "Nom de famille de l'apprenti",
            "Nom de l'apprenti(e)",
            "Nom de famille de l'apprenti(e)",
        ),
        find_words,
        reach=2.5,
    )
    first = Field(
        "first",
        (
            "Prénom",
            "Prénoms",
            "Premier prénom de l'apprenti(e)",
            "Premier prénom de l'apprenti",
            "Prénom de l'apprenti(e)",
            "Prénom de l'apprenti",
            "Le premier prénom de l'apprenti(e) selon l'état civil",
            "Premier prénom de l'apprenti(e) selon l'état civil",
            "Prénom(s)",
        ),
        find_words,
        reach=2.5,
    )
    found = draft.labelled((last, first))
    found = {name: [c for c in several if not _OTHER_BOX.match(fold(c.text))] for name, several in found.items()}
    if not found["last"] or not found["first"]:
        return []
    one = found["last"][0]
    two = min(found["first"], key=lambda c: abs((c.box.cy if c.box else 0) - (one.box.cy if one.box else 0)))
    return [replace(one, value=[f"{one.value} {two.value}"], score=max(one.score, two.score))]
