"""Fills a database with the communities of years: rows of the community that has lived, copied set-based.

A copy has ids of its own and lies some days further in the past. What a row refers to is copied with it: an id becomes
the same id wherever it stands, in all services. All constraints, policies and indexes are as migrated; triggers and
foreign keys are not run, since what they would check was checked when the first row was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psycopg

from tests.performance.years.shapes import (
    BIG_PART,
    COMMUNITIES,
    COUNTED,
    EACH_TENTH,
    FAR_DAYS,
    PASSING,
    THINNED,
    UNDER_WAY,
    Shape,
    shapes,
)

_SETTINGS = """
set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB';
set maintenance_work_mem = '512MB'; set timezone = 'UTC'; set client_min_messages = warning
"""
# One row for each copy of the rows: `i` numbers those of a community. They lie in the table as they come in time, so
# that the rows of communities lie mixed.
_BLOCKS = """
create table years.blocks as
select c, i, community_id, days, days * interval '1 day' as back, i * interval '{far} days' as far,
       lpad(to_hex({newest} - days * 86400000::bigint), 12, '0') as time,
       lpad(to_hex(c::bigint << 20 | i), 8, '0') as salt, lpad(to_hex(c::bigint << 20), 8, '0') as once
  from (select c, i, md5('grown community ' || c)::uuid as community_id,
               (i::bigint * {span} / case c when 0 then {big} else {each} end)::int as days
          from generate_series(0, {communities} - 1) c,
               lateral generate_series(0, case c when 0 then {big} else {each} end - 1) i) made
 order by days desc, c, i
"""
_INDEXES = """
select 'public.' || c.relname, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
 where i.indrelid = %s::regclass and not i.indisunique
   and not exists (select from pg_constraint where conindid = i.indexrelid)
"""


@dataclass(frozen=True)
class Size:
    """How many communities there are, and which parts of the rows the big one and each of the others have."""

    communities: int
    big: float
    each: float

    @classmethod
    def of(cls, growth: float, communities: int | None) -> tuple[Size, Size]:
        """The small one and the grown one: as many communities, each with a hundredth of the rows."""
        many = communities or max(3, round(COMMUNITIES * min(1, growth)))
        return cls(many, growth / 100, 0.01), cls(many, growth, 1)


def fill(admin: psycopg.Connection[Any], service: str, community: str, size: Size) -> dict[str, int]:
    """Copies the rows of a community, and deletes the community itself; the number of rows of each table."""
    admin.execute(_SETTINGS)
    admin.execute("drop schema if exists years cascade; create schema years")
    tables = shapes(admin, service)
    for table in tables:
        admin.execute(
            f"create table years.{table.name} as select * from public.{table.name} where {table.community} = %s",
            [community],
        )
    _mark(admin, service, tables)
    _make_blocks(admin, service, size)
    names = ", ".join(f"public.{table.name}" for table in tables)
    with admin.transaction():  # tables that were emptied in the same transaction write no WAL
        admin.execute(f"truncate {names} cascade")
        rows = {table.name: _copy(admin, table) for table in tables}
    admin.execute("drop schema years cascade")
    admin.execute(f"vacuum analyze {names}")
    return rows


def _mark(admin: psycopg.Connection[Any], service: str, tables: Sequence[Shape]) -> None:
    """Takes the ids of all rows apart, and marks the rows that are copied once."""
    stay = " union ".join(
        f"select {name} from years.{table.name} where {name} is not null"
        for table in tables
        if not table.grows and table.name not in PASSING
        for name in table.ids
        if any(name in one for one in table.unique)
    )
    admin.execute(f"create table years.stay (id) as {stay}")
    admin.execute("set search_path = years")
    admin.execute(f"create table under_way (id) as {UNDER_WAY[service]}")
    admin.execute("reset search_path")
    for table in tables:
        of_today = " or ".join(f"{name} in (select id from years.under_way)" for name in table.ids) or "false"
        few = THINNED.get(table.name, "true")
        once = f"coalesce({of_today} or not ({few}), false)" if table.grows else "true"
        columns = ", ".join(["*", *map(_apart, table.ids), f"{once} as once"])
        admin.execute(f"create table years.{table.name}_apart as select {columns} from years.{table.name}")


def _apart(name: str) -> str:
    """SQL for the parts of an id: whether it grows, and its digits without its time and without those of the copy."""
    digits = f"translate({name}::text, '-', '')"
    return (
        f"case when {name} is not null then {name} not in (select id from years.stay) end as {name}__grows,"
        f" substr({digits}, 13, 8) as {name}__rest, left({digits}, 20) as {name}__head,"
        f" right({digits}, 4) as {name}__last"
    )


def _make_blocks(admin: psycopg.Connection[Any], service: str, size: Size) -> None:
    counted, rows, span = COUNTED[service]
    row = admin.execute(f"select count(*) from years.{counted}_apart where not once").fetchone()
    assert row
    assert row[0], f"{counted}: nothing to copy"
    big = max(1, round(rows * BIG_PART * size.big / row[0]))
    each = max(1, round(rows * (1 - BIG_PART) / COMMUNITIES * size.each / row[0]))
    given = {"big": big, "each": each, "span": span, "far": FAR_DAYS, "communities": size.communities}
    given["newest"] = int(datetime(2026, 11, 1, tzinfo=UTC).timestamp() * 1000)
    admin.execute(_BLOCKS.format(**given))
    admin.execute("analyze years.blocks")


def _copy(admin: psycopg.Connection[Any], table: Shape) -> int:
    """Fills one table, and then its indexes that are no constraints, by their own definitions; the number of rows."""
    grows = {name: _uniformly(admin, table, name) for name in table.ids}
    numbered = table.numbered({name for name, all_do in grows.items() if all_do})
    values = ", ".join(table.value(name, numbered, grows) for name in table.parts)
    indexes = admin.execute(_INDEXES, [f"public.{table.name}"]).fetchall()
    for index, _ in indexes:
        admin.execute(f"drop index {index}")
    blocks = "b.i = 0 or not t.once" + (" and b.i % 10 = 0" if table.name in EACH_TENTH else "")
    copied = admin.execute(
        f"insert into public.{table.name} ({', '.join(table.parts)}) select {values} from years.blocks b,"
        f" lateral (select * from years.{table.name}_apart offset 0) t where {blocks}"
        " on conflict do nothing"
    ).rowcount
    for _, definition in indexes:
        admin.execute(definition)
    return copied


def _uniformly(admin: psycopg.Connection[Any], table: Shape, name: str) -> bool | None:
    """Whether all ids of a column grow, or none does; None where some do."""
    found = admin.execute(f"select distinct {name}__grows from years.{table.name}_apart where {name} is not null")
    values = [one for (one,) in found.fetchall()]
    return None if len(values) > 1 else bool(values and values[0])
