"""Deadlines of offers and dispatches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.dispatch import commands, store

jobs = Jobs()


@jobs.due(find=store.offers_to_lapse, every_seconds=30)
def lapse_offer(tx: Tx, offer_ids: Sequence[UUID], now: datetime) -> None:
    """Ends offers that their team did not answer in time."""
    for offer_id in offer_ids:
        commands.lapse_offer(tx, offer_id, now)


@jobs.due(find=store.orders_to_escalate, every_seconds=30)
def escalate_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Escalates orders that nobody dispatched in time."""
    for order_id in order_ids:
        commands.escalate_order(tx, order_id, now)
