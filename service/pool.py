"""Reads many files in processes of their own: a file that hangs or kills its reader costs that file alone.

The parsers below us are C libraries fed with hostile files; a crash or an endless loop there cannot be caught from
inside. `pebble` kills the process that passes its time and says which task a dead process had.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import replace
from pathlib import Path

import structlog
from pebble import ProcessExpired, ProcessPool

from extractors.errors import CorruptFileError, ReadingError, ReadingTimeoutError, TooLargeError, UnreadableError
from extractors.reading.limits import DEFAULT
from extractors.reading.reader import Reading, Share, joined, open_file
from service.bounds import bound_reader
from service.pipeline import failed, judged, read_bytes
from service.results import FileResult

SECONDS_A_FILE = 300.0
TASKS_A_PROCESS = 200  # the C libraries below us never leak much, but they never promised not to


def read_files(paths: Iterable[tuple[Path, str]], jobs: int | None = None) -> Iterator[FileResult]:
    """Results in the order of `paths`, pairs of a file and the name to give it; `jobs` processes (default: cores).

    With more processes than files, each file's pages are shared out among several.
    """
    wanted = list(paths)
    workers = jobs or os.cpu_count() or 1
    shares = max(1, workers // max(1, len(wanted)))
    processes = max(1, min(workers, len(wanted) * shares))
    with ProcessPool(max_workers=processes, max_tasks=TASKS_A_PROCESS, initializer=bound_reader) as pool:
        results = [_scheduled(pool, path, name, shares) for path, name in wanted]
        for (path, name), result in zip(wanted, results, strict=True):
            try:
                yield result()
            except ReadingError as error:
                yield _lost(path, name, error, 0.0)
            except FutureTimeoutError:
                yield _lost(path, name, ReadingTimeoutError(), SECONDS_A_FILE)
            except ProcessExpired as error:
                stuck = error.exitcode == -signal.SIGXCPU
                yield _lost(path, name, ReadingTimeoutError() if stuck else UnreadableError(), 0.0)
            except (CancelledError, MemoryError):
                yield _lost(path, name, UnreadableError(), 0.0)
            except Exception:  # a fault of ours in a share costs this file alone, as `read_bytes` sees to in a whole
                structlog.get_logger().exception("reading_failed")
                yield _lost(path, name, UnreadableError(), 0.0)


def _scheduled(pool: ProcessPool, path: Path, name: str, shares: int) -> Callable[[], FileResult]:
    """Sets the reading of a file going; what is returned waits for its result."""
    if shares == 1:
        whole: Callable[[], FileResult] = pool.schedule(read_path, args=[path, name], timeout=SECONDS_A_FILE).result
        return whole
    started = time.monotonic()
    parts = [Share(index, shares) for index in range(shares)]
    tasks = [pool.schedule(read_share, args=[path, name, part], timeout=SECONDS_A_FILE) for part in parts]

    def result() -> FileResult:
        readings = [task.result() for task in tasks]
        judging = pool.schedule(judge_shares, args=[readings, name, started], timeout=SECONDS_A_FILE)
        judgement: FileResult = judging.result()
        return judgement

    return result


def read_path(path: Path, name: str) -> FileResult:
    """Reads one file of the disk in this process."""
    try:
        data = _content(path)
    except ReadingError as error:
        return _lost(path, name, error, 0.0)
    return read_bytes(data, name)


def read_share(path: Path, name: str, share: Share) -> Reading:
    """Reads some pages of a file of the disk, and leaves their pictures behind."""
    return replace(open_file(_content(path), name, share=share), data=b"", pictures={})


def judge_shares(readings: Sequence[Reading], name: str, started: float) -> FileResult:
    """The result of a file whose pages several processes read."""
    return judged(joined(readings), name, started)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > DEFAULT.file_bytes:
            raise TooLargeError
        return path.read_bytes()
    except OSError as error:
        raise CorruptFileError from error


def _lost(path: Path, name: str, error: ReadingError, seconds: float) -> FileResult:
    """The result of a file that could not be read; only the start of a file past the limit is looked at."""
    try:
        with path.open("rb") as stream:
            data = stream.read(DEFAULT.file_bytes)
    except OSError:
        data = b""
    return failed(data, name, error, seconds)
