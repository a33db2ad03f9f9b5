"""The one door between what people send as a situation and the rules' own model of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from service.checklists.errors import ChecklistError
from service.checklists.rules import checklist
from service.checklists.situation import Situation
from service.errors import InvalidSituationError


def checked(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The situation as it is kept; `InvalidSituationError` with a French sentence that names what is wrong."""
    try:
        situation = Situation.of(raw)
        if situation.requested_on is None:  # nobody is born tomorrow either, when no day is named
            Situation.of({**raw, "requested_on": date.today()})
        checklist(situation.checklist)
    except ChecklistError as error:
        raise _refusal(error) from error
    kept: dict[str, Any] = situation.model_dump(mode="json", exclude_unset=True)
    return kept


def _refusal(error: ChecklistError) -> InvalidSituationError:
    refusal = InvalidSituationError(error.sentence, **error.values)
    refusal.key = getattr(error, "key", "")
    return refusal
