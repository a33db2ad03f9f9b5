"""What a process that reads files from outside may take: the parsers below us are C libraries fed with anything."""

from __future__ import annotations

import resource

from extractors.reading import allowance

MEMORY_A_PROCESS = 3 * 1024**3 // 2  # bytes; an honest 100-page scan takes less than half of it


def bound_reader() -> None:
    """Makes this process fail with `MemoryError` rather than take the machine's memory, end when a page takes too long,
    and leave no picture of itself, with people's papers in it, when it crashes.
    """
    for kind, most in ((resource.RLIMIT_DATA, MEMORY_A_PROCESS), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    allowance.begin()
