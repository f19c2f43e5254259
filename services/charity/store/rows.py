"""From a row to a value and back: columns and fields have the same names."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Column, Row, Table

V = TypeVar("V")


def columns(table: Table, kind: Any) -> list[Column[Any]]:
    """The columns of `table` that a `kind` has fields for."""
    return [table.c[one.name] for one in fields(kind) if one.name in table.c]


def value(kind: type[V], row: Row[Any]) -> V:
    """The value in a row of `columns(…)`; what else was selected must be fields too."""
    return kind(**row._mapping)


def row(table: Table, value: Any) -> dict[str, Any]:
    """The columns of a value."""
    return {one.name: getattr(value, one.name) for one in fields(value) if one.name in table.c}
