"""Rows that wait to go out (webhooks' calls, e-mails): found when due, claimed by one machine, put off when they fail.

`next_at` says when a row is due; None: never again.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from service.backend import Backend
from service.store.models import Delivery, Mail, utc_now

BATCH = 20
Waiting = type[Delivery] | type[Mail]


def due(backend: Backend, table: Waiting) -> list[str]:
    """The ids of the rows that are due, the oldest first, a batch at a time."""
    with backend.database.read() as session:
        query = select(table.id).where(table.next_at <= utc_now()).order_by(table.next_at).limit(BATCH)
        return list(session.scalars(query))


def claimed(session: Session, table: Waiting, row_id: str, seconds: int) -> bool:
    """Puts the row off, so that nobody else takes it meanwhile and it is tried again should we die; False when another
    machine was faster.
    """
    now = utc_now()
    mine = (
        update(table)
        .where(table.id == row_id, table.next_at <= now)
        .values(next_at=now + timedelta(seconds=seconds), attempts=table.attempts + 1)
        .returning(table.id)
    )
    return session.scalar(mine) is not None


def next_try(attempts: int, first_delay: float) -> datetime:
    """When to try again after so many attempts: each time twice as late."""
    return utc_now() + timedelta(seconds=first_delay * 2 ** (attempts - 1))
