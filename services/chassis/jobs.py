"""The job door: the clerk finds due rows in all communities; one command a row runs as the app."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from services.chassis.database.failures import is_busy, is_lost
from services.chassis.database.transactions import Database, Tx
from services.chassis.errors import Problem
from services.chassis.log import log
from services.chassis.metrics import JOB_RUNS

ROWS_MOST = 200
Find = Callable[[Connection, datetime, int], Sequence[tuple[UUID, UUID]]]
Run = Callable[[Tx, UUID, datetime], None]


@dataclass(frozen=True)
class Job:
    """A command that the clock gives."""

    name: str
    find: Find
    run: Run
    every_seconds: int


@dataclass
class Jobs:
    """The jobs of a service."""

    all: list[Job] = field(default_factory=list)
    _ran_at: dict[str, float] = field(default_factory=dict)

    def due(self, *, find: Find, every_seconds: int = 30) -> Callable[[Run], Run]:
        """Decorator: run this for each `(community_id, id)` that `find(clerk, now, limit)` gives."""

        def register(run: Run) -> Run:
            name = str(getattr(run, "__name__", run))
            self.all.append(Job(name, find, run, every_seconds))
            return run

        return register

    def count_from_zero(self) -> None:
        """Tell of every job before its first run: the first failure shall be an increase."""
        for job in self.all:
            for outcome in ("done", "refused", "failed"):
                JOB_RUNS.labels(job=job.name, outcome=outcome)

    def run_due(self, database: Database, now: datetime, stopping: threading.Event | None = None) -> None:
        """Run the jobs whose interval has passed (the worker's loop); a search that took too long stops no other."""
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
        """Run every job until nothing is due any more; rows worked, by job (simulated clock, tests)."""
        return {job.name: run_job(database, job, now) for job in self.all}


def run_job(database: Database, job: Job, now: datetime, stopping: threading.Event | None = None) -> int:
    """Work all due rows of a job, each in its own transaction, until told to stop; one that fails stops no other."""
    worked = 0
    tried: set[Any] = set()
    while True:
        with database.as_clerk() as clerk:
            # Those that failed are found again, first: ask for as many more, lest they hide what lies behind them.
            rows = [tuple(row) for row in job.find(clerk, now, ROWS_MOST + len(tried) - worked)]
        fresh = [row for row in rows if row not in tried]
        if not fresh:
            return worked
        for community_id, row_id in fresh:
            if stopping and stopping.is_set():
                return worked
            tried.add((community_id, row_id))
            worked += _one(database, job, community_id, row_id, now)


def _one(database: Database, job: Job, community_id: UUID, row_id: UUID, now: datetime) -> int:
    with structlog.contextvars.bound_contextvars(job=job.name, community=str(community_id)):
        try:
            with database.transaction(community_id) as tx:
                job.run(tx, row_id, now)
        except Problem as error:  # somebody acted meanwhile; the row is no longer due
            JOB_RUNS.labels(job=job.name, outcome="refused").inc()
            log.info("job_refused", id=str(row_id), reason=error.code)
            return 0
        except Exception as error:
            if is_lost(error):
                raise
            JOB_RUNS.labels(job=job.name, outcome="failed").inc()
            log.exception("job_failed", id=str(row_id))
            return 0
    JOB_RUNS.labels(job=job.name, outcome="done").inc()
    return 1
