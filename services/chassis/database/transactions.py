"""The transaction in which every command and store works.

Nothing is sent before an answer is needed. `read` sends the queued writes and its questions in one round trip; writes
that are still queued at the end are sent with COMMIT. So a command reads everything it needs in one `read`, decides,
and writes:

    order, team, rows = tx.read(store.order_to_lock(order_id), teams.serving(order_id), attendance.rows_of(order_id))

Statements name the community, and row security filters by it as well: either is enough. The app's role owns nothing
and bypasses nothing. The worker's role sees the communities of its batch; each of its statements joins on the row's own
`community_id`, or works in one community that it entered. The clerk's role sees all communities, but few columns.
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
from services.chassis.database.connections import PooledConnection
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
_NO_REFUSALS: Refusals = {}
_BEGIN, _COMMIT, _ROLLBACK = command("begin"), command("commit"), command("rollback")
_WAKE_RELAY = command("notify wulin_outbox")
_DECIDED = func.unnest(cast(bindparam("ids", type_=ARRAY(Text)), ARRAY(Text)))
_WAKE_WAITING = writing(select(func.pg_notify(literal_column(f"'{outcomes.CHANNEL}'"), _DECIDED)))
_ENTER = writing(select(func.set_config("wulin.community", bindparam("community", type_=Text), true())))
_ENTER_ALL = writing(select(func.set_config("wulin.communities", bindparam("communities", type_=Text), true())))


class _Waiting(NamedTuple):
    question: Question[Any]
    refusals: Refusals
    community_id: UUID | None = None  # the one that the transaction was in, when the question was put


@dataclass
class Tx:
    """One transaction. Commands and stores work through it; they never commit.

    It is in one community; that of a batch of events has `communities`, and is in none until it enters one of them.
    """

    engine: Engine = field(repr=False)
    entered: UUID | None
    communities: frozenset[UUID] = frozenset()
    published: bool = False  # whether an event was added to the outbox: the relay is woken after COMMIT
    refused_late: bool = False  # whether the server refused a queued write, which may belong to an earlier event
    filtering: bool = field(default=True, repr=False)  # tests switch it off to show that row security alone is enough
    _decided: list[UUID] = field(default_factory=list, repr=False)
    _waiting: list[_Waiting] = field(default_factory=list, repr=False)
    _refusals: Refusals = field(default_factory=dict, repr=False)
    _committed: bool = field(default=False, repr=False)

    def __post_init__(self) -> None:
        self._pooled = PooledConnection(self.engine)
        self.write(_BEGIN())
        if self.entered:
            self.write(_ENTER(community=str(self.entered)))
        else:
            self.write(_ENTER_ALL(communities="{" + ",".join(map(str, self.communities)) + "}"))

    @cached_property
    def _of_batch(self) -> frozenset[int]:
        return frozenset(one.int for one in self.communities)

    @property
    def community_id(self) -> UUID:
        """The community that the transaction is in; RuntimeError in a batch that has entered none."""
        if self.entered is None:
            raise RuntimeError("a batch of communities is in none of them")
        return self.entered

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
        """Sends queued writes and questions in one trip. Returns the answers; None for a question that is None."""
        results = iter(self._exchange([self._asked(one) for one in questions if one is not None]))
        answers = [None if one is None else next(results) for one in questions]
        return answers[0] if len(answers) == 1 else tuple(answers)

    def read_last(self, *questions: Any) -> Any:
        """Returns the answers as a tuple; COMMIT goes in the same trip, and nothing may come after it."""
        self._waiting += [self._asked(one) for one in questions]
        self._committed = True
        self._waiting.append(_Waiting(_COMMIT(), _NO_REFUSALS))
        return tuple(self._exchange([])[-len(questions) - 1 : -1])

    def write(self, question: Question[Any], instead: Refusals | None = None) -> None:
        """Queue a change for the next trip, at the latest for COMMIT; its refusal is raised there.

        `instead` names refusals by PostgreSQL's error code, as `refusing` does by the name of a constraint.
        """
        self._waiting.append(self._asked(question, instead or _NO_REFUSALS))

    @property
    def waiting(self) -> int:
        """The number of queued statements."""
        return len(self._waiting)

    def flush(self) -> None:
        """Send the queued statements."""
        if self._waiting:
            self._exchange([])

    def answer_before_refusal(self, count: int) -> None:
        """Send only the first `count` queued statements, when a refusal comes before the first trip.

        One of them looks up the idempotency key: a stored answer takes precedence over the refusal.
        """
        if not self._pooled.used:
            del self._waiting[count:]
            self.flush()

    @contextmanager
    def refusing(self, refusals: Refusals) -> Iterator[None]:
        """Turn broken constraints, by name, into refusals, also for queued changes. They decide races."""
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
        """Send the queued statements, COMMIT and the notices in one trip.

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
        """Commit now, without waking the relay: for writes that outlast a refusal, such as a count of wrong tries."""
        published, self.published = self.published, False
        self.commit()
        self.published = published

    def end(self) -> None:
        """Roll back uncommitted changes, and return the connection to the pool.

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
        """SQLAlchemy's connection, for statements that it builds at each use; queued statements are sent first."""
        self.flush()
        return self._pooled.sqlalchemy

    def _asked(self, question: Question[Any], more: Refusals = _NO_REFUSALS) -> _Waiting:
        return _Waiting(question, {**self._refusals, **more} if more else self._refusals, self.entered)

    def _exchange(self, questions: list[_Waiting]) -> list[Any]:
        """Send queued statements and these questions; returns the answers of the questions (without any: of all)."""
        sending, self._waiting = [*self._waiting, *questions], []
        texts = [one.question.statement.text(filtering=self.filtering) for one in sending]
        parameters = [
            text.written(one.community_id, one.question.values) for text, one in zip(texts, sending, strict=True)
        ]
        try:
            results = self._pooled.send(list(zip(texts, parameters, strict=True)))
        except StatementFailed as failed:
            _answers(sending, failed.results)  # an earlier answer may raise a refusal of its own
            bad = sending[failed.place]
            self.refused_late = failed.place < len(sending) - len(questions)
            if bad.question.statement in (_WAKE_RELAY, _WAKE_WAITING):
                # Already committed. The relay and waiting requests also poll each second.
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
        """Insert rows with the same columns in one statement, so that triggers see them together; nothing for none.

        In a batch, rows of this and the next methods have a `community_id` of their own.
        """
        if len(rows) > bulk.FEW or (rows and not self.entered):
            self.write(self._for_rows(bulk.insert_many_rows, table, rows))
        elif rows:
            self.write(bulk.insert_rows(table, bulk.names_of(rows), len(rows))(**bulk.numbered(rows)))

    def add_new(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> set[Any]:
        """Insert the rows that do not exist; returns the last key column of those inserted."""
        return {row[-1] for row in self.read(self.new_rows(table, rows))} if rows else set()

    def new_rows(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> Question[list[Any]]:
        """The question that inserts the rows that do not exist; its answer has `(community_id, last key column)`."""
        return self._for_rows(bulk.insert_new_rows, table, rows)

    def add_missing(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert the rows that do not exist; the others stay as they are."""
        if rows:
            self.write(self._for_rows(bulk.insert_new_rows, table, rows).answered_by(no_answer))

    def rows_to_lock(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> Question[list[Any]]:
        """The question that inserts the rows that do not exist and locks all in this order; it answers all as they are.

        There must be a row.
        """
        return self._for_rows(bulk.insert_or_lock_rows, table, rows)

    def put_all(
        self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]], *, newer: str | None = None
    ) -> None:
        """Insert or update rows by `key`. With `newer`, an existing row changes only if that column increases."""
        if rows:
            self.write(self._for_rows(bulk.upsert_rows, table, rows, key, newer))

    def change(self, table: Table, key: Mapping[str, Any], **values: Any) -> None:
        """Update the row with this key. The caller has locked it: RuntimeError if there is no such row."""
        if values:
            keys = {f"key_{name}": value for name, value in key.items()}
            missed = partial(RuntimeError, f"{table.name}: changed without its lock")
            update = bulk.update_row(table, tuple(key), tuple(values))
            self.write(update(**keys, **values), instead={NOTHING_CHANGED: missed})

    def change_all(self, table: Table, key: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
        """Update rows, found by `key`. The caller has locked them; RuntimeError if one is missing."""
        if rows:
            missed = partial(RuntimeError, f"{table.name}: changed without its lock")
            self.write(self._for_rows(bulk.update_rows, table, rows, key), instead={NOTHING_CHANGED: missed})

    def _for_rows(self, build: Callable[..., Statement[Any]], table: Table, rows: Any, *how: Any) -> Question[Any]:
        own = [{COMMUNITY: self.entered, **row} for row in rows] if self.entered else rows
        ours = self._of_batch or {self.community_id.int}
        if not {row[COMMUNITY].int for row in own} <= ours:  # numbers: Python hashes them faster than UUIDs
            raise RuntimeError(f"{table.name}: a row of a community that the transaction is not for")
        return build(table, bulk.names_of(own), *how)(rows=bulk.rows_as_json(own))

    def enter(self, community_id: UUID) -> None:
        """Enter another community within the same transaction; in a batch, only one of the batch's communities."""
        if self.communities and community_id not in self.communities:
            raise RuntimeError("a community that the batch is not for")
        if not self.communities and community_id != self.entered:
            self.write(_ENTER(community=str(community_id)))
        self.entered = community_id

    @contextmanager
    def within(self, community_id: UUID) -> Iterator[None]:
        """Work in one community of a batch."""
        self.enter(community_id)
        try:
            yield
        finally:
            self.entered = None


def _answers(sent: Sequence[_Waiting], results: Sequence[Result]) -> list[Any]:
    """The answers of the first statements that have a result."""
    return [one.question.answer(result.rows, result.count) for one, result in zip(sent, results, strict=False)]
