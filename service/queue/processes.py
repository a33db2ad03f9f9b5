"""Child processes that never outlive us: started, watched, started again when they die, stopped in order.

Each child gets a session of its own (a Ctrl-C on the terminal reaches only us, and we stop them in order) and a signal
from the kernel should we die without a word. We also adopt whatever a dead child leaves behind, and end it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import psutil
import structlog

log = structlog.get_logger()

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
FIRST_PAUSE, LONGEST_PAUSE, HEALTHY_SECONDS = 0.2, 10.0, 20.0


def die_with_parent(sign: signal.Signals = signal.SIGTERM) -> None:
    """Asks the kernel to send this process `sign` when its parent dies. Linux only; elsewhere nothing happens."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(sign), 0, 0, 0)


def adopt_orphans() -> None:
    """Asks the kernel to give us the children that our dead children leave."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def end_strays(keep: Sequence[int] = ()) -> None:
    """Kills the processes below us that are not `keep`, nor below one of them."""
    for child in psutil.Process().children():
        if child.pid not in keep:
            kill_tree(child.pid)


def kill_tree(pid: int) -> None:
    """Kills a process and everything below it, whatever session it is in, and reaps it when it is our own child."""
    with contextlib.suppress(psutil.NoSuchProcess):
        root = psutil.Process(pid)
        family = [*root.children(recursive=True), root]
        for member in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                member.kill()
        psutil.wait_procs(family, timeout=2)


@dataclass(slots=True)
class Child:
    """One process to keep running. `arguments` is asked anew at each start.

    `ties_itself`: the program calls `die_with_parent` itself, so that nothing runs between fork and exec (which would
    not be safe where threads run).
    """

    name: str
    arguments: Callable[[], Sequence[str]]
    environment: Mapping[str, str] | None = None
    on_death: Callable[[], None] | None = None
    patience: float = 10.0
    ties_itself: bool = False
    process: subprocess.Popen[bytes] | None = None
    _started: float = 0.0
    _pause: float = FIRST_PAUSE
    _not_before: float = field(default=0.0)

    def start(self) -> None:
        """Starts it now."""
        parent = os.getpid()

        def prepare() -> None:
            die_with_parent()
            if os.getppid() != parent:
                os._exit(1)

        self._started = time.monotonic()
        env = {**os.environ, **(self.environment or {})}
        self.process = subprocess.Popen(
            list(self.arguments()),
            start_new_session=True,
            env=env,
            preexec_fn=None if self.ties_itself else prepare,
        )

    def watch(self) -> bool:
        """Starts it again when it died, after a pause that grows while it dies young; True when it was found dead."""
        if self.process is None:
            if time.monotonic() >= self._not_before:
                self.start()
            return False
        if self.process.poll() is None:
            return False
        lived = time.monotonic() - self._started
        log.warning("process_died", name=self.name, code=self.process.returncode, lived=round(lived, 1))
        self.process = None
        self._pause = FIRST_PAUSE if lived > HEALTHY_SECONDS else min(self._pause * 2, LONGEST_PAUSE)
        self._not_before = time.monotonic() + self._pause
        if self.on_death is not None:
            self.on_death()
        return True

    def ask_to_stop(self) -> None:
        """Sends SIGTERM."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def stop(self) -> None:
        """Stops it, by force once its patience is over, with everything below it."""
        if self.process is None:
            return
        self.ask_to_stop()
        try:
            self.process.wait(self.patience)
        except subprocess.TimeoutExpired:
            kill_tree(self.process.pid)
            self.process.wait()
        self.process = None


class StopSignal:
    """True once somebody asked us to stop (SIGTERM, SIGINT)."""

    def __init__(self) -> None:
        self._asked = False
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, self._note)

    def _note(self, _sign: int, _frame: object) -> None:
        self._asked = True

    def __bool__(self) -> bool:
        return self._asked
