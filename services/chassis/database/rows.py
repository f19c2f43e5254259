"""From a row to a value and back: a frozen dataclass whose fields have the names of the columns.

Enumerations come from the dataclass's type hints, so that a text column becomes a StrEnum member.
"""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Column, Table

from services.chassis.database.sql_text import reader_of

V = TypeVar("V")


def columns(table: Table, kind: type[Any]) -> list[Column[Any]]:
    """Returns the columns of `table` that `kind` has fields for, in the order of the fields."""
    return [table.c[one.name] for one in fields(kind) if one.name in table.c]


def from_row(kind: type[V]) -> Callable[[Any], V]:
    """Returns a function from a row of SQLAlchemy to a `kind`; columns without a field are left out."""
    hints = typing.get_type_hints(kind)
    readers = {one.name: reader_of(hints[one.name]) for one in fields(kind)}  # type: ignore[arg-type]  # a dataclass

    def make(row: Any) -> V:
        given = row._mapping
        return kind(**{name: _read(read, given[name]) for name, read in readers.items() if name in given})

    return make


def to_row(value: Any, table: Table | None = None) -> dict[str, Any]:
    """Returns the fields of a value by name; with `table`, only those that it has columns for."""
    return {
        name: list(one) if isinstance(one, tuple | frozenset) else one
        for name, one in vars(value).items()
        if table is None or name in table.c
    }


def changed(before: Any, after: Any) -> dict[str, Any]:
    """Returns the fields of `after` that differ from `before`, as `to_row` does."""
    old = to_row(before)
    return {name: one for name, one in to_row(after).items() if one != old[name]}


def _read(read: Callable[[Any], Any] | None, stored: Any) -> Any:
    return stored if read is None or stored is None else read(stored)
