"""A service's invariants as SQL: rows that break one, and the facts that other services must share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, text

BROKEN_SHOWN = 20


@dataclass(frozen=True)
class Check:
    """An invariant; `sql` gives the rows that break it, none when all is well."""

    name: str
    sql: str


@dataclass(frozen=True)
class Fact:
    """What this service holds true: `sql` gives `(community_id, key, value)`.

    A fact of the same name in another service must say the same, key by key.
    """

    name: str
    sql: str


def run_checks(url: str, checks: Sequence[Check], facts: Sequence[Fact]) -> dict[str, Any]:
    """`{"checks": {name: [rows at fault]}, "facts": {name: {"community/key": value}}}`, read by the audit role."""
    engine: Engine = create_engine(url, pool_size=1)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("set transaction isolation level repeatable read read only")
            return {
                "checks": {check.name: _broken(connection, check) for check in checks},
                "facts": {fact.name: _held(connection, fact) for fact in facts},
            }
    finally:
        engine.dispose()


def _broken(connection: Connection, check: Check) -> list[dict[str, str]]:
    rows = connection.execute(text(check.sql)).mappings().fetchmany(BROKEN_SHOWN)
    return [{name: str(value) for name, value in row.items()} for row in rows]


def _held(connection: Connection, fact: Fact) -> dict[str, int]:
    return {f"{community}/{key}": int(value) for community, key, value in connection.execute(text(fact.sql)) if value}
