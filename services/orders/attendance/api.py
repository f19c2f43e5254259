"""The routes of attendance."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION, VOLUNTEERS
from services.orders.attendance import commands, queries, schemas
from services.orders.attendance.model import AttendanceEntry, CheckOut, ServiceEnd
from services.orders.orders.model import PARTICIPANTS
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.post("/orders/<uuid:order_id>/check-in", takes=schemas.AttendanceEntry, gives=Order, roles=VOLUNTEERS | STATION)
def check_in(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Check in to an order; leaders and staff may check in a member."""
    sheet = commands.check_in(call.tx, order_id, AttendanceEntry(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/check-out", takes=schemas.AttendanceEntry, gives=Order, roles=VOLUNTEERS | STATION)
def check_out(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Check out of an order; leaders and staff may check out a member."""
    sheet = commands.check_out(call.tx, order_id, AttendanceEntry(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/orders/<uuid:order_id>/finish", takes=schemas.ServiceEnd, gives=Order, roles=LEADERS | STATION)
def finish_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Finish a service; `volunteers` in the answer has the minutes of each person."""
    outs = [CheckOut(**one) for one in body.pop("outs", ())]
    sheet = commands.finish_order(call.tx, order_id, ServiceEnd(**body, outs=outs), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.get(
    "/orders/<uuid:order_id>/attendance",
    gives=schemas.AttendanceList,
    roles=PARTICIPANTS,
    scope="orders:read",
    purposed=True,
)
def list_attendance(call: Call, order_id: UUID) -> dict[str, Any]:
    """List the stays of an order; volunteers see their own."""
    return {"items": queries.list_stays(call.tx, order_id, call.who, call.now, call.purpose)}
