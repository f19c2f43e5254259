"""Statements for many rows, given as one JSON array.

Each is built and prepared once, whatever the number of rows: building a statement costs more than running it. An array
for each column takes twice as long, since psycopg writes the elements one by one in Python.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import orjson
from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Table,
    TableValuedAlias,
    Text,
    any_,
    bindparam,
    cast,
    func,
    select,
    tuple_,
)
from sqlalchemy import column as sql_column
from sqlalchemy.dialects.postgresql import ARRAY, Range, insert
from sqlalchemy.sql.base import Executable

from services.chassis.database.tables import COMMUNITY


@cache
def insert_row(table: Table) -> Any:
    """Returns an INSERT of one row."""
    return table.insert()


@cache
def _fresh(table: Table, names: tuple[str, ...]) -> TableValuedAlias:
    """Returns rows given as JSON as a relation named `fresh` with the table's types."""
    given = func.json_to_recordset(cast(bindparam("rows", type_=Text), JSON))
    typed = [sql_column(name, table.c[name].type) for name in names]
    return given.table_valued(*typed, name="fresh").render_derived("fresh", with_types=True)


def rows_as_json(rows: Sequence[Mapping[str, Any]]) -> str:
    """Returns rows as the JSON array that the statements of this file take as `rows`."""
    return orjson.dumps(rows, _as_text, orjson.OPT_PASSTHROUGH_DATACLASS).decode()


def _as_text(value: Any) -> str:
    """Returns a value that JSON does not know as PostgreSQL reads it from text."""
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    if isinstance(value, Range):
        return str(value)
    raise TypeError(type(value).__name__)


@cache
def insert_rows(table: Table, names: tuple[str, ...]) -> Any:
    """Returns an INSERT of rows with the columns `names`."""
    return insert(table).from_select(list(names), select(_fresh(table, names)), include_defaults=False)


@cache
def insert_new_rows(table: Table, names: tuple[str, ...]) -> Any:
    """Returns an INSERT that skips rows which exist, and returns the last key column of those inserted."""
    return insert_rows(table, names).on_conflict_do_nothing().returning(list(table.primary_key)[-1])


@cache
def insert_or_lock_rows(table: Table, names: tuple[str, ...]) -> Any:
    """Returns an INSERT that locks the rows which exist, in the order given, and returns all as they are now.

    One statement creates and locks: a SELECT FOR UPDATE after an INSERT would be another trip.
    """
    keep = {names[-1]: table.c[names[-1]]}  # an UPDATE that changes nothing takes the lock all the same
    put = insert_rows(table, names)
    return put.on_conflict_do_update(index_elements=list(table.primary_key), set_=keep).returning(*table.c)


@cache
def upsert_rows(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Any:
    """Returns an INSERT that gives rows which exist (by `key`) the other values."""
    put = insert_rows(table, names)
    others = {name: put.excluded[name] for name in names if name not in (COMMUNITY, *key)}
    return put.on_conflict_do_update(index_elements=[COMMUNITY, *key], set_=others)


@cache
def update_rows(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Executable:
    """Returns an UPDATE of rows found by `key`."""
    fresh = _fresh(table, names)
    same = [table.c[name] == fresh.c[name] for name in (COMMUNITY, *key)]
    others = {name: fresh.c[name] for name in names if name not in (COMMUNITY, *key)}
    return table.update().where(*same).values(others)


def any_of(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Returns `column in (values)` as one statement for any number of values, so that it is prepared once."""
    return column == any_(_array(column, values))


def any_row_of(columns: Sequence[Column[Any]], rows: Collection[Sequence[Any]]) -> ColumnElement[bool]:
    """Returns `(column, …) in (rows)`, likewise."""
    arrays = [_array(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    given = func.unnest(*arrays).table_valued(*(column.name for column in columns)).render_derived()
    return tuple_(*columns).in_(select(given))


def _array(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[Any]:
    return bindparam(None, list(values), type_=ARRAY(column.type))
