"""What the use cases work with, opened once a process: settings, database, vault and the way to the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import structlog
from redis import Redis
from redis.exceptions import RedisError

from service.config import Settings
from service.queue.line import Line
from service.store.database import Database
from service.store.migrate import upgrade
from service.store.vault import Vault

log = structlog.get_logger()


@dataclass(frozen=True)
class Backend:
    """The three places where things are kept. Opening it brings the database up to date; Redis may be away."""

    settings: Settings
    database: Database
    vault: Vault

    @staticmethod
    def open(settings: Settings) -> Backend:
        """Opens everything, migrating the database when it is behind."""
        database = Database(settings.database_url)
        upgrade(database)
        return Backend(settings, database, Vault(settings.storage_url, settings.master_key))

    @cached_property
    def redis(self) -> Redis:
        """A connection made at the first command, with times short enough for a web request."""
        return Redis.from_url(self.settings.redis_url, socket_connect_timeout=2, socket_timeout=5)

    @cached_property
    def line(self) -> Line:
        """The queue of files to read."""
        return Line(self.redis, self.settings)

    def announce(self, file_ids: Sequence[str]) -> None:
        """Puts files in the queue. When Redis is away nothing is lost: the reconciler finds the rows."""
        try:
            self.line.add(file_ids)
        except RedisError as error:
            log.warning("queue_unreachable", files=len(file_ids), error=type(error).__name__)
