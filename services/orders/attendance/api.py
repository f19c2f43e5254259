"""The routes of attendance."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION, VOLUNTEERS
from services.orders.attendance import commands, queries, schemas
from services.orders.attendance.model import AttendanceEntry, CheckOut, ServiceEnd
from services.orders.orders.model import PARTICIPANTS, OrderView
from services.orders.orders.schemas import Order

api = Api()


@api.post("/orders/<uuid:order_id>/check-in", takes=schemas.AttendanceEntry, gives=Order, roles=VOLUNTEERS | STATION)
def check_in(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Begin to serve; a leader or the station does it for a member."""
    return queries.show_served_order(
        call.tx, commands.check_in(call.tx, order_id, AttendanceEntry(**body), who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/check-out", takes=schemas.AttendanceEntry, gives=Order, roles=VOLUNTEERS | STATION)
def check_out(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Have served."""
    return queries.show_served_order(
        call.tx, commands.check_out(call.tx, order_id, AttendanceEntry(**body), who=call.who, now=call.now), call.who
    )


@api.post("/orders/<uuid:order_id>/finish", takes=schemas.ServiceEnd, gives=Order, roles=LEADERS | STATION)
def finish_order(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """The service is over; `volunteers` says who has how many minutes."""
    outs = [CheckOut(**one) for one in body.pop("outs", ())]
    ending = ServiceEnd(**body, outs=outs)
    return queries.show_served_order(
        call.tx, commands.finish_order(call.tx, order_id, ending, who=call.who, now=call.now), call.who
    )


@api.get("/orders/<uuid:order_id>/attendance", gives=schemas.AttendanceList, roles=PARTICIPANTS, scope="orders:read")
def list_attendance(call: Call, order_id: UUID) -> dict[str, Any]:
    """Who was there from when to when; volunteers see their own."""
    return {"items": queries.list_attendance(call.tx, order_id, call.who)}
