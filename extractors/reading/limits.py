"""What a file may cost: bounds checked from its headers, before anything is decoded.

A desk receives files from anybody. Every bound here is far above an honest paper (a 600-dpi A3 scan has 70 megapixels,
a lease with its annexes 60 pages) and far below what would stop a worker.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from extractors.errors import ReadingTimeoutError
from extractors.reading.allowance import PAGE_SECONDS, allow


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one file; `stream_bytes` is the unpacked size of one compressed PDF stream that is not a picture."""

    file_bytes: int = 50_000_000
    pages: int = 200
    pixels: int = 120_000_000
    archive_members: int = 100
    archive_bytes: int = 200_000_000
    stream_bytes: int = 12_000_000
    seconds: float = 600.0


DEFAULT = Limits()


class Deadline:
    """The moment at which the reading of one file gives up; asked between two pages: each page has its own
    allowance besides (`extractors.reading.allowance`).
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        allow(PAGE_SECONDS)

    def check(self) -> None:
        """Raise `ReadingTimeoutError` once the time is over; else the next page may begin."""
        if time.monotonic() > self._end:
            raise ReadingTimeoutError
        allow(PAGE_SECONDS)
