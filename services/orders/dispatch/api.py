"""The routes of dispatching and accepting."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION
from services.orders.dispatch import commands, queries, schemas
from services.orders.dispatch.model import Acceptance, Ranking, Refusal
from services.orders.dispatch.schemas import Candidates
from services.orders.offers.model import Offer
from services.orders.orders import schemas as orders_schemas
from services.orders.orders import store as orders_store
from services.orders.orders.model import OrderView
from services.orders.visibility import queries as visibility_queries

api = Api()


@api.get("/orders/<uuid:order_id>/candidates", gives=Candidates, roles=STATION, scope="orders:read")
def list_candidates(call: Call, order_id: UUID) -> Ranking:
    """Teams that might take an order, ranked with reasons."""
    return queries.rank_teams(call.tx, orders_store.order(call.tx, order_id), call.now)


@api.post(
    "/orders/<uuid:order_id>/dispatch",
    takes=schemas.Dispatch,
    gives=orders_schemas.Order,
    roles=STATION,
    scope="orders:write",
)
def dispatch_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """站点派单: offer an order to one team, or to several as an open call."""
    return visibility_queries.show_order(
        call.tx, commands.dispatch_order(call.tx, order_id, who=call.who, now=call.now, **body), call.who
    )


@api.post(
    "/orders/<uuid:order_id>/recall",
    takes=orders_schemas.Reason,
    gives=orders_schemas.Order,
    roles=STATION,
    scope="orders:write",
)
def recall_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Take an order back to the board from whoever was asked or has accepted."""
    return visibility_queries.show_order(
        call.tx, commands.recall_order(call.tx, order_id, body["reason"], who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/accept", takes=schemas.Acceptance, gives=orders_schemas.Order, roles=LEADERS)
def accept_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """团队接单: take an order for one's team; of many one wins."""
    return visibility_queries.show_order(
        call.tx, commands.accept_order(call.tx, order_id, Acceptance(**body), who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/decline", takes=schemas.Refusal, gives=orders_schemas.Order, roles=LEADERS)
def decline_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Say no for one's team."""
    return visibility_queries.show_order(
        call.tx, commands.decline_order(call.tx, order_id, Refusal(**body), who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/withdraw", takes=orders_schemas.Reason, gives=orders_schemas.Order, roles=LEADERS)
def withdraw_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Give an accepted order back before service."""
    return visibility_queries.show_order(
        call.tx, commands.withdraw_order(call.tx, order_id, body["reason"], who=call.who, now=call.now), call.who
    )


@api.put(
    "/orders/<uuid:order_id>/members", takes=schemas.Members, gives=orders_schemas.Order, roles=LEADERS, versioned=True
)
def change_order_members(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Say anew who comes."""
    return visibility_queries.show_order(
        call.tx,
        commands.change_members(call.tx, order_id, body["members"], call.must_match, who=call.who, now=call.now),
        call.who,
    )


@api.page("/offers", gives=schemas.Offer, roles=LEADERS | STATION, scope="orders:read", query=schemas.OfferFilter)
def list_offers(call: Call) -> Page[Offer]:
    """What teams were asked: the station sees all, leaders what their teams were asked."""
    return queries.list_offers(call.tx, call.ask, call.who, **call.query)
