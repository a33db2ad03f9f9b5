"""The job: claim the row, read the file in a private folder, write the result, make the report again.

It runs in a child of the worker (rq's work horse), forked from a process that has its models loaded. What it leaves
when it is killed is a row in `processing`, which its worker, the supervisor or the reconciler gives back.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import structlog
from rq.timeouts import JobTimeoutException

from extractors.errors import ReadingTimeoutError
from service.backend import Backend
from service.bounds import bound_reader
from service.queue import current
from service.queue.claims import Claim, claim, finish
from service.reports import refresh
from service.results import FileResult
from service.store.vault import VaultError

log = structlog.get_logger()


def read_file(file_id: str) -> None:
    """Reads one file; does nothing when the row is gone, done, or being read by somebody else."""
    backend, owner = current.backend(), current.owner()
    claimed = claim(backend, file_id, owner)
    if claimed is None:
        return
    with private_folder(backend.settings.scratch):
        result = _read(backend, claimed)
    if finish(backend, claimed, result):
        refresh(backend, claimed.dossier_id)
    log.info("file_read", file=file_id, attempt=claimed.attempt, seconds=result.seconds, error=_code(result))


def _read(backend: Backend, claimed: Claim) -> FileResult:
    """The reading; a lost original and a passed time are answers too. A crash is none: it is tried again."""
    from service.pipeline import failed, read_bytes

    try:
        content = backend.vault.get(claimed.vault_id)
    except VaultError:
        log.error("original_lost", file=claimed.file_id)
        raise
    bound_reader()  # this process was forked for this job alone
    try:
        return read_bytes(content, claimed.name)
    except JobTimeoutException:
        return failed(content, claimed.name, ReadingTimeoutError(), float(backend.settings.job_timeout))


def _code(result: FileResult) -> str | None:
    return result.error.code if result.error else None


@contextmanager
def private_folder(scratch: Path) -> Iterator[Path]:
    """A temporary folder for this job alone, in which every library puts its temporary files; gone at the end."""
    scratch.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"job-{os.getpid()}-", dir=scratch))
    before = os.environ.get("TMPDIR"), tempfile.tempdir
    os.environ["TMPDIR"], tempfile.tempdir = str(folder), str(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        tempfile.tempdir = before[1]
        os.environ.pop("TMPDIR")
        if before[0] is not None:
            os.environ["TMPDIR"] = before[0]


def sweep_scratch(scratch: Path) -> None:
    """Removes the folders of jobs that were killed: those whose process is no more."""
    for folder in scratch.glob("job-*"):
        if not psutil.pid_exists(int(folder.name.split("-")[1])):
            shutil.rmtree(folder, ignore_errors=True)
