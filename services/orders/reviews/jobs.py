"""The last day of the review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.orders import store as orders_store
from services.orders.reviews import commands

jobs = Jobs()


@jobs.due(find=orders_store.orders_to_auto_close, every_seconds=600)
def close_unreviewed_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """An order on its 14th day of review."""
    for order_id in order_ids:
        commands.close_unreviewed_order(tx, order_id, now)
