"""The reconciler: makes the queue agree with the rows, which are the truth.

Run at a worker's start and every fifteen seconds. It gives back the rows whose worker is gone, then queues every
`received` row that is not in the queue: one whose announcement was lost (Redis was away, the web process died between
commit and enqueue, Redis lost its data) or whose job was lost with its worker.
"""

from __future__ import annotations

from datetime import timedelta

import structlog
from sqlalchemy import select

from service.backend import Backend
from service.queue.claims import recover
from service.store.models import File, utc_now

log = structlog.get_logger()
GRACE = timedelta(seconds=2)  # an upload that was committed just now is about to be announced by its own process


def reconcile(backend: Backend) -> int:
    """Returns how many files were queued again."""
    recovered = recover(backend, cause="stale")
    waiting = backend.line.waiting()
    with backend.database.read() as session:
        query = select(File.id).where(File.status == "received", File.received_at < utc_now() - GRACE)
        rows = list(session.scalars(query.order_by(File.received_at, File.id)))
    lost = [file_id for file_id in rows if file_id not in waiting]
    backend.announce(lost)
    if lost:
        log.warning("files_queued_again", lost=len(lost), stale=len(recovered))
    return len(lost)
