"""Locks an order for a caller who may know of it."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, Relationship, Visibility
from services.orders.orders.rules import visibility
from services.orders.visibility import store


def lock_visible_order(tx: Tx, order_id: UUID, who: Caller) -> Order:
    """The order, locked; a confidential one does not exist for those outside its circle."""
    order = orders_store.lock_order(tx, order_id)
    if order.is_circle and visibility_of(tx, order, who) is Visibility.NOTHING:
        raise Unknown
    return order


def visibility_of(tx: Tx, order: Order, who: Caller) -> Visibility:
    """How far `who` sees the order; ties are looked up only where they could open more than the role does."""
    seen = visibility(order, who, Relationship())
    return seen if seen is Visibility.WHOLE else visibility(order, who, store.relationship_of(tx, order, who))
