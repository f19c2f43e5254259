"""From a row to a value and back: a frozen dataclass whose fields have the names of the columns.

Enumerations come from the dataclass's type hints, so that a text column becomes a StrEnum member. `Rows` has the
statements that nearly every store needs for one table; whatever is particular to a store stays SQL in that store.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, ColumnElement, Select, Table, select

from services.chassis.database.failures import refused_as
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.transactions import Tx
from services.chassis.errors import Problem, Unknown

V = TypeVar("V")


class Rows(Generic[V]):
    """The rows of one table as values of one type; the table's key is `id`. A store makes one at import:

        _shops = Rows(shops, Shop, refusals={"shops_name_once": ShopExists})
        get_shop, lock_shop = _shops.get, _shops.lock

    `refusals` names what is raised when a row breaks a constraint; `missing` is raised when there is no row of an id.
    For a table with another key, `select`, `value`, `read` and the two ways to add are of use.
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
        self._refusals = refusals or {}
        self._missing = missing

    def select(self, tx: Tx, *where: Any) -> Select[Any]:
        """Returns the query for the rows of this community that fulfil all conditions; a store adds order and limit."""
        return select(*self._columns).where(tx.in_community(self.table), *where)

    def get(self, tx: Tx, row_id: Any) -> V:
        """Returns the value with this id."""
        return self._one(tx, self.select(tx, self.table.c.id == row_id))

    def lock(self, tx: Tx, row_id: Any) -> V:
        """Returns the value with this id and locks its row until the transaction ends."""
        return self._one(tx, self.select(tx, self.table.c.id == row_id).with_for_update())

    def read(self, tx: Tx, query: Select[Any]) -> list[V]:
        """Returns the values of a query that `select` began."""
        return [self.value(row) for row in tx.all(query)]

    def page(self, tx: Tx, ask: PageRequest, *where: Any, descending: bool = False) -> Page[V]:
        """Returns the part of a list that is asked for, in order of the ids."""
        return keyset(tx, self.select(tx, *where), (self.table.c.id,), ask, self.value, descending=descending)

    def add(self, tx: Tx, value: V) -> None:
        """Insert a value."""
        with refused_as(self._refusals):
            tx.add(self.table, **to_row(value, self.table))

    def add_all(self, tx: Tx, values: Iterable[V]) -> None:
        """Insert values in one statement."""
        with refused_as(self._refusals):
            tx.add_all(self.table, [to_row(one, self.table) for one in values])

    def save(self, tx: Tx, value: V, *, but: Collection[str] = ()) -> None:
        """Update the row of a value that is there already; the columns in `but` stay as they are."""
        changes = {name: one for name, one in to_row(value, self.table).items() if name not in but}
        same = self.table.c.id == changes.pop("id")
        with refused_as(self._refusals):
            tx.execute(self.table.update().where(tx.in_community(self.table), same).values(changes))

    def _one(self, tx: Tx, query: Select[Any]) -> V:
        row = tx.first(query)
        if row is None:
            raise self._missing
        return self.value(row)


def columns(table: Table, kind: type[Any]) -> list[Column[Any]]:
    """Returns the columns of `table` that `kind` has fields for, in the order of the fields."""
    return [table.c[one.name] for one in fields(kind) if one.name in table.c]


def matching(table: Table, wanted: Any, *, but: Collection[str] = ()) -> list[ColumnElement[bool]]:
    """Returns `column = value` for each field of a filter that is not None; fields in `but` are left to the caller."""
    return [table.c[name] == one for name, one in vars(wanted).items() if one is not None and name not in but]


def from_row(kind: type[V]) -> Callable[[Any], V]:
    """Returns a function from a row to a `kind`. Columns without a field are left out, lists become tuples."""
    read = _readers(kind)  # type: ignore[arg-type]  # a class is hashable; mypy does not see it for a variable

    def make(row: Any) -> V:
        given = row._mapping
        return kind(**{name: _value(convert, given[name]) for name, convert in read.items() if name in given})

    return make


def to_row(value: Any, table: Table | None = None) -> dict[str, Any]:
    """Returns the fields of a value by name; with `table`, only those that it has columns for."""
    return {
        name: list(one) if isinstance(one, tuple) else one
        for name, one in vars(value).items()
        if table is None or name in table.c
    }


def _value(convert: Callable[[Any], Any] | None, stored: Any) -> Any:
    return stored if convert is None or stored is None else convert(stored)


@cache
def _readers(kind: type[Any]) -> dict[str, Callable[[Any], Any] | None]:
    hints = typing.get_type_hints(kind)
    return {one.name: _reader(hints[one.name]) for one in fields(kind)}


def _reader(hint: Any) -> Callable[[Any], Any] | None:
    """What makes a field's value from a column's: an enumeration, a tuple (of enumerations), or nothing."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if typing.get_origin(hint) is tuple:
        inner = _reader(typing.get_args(hint)[0])
        return (lambda stored: tuple(map(inner, stored))) if inner else tuple
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None
