"""The queue itself: one rq queue, whose jobs are nothing but the id of a file.

A job is a hint that a row may need reading, never the record of it: losing all of Redis loses no work, and the same id
twice in the queue does no harm, since a worker first claims the row. Jobs are JSON, not pickles: what lies in Redis can
name a file, it cannot be code.
"""

from __future__ import annotations

from collections.abc import Sequence

from redis import Redis
from rq import Queue, Retry
from rq.serializers import JSONSerializer

from service.config import Settings

TASK = "service.queue.jobs.read_file"
FAILURE_TTL = 3600


class Line:
    """Adds files to the queue, and says which are in it."""

    def __init__(self, connection: Redis, settings: Settings) -> None:
        self._settings = settings
        self.queue = Queue(
            settings.queue_name, connection=connection, serializer=JSONSerializer, default_timeout=settings.job_timeout
        )

    def add(self, file_ids: Sequence[str]) -> None:
        """One job for each file, all in one round trip."""
        jobs = [
            Queue.prepare_data(
                TASK,
                args=(file_id,),
                timeout=self._settings.job_timeout,
                result_ttl=0,
                failure_ttl=FAILURE_TTL,
                job_id=f"read-{file_id}",
                description=f"read {file_id}",
                retry=Retry(max=self._settings.max_attempts),
            )
            for file_id in file_ids
        ]
        self.queue.enqueue_many(jobs)

    def waiting(self) -> set[str]:
        """The ids of the files in the queue now."""
        return {job_id.removeprefix("read-") for job_id in self.queue.get_job_ids()}

    def __len__(self) -> int:
        return self.queue.count
