"""Deadlines of offers and dispatches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.dispatch import commands
from services.orders.offers import store as offers_store
from services.orders.orders import store as orders_store

jobs = Jobs()


@jobs.due(find=offers_store.offers_to_lapse, every_seconds=30)
def lapse_offer(tx: Tx, offer_ids: Sequence[UUID], now: datetime) -> None:
    """An offer that nobody answered in time."""
    for offer_id in offer_ids:
        commands.lapse_offer(tx, offer_id, now)


@jobs.due(find=orders_store.orders_to_escalate, every_seconds=30)
def escalate_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """An order that nobody dispatched in time."""
    for order_id in order_ids:
        commands.escalate_order(tx, order_id, now)
