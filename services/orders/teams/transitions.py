"""Recalls the open offers of a team that becomes inactive."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.orders.offers import store as offers_store
from services.orders.offers import transitions as offers_transitions
from services.orders.offers.model import Offer, OfferState
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order


def lock_open_offers(tx: Tx, team_id: UUID) -> list[tuple[Order, Offer]]:
    """Returns the open offers of a team, with their orders locked; call it before the team is locked.

    An offer may end while this transaction waits for the lock of its order. So the offers are read again under the
    locks.
    """
    offers = offers_store.list_open_offers_of_team(tx, team_id)
    locked = [(orders_store.lock_order(tx, offer.order_id), offer) for offer in offers]
    still_open = {offer.id for offer in offers_store.list_open_offers_of_team(tx, team_id)}
    return [(order, offer) for order, offer in locked if offer.id in still_open]


def recall_offers(tx: Tx, open_offers: Sequence[tuple[Order, Offer]], act: AuditContext) -> None:
    """Recalls the open offers of a team."""
    for order, offer in open_offers:
        offers_transitions.end_offer(tx, order, offer, OfferState.RECALLED, act)
