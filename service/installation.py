"""How the installation is doing, on one page: storage, queue, readers, what is about to be erased, what goes out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from redis.exceptions import RedisError
from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.orm import Session

from service.access import Actor, require_admin
from service.backend import Backend
from service.health import checks, figures, workers_seen
from service.store.models import Delivery, Dossier, File, Mail, utc_now

SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes: of the files as they were sent, of the database, and what is free where the vault is a folder."""

    files: int
    file_bytes: int
    database_bytes: int
    free_bytes: int | None


@dataclass(frozen=True, slots=True)
class Reader:
    """One worker that gave a sign of life lately."""

    name: str
    machine: str
    busy: bool
    done: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Calls and e-mails that wait, and those that were given up within the days that they are kept."""

    calls_waiting: int
    mails_waiting: int
    mails_given_up: int
    mail_is_on: bool


@dataclass(frozen=True, slots=True)
class Installation:
    """All of it."""

    health: dict[str, bool]
    figures: dict[str, dict[str, int]]
    storage: Storage
    readers: list[Reader]
    waiting_since: datetime | None
    retention_days: int
    erased_soon: int
    erased_next: datetime | None
    outgoing: Outgoing


def look(backend: Backend, actor: Actor) -> Installation:
    """What the administrator's page shows."""
    require_admin(actor)
    with backend.database.read() as session:
        waiting = session.scalar(select(func.min(File.received_at)).where(File.status == "received"))
        return Installation(
            health=checks(backend),
            figures=figures(backend),
            storage=_storage(backend, session),
            readers=list(_readers(backend)),
            waiting_since=waiting,
            retention_days=backend.settings.retention_days,
            erased_soon=_count(session, Dossier.retained_until < utc_now() + SOON),
            erased_next=session.scalar(select(func.min(Dossier.retained_until))),
            outgoing=_outgoing(backend, session),
        )


def _storage(backend: Backend, session: Session) -> Storage:
    files, size = session.execute(select(func.count(File.id), func.coalesce(func.sum(File.size), 0))).one()
    sqlite = backend.database.engine.dialect.name == "sqlite"
    asked = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    database = session.scalar(text(asked if sqlite else "SELECT pg_database_size(current_database())"))
    folder = Path(backend.settings.storage_url)
    return Storage(files, int(size), int(database or 0), shutil.disk_usage(folder).free if folder.is_dir() else None)


def _readers(backend: Backend) -> Iterator[Reader]:
    try:
        found = workers_seen(backend)
    except RedisError:
        return
    for worker in sorted(found, key=lambda one: one.name):
        busy = worker.get_state() == "busy"
        yield Reader(worker.name, worker.hostname or "", busy, worker.successful_job_count)


def _outgoing(backend: Backend, session: Session) -> Outgoing:
    return Outgoing(
        calls_waiting=_count(session, Delivery.next_at.is_not(None)),
        mails_waiting=_count(session, Mail.next_at.is_not(None)),
        mails_given_up=_count(session, Mail.next_at.is_(None) & Mail.sent_at.is_(None) & (Mail.attempts > 0)),
        mail_is_on=backend.settings.smtp is not None,
    )


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).where(condition)) or 0
