"""Statements for rows of any table, built once for each set of columns.

Up to FEW rows have a parameter for each value. More rows are given as one JSON array: the same prepared statement
serves five and a thousand. One array a column would take twice as long, since psycopg writes elements one by one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

import orjson
from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Join,
    Table,
    TableValuedAlias,
    Text,
    Uuid,
    and_,
    bindparam,
    cast,
    func,
    select,
)
from sqlalchemy import column as sql_column
from sqlalchemy import tuple_ as sql_tuple
from sqlalchemy.dialects.postgresql import ARRAY, Range, insert

from services.chassis.database.statements import Statement, in_community, many, must, must_all, writing
from services.chassis.database.tables import COMMUNITY

FEW = 4


def names_of(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Returns the columns of rows; ValueError if rows differ in them: a missing value would become null."""
    if any(row.keys() != rows[0].keys() for row in rows):
        raise ValueError("rows of different columns")
    return tuple(rows[0])


def numbered(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Returns the values of rows by the names of the parameters in `insert_rows`."""
    return {f"{name}_{number}": value for number, row in enumerate(rows) for name, value in row.items()}


def places(table: Table, names: Sequence[str], count: int) -> list[dict[str, Any]]:
    """Returns parameters for `count` rows of a community, named as `numbered` names the values."""
    return [
        {COMMUNITY: bindparam(COMMUNITY, type_=Uuid)}
        | {name: bindparam(f"{name}_{number}", type_=table.c[name].type) for name in names}
        for number in range(count)
    ]


def rows_as_json(rows: Sequence[Mapping[str, Any]]) -> str:
    """Returns rows as the JSON array that the statements below take as `rows`."""
    return orjson.dumps(rows, _json_default, orjson.OPT_PASSTHROUGH_DATACLASS).decode()


def _json_default(value: Any) -> str:
    """Converts a value that JSON cannot represent to a text that PostgreSQL can read."""
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    if isinstance(value, Range):
        return str(value)
    raise TypeError(type(value).__name__)


@cache
def insert_rows(table: Table, names: tuple[str, ...], count: int) -> Statement[None]:
    """Returns an INSERT of `count` rows with a parameter for each value."""
    return writing(table.insert().values(places(table, names, count)))


@cache
def update_row(table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> Statement[None]:
    """Returns an UPDATE of the row with this key, which must exist; keys are given as `key_<name>`."""
    given = {name: bindparam(name, type_=table.c[name].type) for name in names}
    this = [table.c[name] == bindparam(f"key_{name}", type_=table.c[name].type) for name in key]
    return must(table.update().where(in_community(table), *this).values(given))


@cache
def insert_many_rows(table: Table, names: tuple[str, ...]) -> Statement[None]:
    """Returns an INSERT of rows given as JSON."""
    return writing(_insert(table, names))


@cache
def insert_new_rows(table: Table, names: tuple[str, ...]) -> Statement[list[Any]]:
    """Returns an INSERT that skips rows which exist, and returns `(community_id, last key column)` of the others."""
    made = _insert(table, names).on_conflict_do_nothing()
    return many(made.returning(table.c[COMMUNITY], list(table.primary_key)[-1]))


@cache
def insert_or_lock_rows(table: Table, names: tuple[str, ...]) -> Statement[list[Any]]:
    """Returns an INSERT that locks the rows which exist, in the order given, and returns all as they are now.

    The update that changes nothing waits for the lock and keeps it; DO NOTHING would not lock.
    """
    keep = {names[-1]: table.c[names[-1]]}
    put = _insert(table, names)
    return many(put.on_conflict_do_update(index_elements=list(table.primary_key), set_=keep).returning(*table.c))


@cache
def upsert_rows(table: Table, names: tuple[str, ...], key: tuple[str, ...], newer: str | None) -> Statement[None]:
    """Returns an upsert of rows by `key`. With `newer`, an existing row changes only if that column increases."""
    put = _insert(table, names)
    others = {name: put.excluded[name] for name in names if name not in (COMMUNITY, *key)}
    rises = table.c[newer] < put.excluded[newer] if newer else None
    return writing(put.on_conflict_do_update(index_elements=[COMMUNITY, *key], set_=others, where=rises))


@cache
def update_rows(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Statement[None]:
    """Returns an UPDATE of rows found by `key`, which must all exist."""
    fresh = given_rows(table, names)
    same = [table.c[name] == fresh.c[name] for name in (COMMUNITY, *key)]
    others = {name: fresh.c[name] for name in names if name not in (COMMUNITY, *key)}
    return must_all(table.update().where(*same).values(others))


def rows_given(table: Table, *key: str) -> Join:
    """The rows of `table` whose `community_id` and `key` a question gives as JSON: a relation to select from.

    For batches of many communities: `many(select(…).select_from(rows_given(people, "id")))`, and the question with
    `rows=rows_as_json(keys)`, which must be distinct.
    """
    names = (COMMUNITY, *key)
    fresh = given_rows(table, names)
    return table.join(fresh, and_(*(table.c[name] == fresh.c[name] for name in names)))


def any_row_of(columns: Sequence[Column[Any]], rows: Collection[Sequence[Any]]) -> ColumnElement[bool]:
    """`(column, …) in (rows)` with one bound array a column, for any number of rows."""
    arrays = [
        bindparam(None, [row[place] for row in rows], type_=ARRAY(column.type)) for place, column in enumerate(columns)
    ]
    given = func.unnest(*arrays).table_valued(*(column.name for column in columns)).render_derived()
    return sql_tuple(*columns).in_(select(given))


def _insert(table: Table, names: tuple[str, ...]) -> Any:
    return insert(table).from_select(list(names), select(given_rows(table, names)), include_defaults=False)


@cache
def given_rows(table: Table, names: tuple[str, ...], parameter: str = "rows") -> TableValuedAlias:
    """Returns rows given as JSON as a relation named as the parameter, with the types of the table's columns."""
    given = func.json_to_recordset(cast(bindparam(parameter, type_=Text), JSON))
    shape = [sql_column(name, table.c[name].type) for name in names]
    return given.table_valued(*shape, name=parameter).render_derived(parameter, with_types=True)
