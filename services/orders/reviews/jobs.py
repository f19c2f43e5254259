"""The last day of the review."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.reviews import commands, store

jobs = Jobs()


@jobs.due(find=store.orders_to_auto_close, every_seconds=600)
def close_unreviewed_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Closes an order on day 14 of its review, or escalates it."""
    commands.close_unreviewed_order(tx, order_id, now)
