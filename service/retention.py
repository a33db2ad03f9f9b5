"""What is erased by itself: dossiers past their date, files left in the pile, blobs that no row owns, old events and
finished calls.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, select

from service.access import Actor
from service.audit import record
from service.backend import Backend
from service.dossiers import erase_rows
from service.events import touch
from service.pile import PILE
from service.store.models import Delivery, Dossier, Event, File, Piece, utc_now

RETENTION = Actor("admin", "system:retention", "retention")
BATCH = 50
ORPHAN_AGE = timedelta(hours=6)  # far longer than any upload waits between the vault and its row
EVENT_AGE = timedelta(days=7)


def erase_expired(backend: Backend) -> int:
    """Erases the dossiers whose retention date is past, with everything derived from them; returns how many."""
    with backend.database.write() as session:
        query = select(Dossier.id).where(Dossier.retained_until < utc_now()).limit(BATCH)
        ids = list(session.scalars(query))
        vault_ids = [vault_id for dossier_id in ids for vault_id in erase_rows(session, RETENTION, dossier_id)]
    for vault_id in vault_ids:
        backend.vault.delete(vault_id)
    return len(ids)


def erase_left_over(backend: Backend) -> int:
    """Erases the files that lay in the pile as long as a dossier is kept, since nobody put them into one."""
    before = utc_now() - timedelta(days=backend.settings.retention_days)
    left = select(File).where(File.dossier_id == PILE, File.received_at < before).limit(BATCH)
    with backend.database.write() as session:
        touch(session, PILE, report_changes=False)
        rows = list(session.scalars(left))
        for row in rows:
            session.delete(row)
            record(session, RETENTION, "remove_file", PILE, row.id)
    for row in rows:
        backend.vault.delete(row.vault_id)
    return len(rows)


def sweep_vault(backend: Backend) -> int:
    """Erases the blobs that no row owns: left by a machine that stopped between two steps. Returns how many."""
    before = utc_now() - ORPHAN_AGE
    old = [name for name, written in backend.vault.names() if written < before]
    with backend.database.read() as session:
        owned = {*session.scalars(select(File.vault_id)), *session.scalars(select(Piece.vault_id))}
    orphans = [name for name in old if name not in owned]
    for name in orphans:
        backend.vault.delete(name)
    return len(orphans)


def sweep_rows(backend: Backend) -> None:
    """Forgets events that nobody will ask for again, and calls that were made or given up."""
    before = utc_now() - EVENT_AGE
    with backend.database.write() as session:
        session.execute(delete(Event).where(Event.at < before))
        session.execute(delete(Delivery).where(Delivery.next_at.is_(None)))
