"""Reviews and disputes, as far as the caller may see them."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.orders.model import Visibility
from services.orders.reviews import store
from services.orders.reviews.model import Dispute, Review
from services.orders.visibility import queries as visibility_queries


def list_reviews(tx: Tx, order_id: UUID, who: Caller) -> list[Review]:
    """All reviews, for those who see the order whole; a confidential order's words only for its circle."""
    order, _ = visibility_queries.visible_order(tx, order_id, who, Visibility.WHOLE)
    return store.reviews_of(tx, order)


def list_disputes(tx: Tx, order_id: UUID, who: Caller) -> list[Dispute]:
    """All objections, for those who see the order whole and for who must settle them."""
    visibility_queries.visible_order(tx, order_id, who, Visibility.OUTLINE if who.is_staff else Visibility.WHOLE)
    return store.disputes_of(tx, order_id)
