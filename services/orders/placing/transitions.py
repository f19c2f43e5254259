"""Publishes an order that was placed, inside the transaction of a use case."""

from __future__ import annotations

from datetime import datetime

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderPlaced
from services.orders.orders.model import Order


def publish_placed(tx: Tx, order: Order, now: datetime) -> None:
    """Publishes an order as it is to be dispatched."""
    event = OrderPlaced(
        order_id=order.id,
        service_id=order.published_service_id,
        form=order.form,
        requester_id=order.published_requester_id,
        dispatch_due_at=order.dispatch_due_at,
    )
    publish(tx, event, now, sequence=order.version)
