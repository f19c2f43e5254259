"""From a row to a value and back: a frozen dataclass whose fields have the names of the columns.

Enumerations come from the dataclass's type hints, so that a text column becomes a StrEnum member.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, Table

V = TypeVar("V")


def columns(table: Table, kind: type[Any]) -> list[Column[Any]]:
    """Returns the columns of `table` that `kind` has fields for, in the order of the fields."""
    return [table.c[one.name] for one in fields(kind) if one.name in table.c]


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
    """Returns what makes a field's value from a column's: an enumeration, a tuple (of enumerations) or nothing."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if typing.get_origin(hint) is tuple:
        inner = _reader(typing.get_args(hint)[0])
        return (lambda stored: tuple(map(inner, stored))) if inner else tuple
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None
