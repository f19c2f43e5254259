"""A service's invariants as SQL, and the facts that it shares with other services.

Facts of two services are compared by the sums of hashed buckets; the rows of a bucket are read only where its sums
differ. So an audit holds as much in memory for ten million facts as for ten.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, NullPool, create_engine, text

BROKEN_SHOWN = 20
BUCKETS = 1024
ROWS_AT_ONCE = 1000


@dataclass(frozen=True)
class Check:
    """An invariant; `sql` returns the rows that break it, each with its `community_id`."""

    name: str
    sql: str


@dataclass(frozen=True)
class Fact:
    """A set of values that two services must agree on: `sql` returns `(community_id, key, value)`, each key once.

    The fact of the same name in another service must have the same value for each key. 0 is the same as no value.
    """

    name: str
    sql: str


class Sums(NamedTuple):
    """The facts of one bucket: their number, the sum of their values, and a hash that ignores their order."""

    rows: int
    total: int
    hash: int


class FactRow(NamedTuple):
    """One fact."""

    community_id: str
    key: str
    value: int


@contextmanager
def snapshot(url: str) -> Iterator[Connection]:
    """A connection whose statements all read the same snapshot."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("set transaction isolation level repeatable read read only")
        yield connection


def broken_rows(
    connection: Connection, checks: Sequence[Check], community_id: UUID | None = None
) -> dict[str, list[dict[str, str]]]:
    """Returns up to 20 rows that break each check, of all communities or of one."""
    return {check.name: _broken(connection, check, community_id) for check in checks}


def _broken(connection: Connection, check: Check, community_id: UUID | None) -> list[dict[str, str]]:
    mine = "true" if community_id is None else f"community_id = '{community_id}'"
    # PostgreSQL applies the limit; otherwise the client would first receive every row that breaks the check.
    found = text(f"select * from (\n{check.sql}\n) as broken where {mine} limit {BROKEN_SHOWN}")
    return [{name: str(value) for name, value in row.items()} for row in connection.execute(found).mappings()]


# A bucket holds the facts of about one in 1,024 keys. The hashes are PostgreSQL's own: equal text has the same on one
# server, where the databases of a deployment are, and six times as fast as from md5.
_NAMED = "community_id::text || '/' || key"
_BUCKET = f"(hashtextextended({_NAMED}, 0) & {BUCKETS - 1})::int"


def _facts(fact: Fact, community_id: UUID | None = None) -> str:
    mine = "true" if community_id is None else f"community_id = '{community_id}'"
    return (
        f"(select community_id, key, value::bigint as value from (\n{fact.sql}\n) as found (community_id, key, value)"
        f" where value <> 0 and {mine}) as facts"
    )


def bucket_sums(connection: Connection, facts: Sequence[Fact]) -> dict[str, dict[int, Sums]]:
    """Returns the sums of each fact's buckets; a bucket without facts is left out."""
    return {fact.name: dict(_bucket_sums(connection, fact)) for fact in facts}


def _bucket_sums(connection: Connection, fact: Fact) -> Iterator[tuple[int, Sums]]:
    hashed = f"hashtextextended({_NAMED} || '=' || value, 1)"
    summed = f"select {_BUCKET}, count(*), sum(value), bit_xor({hashed}) from {_facts(fact)} group by 1"
    for bucket, count, total, mixed in connection.execute(text(summed)):
        yield bucket, Sums(count, int(total), mixed)


def fact_rows(
    connection: Connection, fact: Fact, *, buckets: Sequence[int] | None = None, community_id: UUID | None = None
) -> Generator[FactRow]:
    """Yields a fact's rows in the order of `community/key`, all or those of some buckets or of one community.

    They come from a cursor in parts, and in the order in which Python compares text, so that those of two services can
    be merged.
    """
    wanted = "true" if buckets is None else f"{_BUCKET} = any(array[{', '.join(map(str, buckets))}]::int[])"
    statement = (
        f"select community_id::text, key, value from {_facts(fact, community_id)} where {wanted}"
        f' order by ({_NAMED}) collate "C"'
    )
    with connection.execution_options(yield_per=ROWS_AT_ONCE).execute(text(statement)) as rows:
        for row in rows:
            yield FactRow(*row)


def run_audit(url: str, checks: Sequence[Check], facts: Sequence[Fact]) -> dict[str, Any]:
    """Returns `{"checks": {name: [rows at fault]}, "facts": {name: {bucket: sums}}}`, all of one instant."""
    with snapshot(url) as connection:
        return {"checks": broken_rows(connection, checks), "facts": bucket_sums(connection, facts)}
