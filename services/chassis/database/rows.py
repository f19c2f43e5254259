"""From a row to a value and back: a frozen dataclass whose fields have the names of the columns.

Enumerations, tuples and frozensets come from the dataclass's type hints. `Rows` has the statements that nearly every
store needs for one table; whatever is particular to a store stays SQL in that store.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Select, Table, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.sql_text import reader_of
from services.chassis.database.statements import Question, Statement, by_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Problem, Unknown
from services.chassis.text import folded

V = TypeVar("V")


class Rows(Generic[V]):
    """The rows of one table as values of one type; the table's key is `id`. A store makes one at import:

        _shops = Rows(shops, Shop, refusals={"shops_name_once": ShopExists})
        get_shop, lock_shop, shop_by_id = _shops.get, _shops.lock, _shops.by_id

    `refusals` maps constraints to the refusal that is raised when a row breaks one; `missing` is raised when no row has
    an id. For a table with another key, use only `select`, `value`, `read` and the two methods that add rows. Writes
    wait for the next trip, as all writes of a transaction do.
    """

    def __init__(
        self,
        table: Table,
        kind: type[V],
        *,
        refusals: Mapping[str, type[Problem]] | None = None,
        missing: type[Problem] = Unknown,
    ) -> None:
        self.table = table
        self.value = from_row(kind)
        self._columns = columns(table, kind)
        self.refusals = refusals or {}
        self._kind = kind
        self.missing = missing

    @cached_property
    def _by_id(self) -> Statement[V]:
        return by_id(self.table, self._kind, missing=self.missing)

    @cached_property
    def _to_lock(self) -> Statement[V]:
        return by_id(self.table, self._kind, missing=self.missing, lock=True)

    def by_id(self, row_id: Any) -> Question[V]:
        """The question for the value with this id; with other questions it takes one trip."""
        return self._by_id(id=row_id)

    def to_lock(self, row_id: Any) -> Question[V]:
        """The question for the value with this id, whose row is locked until the transaction ends."""
        return self._to_lock(id=row_id)

    def get(self, tx: Tx, row_id: Any) -> V:
        """Returns the value with this id."""
        return tx.read(self.by_id(row_id))

    def lock(self, tx: Tx, row_id: Any) -> V:
        """Returns the value with this id and locks its row until the transaction ends."""
        return tx.read(self.to_lock(row_id))

    def select(self, tx: Tx, *where: Any) -> Select[Any]:
        """Returns the query for the rows of this community that fulfil all conditions; a store adds order and limit."""
        return select(*self._columns).where(tx.in_community(self.table), *where)

    def read(self, tx: Tx, query: Select[Any]) -> list[V]:
        """Returns the values of a query that `select` began."""
        return [self.value(row) for row in tx.all(query)]

    def page(self, tx: Tx, page_request: PageRequest, *where: Any, descending: bool = False) -> Page[V]:
        """Returns the requested page of a list, in order of the ids."""
        return keyset(tx, self.select(tx, *where), (self.table.c.id,), page_request, self.value, descending=descending)

    def add(self, tx: Tx, value: V) -> None:
        """Insert a value."""
        with tx.refusing(self.refusals):
            tx.add(self.table, **to_row(value, self.table))

    def add_all(self, tx: Tx, values: Iterable[V]) -> None:
        """Insert values in one statement."""
        with tx.refusing(self.refusals):
            tx.add_all(self.table, [to_row(one, self.table) for one in values])

    def save(self, tx: Tx, value: V, *, but: Collection[str] = ()) -> None:
        """Update the row of a value, which must be there; the columns in `but` stay as they are."""
        changes = {name: one for name, one in to_row(value, self.table).items() if name not in but}
        with tx.refusing(self.refusals):
            tx.change(self.table, {"id": changes.pop("id")}, **changes)


def columns(table: Table, kind: type[Any]) -> list[Column[Any]]:
    """Returns the columns of `table` that `kind` has fields for, in the order of the fields."""
    return [table.c[one.name] for one in fields(kind) if one.name in table.c]


def matching(table: Table, wanted: Any, *, but: Collection[str] = ()) -> list[ColumnElement[bool]]:
    """Returns `column = value` for each field of a filter that is not None; fields in `but` are left to the caller."""
    return [table.c[name] == one for name, one in vars(wanted).items() if one is not None and name not in but]


def from_row(kind: type[V]) -> Callable[[Any], V]:
    """Returns a function from a row (SQLAlchemy's or a named tuple) to a `kind`; it drops columns without a field."""
    hints = typing.get_type_hints(kind)
    readers = {one.name: reader_of(hints[one.name]) for one in fields(kind)}  # type: ignore[arg-type]  # a dataclass

    def make(row: Any) -> V:
        given = row._asdict()  # noqa: SLF001  (public, of named tuples and of SQLAlchemy's rows)
        return kind(**{name: _read(read, given[name]) for name, read in readers.items() if name in given})

    return make


def to_row(value: Any, table: Table | None = None) -> dict[str, Any]:
    """Returns the fields of a value by name; with `table`, only those that it has columns for, and its folded keys."""
    names = _names(table) if table is not None else None
    row: dict[str, Any] = {
        name: list(one) if isinstance(one, tuple | frozenset) else one
        for name, one in vars(value).items()
        if names is None or name in names
    }
    return row if table is None else row | {key: folded(row[of]) for key, of in _folded(table)}


@cache
def _names(table: Table) -> frozenset[str]:
    return frozenset(table.c.keys())  # `name in table.c` takes ten times as long


@cache
def _folded(table: Table) -> tuple[tuple[str, str], ...]:
    return tuple((str(one.name), one.info["folds"]) for one in table.c if "folds" in one.info)


def changed(before: Any, after: Any) -> dict[str, Any]:
    """Returns the fields of `after` that differ from `before`, as `to_row` does."""
    old = to_row(before)
    return {name: one for name, one in to_row(after).items() if one != old[name]}


def _read(read: Callable[[Any], Any] | None, stored: Any) -> Any:
    return stored if read is None or stored is None else read(stored)
