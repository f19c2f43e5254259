"""Snapshots of all five databases, consistent with each other: each consumed event is also in its publisher's snapshot.

An event is committed in its publisher's outbox before any consumer can receive it. So it is enough that no outbox grows
between the first snapshot and the last: each event in a consumer's snapshot was committed before the first snapshot.

A SHARE lock on each outbox stops its writers for a few milliseconds. It is the only lock that we ask for in a database,
and no program of ours works in two databases, so no deadlock can arise. An event that is published and not consumed yet
is normal: `reconcile` finds it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg

from deploy.deployment import CannotRun, Deployment
from deploy.postgres.roles import PREFIX
from services.chassis.database.migrations import LOCK
from services.chassis.messaging.contract import SERVICES

ATTEMPTS_MOST = 60
# Writers that arrive meanwhile queue behind us, so we wait for those before us for a short time only, and try again. A
# vacuum of the outbox holds a lock that conflicts; it gives way once the deadlock check runs, which must be sooner than
# our time-out.
_LOCK_OUTBOX = """
begin; set local lock_timeout = '300ms'; set local deadlock_timeout = '100ms'; lock table outbox in share mode
"""


class DatabaseBusy(CannotRun):
    """A migration or some transaction keeps a database or an outbox for too long."""


@dataclass(frozen=True)
class Snapshot:
    """Snapshots of all databases, by service; they last as long as their sessions are open."""

    at: str
    writers_waited_ms: float
    snapshots: Mapping[str, str]
    sessions: Mapping[str, psycopg.Connection[Any]]


@contextmanager
def consistent_snapshot(deployment: Deployment) -> Iterator[Snapshot]:
    """Takes snapshots of all databases. While they last, no migration runs."""
    with ExitStack() as open_until_end:
        sessions = {one: open_until_end.enter_context(_session(deployment, one)) for one in SERVICES}
        for session in sessions.values():
            _keep_migrations_away(session)
            session.execute(
                "begin isolation level repeatable read read only"
            )  # its snapshot comes with the first query
        with ExitStack() as until_taken:
            locks = [until_taken.enter_context(_session(deployment, one)) for one in SERVICES]
            began = _lock_outboxes(locks)
            taken = {one: _export(session) for one, session in sessions.items()}
            for lock in locks:
                lock.rollback()
            waited_ms = round((time.monotonic() - began) * 1000, 1)
        snapshots = {service: snapshot for service, (snapshot, _) in taken.items()}
        yield Snapshot(min(at for _, at in taken.values()), waited_ms, snapshots, sessions)


def _session(deployment: Deployment, service: str) -> psycopg.Connection[Any]:
    """A session of the administrator: row security hides rows even from the owner of a table."""
    return psycopg.connect(deployment.admin_url(f"{PREFIX}{service}"), autocommit=True, connect_timeout=3)


def _keep_migrations_away(session: psycopg.Connection[Any]) -> None:
    """Polls for the lock: if it waited inside a statement, an index that is built concurrently would wait for it."""
    for _ in range(ATTEMPTS_MOST):
        row = session.execute("select pg_try_advisory_lock_shared(%s)", [LOCK]).fetchone()
        if row and row[0]:
            return
        time.sleep(random.uniform(0.5, 1.5))  # noqa: S311  (jitter)
    raise DatabaseBusy("迁移正在进行，请稍后再试\nA migration is under way; try again later")


def _lock_outboxes(locks: Sequence[psycopg.Connection[Any]]) -> float:
    """Locks all outboxes. Returns when the first writer may have begun to wait."""
    with ThreadPoolExecutor(len(locks)) as pool:
        for _ in range(ATTEMPTS_MOST):
            began = time.monotonic()
            try:
                list(pool.map(lambda lock: lock.execute(_LOCK_OUTBOX), locks))
            except psycopg.errors.LockNotAvailable:
                list(pool.map(lambda lock: lock.rollback(), locks))
                time.sleep(random.uniform(0.3, 0.9))  # noqa: S311  (jitter)
            else:
                return began
    raise DatabaseBusy(
        "有事务长时间占用发件箱，请稍后再试\nA transaction keeps an outbox for too long; try again later"
    )


def _export(session: psycopg.Connection[Any]) -> tuple[str, str]:
    row = session.execute("select pg_export_snapshot(), clock_timestamp() at time zone 'UTC'").fetchone()
    if row is None:
        raise RuntimeError("no row")
    return str(row[0]), f"{row[1].isoformat(timespec='milliseconds')}Z"
