"""Tables closed to other communities, and the transaction that everything happens in.

Every table leads its key with `community_id` and has row security on it; a statement names the community
as well (`tx.mine(table)`), so that each of the two walls holds alone. The role that runs a service's
commands owns nothing and bypasses nothing; `clerk` sees all communities, but only the columns it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import psycopg
import uuid_utils.compat
from psycopg.pq import TransactionStatus
from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Engine,
    ForeignKeyConstraint,
    MetaData,
    PrimaryKeyConstraint,
    Row,
    Table,
    TableValuedAlias,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    create_engine,
    func,
    select,
    true,
    tuple_,
)
from sqlalchemy import column as sql_column
from sqlalchemy.dialects.postgresql import ARRAY, Range, insert
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.sql.base import Executable

from services.chassis.errors import Problem
from services.chassis.log import log

chassis_metadata = MetaData()

COMMUNITY = "community_id"
APPEND_ONLY = "select, insert"
KEPT = "select, insert, update"
SWEPT = "select, insert, update, delete"

_CONNECT_OPTIONS = (
    "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC"
)

# Of a server that vanished without a word a socket would learn after many minutes: here in less than half of one.
SOCKET: dict[str, Any] = {
    "connect_timeout": 3,
    "tcp_user_timeout": 10_000,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


def new_id() -> UUID:
    """A UUIDv7: rises with time, so that indexes stay dense and pages follow the order of making."""
    return uuid_utils.compat.uuid7()


def community_table(
    name: str,
    metadata: MetaData,
    *columns: Any,
    key: Sequence[str] = ("id",),
    grants: str = KEPT,
    clerk: Sequence[str] = (),
    clerk_also: Sequence[str] = (),
) -> Table:
    """A table of communities' rows; `community_id` leads its columns and its key.

    `grants` is what the application may do with it; `clerk` names the columns that the clerk, who sees all
    communities, may read to find due rows, `clerk_also` what else it may (`delete`, `update (column)`).
    All reach PostgreSQL with the migration that makes the table.
    """
    return Table(
        name,
        metadata,
        Column("community_id", Uuid, nullable=False),
        *columns,
        PrimaryKeyConstraint("community_id", *key, name=f"{name}_pkey"),
        info={"grants": grants, "clerk": tuple(clerk), "clerk_also": tuple(clerk_also), "secured": True},
    )


def belongs_to(table: str, column: str, *, key: str = "id") -> ForeignKeyConstraint:
    """A reference within the community: a foreign key on `(community_id, column)`."""
    return ForeignKeyConstraint(["community_id", column], [f"{table}.community_id", f"{table}.{key}"])


@dataclass
class Tx:
    """One transaction of one community: what commands and stores work through. They never commit."""

    connection: Connection
    community_id: UUID
    published: bool = False
    filtering: bool = field(default=True, repr=False)  # tests switch it off to prove that row security holds alone

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a statement, or once for each mapping in a list of parameters."""
        return self.connection.execute(statement, parameters)

    def first(self, statement: Executable, parameters: Any = None) -> Row[Any] | None:
        """The first row or None."""
        return self.execute(statement, parameters).first()

    def all(self, statement: Executable, parameters: Any = None) -> Sequence[Row[Any]]:
        """All rows; the statement says the limit."""
        return self.execute(statement, parameters).all()

    def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        return self.execute(statement, parameters).scalar()

    def mine(self, table: Any) -> ColumnElement[bool]:
        """The condition that a row is this community's; stands in every `where`."""
        if not self.filtering:
            return true()
        condition: ColumnElement[bool] = table.c.community_id == self.community_id
        return condition

    def add(self, table: Table, **values: Any) -> None:
        """Insert one row of this community."""
        self.execute(_inserting(table), {"community_id": self.community_id, **values})

    def add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert many rows of this community, all with the same columns, in one statement; nothing for none.

        One statement, so that triggers see the rows together.
        """
        if rows:
            self._run(_adding, table, rows)

    def add_new(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> set[Any]:
        """Insert those of these rows that are not there yet; which they were, by the last column of the key."""
        return set(self._run(_adding_new, table, rows).scalars()) if rows else set()

    def lock_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> Sequence[Row[Any]]:
        """Insert those of these rows that are not there yet, and lock them all in this order; as they are now."""
        return self._run(_locking, table, rows).all() if rows else ()

    def put_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert these rows, or give those that are there (by `key`) the other values."""
        if rows:
            self._run(_putting, table, rows, key)

    def change_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Give rows of this community, found by `key`, the other values; the caller has locked them."""
        if rows:
            self._run(_changing, table, rows, key)

    def _run(self, build: Callable[..., Executable], table: Table, rows: Any, *key: tuple[str, ...]) -> Any:
        if any(row.keys() != rows[0].keys() for row in rows):
            raise ValueError("rows of different columns")  # what one does not name would become null
        own = [{"community_id": self.community_id, **row} for row in rows]
        return self.execute(build(table, tuple(own[0]), *key), {"rows": _as_json(own)})

    def enter(self, community_id: UUID) -> None:
        """Go on in this community within the same transaction (the consumer's batches)."""
        if community_id == self.community_id:
            return
        self.connection.exec_driver_sql(f"select set_config('wulin.community', '{UUID(str(community_id))}', true)")
        self.community_id = community_id


# Statements about many rows take them as one JSON array: the same statement, built and prepared once, for one row and
# for a thousand (building one anew costs more than running it). Arrays, one a column, take twice as long: psycopg
# writes their elements one by one in Python.


@cache
def _inserting(table: Table) -> Any:
    return table.insert()


@cache
def _fresh(table: Table, names: tuple[str, ...]) -> TableValuedAlias:
    """Rows given as JSON, as a relation named `fresh` with the table's types."""
    given = func.json_to_recordset(cast(bindparam("rows", type_=Text), JSON))
    shape = [sql_column(name, table.c[name].type) for name in names]
    return given.table_valued(*shape, name="fresh").render_derived("fresh", with_types=True)


def _as_json(rows: Sequence[Mapping[str, Any]]) -> str:
    return orjson.dumps(rows, _written, orjson.OPT_PASSTHROUGH_DATACLASS).decode()


def _written(value: Any) -> str:
    """What JSON has no word for, as PostgreSQL reads it."""
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    if isinstance(value, Range):
        return str(value)
    raise TypeError(type(value).__name__)


@cache
def _adding(table: Table, names: tuple[str, ...]) -> Any:
    return insert(table).from_select(list(names), select(_fresh(table, names)), include_defaults=False)


@cache
def _adding_new(table: Table, names: tuple[str, ...]) -> Any:
    return _adding(table, names).on_conflict_do_nothing().returning(list(table.primary_key)[-1])


@cache
def _locking(table: Table, names: tuple[str, ...]) -> Any:
    keep = {names[-1]: table.c[names[-1]]}  # an update that changes nothing waits for the lock, and keeps it
    put = _adding(table, names)
    return put.on_conflict_do_update(index_elements=list(table.primary_key), set_=keep).returning(*table.c)


@cache
def _putting(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Any:
    put = _adding(table, names)
    others = {name: put.excluded[name] for name in names if name not in (COMMUNITY, *key)}
    return put.on_conflict_do_update(index_elements=[COMMUNITY, *key], set_=others)


@cache
def _changing(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Executable:
    fresh = _fresh(table, names)
    same = [table.c[name] == fresh.c[name] for name in (COMMUNITY, *key)]
    others = {name: fresh.c[name] for name in names if name not in (COMMUNITY, *key)}
    return table.update().where(*same).values(others)


NOBODY = UUID(int=0)
CLERK_POOL = 3


@dataclass(frozen=True)
class Database:
    """The engines of one service; made lazily, so that each forked process opens its own."""

    app_url: str
    clerk_url: str = ""
    pool_size: int = 5
    application_filter: bool = True

    @cached_property
    def app(self) -> Engine:
        """The role that runs commands."""
        return _engine(self.app_url, self.pool_size)

    @cached_property
    def clerk(self) -> Engine:
        """The role that relays events and finds due rows in all communities."""
        return _engine(self.clerk_url, CLERK_POOL)

    @contextmanager
    def transaction(self, community_id: UUID = NOBODY) -> Iterator[Tx]:
        """Begin, work in `community_id`, commit; roll back when anything is raised.

        The relay is told after COMMIT, in a statement of its own: a NOTIFY inside the transaction would take
        a lock that all commits of the database queue for.
        """
        with _begun(self.app, _entering(community_id)) as on:
            tx = Tx(on, community_id, filtering=self.application_filter)
            yield tx
            _commit(on)
            if tx.published:
                _wake_relay(on)

    @contextmanager
    def rehearsal(self, community_id: UUID) -> Iterator[Tx]:
        """As `transaction`, but rolled back at the end: nothing of it stays (`?dry_run=true`, tests)."""
        with _begun(self.app, _entering(community_id)) as on:
            yield Tx(on, community_id, filtering=self.application_filter)

    @contextmanager
    def as_clerk(self) -> Iterator[Connection]:
        """A transaction of the clerk, who sees all communities."""
        with _begun(self.clerk, "begin") as on:
            yield on
            _commit(on)

    def dispose(self) -> None:
        """Close pooled connections."""
        for name in ("app", "clerk"):
            if name in self.__dict__:
                self.__dict__[name].dispose()


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """`column in (values)` as one statement for any number, which is prepared once: where the number varies."""
    return column == any_(_array(column, values))


def rows_among(columns: Sequence[Column[Any]], rows: Collection[Sequence[Any]]) -> ColumnElement[bool]:
    """`(column, …) in (rows)`, likewise."""
    arrays = [_array(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    given = func.unnest(*arrays).table_valued(*(column.name for column in columns)).render_derived()
    return tuple_(*columns).in_(select(given))


def _array(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[Any]:
    return bindparam(None, list(values), type_=ARRAY(column.type))


def _engine(url: str, pool_size: int) -> Engine:
    return create_engine(
        url,
        isolation_level="AUTOCOMMIT",  # `_begun` sends BEGIN itself, together with the community: one trip, not two
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=2,
        pool_recycle=1800,
        hide_parameters=True,  # an error's text goes to the log, and what people wrote must not
        connect_args={"options": _CONNECT_OPTIONS, **SOCKET},
    )


def _entering(community_id: UUID) -> str:
    """Begin in a community, of which row security learns for this transaction alone."""
    return f"begin; select set_config('wulin.community', '{UUID(str(community_id))}', true)"


@contextmanager
def _begun(engine: Engine, begin: str) -> Iterator[Connection]:
    with engine.connect() as connection:
        _begin(connection, begin, engine.pool.size())  # type: ignore[attr-defined]  # a QueuePool
        try:
            yield connection
        finally:
            connection.rollback()  # nothing to do where the caller has committed


def _begin(connection: Connection, begin: str, pooled: int) -> None:
    """What the server ended while it lay in the pool is replaced: nothing was done on it yet, and no ping is needed."""
    for others in range(pooled, -1, -1):
        try:
            # Two statements in one trip can't be prepared; SQLAlchemy passes no such wish on, so the driver is asked.
            connection.connection.driver_connection.execute(begin, prepare=False)  # type: ignore[union-attr]  # checked out
        except psycopg.OperationalError:
            if not others:
                raise
            connection.invalidate()
        else:
            return


def _commit(connection: Connection) -> None:
    """COMMIT; PostgreSQL answers it with a quiet rollback where a failed statement was passed over: that is raised."""
    if connection.connection.driver_connection.info.transaction_status is TransactionStatus.INERROR:  # type: ignore[union-attr]  # checked out
        raise RuntimeError("a statement failed and was passed over: rolled back")
    connection.commit()


def _wake_relay(connection: Connection) -> None:
    """What is committed stays done, whatever becomes of this: the relay looks by itself each second."""
    try:
        connection.exec_driver_sql("notify wulin_outbox")
    except Exception as error:  # noqa: BLE001  (raised, it would be taken for a failure of what is done)
        log.warning("relay_not_woken", reason=type(error).__name__)


def newest_version(service: Path) -> str:
    """The newest migration in a service's folder, which its database must be at: files begin with their number."""
    return max(file.name for file in (service / "migrations").glob("[0-9]*.py")).split("_")[0]


def is_lost(error: BaseException) -> bool:
    """Whether the database went away or refuses connections: nothing was decided, so wait and try again."""
    if isinstance(error, PoolTimeout | psycopg.OperationalError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    ):
        return True
    if not isinstance(error, OperationalError) or is_overdue(error):
        return False
    state = _sqlstate(error)[:2]  # none: nobody to connect to; or, with a statement, one that the driver won't send
    return state in ("08", "53", "57") or (not state and error.statement is None)


def is_overdue(error: BaseException) -> bool:
    """Whether one statement took longer than it may; the database is well."""
    return isinstance(error, DBAPIError) and _sqlstate(error) == "57014"


def is_collision(error: BaseException) -> bool:
    """Whether two transactions got in each other's way (serialisation, deadlock, lock time-out): repeat."""
    return isinstance(error, DBAPIError) and _sqlstate(error) in ("40001", "40P01", "55P03")


def is_busy(error: BaseException) -> bool:
    """Whether the database is well, and had no time for this statement: look again later."""
    return is_overdue(error) or is_collision(error)


@contextmanager
def refused_as(refusals: Mapping[str, type[Problem]]) -> Iterator[None]:
    """The table is the judge of what two may do at once; its verdict (a constraint's name) is told in our words."""
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
