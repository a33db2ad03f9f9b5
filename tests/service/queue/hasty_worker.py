"""The faulty worker with little patience for stuck children."""

from __future__ import annotations

import sys

from service.queue import worker
from tests.service.queue import faulty_worker

if __name__ == "__main__":
    faulty_worker.install()
    worker.GRACE_SECONDS = 0
    worker.MONITORING_SECONDS = 1
    sys.exit(worker.run(sys.argv[1]))
