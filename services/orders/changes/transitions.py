"""Cancels an order."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderCancelled
from services.orders.offers import store as offers_store
from services.orders.offers.model import OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, EndReason, Order, State


def cancel(tx: Tx, order: Order, why: EndReason, act: AuditContext) -> Order:
    """Cancel an order that is held: offers are recalled, assignments released."""
    after = orders_rules.next_version(
        order,
        state=State.CANCELLED,
        end_reason=why,
        team_id=None,
        accept_due_at=None,
        escalate_at=None,
        level=0,
    )
    orders_store.save_order(tx, order, after, Action.CANCEL, act)
    offers_store.end_live_offers(tx, order, OfferState.RECALLED, act.now)
    offers_store.end_accepted_offer(tx, order, OfferState.RECALLED, act.now)
    offers_store.release(tx, order.id)
    cancelled = OrderCancelled(order_id=order.id, end_reason=why, cancelled_at=act.now)
    publish(tx, cancelled, act.now, sequence=after.version)
    return after
