"""The report of CONTRACT.md section 5: what `check --json` prints and `GET /dossiers/{id}/report` answers."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

ReportStatus = Literal["complete", "incomplete", "to_review"]
ItemStatus = Literal["satisfied", "missing", "rejected", "to_review"]
Verdict = Literal["accepted", "rejected", "to_review"]
Severity = Literal["info", "warning", "blocking"]
REASON_CODES = (
    *("wrong_year", "too_old", "expired", "wrong_person", "wrong_type", "missing_month", "duplicate", "illegible"),
    *("low_confidence", "incomplete_document", "not_a_receipt", "suspect", "not_requested", "unsigned"),
)


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ReasonReport(_Model):
    """A reason code and one French sentence that says what to do next."""

    code: str
    message: str


class DocumentReport(_Model):
    """A document that an item took or refused, and why."""

    file: str
    pages: list[int]
    type: str
    verdict: Verdict
    reasons: list[ReasonReport] = Field(default_factory=list)


class ItemReport(_Model):
    """One line of the list for one person or for the whole dossier."""

    id: str
    person: str | None
    label: str
    level: Literal["mandatory", "complementary", "optional"]
    status: ItemStatus
    reasons: list[ReasonReport] = Field(default_factory=list)
    message: str
    legal_source: str
    documents: list[DocumentReport] = Field(default_factory=list)


class UnmatchedReport(_Model):
    """A document that serves no item."""

    file: str
    pages: list[int]
    type: str
    reason: ReasonReport


class FindingReport(_Model):
    """Something that a person should know about the dossier as a whole."""

    code: str
    severity: Severity
    message: str
    documents: list[str] = Field(default_factory=list)


class Report(_Model):
    """The answer: complete or not, what is missing, what to do."""

    checklist: str
    on: date
    status: ReportStatus
    stages: dict[str, ReportStatus]
    items: list[ItemReport]
    unmatched: list[UnmatchedReport]
    findings: list[FindingReport]
    indicators: dict[str, Any]
