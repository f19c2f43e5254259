"""Candidates for an order, and offers."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.dispatch import rules, store
from services.orders.dispatch.model import Ranking
from services.orders.offers import store as offers_store
from services.orders.offers.model import Offer, OfferFilter
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.teams import store as teams_store


def rank_teams(tx: Tx, order_id: UUID, now: datetime) -> Ranking:
    """Returns the teams that may take an order, ranked with reasons. Raises Unknown."""
    order, teams, offers = tx.read(
        orders_store.order_by_id(id=order_id), store.candidate_teams(), offers_store.offers_of_round(order_id=order_id)
    )
    return rules.rank(order, *store.ranking_basis(tx, order, teams, offers, now))


def list_offers(tx: Tx, page_request: PageRequest, wanted: OfferFilter, who: Caller) -> Page[Offer]:
    """Returns a page of offers: the station sees all, leaders see those to their teams."""
    if orders_rules.may_read_all(who):
        return offers_store.list_offers(tx, page_request, wanted)
    led = [team.id for team in tx.read(teams_store.led_teams(person_id=who.id))]
    return offers_store.list_offers_to(tx, page_request, wanted, led)
