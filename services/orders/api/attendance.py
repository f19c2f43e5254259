"""Routes of a service that runs: coming, going, finishing, and what is put right."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.security.roles import LEADERS, STATION, VOLUNTEERS
from services.orders.api.door import api, served
from services.orders.api.orders import ORDER, PEOPLE
from services.orders.commands import correcting, looking, serving
from services.orders.model.attendance import Correction, Ending, Entry, Out
from services.orders.model.views import Seen
from services.orders.schemas import attendance as schemas
from services.orders.schemas.orders import Order, Reason


@api.post(f"{ORDER}/check-in", takes=schemas.Entry, gives=Order, roles=VOLUNTEERS | STATION)
def check_in(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Begin to serve; a leader or the station does it for a member."""
    return served(call, serving.check_in(call.tx, order_id, Entry(**body), who=call.who, now=call.now))


@api.post(f"{ORDER}/check-out", takes=schemas.Entry, gives=Order, roles=VOLUNTEERS | STATION)
def check_out(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Have served."""
    return served(call, serving.check_out(call.tx, order_id, Entry(**body), who=call.who, now=call.now))


@api.post(f"{ORDER}/finish", takes=schemas.Ending, gives=Order, roles=LEADERS | STATION)
def finish_order(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """The service is over; `volunteers` says who has how many minutes."""
    outs = [Out(**one) for one in body.pop("outs", ())]
    ending = Ending(**body, outs=outs)
    return served(call, serving.finish_order(call.tx, order_id, ending, who=call.who, now=call.now))


@api.get(f"{ORDER}/attendance", gives=schemas.AttendanceList, roles=PEOPLE, scope="orders:read")
def list_attendance(call: Call, order_id: UUID) -> dict[str, Any]:
    """Who was there from when to when; volunteers see their own."""
    return {"items": looking.see_attendance(call.tx, order_id, call.who)}


@api.post(f"{ORDER}/attendance", takes=schemas.Correction, gives=Order, roles=LEADERS | STATION)
def correct_attendance(call: Call, body: dict[str, Any], order_id: UUID) -> Seen:
    """Put a person's attendance right before the order closes."""
    correction = Correction(**body)
    return served(call, correcting.correct_attendance(call.tx, order_id, correction, who=call.who, now=call.now))


@api.post("/attendance/<uuid:attendance_id>/confirm", takes=schemas.Word, gives=Order, roles=LEADERS | STATION)
def confirm_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> Seen:
    """Give another's word on a claimed stay."""
    reason = body["reason"]
    return served(call, correcting.confirm_attendance(call.tx, attendance_id, reason, who=call.who, now=call.now))


@api.post("/attendance/<uuid:attendance_id>/reject", takes=Reason, gives=Order, roles=LEADERS | STATION)
def reject_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> Seen:
    """Refuse a stay; it stays visible and counts nothing."""
    reason = body["reason"]
    return served(call, correcting.reject_attendance(call.tx, attendance_id, reason, who=call.who, now=call.now))
