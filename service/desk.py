"""What a desk sees of a dossier: its state, its waivers and shares, and who did what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.access import Actor, require_staff
from service.backend import Backend
from service.dossiers import get_dossier, seen
from service.files import list_files
from service.names import landlords, names_of
from service.reports import refresh
from service.store.models import AuditEntry, Dossier, Share, Waiver

LONGEST_HISTORY = 60


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the history: when, who, what, on what."""

    at: datetime
    who: str
    role: str
    action: str
    target: str


@dataclass(frozen=True, slots=True)
class Overview:
    """A dossier as the desk opens it."""

    dossier: Dossier
    report: dict[str, Any]
    files: list[dict[str, Any]]
    waivers: list[Waiver]
    shares: list[str]
    landlords: list[str]
    history: list[Act]


def overview(backend: Backend, actor: Actor, dossier_id: str, noted: bool = True) -> Overview:
    """Everything on the desk's page of a dossier; the look is noted, but for a page that follows by itself."""
    require_staff(actor)
    dossier = get_dossier(backend, actor, dossier_id) if noted else seen(backend, actor, dossier_id)
    report = refresh(backend, dossier_id)
    files = list_files(backend, actor, dossier_id)
    with backend.database.read() as session:
        waivers = list(session.scalars(select(Waiver).where(Waiver.dossier_id == dossier_id).order_by(Waiver.at)))
        shares = list(session.scalars(select(Share.landlord).where(Share.dossier_id == dossier_id)))
        history = _history(session, dossier_id)
        return Overview(dossier, report, files, waivers, sorted(shares), landlords(session), history)


def _history(session: Session, dossier_id: str) -> list[Act]:
    """What people did to the dossier, newest first; looks are in the administrator's log."""
    query = select(AuditEntry).where(AuditEntry.dossier_id == dossier_id, AuditEntry.action.not_like("view%"))
    return acts(session, list(session.scalars(query.order_by(AuditEntry.id.desc()).limit(LONGEST_HISTORY))))


def acts(session: Session, entries: Sequence[AuditEntry]) -> list[Act]:
    """Entries of the audit log, with the names of the people."""
    names = names_of(session, {entry.actor for entry in entries})
    return [Act(entry.at, names.get(entry.actor, ""), entry.role, entry.action, entry.target) for entry in entries]
