"""The job for proposed times that nobody answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.changes import commands, store

jobs = Jobs()


@jobs.due(find=store.proposals_to_lapse, every_seconds=60)
def lapse_proposal(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Ends proposals of another time; the old time holds."""
    for order_id in order_ids:
        commands.lapse_proposal(tx, order_id, now)
