"""The transaction that every command and store works in.

Nothing is sent before an answer is needed. `read` sends its questions together with what was written before them, in
one trip; what is still waiting at the end leaves with COMMIT. So a command reads everything it needs in one `read`,
decides, and writes:

    order, team, rows = tx.read(store.order_to_lock(order_id), teams.serving(order_id), attendance.rows_of(order_id))

Statements name the community, and row security filters by it as well: either is enough. The app's role owns nothing
and bypasses nothing. The clerk's role sees all communities, but few columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any, NamedTuple, TypeVar, overload
from uuid import UUID

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    CursorResult,
    Engine,
    Row,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.base import Executable

from services.chassis.database import bulk, outcomes
from services.chassis.database.connections import PooledConnection, make_engine
from services.chassis.database.failures import Refusals, named_refusal
from services.chassis.database.pipeline import Result, StatementFailed
from services.chassis.database.statements import NOTHING_CHANGED, Question, Statement, command, no_answer, writing
from services.chassis.database.tables import COMMUNITY
from services.chassis.log import log

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
NOBODY = UUID(int=0)
CLERK_POOL = 3
_NO_REFUSALS: Refusals = {}
_BEGIN, _COMMIT, _ROLLBACK = command("begin"), command("commit"), command("rollback")
_WAKE_RELAY = command("notify wulin_outbox")
_DECIDED = func.unnest(cast(bindparam("ids", type_=ARRAY(Text)), ARRAY(Text)))
_WAKE_WAITING = writing(select(func.pg_notify(literal_column(f"'{outcomes.CHANNEL}'"), _DECIDED)))
_ENTER = writing(select(func.set_config("wulin.community", bindparam("community", type_=Text), true())))


class _Waiting(NamedTuple):
    question: Question[Any]
    refusals: Refusals


@dataclass
class Tx:
    """One transaction of one community. Commands and stores work through it; they never commit."""

    engine: Engine = field(repr=False)
    community_id: UUID
    published: bool = False  # whether an event waits in the outbox: the relay is woken after COMMIT
    filtering: bool = field(default=True, repr=False)  # tests switch it off to show that row security alone is enough
    _decided: list[UUID] = field(default_factory=list, repr=False)
    _waiting: list[_Waiting] = field(default_factory=list, repr=False)
    _refusals: Refusals = field(default_factory=dict, repr=False)
    _committed: bool = field(default=False, repr=False)

    def __post_init__(self) -> None:
        self._pooled = PooledConnection(self.engine)
        self.write(_BEGIN())
        self.write(_ENTER(community=str(self.community_id)))

    @overload
    def read(self, _a: Question[A], /) -> A: ...
    @overload
    def read(self, _a: Question[A] | None, _b: Question[B] | None, /) -> tuple[A, B]: ...
    @overload
    def read(self, _a: Question[A] | None, _b: Question[B] | None, _c: Question[C] | None, /) -> tuple[A, B, C]: ...
    @overload
    def read(
        self, _a: Question[A] | None, _b: Question[B] | None, _c: Question[C] | None, _d: Question[D] | None, /
    ) -> tuple[A, B, C, D]: ...
    @overload
    def read(self, *questions: Question[Any] | None) -> Any: ...

    def read(self, *questions: Any) -> Any:
        """Sends questions and what waits in one trip. Returns the answers; None for a question that is None."""
        results = iter(self._exchange([_Waiting(one, self._refusals) for one in questions if one is not None]))
        answers = [None if one is None else next(results) for one in questions]
        return answers[0] if len(answers) == 1 else tuple(answers)

    def read_last(self, *questions: Any) -> Any:
        """Returns the answers as a tuple; COMMIT goes in the same trip, and nothing may come after it."""
        self._waiting += [_Waiting(one, self._refusals) for one in questions]
        self._committed = True
        self._waiting.append(_Waiting(_COMMIT(), _NO_REFUSALS))
        return tuple(self._exchange([])[-len(questions) - 1 : -1])

    def write(self, question: Question[Any], instead: Refusals | None = None) -> None:
        """Let a change wait for the next trip, at the latest for COMMIT; what it refuses is raised there.

        `instead` names refusals by PostgreSQL's error code, as `refusing` does by the name of a constraint.
        """
        self._waiting.append(_Waiting(question, {**self._refusals, **instead} if instead else self._refusals))

    @property
    def waiting(self) -> int:
        """The number of statements that wait."""
        return len(self._waiting)

    def flush(self) -> None:
        """Send what waits."""
        if self._waiting:
            self._exchange([])

    def answer_before_refusal(self, count: int) -> None:
        """Send the first `count` waiting statements alone, where a refusal comes before the first trip.

        An idempotency key waits there: the answer that was given before holds, whatever a rule says of the call now.
        """
        if not self._pooled.used:
            del self._waiting[count:]
            self.flush()

    @contextmanager
    def refusing(self, refusals: Refusals) -> Iterator[None]:
        """Turn broken constraints, by name, into refusals, also for changes that wait: the table judges races."""
        before, self._refusals = self._refusals, {**self._refusals, **refusals}
        try:
            yield
        except IntegrityError as error:  # of a statement that was sent at once
            raise named_refusal(error, refusals) from error
        finally:
            self._refusals = before

    def announce_outcome(self, resource_id: UUID) -> None:
        """After COMMIT, wake the requests that wait for this outcome (`Prefer: wait`)."""
        self._decided.append(resource_id)

    def commit(self) -> None:
        """Send what waits, COMMIT, and the notices, in one trip.

        Notices are statements after COMMIT: inside the transaction, NOTIFY takes a lock that all commits of the
        database queue for. COMMIT never goes with the first trip of a connection: were that trip repeated on
        another connection, the changes might be made twice.
        """
        if self._committed:
            return
        if not self._pooled.used or any(one.question.answer is not no_answer for one in self._waiting):
            self.flush()
        if self._pooled.status is TransactionStatus.INERROR:
            raise RuntimeError("a statement failed and was passed over: rolled back")
        self.write(_COMMIT())
        if self.published:
            self.write(_WAKE_RELAY())
        if self._decided:
            self.write(_WAKE_WAITING(ids=self._decided))
        self._exchange([])

    def commit_mark(self) -> None:
        """Commit now, without waking the relay: what stays after a refusal, such as a counted guess."""
        published, self.published = self.published, False
        self.commit()
        self.published = published

    def end(self) -> None:
        """Roll back what was not committed, and give the connection back.

        ROLLBACK is sent as a statement: psycopg's own `rollback()` may forget all prepared statements.
        """
        try:
            if self._pooled.status is not TransactionStatus.IDLE:
                self._waiting = [_Waiting(_ROLLBACK(), _NO_REFUSALS)]
                self._exchange([])
        finally:
            self._pooled.close()

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's connection, for statements that it builds at each use; what waits is sent first."""
        self.flush()
        return self._pooled.sqlalchemy

    def _exchange(self, questions: list[_Waiting]) -> list[Any]:
        """Send what waits and these questions; returns the answers of the questions (without any: of all)."""
        sending, self._waiting = [*self._waiting, *questions], []
        texts = [one.question.statement.text(filtering=self.filtering) for one in sending]
        parameters = [
            text.written(self.community_id, one.question.values) for text, one in zip(texts, sending, strict=True)
        ]
        try:
            results = self._pooled.send(list(zip(texts, parameters, strict=True)))
        except StatementFailed as failed:
            _answers(sending, failed.results)  # an earlier answer may raise a refusal of its own
            bad = sending[failed.place]
            if bad.question.statement in (_WAKE_RELAY, _WAKE_WAITING):
                # Committed already; the relay, and requests that wait, look by themselves each second.
                log.warning("nobody_woken", reason=type(failed.error).__name__)
                return []
            error = self._pooled.error_of(failed.error, texts[failed.place])
            raise named_refusal(error, bad.refusals) from failed.error
        except psycopg.Error as error:
            raise self._pooled.error_of(error) from error
        return _answers(sending, results)[len(sending) - len(questions) if questions else 0 :]

    # Statements that SQLAlchemy builds at each use: for lists with filters, jobs and rare commands.

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run a statement, or once for each mapping in a list of parameters."""
        return self.connection.execute(statement, parameters)

    def first(self, statement: Executable, parameters: Any = None) -> Row[Any] | None:
        """Returns the first row or None."""
        return self.execute(statement, parameters).first()

    def all(self, statement: Executable, parameters: Any = None) -> Sequence[Row[Any]]:
        """Returns all rows; the statement has the limit."""
        return self.execute(statement, parameters).all()

    def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """Returns the first column of the first row, or None."""
        return self.execute(statement, parameters).scalar()

    def in_community(self, table: Any) -> ColumnElement[bool]:
        """The condition that a row belongs to this community, for statements built at each use."""
        column: ColumnElement[Any] = table.c.community_id
        return column == self.community_id if self.filtering else column.is_not(None)

    # Changes of rows. They wait for the next trip, but for those that return something.

    def add(self, table: Table, **values: Any) -> None:
        """Insert one row of this community."""
        self.write(bulk.insert_rows(table, tuple(values), 1)(**bulk.numbered([values])))

    def add_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows with the same columns in one statement, so that triggers see them together; nothing for none."""
        if len(rows) > bulk.FEW:
            self.write(self._for_rows(bulk.insert_many_rows, table, rows))
        elif rows:
            self.write(bulk.insert_rows(table, bulk.names_of(rows), len(rows))(**bulk.numbered(rows)))

    def add_new(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> set[Any]:
        """Insert the rows that do not exist; returns the last key column of those inserted."""
        return {row[0] for row in self.read(self._for_rows(bulk.insert_new_rows, table, rows))} if rows else set()

    def lock_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> Sequence[Any]:
        """Insert the rows that do not exist, and lock all in this order; returns them as they are now."""
        return self.read(self._for_rows(bulk.insert_or_lock_rows, table, rows)) if rows else ()

    def put_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows, or give those that exist (by `key`) the other values."""
        if rows:
            self.write(self._for_rows(bulk.upsert_rows, table, rows, key))

    def change(self, table: Table, key: Mapping[str, Any], **values: Any) -> None:
        """Give the row with this key other values. The caller has locked it: RuntimeError where no row is hit."""
        if values:
            keys = {f"key_{name}": value for name, value in key.items()}
            missed = partial(RuntimeError, f"{table.name}: changed without its lock")
            update = bulk.update_row(table, tuple(key), tuple(values))
            self.write(update(**keys, **values), instead={NOTHING_CHANGED: missed})

    def change_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Give rows, found by `key`, the other values; the caller has locked them."""
        if rows:
            self.write(self._for_rows(bulk.update_rows, table, rows, key))

    def _for_rows(
        self, build: Callable[..., Statement[Any]], table: Table, rows: Any, *key: tuple[str, ...]
    ) -> Question[Any]:
        names = (COMMUNITY, *bulk.names_of(rows))
        own = [{COMMUNITY: self.community_id, **row} for row in rows]
        return build(table, names, *key)(rows=bulk.rows_as_json(own))

    def enter(self, community_id: UUID) -> None:
        """Go on in another community within the same transaction (the consumer's batches)."""
        if community_id != self.community_id:
            self.flush()  # what waits belongs to the community before
            self.write(_ENTER(community=str(community_id)))
            self.community_id = community_id


def _answers(sent: Sequence[_Waiting], results: Sequence[Result]) -> list[Any]:
    """The answers of the first statements that have a result."""
    return [one.question.answer(result.rows, result.count) for one, result in zip(sent, results, strict=False)]


@dataclass(frozen=True)
class Database:
    """The engines of one service; made when first used, so that each forked process opens its own connections."""

    app_url: str
    clerk_url: str = ""
    pool_size: int = 5
    application_filter: bool = True

    @cached_property
    def app(self) -> Engine:
        """The role that runs commands.

        Only the pipeline prepares statements: after ROLLBACK, ALTER or DROP, psycopg would send DEALLOCATE ALL.
        """
        return make_engine(self.app_url, self.pool_size, prepare_threshold=None)

    @cached_property
    def clerk(self) -> Engine:
        """The role that relays events and finds due rows in all communities."""
        return make_engine(self.clerk_url, CLERK_POOL)

    @contextmanager
    def transaction(self, community_id: UUID = NOBODY) -> Iterator[Tx]:
        """Begin, work in `community_id`, commit; roll back when anything is raised."""
        with self._open(community_id) as tx:
            yield tx
            tx.commit()

    @contextmanager
    def dry_run(self, community_id: UUID) -> Iterator[Tx]:
        """As `transaction`, but rolled back at the end (`?dry_run=true`, tests); the tables may still refuse it."""
        with self._open(community_id) as tx:
            yield tx
            tx.flush()

    @contextmanager
    def _open(self, community_id: UUID) -> Iterator[Tx]:
        tx = Tx(self.app, community_id, filtering=self.application_filter)
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
        for name in ("app", "clerk"):
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
