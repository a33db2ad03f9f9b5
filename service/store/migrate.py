"""Brings the database to the newest form; run by every process at its start, so that nobody has to remember it.

Several processes may start together: a file lock (SQLite) or an advisory lock (PostgreSQL) lets one of them migrate
while the others wait, and then find nothing to do.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from service.store.database import Database

ADVISORY_LOCK = 0x626F7264  # "bord"


def upgrade(database: Database) -> None:
    """Runs the migrations that are still missing; returns at once when there are none."""
    if _is_current(database):
        return
    with _alone(database):
        if not _is_current(database):
            command.upgrade(_config(database), "head")


def _config(database: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["engine"] = database.engine
    return config


def _is_current(database: Database) -> bool:
    heads = set(ScriptDirectory.from_config(_config(database)).get_heads())
    with database.engine.connect() as connection:
        return set(MigrationContext.configure(connection).get_current_heads()) == heads


@contextmanager
def _alone(database: Database) -> Iterator[None]:
    path = database.engine.url.database
    if database.engine.dialect.name == "sqlite":
        with Path(f"{path}.migrating").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        return
    with database.engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": ADVISORY_LOCK})
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": ADVISORY_LOCK})
