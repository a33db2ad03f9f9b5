"""Nothing is lost: real Redis, real worker processes, real kills."""

from __future__ import annotations

import os
import signal
import time

import psutil
from sqlalchemy import select

from service import files
from service.queue.embedded import is_up
from service.queue.reconciler import reconcile
from service.store.models import Document, File
from tests.service.conftest import Installation, eventually


def upload(installation: Installation, *contents: bytes) -> tuple[str, list[str]]:
    dossier_id, actor = installation.dossier()
    uploads = [files.Upload(f"{number}.pdf", content) for number, content in enumerate(contents)]
    return dossier_id, [row.id for row in files.add_files(installation.backend, actor, dossier_id, uploads)]


def statuses(installation: Installation, dossier_id: str) -> list[str]:
    with installation.backend.database.read() as session:
        query = select(File.status).where(File.dossier_id == dossier_id).order_by(File.received_at, File.id)
        return list(session.scalars(query))


def row(installation: Installation, file_id: str) -> File:
    with installation.backend.database.read() as session:
        return session.get_one(File, file_id)


def test_a_worker_killed_in_the_middle_loses_nothing(installation: Installation) -> None:
    installation.start_redis()
    dossier_id, _ = upload(installation, *(b"SLOW %d" % number for number in range(8)))
    installation.start_workers(2)
    eventually(lambda: statuses(installation, dossier_id).count("processing") == 2)
    for pid in installation.worker_pids():
        os.kill(pid, signal.SIGKILL)
    eventually(lambda: statuses(installation, dossier_id) == ["done"] * 8)
    with installation.backend.database.read() as session:
        assert len(session.scalars(select(Document)).all()) == 8  # each read once, whatever was tried


def test_a_supervisor_killed_with_its_workers_loses_nothing(installation: Installation) -> None:
    installation.start_redis()
    dossier_id, _ = upload(installation, b"SLOW 1", b"SLOW 2", b"SLOW 3")
    first = installation.start_workers(1)
    eventually(lambda: "processing" in statuses(installation, dossier_id))
    family = psutil.Process(first.pid).children(recursive=True)
    first.kill()
    _, alive = psutil.wait_procs(family, timeout=8)
    assert not alive, "a worker outlived its supervisor"
    installation.start_workers(1)  # the lease of the dead one runs out, the reconciler queues its file again
    eventually(lambda: statuses(installation, dossier_id) == ["done"] * 3)


def test_a_file_that_kills_its_worker_three_times_ends_failed_and_the_others_go_on(installation: Installation) -> None:
    installation.start_redis()
    dossier_id, ids = upload(installation, b"POISON", b"fine 1", b"CRASH", b"fine 2")
    installation.start_workers(1)
    eventually(lambda: statuses(installation, dossier_id) == ["failed", "done", "failed", "done"])
    for file_id in (ids[0], ids[2]):
        failed = row(installation, file_id)
        assert failed.attempts == 3
        assert failed.result is not None
        assert failed.result["error"]["code"] == "unreadable"


def test_a_stuck_reading_is_killed_and_ends_as_a_timeout(installation: Installation) -> None:
    installation.reopen({"JOB_TIMEOUT": "1"})
    installation.start_redis()
    dossier_id, (stuck, _) = upload(installation, b"HANG", b"fine")
    installation.start_workers(1, "1")
    eventually(lambda: statuses(installation, dossier_id) == ["failed", "done"])
    found = row(installation, stuck)
    assert found.result is not None
    assert found.result["error"]["code"] == "timeout"


def test_a_page_that_takes_too_much_of_the_processor_is_a_timeout_at_once(installation: Installation) -> None:
    installation.start_redis()
    dossier_id, (toiling, _) = upload(installation, b"TOIL", b"fine")
    installation.start_workers(1, "1")
    eventually(lambda: statuses(installation, dossier_id) == ["failed", "done"])
    found = row(installation, toiling)
    assert found.result is not None
    assert (found.result["error"]["code"], found.attempts) == ("timeout", 1)


def test_an_upload_while_redis_is_away_is_read_once_it_is_back(installation: Installation) -> None:
    dossier_id, _ = upload(installation, b"one", b"two")  # stored and acknowledged: nobody was told
    assert statuses(installation, dossier_id) == ["received", "received"]
    installation.start_redis()
    installation.start_workers(1)
    eventually(lambda: statuses(installation, dossier_id) == ["done", "done"])


def test_redis_killed_and_emptied_in_the_middle_loses_nothing(installation: Installation) -> None:
    redis = installation.start_redis()
    installation.start_workers(2)
    dossier_id, _ = upload(installation, *(b"SLOW %d" % number for number in range(6)))
    eventually(lambda: "processing" in statuses(installation, dossier_id))
    redis.kill()
    redis.wait()
    for path in (installation.settings.home / "redis").glob("appendonly*"):
        path.unlink()
    eventually(lambda: not is_up(installation.settings))
    installation.start_redis()
    eventually(lambda: statuses(installation, dossier_id) == ["done"] * 6)


def test_the_queue_survives_a_restart_of_redis_by_its_append_only_file(installation: Installation) -> None:
    redis = installation.start_redis()
    upload(installation, b"one", b"two")
    time.sleep(1.2)  # appendfsync everysec
    redis.kill()
    redis.wait()
    installation.start_redis()
    assert len(installation.backend.line) == 2


def test_the_reconciler_queues_only_what_is_lost(installation: Installation) -> None:
    installation.start_redis()
    upload(installation, b"one", b"two")
    time.sleep(2.1)
    assert reconcile(installation.backend) == 0
    installation.backend.line.queue.empty()
    assert reconcile(installation.backend) == 2
    assert reconcile(installation.backend) == 0


def test_a_worker_asked_to_stop_finishes_its_page(installation: Installation) -> None:
    installation.start_redis()
    dossier_id, _ = upload(installation, b"SLOW 1", b"SLOW 2")
    workers = installation.start_workers(1)
    eventually(lambda: "processing" in statuses(installation, dossier_id))
    workers.terminate()
    assert workers.wait(20) == 0
    assert statuses(installation, dossier_id) == ["done", "received"]
    assert not list(installation.settings.scratch.glob("*"))
