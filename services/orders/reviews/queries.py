"""Reviews and disputes, as far as the caller may see them."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.orders.model import Visibility
from services.orders.reviews import store
from services.orders.reviews.model import Dispute, Review
from services.orders.visibility import transitions as visibility


def list_reviews(tx: Tx, order_id: UUID, who: Caller) -> list[Review]:
    """Returns all reviews of an order to a caller who sees the whole order. Raises Unknown, Forbidden."""
    visibility.get_visible_order(tx, order_id, who, least=Visibility.WHOLE)
    return store.list_reviews(tx, order_id)


def list_disputes(tx: Tx, order_id: UUID, who: Caller) -> list[Dispute]:
    """Returns all disputes of an order to a caller who sees the whole order, and to staff, who settle disputes.

    Raises Unknown, Forbidden.
    """
    least = Visibility.OUTLINE if who.is_staff else Visibility.WHOLE
    visibility.get_visible_order(tx, order_id, who, least=least)
    return tx.read(store.disputes_of_order(order_id=order_id))
