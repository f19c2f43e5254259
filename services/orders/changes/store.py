"""Reads the proposals of another time that nobody answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from services.orders.orders.tables import orders


def proposals_to_lapse(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Returns orders whose proposed time nobody answered, of all communities."""
    due = orders.c.proposal_lapses_at <= now
    found = select(orders.c.community_id, orders.c.id).where(due).order_by(orders.c.proposal_lapses_at)
    return clerk.execute(found.limit(limit)).all()
