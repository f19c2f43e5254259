"""What an error of the database means: connection lost, time-out, collision or broken constraint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from services.chassis.errors import Problem


def is_lost(error: BaseException) -> bool:
    """Returns whether the database went away or refuses connections. Nothing was decided: wait and try again."""
    if isinstance(error, PoolTimeout | psycopg.OperationalError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    ):
        return True
    if not isinstance(error, OperationalError) or is_overdue(error):
        return False
    # Without a state there was no server to connect to, or the driver refused to send the statement.
    state = _sqlstate(error)[:2]
    return state in ("08", "53", "57") or (not state and error.statement is None)


def is_overdue(error: BaseException) -> bool:
    """Returns whether one statement took longer than it may, while the database is well."""
    return isinstance(error, DBAPIError) and _sqlstate(error) == "57014"


def is_collision(error: BaseException) -> bool:
    """Returns whether two transactions collided (serialisation, deadlock, lock time-out): repeat."""
    return isinstance(error, DBAPIError) and _sqlstate(error) in ("40001", "40P01", "55P03")


def is_busy(error: BaseException) -> bool:
    """Returns whether the database is well and had no time for this statement: try again later."""
    return is_overdue(error) or is_collision(error)


@contextmanager
def refused_as(refusals: Mapping[str, type[Problem]]) -> Iterator[None]:
    """Raises the refusal that belongs to a broken constraint, by the constraint's name.

    What two transactions may not do at once only the table can refuse.
    """
    try:
        yield
    except IntegrityError as error:
        diagnostics = getattr(error.orig, "diag", None)
        refusal = refusals.get(getattr(diagnostics, "constraint_name", None) or "")
        if refusal is None:
            raise
        raise refusal from error


def _sqlstate(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""
