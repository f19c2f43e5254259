"""Reads how a person is related to an order."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.offers import store as offers_store
from services.orders.offers.model import OfferState
from services.orders.orders.model import Order, Relationship
from services.orders.teams import store as teams_store


def relationship_of(tx: Tx, order: Order, who: Caller) -> Relationship:
    """What ties somebody to an order besides roles."""
    if not who.is_person:
        return Relationship()
    offered = {one.team_id for one in offers_store.offers_of(tx, order) if one.state is OfferState.OFFERED}
    asked = teams_store.teams_by_id(tx, offered | ({order.team_id} if order.team_id else set()))
    leads = {team.id for team in asked if who.id in team.leaders}
    return Relationship(
        leads_offered=not leads.isdisjoint(offered),
        in_offered=bool(offered) and not offered.isdisjoint(teams_store.teams_of(tx, who.id)),
        leads_serving=order.team_id in leads,
        assigned=who.id in offers_store.assigned(tx, [order.id])[order.id],
    )
