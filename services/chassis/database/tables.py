"""Tables and columns: every table leads its key with `community_id` and has row security.

The grants and policies of a table are derived from its `info` by `protection`.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY

chassis_metadata = MetaData()

COMMUNITY = "community_id"
APPEND_ONLY = "select, insert"
KEPT = "select, insert, update"
SWEPT = "select, insert, update, delete"


def new_id() -> UUID:
    """Returns a UUIDv7: it rises with time, so that indexes stay dense and ids are in the order of creation."""
    return uuid_utils.compat.uuid7()


def community_table(  # noqa: PLR0913  (each argument is a property of a table)
    name: str,
    metadata: MetaData,
    *columns: Any,
    key: Sequence[str] = ("id",),
    grants: str = KEPT,
    clerk: Sequence[str] = (),
    clerk_also: Sequence[str] = (),
    retention: tuple[str, str] | None = None,
    triggers: Sequence[str] = (),
    audit: Sequence[str] | None = None,
) -> Table:
    """Returns a table of rows of communities; `community_id` leads its columns and its key.

    `grants` are the rights of the application. `clerk` names the columns that the clerk role, which sees all
    communities, may read to find due rows; `clerk_also` are its other rights (`delete`, `update (column)`). `audit`
    names the columns that the audit may read; without it, all. `triggers` are statements that create the table's
    functions and triggers.
    The migration that creates the table contains all of them.

    `retention` names a column of real time and how long a row is kept after it: `("recorded_at", "30 days")`. The
    worker deletes older rows as the clerk, which gets the rights for it here. The column needs an index of its own.
    """
    if retention:
        clerk, clerk_also = (*clerk, retention[0]), (*clerk_also, "delete")
    enums = [one for one in columns if isinstance(one, Column) and "enum" in one.info]
    readable = {} if audit is None else {"audit": tuple(audit)}
    return Table(
        name,
        metadata,
        id_column(COMMUNITY),
        *columns,
        *(_enum_check(name, one) for one in enums),
        PrimaryKeyConstraint("community_id", *key, name=f"{name}_pkey"),
        info={"grants": grants, "clerk": tuple(clerk), "clerk_also": tuple(clerk_also), "secured": True}
        | ({"retention": retention} if retention else {})
        | ({"triggers": tuple(triggers)} if triggers else {})
        | readable,
    )


def id_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for a UUID."""
    return Column(name, Uuid, nullable=nullable)


def folded_column(of: str) -> Column[Any]:
    """The key of a text column, under which its spellings are one (`text.folded`); `rows.to_row` fills it."""
    return Column(f"{of}_key", Text, nullable=False, info={"folds": of})


def text_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for text."""
    return Column(name, Text, nullable=nullable)


def enum_column(name: str, kind: type[StrEnum], *, nullable: bool = False, many: bool = False) -> Column[Any]:
    """A text column (with `many`, an array of text) for members of `kind`.

    `community_table` adds a CHECK with the members' values, named `<table>_<column>`.
    """
    return Column(name, ARRAY(Text) if many else Text, nullable=nullable, info={"enum": kind, "many": many})


def _enum_check(table: str, column: Column[Any]) -> CheckConstraint:
    words = ", ".join(f"'{one.value}'" for one in column.info["enum"])
    condition = f"{column.name} <@ array[{words}]" if column.info["many"] else f"{column.name} in ({words})"
    return CheckConstraint(condition, name=f"{table}_{column.name}")


def count_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for a number of points, minutes or pieces: a 32-bit integer."""
    return Column(name, Integer, nullable=nullable)


def fen_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for money in fen (1/100 yuan): a 64-bit integer."""
    return Column(name, BigInteger, nullable=nullable)


def time_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for an instant, with time zone."""
    return Column(name, DateTime(timezone=True), nullable=nullable)


def day_column(name: str, *, nullable: bool = False) -> Column[Any]:
    """A column for a day of the community's calendar."""
    return Column(name, Date, nullable=nullable)


def version_column() -> Column[Any]:
    """The version that ETags show; each change adds one."""
    return Column("version", Integer, nullable=False)


def belongs_to(table: str, *columns: str, key: str | Sequence[str] = "id") -> ForeignKeyConstraint:
    """A reference within the community: a foreign key on `community_id` and `columns`, to `key`."""
    keys = [key] if isinstance(key, str) else key
    return ForeignKeyConstraint([COMMUNITY, *columns], [f"{table}.{one}" for one in (COMMUNITY, *keys)])
