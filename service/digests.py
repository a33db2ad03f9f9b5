"""What applicants who asked for it are told by e-mail: « three papers read, one to redo », « dossier complete ».

Looked for every few seconds beside the queue. A dossier has its turn when something was read or decided in it since the
last letter, nothing is waiting to be read, a minute has passed since (people send a pile in several goes), and the last
letter is ten minutes old. The letter and the note that it was written are one transaction, and its key is the moment of
the letter before: two machines that look at once write one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, selectinload

from service.backend import Backend
from service.contacts import letter_to
from service.language import gettext as _
from service.letters import Letter, asked_line, complete, digest
from service.reports import refresh, report_in
from service.store.models import Contact, Document, Dossier, File, utc_now

PAUSE = timedelta(minutes=10)
QUIET = timedelta(minutes=1)
BATCH = 50
_SINCE = func.coalesce(Contact.told_at, Contact.confirmed_at)


def write_digests(backend: Backend) -> int:
    """Writes the letters whose turn it is; returns how many."""
    if backend.settings.smtp is None:
        return 0
    with backend.database.read() as session:
        due = session.execute(_due()).all()
    return sum(_tell(backend, dossier_id, language) for dossier_id, language in due)


def _due() -> Any:
    now = utc_now()
    own = File.dossier_id == Contact.dossier_id
    waiting = exists().where(own, File.status.in_(("received", "processing")))
    last = now - PAUSE >= _SINCE
    fresh = or_(Contact.told_at.is_(None), last)
    became_complete = and_(Dossier.status == "complete", Contact.told_status != "complete")
    return (
        select(Contact.dossier_id, Dossier.language)
        .join(Dossier, Dossier.id == Contact.dossier_id)
        .where(Contact.confirmed_at.is_not(None), fresh, or_(_news(own, _SINCE), became_complete), ~waiting)
        .where(~_news(own, now - QUIET))
        .limit(BATCH)
    )


def _news(own: ColumnElement[bool], since: Any) -> ColumnElement[bool]:
    """Whether a file was read, or a paper decided, after that moment."""
    read = exists().where(own, File.finished_at > since)
    decided = exists().where(own, Document.file_id == File.id, Document.decided_at > since)
    return or_(read, decided)


def _tell(backend: Backend, dossier_id: str, language: str) -> int:
    known = refresh(backend, dossier_id)
    report = report_in(backend, dossier_id, language)
    with backend.database.write() as session:
        contact = session.get(Contact, dossier_id, with_for_update=True)
        dossier = session.get(Dossier, dossier_id)
        if contact is None or contact.confirmed_at is None or dossier is None or dossier.report != known:
            return 0  # a report that changed meanwhile is told at the next look
        since = contact.told_at or contact.confirmed_at
        if contact.told_at is not None and contact.told_at > utc_now() - PAUSE:
            return 0  # another machine was faster
        written = _write(backend, session, contact, report, since)
        contact.told_at, contact.told_status = utc_now(), report["status"]
        return int(written)


def _write(backend: Backend, session: Session, contact: Contact, report: Mapping[str, Any], since: datetime) -> bool:
    key = f"{contact.dossier_id}:{since.isoformat()}"
    if report["status"] == "complete":
        told = contact.told_status == "complete"
        return not told and letter_to(backend, session, contact, f"complete:{key}", complete)
    query = select(File).where(File.dossier_id == contact.dossier_id, File.finished_at > since)
    files = session.scalars(query.options(selectinload(File.documents)).order_by(File.received_at, File.id)).all()
    read = sum(max(1, len(file.documents)) for file in files)
    lacking = sum(item["status"] == "missing" and item["level"] != "optional" for item in report["items"])

    def written(link: str, stop: str) -> Letter:
        return digest(read, [*_rejected(report), *_unreadable(files)], lacking, link, stop)

    return letter_to(backend, session, contact, f"digest:{key}", written)


def _rejected(report: Mapping[str, Any]) -> list[str]:
    items = [item for item in report["items"] if item["status"] == "rejected" and item["level"] != "optional"]
    return [asked_line(item["label"], item["message"]) for item in items]


def _unreadable(files: Sequence[File]) -> list[str]:
    errors = [(file.name, error["message"]) for file in files if (error := (file.result or {}).get("error"))]
    return [asked_line(name, _(said)) for name, said in errors]
