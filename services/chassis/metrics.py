"""What the process counts, in Prometheus' text format, summed over a web server's processes."""

from __future__ import annotations

from prometheus_client import REGISTRY as OWN
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.values import ValueClass

EVENTS = Counter("wulin_events_total", "Events worked, by outcome", ["type", "outcome"])
SENT = Counter("wulin_events_sent_total", "Events confirmed by the broker")
REQUESTS = Histogram("wulin_request_seconds", "Requests by route and status", ["route", "method", "status"])
JOB_RUNS = Counter("wulin_job_runs_total", "Due rows that a job worked, by outcome", ["job", "outcome"])
OUTBOX_WAITING = Gauge("wulin_outbox_waiting", "Events not yet confirmed by the broker", multiprocess_mode="max")
PARKED = Gauge("wulin_parked", "Messages that wait for a person", multiprocess_mode="max")


def exposition() -> bytes:
    """All of it as text; in a forking web server, the sum over its processes."""
    if ValueClass.__name__ == "MutexValue":  # one process: its own registry
        return generate_latest(OWN)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
