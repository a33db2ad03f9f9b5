"""What can be wrong with what people ask of the checklists: one class a cause, each with a French sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

UNKNOWN = "Liste inconnue : « %(id)s ». Choisissez l'une de ces listes : %(choices)s."


class ChecklistError(Exception):
    """Base class; `str(error)` is a French sentence that says what to do, made of `sentence` and its `values`."""

    code = "checklist_error"

    def __init__(self, sentence: str, **values: Any) -> None:
        self.sentence = sentence
        self.values = values
        super().__init__(sentence % values if values else sentence)


class SituationError(ChecklistError):
    """A situation that cannot be: `key` is the path of the value to correct."""

    code = "invalid_situation"

    def __init__(self, key: str, sentence: str, **values: Any) -> None:
        self.key = key
        super().__init__(sentence, key=key, **values)


class UnknownChecklistError(ChecklistError):
    """No checklist has that id."""

    code = "unknown_checklist"

    def __init__(self, checklist_id: str, known: Sequence[str]) -> None:
        self.known = tuple(known)
        super().__init__(UNKNOWN, id=checklist_id, choices=", ".join(known))


class RuleError(ChecklistError):
    """A rule file that does not say what it must: for whoever edits the rules, found by the tests."""

    code = "invalid_rule"
