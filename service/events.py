"""What changed in a dossier, for the people watching it: rows written in the transaction of the change itself.

A stream is read from the rows (their id is the SSE id, so a browser that lost its connection resumes where it was);
Redis is not needed for it. Every change of one dossier first takes the dossier's row, so ids grow in the order in
which the changes become visible.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from service.store.database import Database
from service.store.models import Dossier, Event, File, utc_now

POLL_SECONDS = 0.25
HEARTBEAT_SECONDS = 10.0
LONGEST_STREAM_SECONDS = 900.0  # then the browser connects again, which frees a thread of a reader long gone
LONGEST_NUMBER = 18  # digits: what a column of 64 bits holds
FINISHED = ("done", "failed")


def touch(session: Session, dossier_id: str, report_changes: bool) -> None:
    """Takes the dossier's row for this transaction; `report_changes` says that its report must be made again."""
    values: dict[str, Any] = {"changed_at": utc_now()}
    if report_changes:
        values["revision"] = Dossier.revision + 1
    session.execute(update(Dossier).where(Dossier.id == dossier_id).values(values))


def tell(session: Session, dossier_id: str, kind: str, data: dict[str, Any]) -> None:
    """Adds an event; call `touch` first in the same transaction."""
    session.add(Event(dossier_id=dossier_id, kind=kind, data=data))


def file_change(file: File) -> dict[str, Any]:
    """What an event says of a file."""
    return {"id": file.id, "name": file.name, "status": file.status}


def stream(database: Database, dossier_id: str, last_id: int | None = None) -> Iterator[str]:
    """The dossier's server-sent events without end: first how things stand (or what was missed since `last_id`), then
    every change; a comment line every few seconds keeps the connection open. Ends when the dossier is erased.
    """
    started = spoke = time.monotonic()
    if last_id is None:
        last_id, lines = _snapshot(database, dossier_id)
        yield from lines
    while time.monotonic() - started < LONGEST_STREAM_SECONDS:
        exists, events = _after(database, dossier_id, last_id)
        for event in events:
            last_id = event.id
            yield _message(event.id, event.kind, event.data)
        if not exists:
            yield _message(last_id, "erased", {"id": dossier_id})
            return
        now = time.monotonic()
        if events or now - spoke >= HEARTBEAT_SECONDS:
            yield ": ici\n\n"
            spoke = now
        time.sleep(POLL_SECONDS)


def event_number(text: str) -> int | None:
    """The number of an event as a browser gives it back (`Last-Event-ID`); None for anything that is none.

    >>> event_number("12"), event_number("²"), event_number("9" * 40)
    (12, None, None)
    """
    return int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else None


def latest(database: Database, dossier_id: str) -> int:
    """The number of the dossier's last event, 0 before the first: to be asked before what is shown is looked up."""
    with database.read() as session:
        return _last(session, dossier_id)


def _last(session: Session, dossier_id: str) -> int:
    return session.scalar(select(func.max(Event.id)).where(Event.dossier_id == dossier_id)) or 0


def _snapshot(database: Database, dossier_id: str) -> tuple[int, list[str]]:
    with database.read() as session:
        last = _last(session, dossier_id)
        files = session.scalars(select(File).where(File.dossier_id == dossier_id).order_by(File.received_at, File.id))
        lines = [_message(last, "file", file_change(file)) for file in files]
        dossier = session.get(Dossier, dossier_id)
        if dossier is not None and dossier.report is not None:
            lines.append(_message(last, "report", report_change(dossier.report)))
    return last, ["retry: 2000\n\n", *lines]


def report_change(report: dict[str, Any]) -> dict[str, Any]:
    """What an event says of a report: its statuses; the report itself is one GET away."""
    return {"status": report["status"], "stages": report["stages"]}


def _after(database: Database, dossier_id: str, last_id: int) -> tuple[bool, list[Event]]:
    with database.read() as session:
        query = select(Event).where(Event.dossier_id == dossier_id, Event.id > last_id).order_by(Event.id)
        events = list(session.scalars(query))
        exists = session.scalar(select(func.count()).select_from(Dossier).where(Dossier.id == dossier_id)) == 1
    return exists, events


def _message(event_id: int, kind: str, data: dict[str, Any]) -> str:
    return f"id: {event_id}\nevent: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
