"""Classifies errors of the database: connection lost, time-out, conflict of transactions, broken constraint."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import psycopg
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout


def is_lost(error: BaseException) -> bool:
    """Whether the database is lost or refuses connections: nothing was decided, so wait and try again."""
    if isinstance(error, PoolTimeout | psycopg.OperationalError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    ):
        return True
    if not isinstance(error, OperationalError) or is_overdue(error):
        return False
    state = _sqlstate(error)[:2]  # none: nobody to connect to; or, with a statement, one that the driver won't send
    return state in ("08", "53", "57") or (not state and error.statement is None)


def is_overdue(error: BaseException) -> bool:
    """Whether one statement exceeded its time-out although the database is available."""
    return isinstance(error, DBAPIError) and _sqlstate(error) == "57014"


def is_collision(error: BaseException) -> bool:
    """Whether two transactions conflicted (serialisation, deadlock, lock time-out): repeat the transaction."""
    return isinstance(error, DBAPIError) and _sqlstate(error) in ("40001", "40P01", "55P03")


def is_lock_timeout(error: BaseException) -> bool:
    """Whether another transaction held a lock for longer than one waits for it."""
    return isinstance(error, DBAPIError) and _sqlstate(error) == "55P03"


def is_busy(error: BaseException) -> bool:
    """Whether the database is available but had no time for this statement: try again later."""
    return is_overdue(error) or is_collision(error)


Refusals = Mapping[str, Callable[[], Exception]]  # by the name of a constraint, or by PostgreSQL's error code


def named_refusal(error: DBAPIError, refusals: Refusals) -> Exception:
    """Returns the refusal for the broken constraint or the error's code; the error itself if no refusal is named."""
    diagnostics = getattr(error.orig, "diag", None)
    refusal = refusals.get(getattr(diagnostics, "constraint_name", None) or _sqlstate(error))
    return refusal() if refusal else error


def _sqlstate(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""
