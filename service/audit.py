"""The audit log: who looked at what and who decided what. Rows are only added; the database refuses the rest.

It outlives the dossier it speaks of, so it holds ids and names of actions, never the content of a paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.access import Actor, require_admin
from service.backend import Backend
from service.store.models import AuditEntry

PAGE = 100


def record(
    session: Session, actor: Actor, action: str, dossier_id: str, target: str = "", detail: dict[str, Any] | None = None
) -> None:
    """Adds one entry in the transaction of what it tells."""
    session.add(
        AuditEntry(
            actor=actor.id or actor.role,
            role=actor.role,
            action=action,
            dossier_id=dossier_id,
            target=target,
            detail=detail or {},
        )
    )


def record_view(backend: Backend, actor: Actor, what: str, dossier_id: str, target: str = "") -> None:
    """Notes that somebody looked. An applicant's look at their own dossier is not noted: it concerns nobody else."""
    if actor.role != "applicant":
        with backend.database.write() as session:
            record(session, actor, f"view_{what}", dossier_id, target)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, all of it at once. `since` and `until` are days, both included; `before` is an entry's id."""

    dossier_id: str = ""
    action: str = ""
    who: str = ""
    since: date | None = None
    until: date | None = None
    before: int = 0


def search(backend: Backend, actor: Actor, wanted: Wanted) -> list[AuditEntry]:
    """The newest entries first, a hundred at a time; `before` is the id of the last one seen. Administrators only."""
    require_admin(actor)
    query = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(PAGE)
    equal = ((AuditEntry.dossier_id, wanted.dossier_id), (AuditEntry.action, wanted.action))
    for column, value in (*equal, (AuditEntry.actor, wanted.who)):
        if value:
            query = query.where(column == value)
    if wanted.since:
        query = query.where(AuditEntry.at >= _midnight(wanted.since))
    if wanted.until:
        query = query.where(AuditEntry.at < _midnight(wanted.until + timedelta(days=1)))
    if wanted.before:
        query = query.where(AuditEntry.id < wanted.before)
    with backend.database.read() as session:
        return list(session.scalars(query))


def _midnight(day: date) -> datetime:
    """When a day begins by the clock on the wall of this machine, as the pages show it."""
    return datetime.combine(day, time.min).astimezone()
