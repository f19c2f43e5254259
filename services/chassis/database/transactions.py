"""The transaction that every command and store works in.

Statements name the community (`tx.in_community(table)`), and row security filters by it as well: either is enough. The
application's role owns no table and bypasses no policy. The clerk's role sees all communities, but few columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import ColumnElement, Connection, CursorResult, Engine, Row, Table, create_engine, true
from sqlalchemy.sql.base import Executable

from services.chassis.database.bulk import (
    insert_new_rows,
    insert_or_lock_rows,
    insert_row,
    insert_rows,
    rows_as_json,
    update_rows,
    upsert_rows,
)
from services.chassis.log import log

_CONNECT_OPTIONS = (
    "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC"
)

# A socket notices a server that vanished without closing its connection only after many minutes; with these in 30 s.
SOCKET: dict[str, Any] = {
    "connect_timeout": 3,
    "tcp_user_timeout": 10_000,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


@dataclass
class Tx:
    """One transaction of one community, through which commands and stores work. They never commit."""

    connection: Connection
    community_id: UUID
    published: bool = False
    filtering: bool = field(default=True, repr=False)  # tests turn it off to prove that row security alone suffices

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Runs a statement, once for each mapping if `parameters` is a list."""
        return self.connection.execute(statement, parameters)

    def first(self, statement: Executable, parameters: Any = None) -> Row[Any] | None:
        """Returns the first row, or None."""
        return self.execute(statement, parameters).first()

    def all(self, statement: Executable, parameters: Any = None) -> Sequence[Row[Any]]:
        """Returns all rows; the statement has the limit."""
        return self.execute(statement, parameters).all()

    def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """Returns the first column of the first row, or None."""
        return self.execute(statement, parameters).scalar()

    def in_community(self, table: Any) -> ColumnElement[bool]:
        """Returns the condition that a row is this community's; every `where` has it."""
        if not self.filtering:
            return true()
        condition: ColumnElement[bool] = table.c.community_id == self.community_id
        return condition

    def add(self, table: Table, **values: Any) -> None:
        """Inserts one row of this community."""
        self.execute(insert_row(table), {"community_id": self.community_id, **values})

    def add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Inserts many rows of this community, all with the same columns.

        One statement, so that a statement trigger sees the rows together (the entries of a journal must sum to zero).
        """
        if rows:
            self._run(insert_rows, table, rows)

    def add_new(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> set[Any]:
        """Inserts the rows that do not exist. Returns their values of the last key column."""
        return set(self._run(insert_new_rows, table, rows).scalars()) if rows else set()

    def lock_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> Sequence[Row[Any]]:
        """Inserts the rows that do not exist, and locks all of them in this order. Returns them as they are now."""
        return self._run(insert_or_lock_rows, table, rows).all() if rows else ()

    def put_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Inserts rows; one that exists (by `key`) gets the other values."""
        if rows:
            self._run(upsert_rows, table, rows, key)

    def change_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Gives rows of this community, found by `key`, the other values. The caller has locked them."""
        if rows:
            self._run(update_rows, table, rows, key)

    def _run(self, build: Callable[..., Executable], table: Table, rows: Any, *key: tuple[str, ...]) -> Any:
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ValueError("rows of different columns")  # a column that one row lacks would become null
        own = [{"community_id": self.community_id, **row} for row in rows]
        return self.execute(build(table, tuple(own[0]), *key), {"rows": rows_as_json(own)})

    def enter(self, community_id: UUID) -> None:
        """Goes on in another community within the same transaction (a batch of the consumer)."""
        if community_id == self.community_id:
            return
        self.connection.exec_driver_sql(f"select set_config('wulin.community', '{UUID(str(community_id))}', true)")
        self.community_id = community_id


NOBODY = UUID(int=0)
CLERK_POOL = 3


@dataclass(frozen=True)
class Database:
    """The connections of one service; opened when first used, so that each forked process opens its own."""

    app_url: str
    clerk_url: str = ""
    pool_size: int = 5
    application_filter: bool = True

    @cached_property
    def app(self) -> Engine:
        """Connections of the role that runs commands."""
        return _engine(self.app_url, self.pool_size)

    @cached_property
    def clerk(self) -> Engine:
        """Connections of the role that relays events and finds due rows in all communities."""
        return _engine(self.clerk_url, CLERK_POOL)

    @contextmanager
    def transaction(self, community_id: UUID = NOBODY) -> Iterator[Tx]:
        """Begins, works in `community_id` and commits; rolls back when anything is raised.

        NOTIFY wakes the relay after COMMIT, as a statement of its own: inside the transaction it takes a lock that all
        commits of the database queue for, and keeps 0.39 of the rate.
        """
        with _begun(self.app, _entering(community_id)) as on:
            tx = Tx(on, community_id, filtering=self.application_filter)
            yield tx
            _commit(on)
            if tx.published:
                _wake_relay(on)

    @contextmanager
    def rehearsal(self, community_id: UUID) -> Iterator[Tx]:
        """As `transaction`, but rolled back at the end (`?dry_run=true`, tests)."""
        with _begun(self.app, _entering(community_id)) as on:
            yield Tx(on, community_id, filtering=self.application_filter)

    @contextmanager
    def as_clerk(self) -> Iterator[Connection]:
        """A transaction of the clerk, which sees all communities."""
        with _begun(self.clerk, "begin") as on:
            yield on
            _commit(on)

    def dispose(self) -> None:
        """Closes pooled connections."""
        for name in ("app", "clerk"):
            if name in self.__dict__:
                self.__dict__[name].dispose()


def _engine(url: str, pool_size: int) -> Engine:
    return create_engine(
        url,
        isolation_level="AUTOCOMMIT",  # `_begun` sends BEGIN itself, in one trip with the community
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=2,
        pool_recycle=1800,
        hide_parameters=True,  # errors are logged, and what people wrote must not be
        connect_args={"options": _CONNECT_OPTIONS, **SOCKET},
    )


def _entering(community_id: UUID) -> str:
    """Returns SQL that begins a transaction and sets its community for row security, until the transaction ends."""
    return f"begin; select set_config('wulin.community', '{UUID(str(community_id))}', true)"


@contextmanager
def _begun(engine: Engine, begin: str) -> Iterator[Connection]:
    with engine.connect() as connection:
        _begin(connection, begin, engine.pool.size())  # type: ignore[attr-defined]  # a QueuePool
        try:
            yield connection
        finally:
            connection.rollback()  # does nothing after a commit


def _begin(connection: Connection, begin: str, pooled: int) -> None:
    """Sends BEGIN; a pooled connection that the server has closed is replaced.

    Nothing was done on it yet, so BEGIN may be sent again. A ping before each transaction would cost a trip.
    """
    for others in range(pooled, -1, -1):
        try:
            # Two statements in one trip can't be prepared. SQLAlchemy has no option for that, the driver has.
            connection.connection.driver_connection.execute(begin, prepare=False)  # type: ignore[union-attr]  # checked out
        except psycopg.OperationalError:
            if not others:
                raise
            connection.invalidate()
        else:
            return


def _commit(connection: Connection) -> None:
    """Commits. Raises RuntimeError if a failed statement was ignored: COMMIT would roll back without an error."""
    if connection.connection.driver_connection.info.transaction_status is TransactionStatus.INERROR:  # type: ignore[union-attr]  # checked out
        raise RuntimeError("a statement failed and was ignored: rolled back")
    connection.commit()


def _wake_relay(connection: Connection) -> None:
    """Wakes the relay. A failure is only logged, for the relay looks by itself each second."""
    try:
        connection.exec_driver_sql("notify wulin_outbox")
    except Exception as error:  # noqa: BLE001  (raised, it would have the committed work done again)
        log.warning("relay_not_woken", reason=type(error).__name__)
