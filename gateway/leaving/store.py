"""Finds people whose time to leave has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from gateway.people.tables import people


def find_leaving(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns the people whose time to leave has come, earliest first."""
    due = select(people.c.community_id, people.c.id).where(people.c.leaves_at <= now)
    return [(row.community_id, row.id) for row in clerk.execute(due.order_by(people.c.leaves_at).limit(limit))]
