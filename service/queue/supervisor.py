"""The workers of one machine and their housekeeping: what `bordereau worker --count N` runs.

The supervisor loads the models once, then forks N workers and forks them again when they die, giving back at once the
rows that a dead one held. It runs no thread, so that forking is safe. A process beside the workers does what recurs:
the reconciler every fifteen seconds, the webhooks that are due every second, what retention erases every ten minutes;
where e-mail is on, another one writes and sends it, so that a slow mail server holds up nothing else.
Every machine may run all this; what two of them do at once does no harm.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import structlog

from service import logs
from service.backend import Backend
from service.contacts import sweep_contacts
from service.digests import write_digests
from service.outbox import deliver_mail, sweep_mail
from service.queue import worker
from service.queue.claims import give_back, recover
from service.queue.jobs import sweep_scratch
from service.queue.processes import Forked, Kept, StopSignal, adopt_orphans, die_with_parent, end_strays
from service.queue.reconciler import reconcile
from service.queue.warm import limit_threads, load_models
from service.retention import erase_expired, erase_left_over, sweep_rows, sweep_vault
from service.transfers import sweep_transfers
from service.webhooks import deliver_due

log = structlog.get_logger()
Recurring = tuple[Callable[[Backend], object], float]  # a task, and the seconds between two times

TICK = 0.1
WEBHOOK_SECONDS = 1.0
MAIL_SECONDS = 1.0
DIGEST_SECONDS = 10.0
RETENTION_SECONDS = 600.0
PATIENCE = 25.0  # a worker that is asked to stop finishes its page first


def run(backend: Backend, count: int) -> int:
    """Keeps `count` workers running until somebody asks to stop; then lets each finish what it reads."""
    logs.configure()
    stop = StopSignal()
    die_with_parent()
    adopt_orphans()
    limit_threads()
    sweep_scratch(backend.settings.scratch)
    load_models()
    crew = [_Member(backend) for _ in range(count)]
    kept: list[Kept] = [member.process for member in crew]
    kept.append(Forked("housekeeping", lambda: keep_house(backend)))
    if backend.settings.smtp is not None:
        kept.append(Forked("post", lambda: keep_post(backend)))
    backend.database.close()
    for process in kept:
        process.start()
    while not stop:
        deaths = [process.watch() for process in kept]
        if any(deaths):
            end_strays([process.pid for process in kept if process.pid])
        time.sleep(TICK)
    for process in kept:
        process.ask_to_stop()
    for process in kept:
        process.stop()
    for member in crew:
        member.release(give_back)
    end_strays()
    gc.unfreeze()  # else the libraries below us complain at our end about what was never collected
    return 0


class _Member:
    """A worker, under a new name at each start; what it held when it died goes back to the queue at once."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._name = ""
        self.process = Forked("worker", self._work, on_death=self._mourn, patience=PATIENCE)
        self._rename()

    def _rename(self) -> None:
        self._name = worker.worker_name()

    def _work(self) -> None:
        self._backend.database.forget_connections()
        worker.run(self._backend, self._name)

    def _mourn(self) -> None:
        self.release(lambda backend, name: recover(backend, name, "crash"))
        _try(reconcile, self._backend)  # it may have died between taking a job from the queue and claiming its row
        self._backend.database.close()
        self._rename()

    def release(self, how: Callable[[Backend, str], list[str]]) -> None:
        """Gives back the rows of this worker; a database that is away leaves them to the reconciler."""
        try:
            self._backend.announce(how(self._backend, self._name))
        except Exception as error:
            log.warning("release_failed", worker=self._name, error=repr(error)[:300])
        finally:
            self._backend.database.close()


def keep_house(backend: Backend) -> None:
    """The recurring tasks, for ever."""
    every = backend.settings.reconcile_seconds
    tasks: list[Recurring] = [
        (reconcile, every),
        (deliver_due, WEBHOOK_SECONDS),
        (erase_expired, RETENTION_SECONDS),
        (erase_left_over, RETENTION_SECONDS),
        (sweep_vault, RETENTION_SECONDS),
        (sweep_rows, RETENTION_SECONDS),
        (sweep_mail, RETENTION_SECONDS),
        (sweep_contacts, RETENTION_SECONDS),
        (sweep_transfers, RETENTION_SECONDS),
    ]
    _repeat(backend, tasks)


def keep_post(backend: Backend) -> None:
    """Writes and sends e-mails, for ever."""
    _repeat(backend, [(write_digests, DIGEST_SECONDS), (deliver_mail, MAIL_SECONDS)])


def _repeat(backend: Backend, tasks: list[Recurring]) -> None:
    """Each task at its pace; one that fails is logged and tried again at its next time."""
    backend.database.forget_connections()
    due = {task: time.monotonic() for task, _ in tasks}
    while True:
        for task, pause in tasks:
            if time.monotonic() >= due[task]:
                _try(task, backend)
                due[task] = time.monotonic() + pause
        time.sleep(TICK)


def _try(task: Callable[[Backend], object], backend: Backend) -> None:
    try:
        task(backend)
    except Exception as error:
        log.warning("housekeeping_failed", task=getattr(task, "__name__", "?"), error=repr(error)[:300])
