"""Recalls the open offers of a team that becomes inactive; publishes who leads a team."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish_all
from services.contracts.orders import TeamLeaderChanged
from services.orders.offers import store as offers_store
from services.orders.offers import transitions as offers_transitions
from services.orders.offers.model import Offer, OfferState
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order
from services.orders.teams import store


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


def publish_leaders(tx: Tx, person_ids: Collection[UUID], now: datetime) -> bool:
    """Publishes which of these people began to lead a team or lead none any more; call it after the teams are saved.

    A person leads who may lead, and is leader or deputy of an active team. Returns whether anything was published.
    """
    if not person_ids:
        return False
    before, leading = tx.read(store.leaders_to_lock(tx, person_ids), store.leading_among(person_ids))
    changed = [
        replace(one, leads=not one.leads, version=one.version + 1)
        for one in before
        if one.leads != (one.person_id in leading)
    ]
    store.save_leaders(tx, changed)
    publish_all(
        tx, [(TeamLeaderChanged(person_id=one.person_id, leads=one.leads), one.version, None) for one in changed], now
    )
    return bool(changed)
