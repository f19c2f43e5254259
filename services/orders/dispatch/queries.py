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
from services.orders.offers.model import Offer, OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Order
from services.orders.teams import store as teams_store


def rank_teams(tx: Tx, order: Order, now: datetime) -> Ranking:
    """The proposal for an order: teams with points and reasons, and those left out."""
    return rules.rank(order, *store.ranking_basis(tx, order, now))


def list_offers(
    tx: Tx, ask: PageRequest, who: Caller, *, team_id: UUID | None, state: OfferState | None
) -> Page[Offer]:
    """Offers: the station sees all, leaders those of their teams."""
    if orders_rules.may_read_all(who):
        return offers_store.list_offers(tx, ask, team_ids=[team_id] if team_id else None, state=state)
    leads = [team.id for team in teams_store.teams_led_by(tx, who.id)]
    wanted = [one for one in leads if team_id in (None, one)]
    return offers_store.list_offers(tx, ask, team_ids=wanted, state=state)
