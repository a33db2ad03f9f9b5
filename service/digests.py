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
from service.letters import complete, digest
from service.reports import refresh
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
        ids = list(session.scalars(_due()))
    for dossier_id in ids:
        refresh(backend, dossier_id)
    return sum(_tell(backend, dossier_id) for dossier_id in ids)


def _due() -> Any:
    now = utc_now()
    own = File.dossier_id == Contact.dossier_id
    waiting = exists().where(own, File.status.in_(("received", "processing")))
    last = now - PAUSE >= _SINCE
    fresh = or_(Contact.told_at.is_(None), last)
    became_complete = and_(Dossier.status == "complete", Contact.told_status != "complete")
    return (
        select(Contact.dossier_id)
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


def _tell(backend: Backend, dossier_id: str) -> int:
    with backend.database.write() as session:
        contact = session.get(Contact, dossier_id, with_for_update=True)
        dossier = session.get(Dossier, dossier_id)
        if contact is None or contact.confirmed_at is None or dossier is None or dossier.report is None:
            return 0
        since = contact.told_at or contact.confirmed_at
        if contact.told_at is not None and contact.told_at > utc_now() - PAUSE:
            return 0  # another machine was faster
        written = _write(backend, session, contact, dossier.report, since)
        contact.told_at, contact.told_status = utc_now(), dossier.report["status"]
        return int(written)


def _write(backend: Backend, session: Session, contact: Contact, report: Mapping[str, Any], since: datetime) -> bool:
    key = f"{contact.dossier_id}:{since.isoformat()}"
    if report["status"] == "complete":
        told = contact.told_status == "complete"
        return not told and letter_to(backend, session, contact, f"complete:{key}", complete)
    query = select(File).where(File.dossier_id == contact.dossier_id, File.finished_at > since)
    files = session.scalars(query.options(selectinload(File.documents)).order_by(File.received_at, File.id)).all()
    redo = [*_rejected(report), *_unreadable(files)]
    read = sum(max(1, len(file.documents)) for file in files)
    lacking = sum(item["status"] == "missing" and item["level"] != "optional" for item in report["items"])
    return letter_to(
        backend, session, contact, f"digest:{key}", lambda link, stop: digest(read, redo, lacking, link, stop)
    )


def _rejected(report: Mapping[str, Any]) -> list[str]:
    items = [item for item in report["items"] if item["status"] == "rejected" and item["level"] != "optional"]
    return [f"{item['label']} : {item['message']}" for item in items]


def _unreadable(files: Sequence[File]) -> list[str]:
    errors = ((file.name, (file.result or {}).get("error")) for file in files)
    return [f"{name} : {error['message']}" for name, error in errors if error]
