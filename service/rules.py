"""The one door between the service and the checklists: rows in, the contract's report out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from service.checklists.decisions import Decision
from service.checklists.evaluate import evaluate
from service.checklists.papers import document_key
from service.checklists.report import REASON_CODES
from service.checklists.situation import Situation
from service.results import FileResult
from service.store.models import Document, File, Waiver

VERDICTS = {"accepted": "accept", "rejected": "refuse"}


def evaluated(
    situation: dict[str, Any],
    readings: Sequence[tuple[File, FileResult]],
    waivers: Iterable[Waiver],
    checklist: str,
    on: date,
    language: str = "fr",
) -> dict[str, Any]:
    """The report of CONTRACT.md section 5 on the day `on`, its sentences in this language."""
    decisions = [
        *(decision for file, _ in readings for row in file.documents for decision in _decisions(file, row)),
        *(Decision(kind="waive", item=row.item, person=row.person, reason=row.reason) for row in waivers),
    ]
    report = evaluate(Situation.of(situation), [reading for _, reading in readings], checklist, on, decisions, language)
    values: dict[str, Any] = report.model_dump(mode="json")
    return values


def _decisions(file: File, row: Document) -> Iterator[Decision]:
    """What a desk said of a paper: whose it is, and whether it does. A reason may be one of the contract's codes."""
    key = document_key(file.sha256, row.machine["pages"])
    if row.person is not None:
        yield Decision(kind="assign", document=key, person=row.person)
    if row.decision is not None:
        reason = row.reason or ""
        code = {"code": reason} if reason in REASON_CODES else {"reason": reason}
        yield Decision.model_validate({"kind": VERDICTS[row.decision], "document": key, **code})
