"""The routes of dispatching and accepting."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION
from services.orders.dispatch import commands, queries, schemas
from services.orders.dispatch.model import Acceptance, Decline, Ranking
from services.orders.offers.model import Offer, OfferFilter
from services.orders.orders.schemas import Reason
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.get("/orders/<uuid:order_id>/candidates", gives=schemas.Candidates, roles=STATION, scope="orders:read")
def list_candidates(call: Call, order_id: UUID) -> Ranking:
    """List the teams that may take an order, ranked with reasons."""
    return queries.rank_teams(call.tx, order_id, call.now)


@api.post("/orders/<uuid:order_id>/dispatch", takes=schemas.Dispatch, gives=Order, roles=STATION, scope="orders:write")
def dispatch_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Dispatch an order to one team, or to several as an open call."""
    sheet = commands.dispatch_order(call.tx, order_id, who=call.who, now=call.now, **body)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/recall", takes=Reason, gives=Order, roles=STATION, scope="orders:write")
def recall_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Take an order back to the board; its open and accepted offers end."""
    sheet = commands.recall_order(call.tx, order_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/accept", takes=schemas.Acceptance, gives=Order, roles=LEADERS)
def accept_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Accept an order for a team."""
    sheet = commands.accept_order(call.tx, order_id, Acceptance(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/decline", takes=schemas.Decline, gives=Order, roles=LEADERS)
def decline_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Decline an order for a team."""
    sheet = commands.decline_order(call.tx, order_id, Decline(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/withdraw", takes=Reason, gives=Order, roles=LEADERS)
def withdraw_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Give an accepted order back before service."""
    sheet = commands.withdraw_order(call.tx, order_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.put("/orders/<uuid:order_id>/members", takes=schemas.Members, gives=Order, roles=LEADERS, versioned=True)
def change_order_members(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Replace the members who are assigned to an order."""
    sheet = commands.change_members(call.tx, order_id, body["members"], call.must_match, who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.page("/offers", gives=schemas.Offer, roles=LEADERS | STATION, scope="orders:read", query=schemas.OfferFilter)
def list_offers(call: Call) -> Page[Offer]:
    """List offers, newest first: the station sees all, leaders see those to their teams."""
    return queries.list_offers(call.tx, call.page_request, OfferFilter(**call.query), call.who)
