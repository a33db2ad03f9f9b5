"""The report of a dossier: made from its situation, its readings and its decisions, and kept until one of them changes.

`Dossier.revision` counts the changes, `report_revision` says which of them the kept report has seen: a report is never
served stale, whatever order the workers finish in. A new day is a change too, for a dossier that names no day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session, selectinload

from service.access import Actor
from service.audit import record_view
from service.backend import Backend
from service.events import report_change, tell, touch
from service.readings import standing_result
from service.results import FileResult
from service.rules import evaluated
from service.sight import visible
from service.signs import Signs, keep_signs, signs_of
from service.store.models import Document, Dossier, File
from service.webhooks import enqueue_calls

Readings = list[tuple[File, FileResult]]
UNCLEAR = ("low_confidence", "illegible", "suspect")


KEPT_TRANSLATIONS = 32


def get_report(backend: Backend, actor: Actor, dossier_id: str, language: str = "fr") -> dict[str, Any]:
    """The report as CONTRACT.md section 5 has it, in this language; the look is noted."""
    with backend.database.read() as session:
        visible(session, actor, dossier_id)
    record_view(backend, actor, "report", dossier_id)
    return report_in(backend, dossier_id, language)


def refresh(backend: Backend, dossier_id: str) -> dict[str, Any]:
    """The dossier's report, made again if something changed since; tells the watchers when it came out different. The
    pile has none."""
    with backend.database.read() as session:
        dossier = session.get(Dossier, dossier_id)
        if dossier is None or dossier.is_pile:
            return {}
        day = day_of(dossier.situation)
        if _is_fresh(dossier, day) and dossier.report is not None:
            return dossier.report
        readings = _readings(session, dossier_id)
        revision, report = dossier.revision, _make(dossier, readings, day)
        signs = signs_of(dossier.situation, [reading for _, reading in readings])
    with backend.database.write() as session:
        _keep(session, dossier_id, revision, day, report, signs)
    return report


def report_in(backend: Backend, dossier_id: str, language: str) -> dict[str, Any]:
    """The same report with its sentences in another language: made for who reads it, kept for the next look only."""
    report = refresh(backend, dossier_id)
    if language == "fr" or not report:
        return report
    with backend.database.read() as session:
        query = select(Dossier.report_revision, Dossier.report_day).where(Dossier.id == dossier_id)
        revision, day = session.execute(query).one()
    return _translated(backend, dossier_id, revision, day, language)


@lru_cache(maxsize=KEPT_TRANSLATIONS)
def _translated(backend: Backend, dossier_id: str, _revision: int, day: str, language: str) -> dict[str, Any]:
    """For one state of the dossier (`_revision`) and one day."""
    with backend.database.read() as session:
        dossier = session.get_one(Dossier, dossier_id)
        return _make(dossier, _readings(session, dossier_id), date.fromisoformat(day), language)


def day_of(situation: dict[str, Any]) -> date:
    """The day of examination: the one the situation names, else today."""
    named = situation.get("requested_on")
    return date.fromisoformat(named) if named else date.today()


def _is_fresh(dossier: Dossier, day: date) -> bool:
    return dossier.report_revision == dossier.revision and dossier.report_day == day.isoformat()


def _readings(session: Session, dossier_id: str) -> Readings:
    query = select(File).where(File.dossier_id == dossier_id, File.status == "done")
    rows = session.scalars(query.options(selectinload(File.documents)).order_by(File.received_at, File.id)).all()
    return [(row, reading) for row in rows if (reading := standing_result(row)) is not None]


def _make(dossier: Dossier, readings: Readings, day: date, language: str = "fr") -> dict[str, Any]:
    return evaluated(dossier.situation, readings, dossier.waivers, dossier.checklist, day, language)


def _keep(session: Session, dossier_id: str, revision: int, day: date, report: dict[str, Any], signs: Signs) -> None:
    """Keeps the report, and the signs of the same state, unless a later revision's are already there."""
    touch(session, dossier_id, report_changes=False)
    dossier = session.get(Dossier, dossier_id, populate_existing=True)
    if dossier is None or dossier.report_revision > revision:
        return
    changed = dossier.report != report
    values = {"report": report, "status": report["status"], "doubts": _doubts(session, dossier_id, report)}
    values |= {"summary": summary_of(report), "report_revision": revision, "report_day": day.isoformat()}
    session.execute(update(Dossier).where(Dossier.id == dossier_id).values(values))
    keep_signs(session, dossier_id, signs)
    if changed:
        tell(session, dossier_id, "report", report_change(report))
        enqueue_calls(session, dossier_id, "report.changed", {"report": report})


def summary_of(report: Mapping[str, Any]) -> dict[str, Any]:
    """What a list shows of a report: the items that count, each with its status, and the figures."""
    asked = [[item["id"], item["status"]] for item in report["items"] if item["level"] != "optional"]
    return {"items": asked, "indicators": report["indicators"]}


def _doubts(session: Session, dossier_id: str, report: dict[str, Any]) -> int:
    """How many papers wait for a person: those left unclear that nobody has decided of."""
    query = select(File.name, Document.machine).join(Document).where(File.dossier_id == dossier_id)
    decided = session.execute(query.where(Document.decision.is_not(None)))
    return len(set(unclear(report)) - {(name, machine["pages"][0]) for name, machine in decided})


def unclear(report: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """File and first page of each paper that the list leaves to a person; a file of blank pages holds no paper."""
    for item in report["items"]:
        for paper in item["documents"]:
            if paper["verdict"] == "to_review":
                yield paper["file"], paper["pages"][0]
    for paper in report["unmatched"]:
        if paper["pages"] and (paper["reason"]["code"] in UNCLEAR or paper["type"] == "unknown"):
            yield paper["file"], paper["pages"][0]
