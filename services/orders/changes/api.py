"""The routes that change an order before service."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS, STATION
from services.orders.changes import commands, schemas
from services.orders.orders import schemas as orders_schemas
from services.orders.orders.model import PARTICIPANTS, OrderView
from services.orders.visibility import queries as visibility_queries

api = Api()


@api.post(
    "/orders/<uuid:order_id>/reschedule",
    takes=schemas.Rescheduling,
    gives=orders_schemas.Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def reschedule_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Want it at another time; whoever was asked or has accepted is asked again."""
    return visibility_queries.show_order(
        call.tx, commands.reschedule_order(call.tx, order_id, who=call.who, now=call.now, **body), call.who
    )


@api.patch(
    "/orders/<uuid:order_id>",
    takes=schemas.OrderChanges,
    gives=orders_schemas.Order,
    roles=PARTICIPANTS,
    scope="orders:write",
    versioned=True,
)
def amend_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Put address or note right before service."""
    return visibility_queries.show_order(
        call.tx, commands.amend_order(call.tx, order_id, body, call.must_match, who=call.who, now=call.now), call.who
    )


@api.post(
    "/orders/<uuid:order_id>/cancel",
    takes=schemas.Cancellation,
    gives=orders_schemas.Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def cancel_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Call an order off before service."""
    order = commands.cancel_order(
        call.tx, order_id, body["reason"], wished=body["reason_code"], who=call.who, now=call.now
    )
    return visibility_queries.show_order(call.tx, order, call.who)
