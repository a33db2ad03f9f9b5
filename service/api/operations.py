"""`/healthz`, `/readyz`, `/metrics`: for whoever runs the service; they show counts, never a name or an id."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, jsonify
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from redis.exceptions import RedisError

from service.api.callers import backend
from service.backend import Backend
from service.health import checks, figures, workers_seen

blueprint = Blueprint("operations", __name__)


@blueprint.get("/healthz")
def healthz() -> Response:
    """Alive: this process answers."""
    return jsonify({"status": "ok"})


@blueprint.get("/readyz")
def readyz() -> tuple[Response, int]:
    """Able to work: 200, or 503 with what is missing."""
    found = checks(backend())
    ready = all(found.values())
    return jsonify({"status": "ok" if ready else "unavailable", "checks": found}), 200 if ready else 503


@blueprint.get("/metrics")
def metrics() -> Response:
    """Counts for Prometheus, from the database and the queue: the same whichever process answers."""
    registry = CollectorRegistry()
    registry.register(_Figures(backend()))
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Figures(Collector):
    def __init__(self, source: Backend) -> None:
        self._source = source

    def collect(self) -> Iterator[Metric]:
        """Files, dossiers, queue and workers."""
        found = figures(self._source)
        for name, label in (("files", "Files by status"), ("dossiers", "Dossiers by status")):
            family = GaugeMetricFamily(f"bordereau_{name}", label, labels=["status"])
            for status, count in sorted(found[name].items()):
                family.add_metric([status], count)
            yield family
        for name, label, count in self._queue():
            yield GaugeMetricFamily(f"bordereau_{name}", label, value=count)

    def _queue(self) -> list[tuple[str, str, int]]:
        try:
            depth, workers, up = len(self._source.line), len(workers_seen(self._source)), 1
        except RedisError:
            depth, workers, up = 0, 0, 0
        return [
            ("queue_up", "Whether the queue answers", up),
            ("queue_jobs", "Jobs in the queue", depth),
            ("workers", "Workers seen lately", workers),
        ]
