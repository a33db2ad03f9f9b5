"""The audit log: who looked at what and who decided what. Rows are only added; the database refuses the rest.

It outlives the dossier it speaks of, so it holds ids and names of actions, never the content of a paper.
"""

from __future__ import annotations

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


def search(backend: Backend, actor: Actor, dossier_id: str = "", action: str = "", before: int = 0) -> list[AuditEntry]:
    """The newest entries first, a hundred at a time; `before` is the id of the last one seen. Administrators only."""
    require_admin(actor)
    query = select(AuditEntry).order_by(AuditEntry.id.desc()).limit(PAGE)
    if dossier_id:
        query = query.where(AuditEntry.dossier_id == dossier_id)
    if action:
        query = query.where(AuditEntry.action == action)
    if before:
        query = query.where(AuditEntry.id < before)
    with backend.database.read() as session:
        return list(session.scalars(query))
