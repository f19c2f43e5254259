"""The jobs of donations: online donations that are not paid in time expire."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.fund.donations import commands, store

jobs = Jobs()


@jobs.due(find=store.payments_unpaid, every_seconds=60)
def expire_payment(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Let an online donation expire that was not paid in time."""
    commands.expire_payment(tx, order_id, now)
