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
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.process import BaseProcess

import psutil
import structlog

log = structlog.get_logger()

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
FIRST_PAUSE, LONGEST_PAUSE, HEALTHY_SECONDS = 0.1, 4.0, 20.0


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


class Kept(ABC):
    """One process to keep running: started again when it dies, after a pause that grows while it dies young."""

    def __init__(self, name: str, on_death: Callable[[], None] | None = None, patience: float = 10.0) -> None:
        self.name = name
        self.pid: int | None = None
        self._on_death = on_death
        self._patience = patience
        self._started = self._not_before = 0.0
        self._pause = FIRST_PAUSE

    def start(self) -> None:
        """Starts it now."""
        self._started = time.monotonic()
        self.pid = self._launch()

    def watch(self) -> bool:
        """Starts it again when it is dead and its pause is over; True when it was found dead just now."""
        if self.pid is None:
            if time.monotonic() >= self._not_before:
                self.start()
            return False
        code = self._exit_code()
        if code is None:
            return False
        lived = time.monotonic() - self._started
        log.warning("process_died", name=self.name, code=code, lived=round(lived, 1))
        self.pid = None
        self._pause = FIRST_PAUSE if lived > HEALTHY_SECONDS else min(self._pause * 2, LONGEST_PAUSE)
        self._not_before = time.monotonic() + self._pause
        if self._on_death is not None:
            self._on_death()
        return True

    def ask_to_stop(self) -> None:
        """Sends SIGTERM."""
        if self.pid is not None and self._exit_code() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

    def stop(self) -> None:
        """Stops it, by force once its patience is over, with everything below it."""
        if self.pid is None:
            return
        self.ask_to_stop()
        end = time.monotonic() + self._patience
        while self._exit_code() is None and time.monotonic() < end:
            time.sleep(0.02)
        if self._exit_code() is None:
            kill_tree(self.pid)
        self.pid = None

    @abstractmethod
    def _launch(self) -> int: ...

    @abstractmethod
    def _exit_code(self) -> int | None: ...


class Program(Kept):
    """A program with its arguments, tied to us by the kernel between fork and exec (where we run no threads)."""

    def __init__(
        self,
        name: str,
        arguments: Callable[[], Sequence[str]],
        environment: Mapping[str, str] | None = None,
        patience: float = 10.0,
    ) -> None:
        super().__init__(name, patience=patience)
        self._arguments = arguments
        self._environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None

    def _launch(self) -> int:
        parent = os.getpid()

        def prepare() -> None:
            die_with_parent()
            if os.getppid() != parent:
                os._exit(1)

        env = {**os.environ, **self._environment}
        self._process = subprocess.Popen(list(self._arguments()), start_new_session=True, env=env, preexec_fn=prepare)
        return self._process.pid

    def _exit_code(self) -> int | None:
        return self._process.poll() if self._process else 0


class Forked(Kept):
    """A function of ours in a forked process: it starts in milliseconds, with everything that we have loaded."""

    def __init__(
        self,
        name: str,
        target: Callable[[], object],
        on_death: Callable[[], None] | None = None,
        patience: float = 10.0,
    ) -> None:
        super().__init__(name, on_death, patience)
        self._target = target
        self._process: BaseProcess | None = None

    def _launch(self) -> int:
        self._process = get_context("fork").Process(target=self._run, name=self.name)
        self._process.start()
        assert self._process.pid is not None
        return self._process.pid

    def _run(self) -> None:
        os.setsid()
        die_with_parent()
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, signal.SIG_DFL)
        self._target()

    def _exit_code(self) -> int | None:
        return self._process.exitcode if self._process else 0


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
