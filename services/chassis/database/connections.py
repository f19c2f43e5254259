"""A pooled connection that sends several statements in one round trip.

The server may close a connection while it is in the pool. This is noticed at its first trip; then the connection is
replaced and the trip is sent again. Nothing was done on the connection yet, so no ping is needed before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, PoolProxiedConnection, create_engine
from sqlalchemy.exc import DBAPIError

from services.chassis.database.pipeline import Prepared, Result, StatementFailed, send_all
from services.chassis.database.sql_text import SqlText

_OPTIONS = "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC"

# Without these options a lost server is noticed only after many minutes; with them, in less than 30 seconds.
SOCKET: dict[str, Any] = {
    "connect_timeout": 3,
    "tcp_user_timeout": 10_000,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


def make_engine(url: str, pool_size: int, **options: Any) -> Engine:
    """Returns an engine that connects when it is first used; its connections are in autocommit mode.

    `Tx` sends BEGIN itself, in the trip of its first statements. `options` are psycopg's.
    """
    return create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=2,
        pool_recycle=1800,
        hide_parameters=True,  # an error's text goes to the log, and personal text must not
        connect_args={"options": _OPTIONS, **SOCKET, **options},
    )


class PooledConnection:
    """A connection of the pool, from the first trip until `close`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pooled = _checked_out(engine)
        self._replacements = engine.pool.size()  # type: ignore[attr-defined]  # a QueuePool: all may be closed
        self._sqlalchemy: Connection | None = None
        self.used = False

    @property
    def driver(self) -> psycopg.Connection[Any]:
        """Psycopg's connection."""
        return self._pooled.driver_connection  # type: ignore[return-value]  # psycopg's

    @property
    def status(self) -> TransactionStatus:
        """Whether a transaction is open, and whether a statement of it failed."""
        return self.driver.info.transaction_status if self.used and self._pooled.is_valid else TransactionStatus.IDLE

    @property
    def sqlalchemy(self) -> Connection:
        """SQLAlchemy's connection on the same session, for statements that are built at each use."""
        if self._sqlalchemy is None:
            self._sqlalchemy = Connection(self._engine, self._pooled)
        return self._sqlalchemy

    def send(self, statements: Sequence[tuple[SqlText, list[bytes | None]]]) -> list[Result]:
        """Send statements in one trip; StatementFailed or psycopg's error where the connection is lost."""
        while True:
            first, self.used = not self.used, True
            try:
                return send_all(self.driver, self._prepared, statements)
            except Exception as error:
                if not self.driver.closed:
                    if _is_forgotten(error):
                        self._prepared.clear()
                    raise
                self._replace(error, first=first)

    def close(self) -> None:
        """Give the connection back to the pool."""
        (self._sqlalchemy or self._pooled).close()

    def error_of(self, error: psycopg.Error, text: SqlText | None = None) -> DBAPIError:
        """Returns psycopg's error as SQLAlchemy's, so that callers handle only one family of errors."""
        wrapped: Any = DBAPIError.instance(
            text.words.decode() if text else None,
            None,
            error,
            psycopg.Error,
            hide_parameters=True,
            connection_invalidated=not self._pooled.is_valid,
            dialect=self._engine.dialect,
        )
        return wrapped  # type: ignore[no-any-return]

    @property
    def _prepared(self) -> dict[SqlText, Prepared]:
        """The statements that this session has prepared; the pool keeps them with the connection."""
        return self._pooled.info.setdefault("prepared", {})  # type: ignore[no-any-return]  # a plain dict

    def _replace(self, error: Exception, *, first: bool) -> None:
        """Take another connection if this one was closed before its first trip; otherwise raise."""
        self._pooled.invalidate()
        lost = error.error if isinstance(error, StatementFailed) else error
        if not (first and self._replacements and isinstance(lost, psycopg.OperationalError)):
            raise lost from error
        self._replacements, self.used = self._replacements - 1, False
        self._pooled = _checked_out(self._engine)


def _checked_out(engine: Engine) -> PoolProxiedConnection:
    try:
        return engine.raw_connection()
    except psycopg.Error as error:
        wrapped: Any = DBAPIError.instance(None, None, error, psycopg.Error, dialect=engine.dialect)
        raise wrapped from error


def _is_forgotten(error: Exception) -> bool:
    """Whether the session no longer has its prepared statements (somebody sent DEALLOCATE ALL)."""
    return isinstance(error, StatementFailed) and isinstance(error.error, psycopg.errors.InvalidSqlStatementName)
