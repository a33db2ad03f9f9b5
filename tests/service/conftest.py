"""A private installation for each test: real SQLite, real vault, and where it is asked for a real Redis and workers."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from rq import Worker
from sqlalchemy import create_engine, make_url, text

from service.access import Actor
from service.backend import Backend
from service.config import Settings, from_environment
from service.dossiers import open_dossier
from service.queue import embedded
from service.queue.processes import die_with_parent, kill_tree

ROOT = Path(__file__).parents[2]
QUICK = {"RECONCILE_SECONDS": "1", "LEASE_SECONDS": "4"}
DESK = Actor("desk", "key:desk", "Guichet")
SITUATION = {
    "requested_on": "2026-11-21",
    "persons": [
        {
            "id": "p1",
            "role": "applicant",
            "first_name": "Nadia",
            "last_name": "Belkacem",
            "birth_date": "1988-04-02",
            "activities": ["employee"],
            "incomes": ["salary"],
        }
    ],
}


def eventually(question: Callable[[], object], seconds: float = 60.0, pause: float = 0.05) -> None:
    """Waits until the question is answered yes."""
    end = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(pause)


@dataclass
class Installation:
    """Settings, backend and the processes that a test started for them."""

    environment: dict[str, str]
    settings: Settings
    backend: Backend
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_redis(self) -> subprocess.Popen[bytes]:
        process = self.run(*embedded.command(self.settings))
        embedded.wait_until_up(self.settings)
        return process

    def start_workers(self, count: int = 2, *patience: str) -> subprocess.Popen[bytes]:
        return self.run(sys.executable, "-m", "tests.service.queue.faulty_worker", str(count), *patience)

    def run(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, **self.environment}
        process = subprocess.Popen(
            arguments, env=environment, cwd=ROOT, start_new_session=True, preexec_fn=die_with_parent
        )
        self.processes.append(process)
        return process

    def reopen(self, changes: dict[str, str]) -> None:
        """The same installation with other settings."""
        self.backend.database.close()
        self.environment |= changes
        self.settings = from_environment(self.environment)
        self.backend = Backend.open(self.settings)

    def dossier(self) -> tuple[str, Actor]:
        opened = open_dossier(self.backend, DESK, SITUATION)
        return opened.dossier.id, Actor("applicant", "key:test", dossier_id=opened.dossier.id)

    def worker_pids(self) -> list[int]:
        """The worker processes below the supervisor, not their children."""
        return [worker.pid for worker in Worker.all(connection=self.backend.redis) if worker.pid]

    def stop(self) -> None:
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                kill_tree(process.pid)


def _database() -> dict[str, str]:
    """SQLite; or, where TEST_POSTGRES is the address of a server, a new database there: the same tests on both."""
    server = os.environ.get("TEST_POSTGRES")
    if not server:
        return {}
    name = f"test_{os.urandom(6).hex()}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return {"DATABASE_URL": make_url(server).set(database=name).render_as_string(hide_password=False)}


def _environment(home: Path) -> dict[str, str]:
    clean = dict.fromkeys(("DATABASE_URL", "REDIS_URL", "STORAGE_URL", "MASTER_KEY", "PUBLIC_URL"), "")
    return {"BORDEREAU_HOME": str(home), **clean, **QUICK}


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all its tables and nothing in them: making them takes as long as many a test."""
    settings = from_environment(_environment(tmp_path_factory.mktemp("migrated")))
    Backend.open(settings).database.close()
    return settings.home / "bordereau.db"


@pytest.fixture
def installation(tmp_path: Path, migrated: Path) -> Iterator[Installation]:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy(migrated, home)
    environment = _environment(home) | _database()
    settings = from_environment(environment)
    made = Installation(environment, settings, Backend.open(settings))
    yield made
    made.stop()
    made.backend.database.close()


@pytest.fixture
def backend(installation: Installation) -> Backend:
    return installation.backend
