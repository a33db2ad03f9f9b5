"""What can be wrong with what people ask of the checklists: one class a cause, each with a French sentence."""

from __future__ import annotations

from collections.abc import Sequence


class ChecklistError(Exception):
    """Base class; `str(error)` is a French sentence that says what to do."""

    code = "checklist_error"


class SituationError(ChecklistError):
    """A situation that cannot be: `key` is the path of the value to correct."""

    code = "invalid_situation"

    def __init__(self, key: str, message: str) -> None:
        self.key = key
        super().__init__(message)


class UnknownChecklistError(ChecklistError):
    """No checklist has that id."""

    code = "unknown_checklist"

    def __init__(self, checklist_id: str, known: Sequence[str]) -> None:
        self.known = tuple(known)
        super().__init__(f"Liste inconnue : « {checklist_id} ». Choisissez l'une de ces listes : {', '.join(known)}.")


class RuleError(ChecklistError):
    """A rule file that does not say what it must: for whoever edits the rules, found by the tests."""

    code = "invalid_rule"
