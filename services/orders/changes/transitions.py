"""Cancels an order inside the transaction of a use case."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderCancelled
from services.orders.changes import rules
from services.orders.contacts import transitions as contacts
from services.orders.offers import store as offers_store
from services.orders.offers.model import OfferState
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, EndReason, Order


def cancel(tx: Tx, order: Order, reason: EndReason, act: AuditContext) -> Order:
    """Cancels a locked order: its offers are recalled and its members released."""
    after = rules.cancelled(order, reason)
    orders_store.save_order(tx, order, after, Action.CANCEL, act)
    offers_store.end_offers(tx, order.id, OfferState.RECALLED, act.now)
    offers_store.release(tx, order.id)
    event = OrderCancelled(order_id=order.id, end_reason=reason, cancelled_at=act.now)
    publish(tx, event, act.now, sequence=after.version)
    contacts.publish_contacts(tx, order, after, act.now)
    return after
