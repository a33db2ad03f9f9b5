"""How often a worker gives a sign of life; rq's defaults would leave a dead one unnoticed for minutes."""

from __future__ import annotations

WORKER_TTL = 35  # rq waits for a job at most this minus 15 seconds, then says that it is alive
MONITORING_SECONDS = 5  # and while a child works
MAINTENANCE_SECONDS = 60
SEEN_LATELY_SECONDS = 45
GRACE_SECONDS = 10  # after the job's own timeout, for a child that is stuck in C code
