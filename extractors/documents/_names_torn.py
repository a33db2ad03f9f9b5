"""Names that a narrow envelope or a wide gap tears: the given name over its surname, the given names alone."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.names import same_person
from extractors.fields.surnames import surname_alone


def whole_names(names: Sequence[str], told: Sequence[str]) -> list[str]:
    """The people of a list with their names whole; `told`: the names that the paper tells anywhere.

    >>> whole_names(["Margot", "LE GALL"], []), whole_names(["Margot ROY", "LE GALL"], [])
    (['Margot LE GALL'], ['Margot ROY', 'LE GALL'])
    >>> whole_names(["ANA PAULA"], ["Ana Paula Zoé VERDIER"]), whole_names(["VERDIER Ana"], ["Ana Zoé VERDIER"])
    (['Ana Paula Zoé VERDIER'], ['VERDIER Ana'])
    """
    if len(names) == 2 and _given_alone(names[0]) and names[1].isupper() and surname_alone(names[1]):
        return [" ".join(names)]
    return [next((full for full in told if _lacks_surname(name, full)), name) for name in names]


def _given_alone(name: str) -> bool:
    """Whether a name is one given name, written as such."""
    return len(name.split()) == 1 and name[:1].isupper() and name[1:].islower()


def _lacks_surname(name: str, full: str) -> bool:
    """Whether a fuller name of the same person has the surname, written in capitals, that a name lacks."""
    surname = {word.lower() for word in full.split() if word.isupper() and len(word) > 1}
    mixed = bool(surname) and len(surname) < len(full.split())
    return mixed and same_person(name, full) and not surname & {word.lower() for word in name.split()}
