"""One worker process: takes files from the queue one at a time, and reads each in a forked child.

The child inherits the loaded models (forking costs a few milliseconds, loading them half a second), may crash, leak or
hang without harm to the worker, and gives its memory back when it ends. The worker keeps the row's lease alive while
the child works, kills it when its time is over, and gives the row back when it died. rq's own safety nets are set to
seconds (its defaults leave a lost job `started` for minutes) but nothing depends on them: the row is the truth.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from resource import struct_rusage
from typing import Any

import psutil
import structlog
from redis import Redis
from rq import Worker
from rq.job import Job
from rq.queue import Queue
from rq.serializers import JSONSerializer

from service.backend import Backend
from service.queue import current
from service.queue.claims import give_back, recover, renew
from service.queue.jobs import sweep_scratch
from service.queue.processes import adopt_orphans, die_with_parent, end_strays, kill_tree
from service.queue.reconciler import reconcile
from service.queue.worker_times import GRACE_SECONDS, MAINTENANCE_SECONDS, MONITORING_SECONDS, WORKER_TTL

log = structlog.get_logger()


class FileWorker(Worker):
    """rq's worker, with our lease beside its own heartbeat."""

    max_connection_wait_time = 2.0  # seconds between two tries while Redis is away; rq waits up to a minute

    def __init__(self, backend: Backend, name: str, connection: Redis) -> None:
        queue = Queue(backend.settings.queue_name, connection=connection, serializer=JSONSerializer)
        super().__init__(
            [queue],  # one queue: rq then moves a job instead of popping it, so that a dead worker's job is not lost
            name=name,
            connection=connection,
            serializer=JSONSerializer,
            worker_ttl=WORKER_TTL,
            job_monitoring_interval=MONITORING_SECONDS,
            maintenance_interval=MAINTENANCE_SECONDS,
        )
        self.backend = backend

    def fork_work_horse(self, job: Job, queue: Queue) -> None:
        """Before the fork, the parent lets go of its database connections: none is shared with the child."""
        self.backend.database.close()
        super().fork_work_horse(job, queue)

    def setup_work_horse_signals(self) -> None:
        """In the child: die with the worker, and open connections of one's own."""
        super().setup_work_horse_signals()  # type: ignore[no-untyped-call]
        die_with_parent(signal.SIGKILL)
        self.backend.database.forget_connections()

    def maintain_heartbeats(self, job: Job, execution: Any) -> None:
        """Every few seconds while the child works: renew the lease; end a child whose time is over."""
        super().maintain_heartbeats(job, execution)
        renew(self.backend, self.name)
        started = psutil.Process(self.horse_pid).create_time() if psutil.pid_exists(self.horse_pid) else None
        limit = (job.timeout or self.backend.settings.job_timeout) + GRACE_SECONDS
        if started is not None and time.time() - started > limit:
            log.warning("child_stuck", job=job.id)
            recover(self.backend, self.name, "timeout")
            self.kill_horse()

    def kill_horse(self, sig: signal.Signals = signal.SIGKILL) -> None:
        """The child with all its own children: Tesseract runs in a session of its own."""
        if self.horse_pid:
            kill_tree(self.horse_pid)

    def handle_work_horse_killed(
        self, job: Job, retpid: int | None, ret_val: int | None, rusage: struct_rusage | None
    ) -> None:
        """A child that passed its allowance of processor time would pass it again: its file has its answer."""
        super().handle_work_horse_killed(job, retpid, ret_val, rusage)  # type: ignore[no-untyped-call]
        if ret_val is not None and os.WIFSIGNALED(ret_val) and os.WTERMSIG(ret_val) == signal.SIGXCPU:
            recover(self.backend, self.name, "timeout")

    def monitor_work_horse(self, job: Job, queue: Queue, execution: Any) -> None:
        """After each child: end what it left running, and give its row back if it did not finish it."""
        super().monitor_work_horse(job, queue, execution)
        end_strays()
        again = recover(self.backend, self.name, "crash")
        self.backend.announce(again)
        sweep_scratch(self.backend.settings.scratch)


def worker_name() -> str:
    """Unique: rq refuses a name that a dead worker still holds."""
    return f"{socket.gethostname()}-{os.getpid()}-{os.urandom(3).hex()}"


def run(backend: Backend, name: str) -> None:
    """The whole life of a worker process, forked from a supervisor that has the models loaded."""
    adopt_orphans()
    current.install(backend, name)
    reconcile(backend)
    connection = Redis.from_url(backend.settings.redis_url, socket_connect_timeout=5)
    worker = FileWorker(backend, name, connection)
    worker.log_job_description = False
    log.info("worker_ready", name=name)
    try:
        worker.work(logging_level="WARNING")
    finally:
        end_strays()
        backend.announce(give_back(backend, name))
