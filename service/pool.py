"""Reads many files in processes of their own: a file that hangs or kills its reader costs that file alone.

The parsers below us are C libraries fed with hostile files; a crash or an endless loop there cannot be caught from
inside. `pebble` kills the process that passes its time and says which task a dead process had.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from extractors.errors import CorruptFileError, ReadingError, ReadingTimeoutError, TooLargeError, UnreadableError
from extractors.reading.limits import DEFAULT
from service.memory import limit_memory
from service.pipeline import failed, read_bytes
from service.results import FileResult

SECONDS_A_FILE = 300.0
TASKS_A_PROCESS = 200  # the C libraries below us never leak much, but they never promised not to


def read_files(paths: Iterable[tuple[Path, str]], jobs: int | None = None) -> Iterator[FileResult]:
    """Results in the order of `paths`, pairs of a file and the name to give it; `jobs` processes (default: cores)."""
    wanted = list(paths)
    workers = max(1, min(jobs or os.cpu_count() or 1, len(wanted)))
    with ProcessPool(max_workers=workers, max_tasks=TASKS_A_PROCESS, initializer=limit_memory) as pool:
        tasks = [pool.schedule(read_path, args=[path, name], timeout=SECONDS_A_FILE) for path, name in wanted]
        for (path, name), task in zip(wanted, tasks, strict=True):
            try:
                yield task.result()
            except FutureTimeoutError:
                yield _lost(path, name, ReadingTimeoutError(), SECONDS_A_FILE)
            except (ProcessExpired, CancelledError, MemoryError):
                yield _lost(path, name, UnreadableError(), 0.0)


def read_path(path: Path, name: str) -> FileResult:
    """Reads one file of the disk in this process."""
    try:
        if path.stat().st_size > DEFAULT.file_bytes:
            return _lost(path, name, TooLargeError(), 0.0)
        data = path.read_bytes()
    except OSError:
        return failed(b"", name, CorruptFileError(), 0.0)
    return read_bytes(data, name)


def _lost(path: Path, name: str, error: ReadingError, seconds: float) -> FileResult:
    """The result of a file whose reader was killed; only the start of a file past the limit is looked at."""
    with path.open("rb") as stream:
        return failed(stream.read(DEFAULT.file_bytes), name, error, seconds)
