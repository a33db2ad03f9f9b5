"""The one door between the service and the checklists: rows in, the contract's report out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from service.results import FileResult
from service.store.models import File


def evaluated(
    situation: dict[str, Any], readings: Sequence[tuple[File, FileResult]], checklist: str, on: date
) -> dict[str, Any]:
    """The report of CONTRACT.md section 5 on the day `on`."""
    raise NotImplementedError
