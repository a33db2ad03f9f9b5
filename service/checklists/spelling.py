"""Small words before names and months: "de Nadia", "d'Ilyes"."""

from __future__ import annotations

from service.checklists.catalogue import catalogue
from service.checklists.situation import Person

VOWELS = "aeiouhàâäéèêëîïôöùûüœæ"


def begins_with_vowel(text: str) -> bool:
    """Whether the preposition is cut before it (an h is taken as silent, as in most first names)."""
    return text[:1].lower() in VOWELS


def of_person(person: Person, language: str) -> str:
    """The person as what something is of, with the space before."""
    frame = catalogue(language)["frame"]
    template = frame["of_vowel" if begins_with_vowel(person.first_name) else "of"]
    return template.format(name=person.full_name)
