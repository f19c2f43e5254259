"""The jobs of donations: online donations that are not paid in time expire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.fund.donations import commands, store

jobs = Jobs()


@jobs.due(find=store.payments_unpaid, every_seconds=60)
def expire_payment(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Expire online donations that were not paid in time."""
    for order_id in order_ids:
        commands.expire_payment(tx, order_id, now)
