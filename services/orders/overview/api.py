"""The routes that read orders."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION
from services.orders.orders.model import PARTICIPANTS, Transition
from services.orders.overview import queries, schemas, store
from services.orders.overview.model import OrderFilter
from services.orders.visibility.model import ADDRESS_SCOPE, OrderView
from services.orders.visibility.schemas import Order, OrderLine

api = Api()


@api.page("/orders", gives=OrderLine, roles=PARTICIPANTS, scope="orders:read", query=schemas.OrderFilter, purposed=True)
def list_orders(call: Call) -> Page[OrderView]:
    """List orders, newest first: the station sees all, others see those in which they take part."""
    wanted = OrderFilter(**call.query)
    return queries.list_orders(call.tx, call.page_request, wanted, call.who, call.now, call.purpose)


@api.get(
    "/orders/<uuid:order_id>",
    gives=Order,
    roles=PARTICIPANTS,
    scope="orders:read",
    wider_scopes=(ADDRESS_SCOPE,),
    purposed=True,
)
def get_order(call: Call, order_id: UUID) -> OrderView:
    """Get an order, as far as the caller may see it."""
    return queries.get_order(call.tx, order_id, call.who, call.now, call.purpose)


@api.page(
    "/orders/<uuid:order_id>/moves",
    gives=schemas.OrderMove,
    roles=PARTICIPANTS,
    scope="orders:read",
    purposed=True,
)
def list_order_moves(call: Call, order_id: UUID) -> Page[Transition]:
    """List the history of an order: who did what, when and why."""
    return queries.list_transitions(call.tx, call.page_request, order_id, call.who, call.now, call.purpose)


@api.get("/board", gives=schemas.Board, roles=STATION, scope="orders:read")
def get_board(call: Call) -> dict[str, Any]:
    """Get the station's board: orders under way by state, escalated ones first, then urgent ones."""
    return {"columns": store.load_board(call.tx, call.now)}
