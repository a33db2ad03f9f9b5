"""pydantic's complaints about a situation → one French sentence that names the key and says what it may hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from service.checklists.errors import SituationError

SENTENCES = {
    "extra_forbidden": "%(key)s : cette clé n'existe pas ; retirez-la ou corrigez son nom.",
    "missing": "%(key)s : cette valeur est obligatoire ; ajoutez-la.",
    "value_error": "%(key)s : « %(value)s » n'est pas une date possible ; écrivez AAAA-MM-JJ, par exemple 1988-04-02.",
    "bool_type": "%(key)s : écrivez true (oui) ou false (non).",
    "string_too_short": "%(key)s : cette valeur est vide ; écrivez-la.",
    "string_too_long": "%(key)s : cette valeur est trop longue ; raccourcissez-la.",
    "string_type": "%(key)s : écrivez un texte entre guillemets.",
    "too_short": "%(key)s : la liste est vide ; indiquez au moins la personne qui fait la demande.",
    "too_long": "%(key)s : la liste est trop longue ; vérifiez-la.",
}
NOT_ONE_OF = "%(key)s : « %(value)s » n'est pas possible ; choisissez parmi : %(choices)s."
OTHER = "%(key)s : « %(value)s » n'est pas une valeur possible ; corrigez."


def first_error(error: ValidationError) -> SituationError:
    """The first complaint, as our own error."""
    complaint = error.errors(include_url=False, include_context=True)[0]
    key = key_path(complaint["loc"])
    value = str(complaint.get("input"))[:60]
    if complaint["type"] == "literal_error":
        expected = str(complaint.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
        return SituationError(key, NOT_ONE_OF, value=value, choices=expected)
    return SituationError(key, SENTENCES.get(complaint["type"], OTHER), value=value)


def key_path(location: Sequence[Any]) -> str:
    """`("persons", 0, "birth_date")` → `persons[0].birth_date`."""
    path = ""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else str(step)
    return path
