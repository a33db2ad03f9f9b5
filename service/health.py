"""Is everything there that work needs? Database, queue, vault, and a worker seen lately."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from rq import Worker
from rq.worker import BaseWorker
from sqlalchemy import func, select, text

from service.backend import Backend
from service.queue.worker_times import SEEN_LATELY_SECONDS
from service.store.models import Dossier, File


def checks(backend: Backend) -> dict[str, bool]:
    """Each thing by name, and whether it answers."""
    return {
        "database": _answers(lambda: _database(backend)),
        "queue": _answers(lambda: backend.redis.ping()),
        "vault": _answers(backend.vault.check),
        "worker": _answers(lambda: _require(bool(workers_seen(backend)))),
    }


def workers_seen(backend: Backend) -> list[BaseWorker]:
    """The workers that gave a sign of life lately, on any machine."""
    since = datetime.now(UTC) - timedelta(seconds=SEEN_LATELY_SECONDS)
    found = Worker.all(queue=backend.line.queue)
    return [worker for worker in found if worker.last_heartbeat and _aware(worker.last_heartbeat) > since]


def figures(backend: Backend) -> dict[str, dict[str, int]]:
    """Files and dossiers by status."""
    with backend.database.read() as session:
        files = session.execute(select(File.status, func.count()).group_by(File.status)).all()
        dossiers = session.execute(
            select(Dossier.status, func.count()).where(Dossier.is_pile.is_(False)).group_by(Dossier.status)
        ).all()
    return {"files": {row[0]: row[1] for row in files}, "dossiers": {row[0]: row[1] for row in dossiers}}


def _database(backend: Backend) -> None:
    with backend.database.read() as session:
        session.execute(text("SELECT 1"))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _require(found: bool) -> None:
    if not found:
        raise LookupError


def _answers(question: Callable[[], object]) -> bool:
    try:
        question()
    except Exception:
        return False
    return True
