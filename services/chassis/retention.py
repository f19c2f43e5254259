"""How long rows are kept that only serve for a while, and the statements that delete older ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, MetaData, text

SWEPT_AT_ONCE = 5000
_KEPT = {  # tables of the chassis: the column that the age counts from, and how long a row is kept
    "outbox": ("published_at", "14 days"),
    "inbox": ("done_at", "90 days"),
    "idempotency": ("created_at", "72 hours"),
    "revocations": ("changed_at", "1 day"),  # longer than any token lives
}
_LEAST_SECONDS = {  # below, tokens open again what was revoked, and what comes twice is done twice
    "inbox": 24 * 3600,
    "idempotency": 24 * 3600,
    "revocations": 3600,
}
_LEAST_SECONDS_ELSE = 3600
_AS_DECLARED: Mapping[str, int] = MappingProxyType({})


def retained(
    metadata: MetaData, seconds: Mapping[str, int] = _AS_DECLARED, *, safe: bool = True
) -> dict[str, tuple[str, str]]:
    """Returns, for each table that is swept, the column that the age counts from and how long a row is kept.

    `seconds` are the times of tables whose rows an operator keeps for longer or shorter. Raises ValueError for other
    tables, and for a time that is too short to be `safe`; tests that are in a hurry keep rows for a second at least.
    """
    own = {table.name: table.info["retention"] for table in metadata.tables.values() if "retention" in table.info}
    kept = _KEPT | own
    if unknown := sorted(seconds.keys() - kept.keys()):
        raise ValueError(f"no rows are deleted by age from {', '.join(unknown)}")
    for name, given in seconds.items():
        least = _LEAST_SECONDS.get(name, _LEAST_SECONDS_ELSE) if safe else 1
        if given < least:
            raise ValueError(f"rows of {name} are kept for {least} seconds at least, not for {given}")
    return {
        name: (since, f"{seconds[name]} seconds" if name in seconds else declared)
        for name, (since, declared) in kept.items()
    }


def oldest_part(clerk: Connection, table: str, since: str, kept: str) -> datetime | None:
    """Returns the end of the oldest part of the rows that are too old; None if there are none.

    A part ends at a time and not at an id, since the clerk may read no other column of these tables.
    """
    old = f"select {since} from {table} where {since} < now() - interval '{kept}'"
    part = f"{old} order by {since} limit {SWEPT_AT_ONCE}"
    end: datetime | None = clerk.scalar(text(f"select max({since}) from ({part}) as oldest"))
    return end


def delete_oldest_part(clerk: Connection, table: str, since: str, kept: str) -> int:
    """Deletes the oldest part. Returns the number of rows.

    The time is bound as a value: with a subselect the planner has no estimate and reads the whole table.
    """
    end = oldest_part(clerk, table, since, kept)
    return clerk.execute(text(f"delete from {table} where {since} <= :end"), {"end": end}).rowcount if end else 0
