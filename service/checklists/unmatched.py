"""The documents that serve no item, each with the reason and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from service.checklists.case import Case
from service.checklists.papers import Paper, traits
from service.checklists.report import ReasonReport, UnmatchedReport
from service.checklists.rules import Checklist
from service.checklists.sentences import Sentences
from service.checklists.settle import Result


def unmatched_of(
    case: Case, rules: Checklist, results: Sequence[Result], sentences: Sentences
) -> list[UnmatchedReport]:
    """Every document that no item lists. A registration certificate or a DALO decision is welcome by itself."""
    listed = {one.paper.key for result in results for one in result.outcome.judgements}
    reports = []
    for paper in case.papers:
        if paper.key not in listed and not traits(paper.type).welcome:
            reports.extend(_report(paper, _reason(case, rules, paper, sentences)))
    for file in case.unread:
        reason = ReasonReport(code="illegible", message=file.error.message) if file.error else None
        blank = reason or sentences.advice("illegible", "blank")
        reports.append(UnmatchedReport(file=file.file, pages=[], type="unknown", reason=blank))
    for copy, _ in case.sorted.copies:
        reports.extend(_report(copy, sentences.advice("duplicate", "duplicate")))
    return sorted(reports, key=lambda one: (one.file, one.pages))


def _report(paper: Paper, reason: ReasonReport) -> list[UnmatchedReport]:
    return [UnmatchedReport(file=ref.file, pages=list(ref.pages), type=paper.type, reason=reason) for ref in paper.refs]


def _reason(case: Case, rules: Checklist, paper: Paper, sentences: Sentences) -> ReasonReport:
    """Why a document serves nothing."""
    if not paper.legible:
        return sentences.advice("illegible", "illegible")
    if paper.type == "unknown":
        return sentences.advice("low_confidence", "unknown")
    if traits(paper.type).unasked:
        return sentences.advice("not_requested", "not_requested")
    owners = case.owners[paper.key]
    if paper.type in rules.types and owners.read and not owners.known and owners.strangers:
        return sentences.advice("wrong_person", "nobody", name=owners.strangers[0])
    return sentences.advice("not_requested", "superfluous")
