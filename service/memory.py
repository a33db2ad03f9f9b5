"""A bound on the memory of a process that reads files from outside: forms that draw forms pass every other guard."""

from __future__ import annotations

import resource

MEMORY_A_PROCESS = 4 * 1024**3  # bytes; an honest 100-page scan takes less than a quarter of it


def limit_memory() -> None:
    """Makes this process fail with `MemoryError` rather than take the machine's memory."""
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_A_PROCESS, hard))
