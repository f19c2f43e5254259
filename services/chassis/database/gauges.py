"""Figures counted in SQL across all communities when Prometheus scrapes a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from services.chassis.database.service_database import Database
from services.chassis.log import log


@dataclass(frozen=True)
class Gauge:
    """Gauges from one statement: each column that is not a label becomes the gauge `<name>_<column>`.

    `sql` reads columns that the tables open to the clerk, by a partial index of the rows that it counts.
    """

    name: str
    about: str
    sql: str
    labels: tuple[str, ...] = ()


def seconds_since_made(row_id: str) -> str:
    """Returns SQL for the age of the row with this id (a UUIDv7, as text), in real time; 0 if there is none.

    A UUIDv7 begins with the real time in which it was made. The columns of a row hold business time, which a simulated
    clock sets.
    """
    made = f"('x' || translate(left({row_id}, 13), '-', ''))::bit(48)::bigint / 1000.0"
    return f"coalesce(extract(epoch from clock_timestamp()) - {made}, 0)"


OF_ALL = (
    Gauge(
        "wulin_directory",
        "Seconds since the directory sent the last beat that this service has handled",
        "select extract(epoch from now() - sent_at) as silent_seconds from beats",
    ),
    Gauge(
        "wulin_outbox",
        "Events not yet confirmed by the broker (counted to 10000), and the age of the oldest",
        f"select count(*) as waiting, {seconds_since_made('min(id::text)')} as oldest_seconds from "
        "(select id from outbox where published_at is null order by position limit 10000) as first",
    ),
    Gauge(
        "wulin_deferred",
        "Messages that are tried again (waiting), and those that wait for a person (parked)",
        "select count(*) filter (where state = 'waiting') as waiting, "
        "count(*) filter (where state = 'parked') as parked from deferred",
    ),
)


@dataclass(frozen=True)
class GaugeCollector(Collector):
    """A worker's gauges and its readiness, counted each time that Prometheus asks.

    So a gauge costs nothing if nobody reads it, and it is never outdated.
    """

    database: Database
    measures: Sequence[Gauge]
    healthy: Callable[[], dict[str, bool]]

    def describe(self) -> Sequence[Metric]:
        """Returns nothing: the registry would else call `collect` when the worker starts."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """Yields `wulin_ready` by check, and the gauges if the database answers."""
        ready = GaugeMetricFamily("wulin_ready", "Whether the worker is ready, by check", labels=["check"])
        for check, holds in self.healthy().items():
            ready.add_metric([check], float(holds))
        yield ready
        try:
            with self.database.as_clerk() as clerk:
                taken = [gauge for measure in self.measures for gauge in _gauges(clerk, measure)]
        except SQLAlchemyError as error:  # the other metrics are still shown
            log.warning("not_measured", reason=type(error).__name__)
        else:
            yield from taken


def _gauges(clerk: Connection, measure: Gauge) -> list[Metric]:
    rows = clerk.execute(text(measure.sql)).mappings()
    numbers = [column for column in rows.keys() if column not in measure.labels]  # noqa: SIM118  (also of no rows)
    gauges = {
        column: GaugeMetricFamily(f"{measure.name}_{column}", measure.about, labels=measure.labels)
        for column in numbers
    }
    for row in rows:
        for column, gauge in gauges.items():
            gauge.add_metric([row[label] for label in measure.labels], float(row[column]))
    return list(gauges.values())
