"""Gives back the open offers of a team that rests."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.orders.offers import store as offers_store
from services.orders.offers.model import Offer, OfferState
from services.orders.offers.transitions import end_offer
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order


def lock_live_offers(tx: Tx, team_id: UUID) -> list[tuple[Order, Offer]]:
    """What a team is asked and has not answered, its orders locked."""
    held = [
        (orders_store.lock_order(tx, offer.order_id), offer) for offer in offers_store.live_offers_of_team(tx, team_id)
    ]
    still = {offer.id for offer in offers_store.live_offers_of_team(tx, team_id)}
    return [(order, offer) for order, offer in held if offer.id in still]


def recall_offers(tx: Tx, asked: Sequence[tuple[Order, Offer]], act: AuditContext) -> None:
    """A team that rests gives back what it was only asked."""
    for order, offer in asked:
        end_offer(tx, order, offer, OfferState.RECALLED, act)
