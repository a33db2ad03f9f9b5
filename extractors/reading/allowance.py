"""Processor time, allowed page by page: a page of a few kilobytes can ask for hours of drawing, and no C library below
us can be interrupted.

A process that reads for others asks for it once (`begin`); from then on the kernel ends it, by SIGXCPU, when one page
or the work after the last one takes more than it is allowed. Time of the processor and not of the clock: a page is not
blamed for the other work of the machine. In any other process nothing happens.
"""

from __future__ import annotations

import resource

PAGE_SECONDS = 25  # an honest page takes one or two, on a slow machine six
JUDGING_SECONDS = 120  # types and fields of all pages together


def begin() -> None:
    """From now on this process has an allowance, that of a page to begin with."""
    _grant(PAGE_SECONDS)


def allow(seconds: int) -> None:
    """So much from now on, whatever is left of what was allowed before."""
    if resource.getrlimit(resource.RLIMIT_CPU)[0] != resource.RLIM_INFINITY:
        _grant(seconds)


def _grant(seconds: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    until = int(usage.ru_utime + usage.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (until if most == resource.RLIM_INFINITY else min(until, most), most))
