"""What is erased by itself, and what is not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from service import files, retention
from service.dossiers import list_dossiers
from service.store.models import Dossier, Event, utc_now
from tests.service.conftest import DESK, Installation


def test_a_dossier_past_its_date_is_erased_with_its_files(installation: Installation) -> None:
    backend = installation.backend
    dossier_id, actor = installation.dossier()
    kept, _ = installation.dossier()
    files.add_files(backend, actor, dossier_id, [files.Upload("a", b"1")])
    assert retention.erase_expired(backend) == 0
    with backend.database.write() as session:
        past = utc_now() - timedelta(days=1)
        session.execute(update(Dossier).where(Dossier.id == dossier_id).values(retained_until=past))
    assert retention.erase_expired(backend) == 1
    assert [row.id for row in list_dossiers(backend, DESK).dossiers] == [kept]
    assert not list(backend.vault.names())


def test_only_old_blobs_without_a_row_are_swept(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = installation.backend
    dossier_id, actor = installation.dossier()
    files.add_files(backend, actor, dossier_id, [files.Upload("a", b"owned")])
    orphan = backend.vault.put(b"nobody's")
    assert retention.sweep_vault(backend) == 0
    monkeypatch.setattr(retention, "ORPHAN_AGE", timedelta(0))
    assert retention.sweep_vault(backend) == 1
    assert orphan not in [name for name, _ in backend.vault.names()]
    assert len(list(backend.vault.names())) == 1


def test_the_rows_that_serve_no_more_are_forgotten(installation: Installation) -> None:
    dossier_id, _ = installation.dossier()
    backend = installation.backend
    with backend.database.write() as session:
        session.add(Event(dossier_id=dossier_id, kind="old", data={}, at=utc_now() - timedelta(days=30)))
    retention.sweep_rows(backend)
    with backend.database.read() as session:
        assert [event.kind for event in session.scalars(select(Event))] == ["report"]
