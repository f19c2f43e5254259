"""The clock door: deadlines that lead back to the board, and the last day of review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.commands import deadlines
from services.orders.store import offers, orders

jobs = Jobs()


@jobs.due(find=offers.offers_to_lapse, every_seconds=30)
def lapse_offer(tx: Tx, offer_ids: Sequence[UUID], now: datetime) -> None:
    """Offers that nobody answered in time."""
    for offer_id in offer_ids:
        deadlines.lapse_offer(tx, offer_id, now)


@jobs.due(find=orders.orders_to_escalate, every_seconds=30)
def escalate_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Orders that nobody dispatched in time."""
    for order_id in order_ids:
        deadlines.escalate_order(tx, order_id, now)


@jobs.due(find=orders.orders_to_auto_close, every_seconds=600)
def close_unreviewed_order(tx: Tx, order_ids: Sequence[UUID], now: datetime) -> None:
    """Orders on their 14th day of review."""
    for order_id in order_ids:
        deadlines.close_unreviewed_order(tx, order_id, now)
