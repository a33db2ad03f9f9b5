"""Who reads which file: the row's status, lease and number of attempts, changed only here.

A worker claims a row before it reads (received → processing, one attempt more), keeps its lease while it works, and
writes the result only if the row is still its own. A lease that ran out, or whose worker is known to be dead, gives the
row back; a file that was claimed three times without an answer ends as `failed`, for a person to see, never in a loop.
So does, at once, one whose time was over: it would be again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from extractors.errors import ReadingTimeoutError, UnreadableError
from service.backend import Backend
from service.events import file_change, tell, touch
from service.readings import shown_document
from service.results import ErrorResult, FileResult
from service.store.models import Document, File, utc_now
from service.webhooks import enqueue_calls

MEDIA_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that this worker may read now; `attempt` is part of the proof that it is still its own when it is done."""

    file_id: str
    dossier_id: str
    vault_id: str
    name: str
    sha256: str
    owner: str
    attempt: int


def claim(backend: Backend, file_id: str, owner: str) -> Claim | None:
    """Takes a waiting row; None when it is gone, finished, or held by a living worker."""
    with backend.database.write() as session:
        row = _locked(session, file_id)
        if row is None or row.status != "received":
            return None
        if row.attempts >= backend.settings.max_attempts:
            _give_up(session, row)
            return None
        now = utc_now()
        row.status, row.lease_owner, row.started_at = "processing", owner, now
        row.attempts += 1
        row.lease_until = now + timedelta(seconds=backend.settings.lease_seconds)
        tell(session, row.dossier_id, "file", file_change(row))
        return Claim(row.id, row.dossier_id, row.vault_id, row.name, row.sha256, owner, row.attempts)


def renew(backend: Backend, owner: str) -> None:
    """Says that this worker is alive and still at it."""
    until = utc_now() + timedelta(seconds=backend.settings.lease_seconds)
    with backend.database.write() as session:
        session.execute(
            update(File).where(File.lease_owner == owner, File.status == "processing").values(lease_until=until)
        )


def finish(backend: Backend, claimed: Claim, result: FileResult) -> bool:
    """Writes the result, the documents, the events and the calls in one transaction; False when the row is not ours."""
    with backend.database.write() as session:
        touch(session, claimed.dossier_id, report_changes=True)
        row = _locked(session, claimed.file_id)
        if row is None or (row.status, row.lease_owner, row.attempts) != ("processing", claimed.owner, claimed.attempt):
            return False
        _write(session, row, result)
        return True


def recover(backend: Backend, owner: str | None = None, cause: str = "") -> list[str]:
    """Gives back the rows whose lease is stale (or all those of `owner`, known dead); returns those to queue again."""
    stale = or_(File.lease_until < utc_now(), File.lease_until.is_(None))
    held = File.lease_owner == owner if owner is not None else stale
    again: list[str] = []
    with backend.database.write() as session:
        ids = list(session.scalars(select(File.id).where(File.status == "processing", held)))
        for file_id in ids:
            row = _locked(session, file_id)
            if row is None or row.status != "processing":
                continue
            row.last_failure = cause or row.last_failure
            if row.attempts >= backend.settings.max_attempts or cause == "timeout":
                _give_up(session, row)
                continue
            _release(session, row)
            again.append(file_id)
    return again


def give_back(backend: Backend, owner: str) -> list[str]:
    """On an orderly stop: the rows go back to the queue, and the attempt that was cut short does not count."""
    with backend.database.write() as session:
        rows = list(session.scalars(select(File).where(File.status == "processing", File.lease_owner == owner)))
        for row in rows:
            touch(session, row.dossier_id, report_changes=False)
            row.attempts = max(0, row.attempts - 1)
            _release(session, row)
    return [row.id for row in rows]


def _release(session: Session, row: File) -> None:
    row.status, row.lease_owner, row.lease_until = "received", "", None
    tell(session, row.dossier_id, "file", file_change(row))


def _give_up(session: Session, row: File) -> None:
    error = ReadingTimeoutError() if row.last_failure == "timeout" else UnreadableError()
    result = FileResult(
        file=row.name,
        sha256=row.sha256,
        media_type=MEDIA_TYPE,
        page_count=0,
        seconds=0.0,
        error=ErrorResult(code=error.code, message=error.message),
    )
    touch(session, row.dossier_id, report_changes=True)
    _write(session, row, result)


def _write(session: Session, row: File, result: FileResult) -> None:
    values: dict[str, Any] = result.model_dump(mode="json", exclude={"documents"})
    row.result = values
    row.status = "failed" if result.error else "done"
    row.finished_at, row.lease_owner, row.lease_until = utc_now(), "", None
    row.documents = [
        Document(position=number, machine=document.model_dump(mode="json"), fields={})
        for number, document in enumerate(result.documents)
    ]
    session.flush()
    tell(session, row.dossier_id, "file", file_change(row))
    about = {"file": file_change(row), "error": values["error"]}
    for document in row.documents:
        enqueue_calls(session, row.dossier_id, "document.done", {**about, "document": shown_document(document)})
    if not row.documents:
        enqueue_calls(session, row.dossier_id, "document.done", {**about, "document": None})


def _locked(session: Session, file_id: str) -> File | None:
    """The row, held for this transaction, the dossier's row first: every transaction takes the two in that order."""
    dossier_id = session.scalar(select(File.dossier_id).where(File.id == file_id))
    if dossier_id is None:
        return None
    touch(session, dossier_id, report_changes=False)
    return session.get(File, file_id, with_for_update=True, populate_existing=True)
