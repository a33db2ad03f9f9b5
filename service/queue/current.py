"""What a job finds in its process: the backend and the name of the worker that forked it, set once by the worker."""

from __future__ import annotations

from dataclasses import dataclass

from service.backend import Backend


@dataclass(slots=True)
class _Process:
    backend: Backend | None = None
    owner: str = ""


_process = _Process()


def install(backend: Backend, owner: str) -> None:
    """Called once at a worker's start."""
    _process.backend, _process.owner = backend, owner


def backend() -> Backend:
    """The worker's backend."""
    if _process.backend is None:
        raise RuntimeError("a job runs only in a worker (see service.queue.worker)")
    return _process.backend


def owner() -> str:
    """The name under which this process holds its leases."""
    return _process.owner
