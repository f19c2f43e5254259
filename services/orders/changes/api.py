"""The routes that change an order before service."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS, STATION
from services.orders.changes import commands, schemas
from services.orders.orders.model import PARTICIPANTS
from services.orders.orders.schemas import Reason
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.post(
    "/orders/<uuid:order_id>/reschedule",
    takes=schemas.Rescheduling,
    gives=Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def reschedule_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Move an order to another time; the leader of its team proposes one."""
    sheet = commands.reschedule_order(call.tx, order_id, who=call.who, now=call.now, **body)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post(
    "/orders/<uuid:order_id>/reschedule/agree",
    gives=Order,
    roles=PARTICIPANTS,
    approves=True,
)
def agree_to_time(call: Call, order_id: UUID) -> OrderView:
    """Agree to the time that the team proposed."""
    sheet = commands.agree_to_time(call.tx, order_id, call.must_match, who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/reschedule/refuse", takes=Reason, gives=Order, roles=PARTICIPANTS)
def refuse_time(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Refuse the time that the team proposed; the old time holds."""
    sheet = commands.refuse_time(call.tx, order_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.patch(
    "/orders/<uuid:order_id>",
    takes=schemas.OrderChanges,
    gives=Order,
    roles=PARTICIPANTS,
    scope="orders:write",
    versioned=True,
)
def amend_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Correct the address or the note of an order before service, or its service before it is dispatched."""
    service_id = body.pop("service_id", None)
    sheet = commands.amend_order(
        call.tx, order_id, body, call.must_match, service_id=service_id, who=call.who, now=call.now
    )
    return visibility.show_order(call.tx, sheet, call.who)


@api.post(
    "/orders/<uuid:order_id>/cancel",
    takes=schemas.Cancellation,
    gives=Order,
    roles=RESIDENTS | STATION,
    scope="orders:write",
)
def cancel_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Cancel an order before service."""
    sheet = commands.cancel_order(call.tx, order_id, who=call.who, now=call.now, **body)
    return visibility.show_order(call.tx, sheet, call.who)
