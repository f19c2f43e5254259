"""Jobs: work that is due at some time. The worker's job loop runs it, or `jobs --now`.

The clerk (role `<service>_clerk`) finds due rows in all communities. The rows of one community are then worked
together, in one transaction of the application's role.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from services.chassis.database.failures import is_busy, is_lost
from services.chassis.database.service_database import Database
from services.chassis.database.transactions import Tx
from services.chassis.errors import Problem
from services.chassis.log import log
from services.chassis.metrics import JOB_RUNS

ROWS_MOST = 200  # rows of one query, which is also the largest batch: its locks are held until all rows are handled
SET_ASIDE_MOST = 2_000  # rows that fail in one run; each part of the run reads them again, and keeps them in memory

Row = tuple[UUID, UUID]  # (community_id, id)
Find = Callable[[Connection, datetime, int], Sequence[Row]]
Run = Callable[[Tx, Sequence[UUID], datetime], None]


@dataclass(frozen=True)
class Job:
    """A function that handles due rows, and the query that finds them."""

    name: str
    find: Find
    run: Run
    every_seconds: int


@dataclass
class Jobs:
    """The jobs of a feature, or of a whole service."""

    all: list[Job] = field(default_factory=list)
    _ran_at: dict[str, float] = field(default_factory=dict)

    def due(self, *, find: Find, every_seconds: int = 30) -> Callable[[Run], Run]:
        """Decorator: `function(tx, ids, now)` handles the rows that `find(clerk, now, limit)` returns.

        `find` returns at most `limit` rows as `(community_id, id)`, those due first at the front. It reads only columns
        that the clerk may read.

        The function gets up to 200 ids of one community and its transaction. It handles them all or raises. When it
        raises, the batch is rolled back, and each half of it is tried again, until the failing row is alone. So one
        row that fails stops no other. That row stays due and is tried again in the next run.
        """

        def register(run: Run) -> Run:
            name = str(getattr(run, "__name__", run))
            self.all.append(Job(name, find, run, every_seconds))
            return run

        return register

    def count_from_zero(self) -> None:
        """Creates the counters at zero, so that Prometheus sees the first failure as an increase."""
        for job in self.all:
            for outcome in ("done", "refused", "failed"):
                JOB_RUNS.labels(job=job.name, outcome=outcome)

    def seconds_until_due(self) -> float | None:
        """Returns the seconds until the next interval of a job has passed; None without jobs."""
        now = time.monotonic()
        left = (self._ran_at.get(job.name, float("-inf")) + job.every_seconds - now for job in self.all)
        return max(0.0, min(left)) if self.all else None

    def run_due(self, database: Database, now: datetime, stopping: threading.Event | None = None) -> None:
        """Runs the jobs whose interval has passed. A job whose query takes too long does not stop the others."""
        for job in self.all:
            if time.monotonic() - self._ran_at.get(job.name, float("-inf")) >= job.every_seconds:
                try:
                    run_job(database, job, now, stopping)
                except DBAPIError as error:
                    if not is_busy(error):
                        raise
                    JOB_RUNS.labels(job=job.name, outcome="failed").inc()
                    log.warning("job_failed", job=job.name, reason=type(error).__name__)
                self._ran_at[job.name] = time.monotonic()

    def run_all(self, database: Database, now: datetime) -> dict[str, int]:
        """Runs every job until nothing is due. Returns the number of rows worked, by job (simulated clock, tests)."""
        return {job.name: run_job(database, job, now) for job in self.all}


def run_job(database: Database, job: Job, now: datetime, stopping: threading.Event | None = None) -> int:
    """Handles the due rows of a job, at most 200 at a time, until none is left or `stopping` is set.

    Returns the number of handled rows. A row that fails, or that is due again right after it was handled, is set aside
    for the rest of the run.
    """
    worked = 0
    aside: set[Row] = set()
    last: set[Row] = set()
    while len(aside) < SET_ASIDE_MOST:
        with database.as_clerk() as clerk:
            # Rows that were set aside are found again, before the others. So the limit is higher by their number.
            rows = job.find(clerk, now, ROWS_MOST + len(aside))
        found = dict.fromkeys((community_id, row_id) for community_id, row_id in rows)
        still_due = last & found.keys()
        aside |= still_due
        fresh = [row for row in found if row not in aside]
        if not fresh and not still_due:
            return worked
        for community_id, ids in _by_community(fresh).items():
            for batch, outcome in _work(database, job, community_id, ids, now, stopping):
                JOB_RUNS.labels(job=job.name, outcome=outcome).inc(len(batch))
                if outcome == "done":
                    worked += len(batch)
                else:
                    aside |= {(community_id, row_id) for row_id in batch}
        if stopping and stopping.is_set():
            return worked
        last = set(fresh)
    log.warning("job_stopped", job=job.name, failed=len(aside))
    return worked


def _by_community(rows: Sequence[Row]) -> dict[UUID, list[UUID]]:
    groups: dict[UUID, list[UUID]] = defaultdict(list)
    for community_id, row_id in rows:
        groups[community_id].append(row_id)
    return groups


def _work(
    database: Database,
    job: Job,
    community_id: UUID,
    ids: Sequence[UUID],
    now: datetime,
    stopping: threading.Event | None,
) -> Iterator[tuple[Sequence[UUID], str]]:
    """Handles rows of one community, together or in smaller and smaller parts. Yields each part and its outcome."""
    waiting = [ids]
    while waiting and not (stopping and stopping.is_set()):
        batch = waiting.pop()
        with structlog.contextvars.bound_contextvars(job=job.name, community=str(community_id)):
            try:
                with database.transaction(community_id) as tx:
                    job.run(tx, batch, now)
            except Exception as error:
                if is_lost(error):
                    raise
                if len(batch) > 1:
                    middle = len(batch) // 2
                    waiting += [batch[middle:], batch[:middle]]
                    continue
                outcome = _failed(batch[0], error)
            else:
                outcome = "done"
        yield batch, outcome


def _failed(row_id: UUID, error: Exception) -> str:
    """Logs why a row could not be handled. Returns the outcome."""
    if isinstance(error, Problem):  # somebody acted meanwhile: the row is no longer due
        log.info("job_refused", id=str(row_id), reason=error.code)
        return "refused"
    log.error("job_failed", id=str(row_id), exc_info=error)
    return "failed"
