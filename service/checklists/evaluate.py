"""Situation + readings + rules + day → report. The whole stairway, one step a function."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from service.checklists.case import Case, open_case
from service.checklists.decisions import Decision, Decisions
from service.checklists.findings import findings_of
from service.checklists.indicators import indicators_of
from service.checklists.judge import is_suspect
from service.checklists.remarks import Judgement
from service.checklists.report import DocumentReport, ItemReport, ReasonReport, Report, ReportStatus
from service.checklists.rules import Checklist, checklist
from service.checklists.sentences import Sentences
from service.checklists.settle import Result, owed_items, settle
from service.checklists.situation import Situation
from service.checklists.unmatched import unmatched_of
from service.results import FileResult


def evaluate(
    situation: Situation,
    files: Sequence[FileResult],
    checklist_id: str,
    on: date,
    decisions: Iterable[Decision] = (),
    language: str = "fr",
) -> Report:
    """The report on a dossier, on that day, for that list."""
    rules = checklist(checklist_id)
    case = open_case(situation, files, on, Decisions(decisions))
    results = settle(case, owed_items(case, rules))
    sentences = Sentences(case, rules, language)
    findings = findings_of(case, rules, results, sentences)
    items = [_item_report(rules, result, sentences) for result in results]
    blocked = any(finding.severity == "blocking" for finding in findings) and not _desk_accepted(case)
    return Report(
        checklist=checklist_id,
        on=on,
        status=overall(items, blocked),
        stages=_stages(rules, items, blocked),
        items=items,
        unmatched=unmatched_of(case, rules, results, sentences),
        findings=findings,
        indicators=indicators_of(case, results),
    )


def overall(items: Iterable[ItemReport], blocked: bool = False) -> ReportStatus:
    """The status of a set of items: what blocks is missing or rejected, unless optional; a doubt is for a person."""
    items = tuple(items)
    if any(item.level != "optional" and item.status in ("missing", "rejected") for item in items):
        return "incomplete"
    if blocked or any(item.status == "to_review" for item in items):
        return "to_review"
    return "complete"


def _stages(rules: Checklist, items: Sequence[ItemReport], blocked: bool) -> dict[str, ReportStatus]:
    stages = {name: overall(item for item in items if item.id in ids) for name, ids in rules.stages.items()}
    return {**stages, "instruction": overall(items, blocked)}


def _desk_accepted(case: Case) -> bool:
    """Whether a person has looked at every suspect paper and taken it."""
    suspects = [paper for paper in case.papers if is_suspect(paper)]
    accepted = {key for (key, _), decision in case.decisions.verdicts.items() if decision.kind == "accept"}
    return all(any(ref.key in accepted for ref in paper.refs) for paper in suspects)


def _item_report(rules: Checklist, result: Result, sentences: Sentences) -> ItemReport:
    owed, outcome = result.owed, result.outcome
    documents = [
        DocumentReport(
            file=ref.file,
            pages=list(ref.pages),
            type=judgement.paper.type,
            verdict=judgement.verdict,
            reasons=[sentences.reason(remark, owed.item, owed.person, judgement.paper) for remark in judgement.said],
        )
        for judgement in sorted(outcome.judgements, key=lambda one: (one.rank, _place(one)))
        for ref in judgement.paper.refs
    ]
    reasons = [sentences.reason(remark, owed.item, owed.person, None) for remark in outcome.lacks]
    return ItemReport(
        id=owed.item.id,
        person=owed.person.id if owed.person else None,
        label=sentences.label(owed.item),
        level=owed.item.level,
        status=outcome.status,
        reasons=_distinct(reasons),
        message=sentences.item(owed.item, owed.person, outcome, owed.attributes),
        legal_source=rules.legal(owed.item),
        documents=documents,
    )


def _place(judgement: Judgement) -> list[tuple[str, tuple[int, ...]]]:
    return [(ref.file, ref.pages) for ref in judgement.paper.refs]


def _distinct(reasons: Iterable[ReasonReport]) -> list[ReasonReport]:
    return list(dict.fromkeys(reasons))
