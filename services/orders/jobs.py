"""The clock door: deadlines that lead back to the board, and the last day of review."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.jobs import Jobs
from services.orders.commands import deadlines
from services.orders.store import offers, orders

jobs = Jobs()


@jobs.due(find=offers.offers_to_lapse, every_seconds=30)
def lapse_offer(tx: Tx, offer_id: UUID, now: datetime) -> None:
    """An offer that nobody answered in time."""
    deadlines.lapse_offer(tx, offer_id, now)


@jobs.due(find=orders.orders_to_escalate, every_seconds=30)
def escalate_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """An order that nobody dispatched in time."""
    deadlines.escalate_order(tx, order_id, now)


@jobs.due(find=orders.orders_to_auto_close, every_seconds=600)
def close_unreviewed_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """An order on its 14th day of review."""
    deadlines.close_unreviewed_order(tx, order_id, now)
