"""Statements that a store builds once, at import, with SQLAlchemy Core.

A call of a statement with its values returns a `Question`: the statement, its values, and the function that converts
the answer. Building a question sends nothing. `tx.read(…)` sends several questions in one round trip to the server;
`tx.write(…)` queues one for the next trip.

    order_by_id = by_id(orders, Order)
    order_to_lock = by_id(orders, Order, lock=True)
    reviews_of = many(select(…).where(in_community(reviews), reviews.c.order_id == bindparam("order_id")), Review)

    order, reviews = tx.read(store.order_to_lock(id=order_id), store.reviews_of(order_id=order_id))

From its first use on, a statement is text (`sql_text`): SQLAlchemy compiles it once in a process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Generic, TypeVar, overload

from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    Integer,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    func,
    literal_column,
    select,
)

from services.chassis.database.sql_text import SqlText, compiled
from services.chassis.database.tables import COMMUNITY
from services.chassis.errors import Problem, Unknown

T = TypeVar("T")
A = TypeVar("A")
NOTHING_CHANGED = "22012"  # PostgreSQL's code of a division by zero, see `must`


@dataclass(frozen=True, slots=True, eq=False)
class Question(Generic[T]):
    """A statement with its values, and the function that makes the answer from the rows and their number."""

    statement: Statement[Any]
    values: dict[str, Any]
    answer: Callable[[list[Any], int], T]

    def answered_by(self, answer: Callable[[list[Any], int], A]) -> Question[A]:
        """Returns the same question with another function for its answer."""
        return Question(self.statement, self.values, answer)


@dataclass(eq=False)
class Statement(Generic[T]):
    """One statement. `kind` is what a row becomes: a dataclass, a function of its values, or a named tuple (None)."""

    core: Any
    answer: Callable[[list[Any], int], T]
    kind: Any = None

    def __call__(self, **values: Any) -> Question[T]:
        return Question(self, values, self.answer)

    def text(self, *, filtering: bool) -> SqlText:
        """The text that is sent; tests switch `filtering` off to show that row security alone is enough."""
        return self._filtered if filtering else self._unfiltered

    @cached_property
    def _filtered(self) -> SqlText:
        return compiled(self.core, self.kind, filtering=True)

    @cached_property
    def _unfiltered(self) -> SqlText:
        return compiled(self.core, self.kind, filtering=False)


def in_community(table: Any) -> ColumnElement[bool]:
    """The condition that a row belongs to the transaction's community; every `where` has it."""
    condition: ColumnElement[bool] = table.c.community_id == bindparam(COMMUNITY, type_=Uuid)
    return condition


def any_of(column: ColumnElement[Any], values: str | Iterable[Any]) -> ColumnElement[bool]:
    """`column in (values)` with one bound array, so that one prepared statement serves any number of values.

    `values` is the name of a parameter, or the values themselves.
    """
    kind = ARRAY(column.type)
    bound = bindparam(values, type_=kind) if isinstance(values, str) else bindparam(None, list(values), kind)
    return column == any_(bound)


@overload
def many(core: Any, kind: type[T]) -> Statement[list[T]]: ...
@overload
def many(core: Any, kind: Any = None) -> Statement[list[Any]]: ...
def many(core: Any, kind: Any = None) -> Statement[list[Any]]:
    """A query for all rows; the statement itself has the limit."""
    return Statement(core, lambda rows, _: rows, kind)


@overload
def first(core: Any, kind: type[T], *, missing: type[Problem]) -> Statement[T]: ...
@overload
def first(core: Any, kind: type[T]) -> Statement[T | None]: ...
@overload
def first(core: Any, kind: Any = None, *, missing: type[Problem] | None = None) -> Statement[Any]: ...
def first(core: Any, kind: Any = None, *, missing: type[Problem] | None = None) -> Statement[Any]:
    """A query for the first row; without a row the answer is None, or `missing` is raised."""

    def answer(rows: list[Any], _: int) -> Any:
        if rows:
            return rows[0]
        if missing:
            raise missing
        return None

    return Statement(core, answer, kind)


def scalar(core: Any) -> Statement[Any]:
    """A query for the first column of the first row, or None."""
    return Statement(core, lambda rows, _: rows[0] if rows else None, lambda values: values[0])


def no_answer(_rows: list[Any], _count: int) -> None:
    """The empty answer of a write. Nobody reads it, so the statement may share its trip with COMMIT."""


def writing(core: Any) -> Statement[None]:
    """A change whose number of rows nobody needs."""
    return Statement(core, no_answer)


def must(core: Any) -> Statement[None]:
    """A change that must affect at least one row; otherwise it fails with the code NOTHING_CHANGED.

    The server checks the number of rows, because COMMIT may follow in the same trip; a check in Python would be too
    late.
    """
    done = core.returning(literal_column("1")).cte("done")
    return Statement(select(literal_column("1 / count(*)")).select_from(done), no_answer)


def must_all(core: Any, rows: str = "rows") -> Statement[None]:
    """A change that must hit each of the rows that the parameter `rows` gives as JSON; fails as `must` does."""
    done = core.returning(literal_column("1")).cte("done")
    number = func.json_array_length(cast(bindparam(rows, type_=Text), JSON))
    hit = cast(func.count() == number, Integer)
    return Statement(select(literal_column("1") / hit).select_from(done), no_answer)


def fail_unless(condition: Any) -> Statement[None]:
    """A statement that fails with the code NOTHING_CHANGED if the condition is false; later statements are not run."""
    return Statement(select(literal_column("1") / cast(condition, Integer)), no_answer)


def command(words: str) -> Statement[None]:
    """A statement given as SQL text, without values."""
    return Statement(words, no_answer)


def by_id(
    table: Any, kind: type[T], *, missing: type[Problem] = Unknown, key: str = "id", lock: bool = False
) -> Statement[T]:
    """A query for the row of `table` with this `key`; `missing` is raised without one, `lock` locks it for update."""
    columns = [table.c[one.name] for one in fields(kind) if one.name in table.c]  # type: ignore[arg-type]  # a dataclass
    wanted = select(*columns).where(in_community(table), table.c[key] == bindparam(key, type_=table.c[key].type))
    return first(wanted.with_for_update() if lock else wanted, kind, missing=missing)
