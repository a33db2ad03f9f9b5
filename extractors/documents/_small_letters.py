# ruff: noqa: E501  (turns of phrase are read whole)
"""Names that a portal or an old register prints in small letters: `Dossier de : anne roux`, `Concerne : paul roy`.

Only right after a label that ends with a colon, alone on the line or before a comma, where a receipt's sentence
leaves nothing but a name: `certifie que anne roux a payé`, or right over a street and a town in the window of an
envelope. Elsewhere such words are words.
"""

from __future__ import annotations

import re

from extractors.documents._draft import Draft
from extractors.fields.addresses import is_address_line
from extractors.fields.declaration import Candidate
from extractors.fields.flow import blocks
from extractors.fields.name_words import name_word, solid_words, vocabulary
from extractors.fields.parsed import fold
from extractors.fields.prose import candidate_at

_LABEL = (
    r"(?:concerne|concernant|(?:dossier|espace|compte|attestation|certificat|releve) (?:de|pour)|patiente?|titulaires?"
    r"|beneficiaires?|assuree?s?|interessee?s?|demandeu(?:r|se)s?|adherente?|etudiante?|noms?,? (?:et )?prenoms?"
    r"|prenoms?,? (?:et )?noms?|locataires?|usagers?|epoux|conjoints|partenaires)(?:\(e\)|\(s\))*"
)
_TOLD = re.compile(rf"(?:^|\n|\t)\W*{_LABEL} ?: (?P<who>[a-z][a-z'’ -]{{4,90}}?)(?= ?(?:,|\n|\t|\(|$))")
_SUBJECT = re.compile(  # `objet : attestation sur l'honneur de anne roux`
    r"(?:^|\n)\W*(?:objet ?: ?)?(?:attestation|declaration|certificat|engagement)(?: sur [li]?'?\s?[il]?honneur)? de (?P<who>[a-z][a-z'’ -]{4,60}?)(?=\n|$)"
)
_WHO = r"(?P<who>[a-z][a-z'’ \n-]{4,60}?)"
_LETS = r"(?:proprietaire|bailleur|bailleresse|loueu(?:r|se))s?\b"
_SAYS = r"(?:certifi|attest|declar|reconnai)[a-z]{1,5}"
_SENTENCES = {
    "tenant": (
        rf"\brecu (?:ce jour )?de {_WHO},? (?:le \d|la somme|ce jour|\d)",
        rf"\b{_SAYS} que {_WHO} (?:a|s'est|m'a|nous a) (?:bien |dument )?(?:paye|regle|verse|acquitte|remis)",
    ),
    "landlord": (
        rf"\bsoussignee?,? {_WHO}, (?:le |la )?{_LETS}",
        rf"(?:^|\n|\. ){_WHO}, {_LETS},? {_SAYS}",
    ),
}
_SAID = {role: [re.compile(pattern) for pattern in several] for role, several in _SENTENCES.items()}
_MOST = 6  # words of a name
_UPPER = 0.4  # of a page: where an envelope has its window
_TOWN = re.compile(r"\d{5}\s[a-z]")
_CIVILITY = r"(?:m\.?|mr|mme|mlle|monsieur|madame)"
_CIVILITIES = re.compile(rf"^{_CIVILITY}(?: (?:et|ou) {_CIVILITY})?\s(?=\w)")


def in_small_letters(draft: Draft) -> list[Candidate]:
    """The person, or the couple, after the first such label; else in the window of the envelope."""
    told = [(match, 0.7) for match in _TOLD.finditer(draft.folded)]
    for match, score in (*told, *((match, 0.92) for match in _SUBJECT.finditer(draft.folded))):
        start, end = match.span("who")
        names = [part.strip() for part in re.split(r"\set\s", draft.text.text[start:end])]
        if len(names) <= 2 and all(map(is_small_name, names)):
            return [candidate_at(draft.text, "names", names, start, end, score, "in small letters")]
    return _in_the_window(draft)


def _in_the_window(draft: Draft) -> list[Candidate]:
    """The one person, or couple, over an address in small letters: the only such block of the upper half."""
    page = draft.pages[0]
    found = []
    for upper, *lower in blocks(page):
        names = [part.strip() for part in re.split(r"\set\s", _CIVILITIES.sub("", upper.text))]
        home = [line.text for line in lower[:5]]
        complete = bool(home) and is_address_line(home[0]) and any(map(_TOWN.match, home))
        if complete and upper.box.y0 < _UPPER and len(names) <= 2 and all(map(is_small_name, names)):
            place = (upper.box, page.source, 0.9, ("in small letters in the window",))
            found.append(Candidate("names", names, upper.text, page.number, *place))
    return found if len(found) == 1 else []


def said_in_small_letters(draft: Draft, role: str) -> list[Candidate]:
    """Who rents (`tenant`) or who lets (`landlord`) by the sentence of a receipt written in small letters."""
    found = []
    for pattern in _SAID[role]:
        for match in pattern.finditer(draft.folded):
            start, end = match.span("who")
            name = " ".join(draft.text.text[start:end].split())
            if _between(name):
                found.append(candidate_at(draft.text, "names", [name], start, end, 0.93, "in small letters"))
    return found


def _between(text: str) -> bool:
    """Whether all that stands between two turns of phrase is a name: one word is no word of papers, none links."""
    words = solid_words(text)
    known = vocabulary()["paper"] | vocabulary()["glue"] | vocabulary()["company"] | vocabulary()["month"]
    if (
        text != text.lower()
        or not 1 < len(words) <= _MOST
        or any(len(word) < 2 or fold(word) in known for word in words)
    ):
        return False
    return any(name_word(word.capitalize()) for word in words)


def is_small_name(text: str) -> bool:
    """Whether a text in small letters has a given name and a surname, and no word of papers."""
    words = solid_words(text)
    small = text == text.lower() and 1 < len(words) <= _MOST
    return small and all(len(word) > 1 and name_word(word) and name_word(word.capitalize()) for word in words)
