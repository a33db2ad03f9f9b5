"""A real worker whose reader obeys the file: what a file may do to the process that reads it, on demand.

POISON kills the worker, CRASH kills the child that reads, HANG never ends and lets no signal in, TOIL draws for ever,
SLOW takes its time; anything else is read at once.
"""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import time
from types import ModuleType

from extractors.errors import ReadingError
from extractors.reading import allowance
from service.backend import Backend
from service.config import from_environment
from service.queue import supervisor, worker
from service.results import DocumentResult, ErrorResult, FileResult, QualityResult


def read_bytes(data: bytes, name: str) -> FileResult:
    if data.startswith(b"POISON"):
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(30)
    if data.startswith(b"CRASH"):
        os.kill(os.getpid(), signal.SIGKILL)
    if data.startswith(b"HANG"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGTERM})
        time.sleep(600)
    while data.startswith(b"TOIL"):
        pass
    if data.startswith(b"SLOW"):
        time.sleep(0.6)
    return FileResult(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="application/pdf",
        page_count=1,
        seconds=0.1,
        documents=[
            DocumentResult(
                pages=[1],
                type="bank_details",
                label="RIB",
                confidence=0.9,
                text_source="pdf_text",
                quality=QualityResult(legible=True, issues=[]),
            )
        ],
    )


def failed(data: bytes, name: str, error: ReadingError, seconds: float) -> FileResult:
    told = ErrorResult(code=error.code, message=error.message)
    digest = hashlib.sha256(data).hexdigest()
    return FileResult(file=name, sha256=digest, media_type="", page_count=0, seconds=seconds, error=told)


def main(count: int, patience: int | None = None) -> int:
    """A supervisor whose workers have this reader in the place of the real one, and little patience if so asked."""
    pipeline = ModuleType("service.pipeline")
    pipeline.read_bytes, pipeline.failed = read_bytes, failed  # type: ignore[attr-defined]
    sys.modules["service.pipeline"] = pipeline
    supervisor.load_models = lambda: None
    allowance.PAGE_SECONDS = 1
    if patience is not None:
        worker.GRACE_SECONDS = worker.MONITORING_SECONDS = patience
    return supervisor.run(Backend.open(from_environment()), count)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), *map(int, sys.argv[2:])))
