"""Counters of the process in the format of Prometheus, summed over the processes of a web server."""

from __future__ import annotations

import functools

from prometheus_client import REGISTRY as OWN
from prometheus_client import CollectorRegistry, Counter, Histogram, Summary, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.values import ValueClass

EVENTS = Counter("wulin_events_total", "Events worked, by outcome", ["type", "outcome"])
SENT = Counter("wulin_events_sent_total", "Events confirmed by the broker", ["type"])
SUMS = Counter(
    "wulin_event_sums_total",
    "Sums of numbers in events sent, by what caused them; `back` is what was taken back",
    ["type", "field", "by", "direction"],
)
REQUESTS = Histogram("wulin_request_seconds", "Requests by route and status", ["route", "method", "status"])
# The metrics by community have no route label and no buckets: with both, a thousand communities would have millions of
# series. So each community and class of status has two series; the histogram by route shows the slowest requests.
COMMUNITIES = Summary(
    "wulin_community_request_seconds", "Requests below a community, by class of status", ["community", "status"]
)
JOB_RUNS = Counter("wulin_job_runs_total", "Due rows that a job worked, by outcome", ["job", "outcome"])

SERIES_MOST = 10_000  # that `observe` remembers


def observe(metric: Histogram | Summary, seconds: float, *labels: str) -> None:
    """Add a measurement to the series with these labels, which are in the order of the metric's label names."""
    _series(metric, labels).observe(seconds)


@functools.lru_cache(maxsize=SERIES_MOST)
def _series(metric: Histogram | Summary, labels: tuple[str, ...]) -> Histogram | Summary:
    """Returns the series. To find it by `labels(…)` costs more than the measurement."""
    return metric.labels(*labels)


def exposition() -> bytes:
    """Returns all metrics as text; in a forking web server, the sum over its processes."""
    if ValueClass.__name__ == "MutexValue":  # one process: its own registry
        return generate_latest(OWN)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
