"""The whole service on one machine: embedded Redis (unless there is another), web server, workers; what `serve` runs.

Each part is a process of its own, started again when it dies. Stopping is orderly: the web server first, so that
nothing new comes in, then the workers, which finish their page, then Redis.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from service.config import Settings
from service.queue import embedded
from service.queue.processes import Program, adopt_orphans, end_strays

WEB_THREADS = 48  # each watcher of a dossier's events holds one
READY_SECONDS = 90.0  # a small machine that does other work too is slow to load it all
WORKER_PATIENCE = 35.0


class StackError(RuntimeError):
    """The service does not start."""


@dataclass(slots=True)
class Stack:
    """The processes of one machine; `environment` is what makes them find the same settings as ours."""

    settings: Settings
    host: str
    port: int
    workers: int
    environment: Mapping[str, str] = field(default_factory=dict)
    _children: list[Program] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    def start(self) -> None:
        """Starts everything and returns once the web server answers and a worker is ready."""
        adopt_orphans()
        if self.settings.embedded_redis and not embedded.is_up(self.settings):
            self._add(Program("redis", lambda: embedded.command(self.settings)))
            embedded.wait_until_up(self.settings)
        self._add(Program("workers", self._workers, self.environment, patience=WORKER_PATIENCE))
        self._add(Program("web", self._web, self.environment))
        self._wait_until_ready()

    def _add(self, child: Program) -> None:
        child.start()
        self._children.append(child)

    def _workers(self) -> list[str]:
        return [sys.executable, "-m", "service.cli", "worker", "--count", str(self.workers)]

    def _web(self) -> list[str]:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return [
            *(sys.executable, "-m", "gunicorn", "service.app:create_app()", "--bind", f"{host}:{self.port}"),
            *("--worker-class", "gthread", "--workers", "1", "--threads", str(WEB_THREADS)),
            *("--timeout", "120", "--graceful-timeout", "3", "--log-level", "warning", "--worker-tmp-dir", "/dev/shm"),
        ]

    def watch(self) -> None:
        """Starts again what died; to be called a few times a second."""
        deaths = [child.watch() for child in self._children]
        if any(deaths):
            end_strays([child.pid for child in self._children if child.pid])

    def _wait_until_ready(self) -> None:
        end = time.monotonic() + READY_SECONDS
        while time.monotonic() < end:
            self.watch()
            try:
                if httpx.get(f"{self.address}/readyz", timeout=5, trust_env=False).status_code == httpx.codes.OK:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.05)
        self.stop()
        raise StackError("Le service ne démarre pas : lisez les messages ci-dessus.")

    def stop(self) -> None:
        """Stops everything, the last started first but the workers before Redis; nothing of it is left running."""
        by_name = {child.name: child for child in self._children}
        for name in ("web", "workers", "redis"):
            if name in by_name:
                by_name[name].stop()
        end_strays()
        self._children.clear()
