"""Finds changes of roles that have lapsed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from gateway.people.model import RequestState
from gateway.people.tables import role_requests


def find_lapsed(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns the people about whom a request has lapsed, those longest ago first."""
    due = (role_requests.c.state == RequestState.WAITING, role_requests.c.lapses_at <= now)
    query = select(role_requests.c.community_id, role_requests.c.person_id).where(*due)
    rows = clerk.execute(query.order_by(role_requests.c.lapses_at).limit(limit))
    return [(row.community_id, row.person_id) for row in rows]
