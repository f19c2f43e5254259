"""The database of one service: its engines by role, and the transactions that are opened on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine

from services.chassis.database.connections import make_engine
from services.chassis.database.transactions import NOBODY, Tx

CLERK_POOL = 3
WORKER_POOL = 3  # the threads of the two consumers, and the one that tries deferred messages again


@dataclass(frozen=True)
class Database:
    """The engines of one service; made when first used, so that each forked process opens its own connections."""

    app_url: str
    clerk_url: str = ""
    worker_url: str = ""
    pool_size: int = 5
    worker_pool_size: int = WORKER_POOL
    application_filter: bool = True

    @cached_property
    def app(self) -> Engine:
        """The role that runs commands.

        Only the pipeline prepares statements: after ROLLBACK, ALTER or DROP, psycopg would send DEALLOCATE ALL.
        """
        return make_engine(self.app_url, self.pool_size, prepare_threshold=None)

    @cached_property
    def worker(self) -> Engine:
        """The role that works batches of events of several communities."""
        return make_engine(self.worker_url, self.worker_pool_size, prepare_threshold=None)

    @cached_property
    def clerk(self) -> Engine:
        """The role that relays events and finds due rows in all communities."""
        return make_engine(self.clerk_url, CLERK_POOL)

    @contextmanager
    def transaction(self, community_id: UUID = NOBODY) -> Iterator[Tx]:
        """Begin, work in `community_id`, commit; roll back when anything is raised."""
        with self._open(self.app, community_id) as tx:
            yield tx
            tx.commit()

    @contextmanager
    def batch(self, communities: Collection[UUID]) -> Iterator[Tx]:
        """As `transaction`, for events of these communities, by the worker's role; it begins in none of them."""
        with self._open(self.worker, None, frozenset(communities)) as tx:
            yield tx
            tx.commit()

    @contextmanager
    def dry_run(self, community_id: UUID) -> Iterator[Tx]:
        """As `transaction`, but rolled back at the end (`?dry_run=true`, tests); the tables may still refuse it."""
        with self._open(self.app, community_id) as tx:
            yield tx
            tx.flush()

    @contextmanager
    def _open(
        self, engine: Engine, community_id: UUID | None, communities: frozenset[UUID] = frozenset()
    ) -> Iterator[Tx]:
        tx = Tx(engine, community_id, communities, filtering=self.application_filter)
        try:
            yield tx
        finally:
            tx.end()

    @contextmanager
    def as_clerk(self) -> Iterator[Connection]:
        """A transaction of the clerk, who sees all communities."""
        with self.clerk.connect() as connection:
            _begin(connection, self.clerk.pool.size())  # type: ignore[attr-defined]  # a QueuePool
            try:
                yield connection
                _commit(connection)
            finally:
                connection.rollback()  # does nothing after a commit

    def dispose(self) -> None:
        """Close pooled connections."""
        for name in ("app", "worker", "clerk"):
            if name in self.__dict__:
                self.__dict__[name].dispose()


def _begin(connection: Connection, pooled: int) -> None:
    """Send BEGIN; a connection that the server closed while it lay in the pool is replaced."""
    for others in range(pooled, -1, -1):
        try:
            connection.connection.driver_connection.execute("begin")  # type: ignore[union-attr]  # checked out
        except psycopg.OperationalError:
            if not others:
                raise
            connection.invalidate()
        else:
            return


def _commit(connection: Connection) -> None:
    """COMMIT; after a failed statement PostgreSQL rolls back without an error, so this raises one."""
    if connection.connection.driver_connection.info.transaction_status is TransactionStatus.INERROR:  # type: ignore[union-attr]  # checked out
        raise RuntimeError("a statement failed and was passed over: rolled back")
    connection.commit()
