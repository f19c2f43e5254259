"""An order as far as the caller may see it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden, Unknown
from services.chassis.security.callers import Caller
from services.orders.offers import store as offers_store
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, OrderView, Visibility
from services.orders.visibility import transitions


def show_order(tx: Tx, order: Order, who: Caller, at_least: Visibility = Visibility.OUTLINE) -> OrderView:
    """The order as `who` sees it, who has just acted on it and so sees `at_least` that much."""
    return order_view(tx, order, max(transitions.visibility_of(tx, order, who), at_least))


def visible_order(
    tx: Tx, order_id: UUID, who: Caller, need: Visibility = Visibility.OUTLINE
) -> tuple[Order, Visibility]:
    """The order and how far `who` sees it; Unknown for those who may not know of it, Forbidden short of `need`."""
    order = orders_store.order(tx, order_id)
    seen = transitions.visibility_of(tx, order, who)
    if seen is Visibility.NOTHING:
        raise Unknown
    if seen < need:
        raise Forbidden
    return order, seen


def order_view(tx: Tx, order: Order, seen: Visibility) -> OrderView:
    """Returns the order as far as the caller sees it."""
    line = order_line(order, seen)
    if seen is Visibility.OUTLINE:
        return line
    words = orders_store.text_of(tx, order.id)
    if seen is Visibility.OFFERED:
        return replace(line, words=replace(words, address=None, result=None))
    return replace(line, words=words, member_ids=offers_store.assigned(tx, [order.id])[order.id])


def order_line(order: Order, seen: Visibility) -> OrderView:
    """In outline nobody is named."""
    if seen > Visibility.OUTLINE:
        return OrderView(order, seen)
    return OrderView(replace(order, requester_id=None, placed_by=None, social_worker_id=None), seen)
