"""How the work goes, for desks: dossiers by state, the papers that are missing most, how often people correct the
machine. Counted on the latest dossiers and papers only, so that the page stays quick however many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

from sqlalchemy import String, case, cast, func, select
from sqlalchemy.orm import Session

from classifiers.catalogue import label_of
from service.access import Actor, require_staff
from service.backend import Backend
from service.checklists.rules import checklist
from service.store.models import Document, Dossier, File

LATEST_DOSSIERS = 400
LATEST_PAPERS = 5000
MOST_MISSING = 12


@dataclass(frozen=True, slots=True)
class Share:
    """Of so many, so many: the papers of one type, and those of them that a person corrected."""

    label: str
    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of the page; `days` is the median from opening to the last change of the complete dossiers."""

    states: dict[str, int]
    missing: list[Share]
    corrected: list[Share]
    days: float | None
    counted: int


def statistics(backend: Backend, actor: Actor, language: str = "fr") -> Statistics:
    """The figures as they are now, with names in this language. Desks and administrators."""
    require_staff(actor)
    with backend.database.read() as session:
        counts = session.execute(
            select(Dossier.status, func.count()).where(Dossier.is_pile.is_(False)).group_by(Dossier.status)
        ).all()
        query = select(Dossier.checklist, Dossier.summary, Dossier.status, Dossier.created_at, Dossier.changed_at)
        latest = session.execute(query.where(Dossier.id.in_(_latest(session)))).all()
        corrected = _corrected(session, language)
    done = [(row.changed_at - row.created_at).total_seconds() / 86_400 for row in latest if row.status == "complete"]
    return Statistics(
        states={row[0]: row[1] for row in counts},
        missing=_missing([(row.checklist, row.summary) for row in latest if row.summary], language),
        corrected=corrected,
        days=median(done) if done else None,
        counted=len(latest),
    )


def _latest(session: Session) -> list[str]:
    query = select(Dossier.id).where(Dossier.is_pile.is_(False))
    return list(session.scalars(query.order_by(Dossier.created_at.desc()).limit(LATEST_DOSSIERS)))


def _missing(summaries: Sequence[tuple[str, dict[str, Any]]], language: str) -> list[Share]:
    """In how many dossiers each item is asked for, and in how many it is missing or does not do."""
    asked: Counter[str] = Counter()
    lacking: Counter[str] = Counter()
    for checklist_id, summary in summaries:
        label = partial(checklist(checklist_id).label, language=language)
        items = [(label(item), status) for item, status in summary["items"]]
        asked.update({name for name, _ in items})
        lacking.update({name for name, status in items if status in ("missing", "rejected")})
    return [Share(label, count, asked[label]) for label, count in lacking.most_common(MOST_MISSING)]


def _corrected(session: Session, language: str) -> list[Share]:
    """Of the latest papers, by the type that the machine gave: all, and those whose type or values were corrected."""
    kind = Document.machine["type"].as_string()
    touched = case(((Document.type.is_not(None)) | (cast(Document.fields, String) != "{}"), 1), else_=0)
    papers = select(kind.label("kind"), touched.label("touched")).join(File, File.id == Document.file_id)
    latest = papers.order_by(File.received_at.desc()).limit(LATEST_PAPERS).subquery()
    query = select(latest.c.kind, func.sum(latest.c.touched), func.count()).group_by(latest.c.kind)
    shares = [Share(label_of(row[0], language), int(row[1]), row[2]) for row in session.execute(query)]
    return sorted(shares, key=lambda share: (-share.part / share.whole, -share.whole))
