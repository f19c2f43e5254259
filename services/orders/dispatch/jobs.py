"""Deadlines of offers and dispatches."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.dispatch import commands, store

jobs = Jobs()


@jobs.due(find=store.offers_to_lapse, every_seconds=30)
def lapse_offer(tx: Tx, offer_id: UUID, now: datetime) -> None:
    """Ends an offer that its team did not answer in time."""
    commands.lapse_offer(tx, offer_id, now)


@jobs.due(find=store.orders_to_escalate, every_seconds=30)
def escalate_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Escalates an order that nobody dispatched in time."""
    commands.escalate_order(tx, order_id, now)
