"""The job for orders on the last day of their review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.reviews import commands, store

jobs = Jobs()


@jobs.due(find=store.orders_to_auto_close, every_seconds=600)
def close_unreviewed_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Closes orders on day 14 of their review, or escalates them."""
    for order_id in order_ids:
        commands.close_unreviewed_order(tx, order_id, now)
