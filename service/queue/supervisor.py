"""The workers of one machine and their housekeeping: what `bordereau worker --count N` runs.

It starts N worker processes and starts them again when they die, giving back at once the rows that a dead one held.
In a thread beside it: the reconciler every fifteen seconds, the webhooks that are due every second, what retention
erases every ten minutes. Every machine may run it; what two of them do at once does no harm.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

import structlog

from service import logs
from service.backend import Backend
from service.queue.claims import give_back, recover
from service.queue.processes import Child, StopSignal, adopt_orphans, die_with_parent, end_strays
from service.queue.reconciler import reconcile
from service.queue.worker import worker_name
from service.retention import erase_expired, sweep_rows, sweep_vault
from service.webhooks import deliver_due

log = structlog.get_logger()

TICK = 0.1
WEBHOOK_SECONDS = 1.0
RETENTION_SECONDS = 600.0
PATIENCE = 25.0  # a worker that is asked to stop finishes its page first


class Housekeeping(threading.Thread):
    """The recurring tasks of a machine; one that fails is logged and tried again at its next time."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(name="housekeeping", daemon=True)
        self._backend = backend
        self._stopped = threading.Event()
        every = backend.settings.reconcile_seconds
        self._tasks: list[tuple[Callable[[Backend], object], float]] = [
            (reconcile, every),
            (deliver_due, WEBHOOK_SECONDS),
            (erase_expired, RETENTION_SECONDS),
            (sweep_vault, RETENTION_SECONDS),
            (sweep_rows, RETENTION_SECONDS),
        ]

    def run(self) -> None:
        """Until `stop`."""
        due = {task: time.monotonic() + pause for task, pause in self._tasks}
        while not self._stopped.wait(TICK):
            for task, pause in self._tasks:
                if time.monotonic() >= due[task]:
                    self._do(task)
                    due[task] = time.monotonic() + pause

    def _do(self, task: Callable[[Backend], object]) -> None:
        try:
            task(self._backend)
        except Exception as error:
            log.warning("housekeeping_failed", task=getattr(task, "__name__", "?"), error=repr(error)[:300])

    def stop(self) -> None:
        """Ends it after the task it is at."""
        self._stopped.set()


def run(backend: Backend, count: int, module: str = "service.queue.worker") -> int:
    """Keeps `count` workers running until somebody asks to stop; then lets each finish what it reads."""
    logs.configure()
    stop = StopSignal()
    die_with_parent()
    adopt_orphans()
    crew = [_Member(backend, module) for _ in range(count)]
    for member in crew:
        member.child.start()
    housekeeping = Housekeeping(backend)
    housekeeping.start()
    while not stop:
        deaths = [member.child.watch() for member in crew]
        if any(deaths):
            end_strays([member.child.process.pid for member in crew if member.child.process])
        time.sleep(TICK)
    housekeeping.stop()
    for member in crew:
        member.child.ask_to_stop()
    for member in crew:
        member.stop()
    end_strays()
    return 0


class _Member:
    """A worker, under a new name at each start; what it held when it died goes back to the queue at once."""

    def __init__(self, backend: Backend, module: str) -> None:
        self._backend = backend
        self._module = module
        self._name = ""
        self.child = Child("worker", self._arguments, on_death=self._mourn, patience=PATIENCE, ties_itself=True)

    def _arguments(self) -> list[str]:
        self._name = worker_name()
        return [sys.executable, "-m", self._module, self._name]

    def _mourn(self) -> None:
        self._try_announce(lambda: recover(self._backend, self._name, "crash"))

    def stop(self) -> None:
        """Stops it; a reading that was cut short does not count against its file."""
        self.child.stop()
        self._try_announce(lambda: give_back(self._backend, self._name))

    def _try_announce(self, release: Callable[[], list[str]]) -> None:
        try:
            self._backend.announce(release())
        except Exception as error:
            log.warning("release_failed", worker=self._name, error=repr(error)[:300])
