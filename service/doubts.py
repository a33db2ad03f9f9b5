"""The papers that a person must look at: in a dossier, and from dossier to dossier.

A clerk works from doubt to doubt. `Dossier.doubts` counts those of each dossier, written with its report, so that the
next dossier with one is found without reading the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from service.access import Actor, require_staff
from service.backend import Backend
from service.files import list_files
from service.reports import refresh, unclear
from service.store.models import Dossier

ROUND = 20  # dossiers looked into for one step: their counts may be a little behind


def doubtful(report: Mapping[str, Any], files: Iterable[Mapping[str, Any]]) -> list[str]:
    """The ids of the papers that a person must look at, in the order of the files: the list leaves them to review, or
    could not tell what they are; a paper that was decided is no longer one of them.
    """
    waiting = set(unclear(report))
    return [
        document["id"]
        for file in files
        for document in (file["result"] or {}).get("documents", [])
        if (file["name"], document["pages"][0]) in waiting and not (document["correction"] or {}).get("decision")
    ]


def next_doubtful(report: Mapping[str, Any], files: Sequence[Mapping[str, Any]], after: str = "") -> str | None:
    """The doubtful paper that comes after this one, going round; None when there is no other."""
    every = [document["id"] for file in files for document in (file["result"] or {}).get("documents", [])]
    start = every.index(after) + 1 if after in every else 0
    waiting = set(doubtful(report, files)) - {after}
    return next((one for one in every[start:] + every[:start] if one in waiting), None)


def doubts_elsewhere(backend: Backend, actor: Actor, dossier_id: str = "") -> int:
    """How many papers of the other dossiers wait for a person."""
    require_staff(actor)
    with backend.database.read() as session:
        counted = select(func.coalesce(func.sum(Dossier.doubts), 0)).where(Dossier.doubts > 0, Dossier.id != dossier_id)
        return int(session.scalar(counted) or 0)


def next_elsewhere(backend: Backend, actor: Actor, dossier_id: str = "") -> str | None:
    """The first doubtful paper of the next dossier that has one, the oldest dossiers first, going round."""
    require_staff(actor)
    with backend.database.read() as session:
        candidates = _after(session, dossier_id)
    for candidate in candidates:
        report = refresh(backend, candidate)
        found = next_doubtful(report, list_files(backend, actor, candidate)) if report else None
        if found:
            return found
    return None


def _after(session: Session, dossier_id: str) -> list[str]:
    place = tuple_(Dossier.created_at, Dossier.id)
    waiting = select(Dossier.id).where(Dossier.doubts > 0, Dossier.id != dossier_id).order_by(*place)
    here = session.get(Dossier, dossier_id)
    if here is None:
        return list(session.scalars(waiting.limit(ROUND)))
    later = list(session.scalars(waiting.where(place > (here.created_at, here.id)).limit(ROUND)))
    return later + list(session.scalars(waiting.where(place < (here.created_at, here.id)).limit(ROUND - len(later))))
