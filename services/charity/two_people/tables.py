"""The columns of every table of requests that a second person confirms."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Index, Table

from services.charity.two_people.model import RequestState
from services.chassis.database.tables import enum_column, id_column, time_column, version_column


def request_columns(table: str) -> tuple[Any, ...]:
    """Returns the columns of a request, and the constraint that nobody confirms their own."""
    return (
        id_column("id"),
        id_column("asked_by"),
        time_column("asked_at"),
        time_column("lapses_at"),
        enum_column("state", RequestState),
        id_column("decided_by", nullable=True),
        time_column("decided_at", nullable=True),
        version_column(),
        CheckConstraint("(decided_by is null) = (decided_at is null)", name=f"{table}_decided"),
        CheckConstraint("state <> 'done' or decided_by <> asked_by", name=f"{table}_by_two"),
    )


def index_by_state(table: Table) -> None:
    """Make the index for the list by state, and for what waits."""
    Index(f"{table.name}_by_state", table.c.community_id, table.c.state, table.c.id)
