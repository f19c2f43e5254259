"""The routes that put attendance right."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION
from services.orders.attendance import queries as attendance_queries
from services.orders.corrections import commands, schemas
from services.orders.corrections.model import Correction
from services.orders.orders.model import OrderView
from services.orders.orders.schemas import Order, Reason

api = Api()


@api.post("/orders/<uuid:order_id>/attendance", takes=schemas.Correction, gives=Order, roles=LEADERS | STATION)
def correct_attendance(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Put a person's attendance right before the order closes."""
    correction = Correction(**body)
    return attendance_queries.show_served_order(
        call.tx, commands.correct_attendance(call.tx, order_id, correction, who=call.who, now=call.now), call.who
    )


@api.post("/attendance/<uuid:attendance_id>/confirm", takes=schemas.Word, gives=Order, roles=LEADERS | STATION)
def confirm_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> OrderView:
    """Give another's word on a claimed stay."""
    reason = body["reason"]
    return attendance_queries.show_served_order(
        call.tx, commands.confirm_attendance(call.tx, attendance_id, reason, who=call.who, now=call.now), call.who
    )


@api.post("/attendance/<uuid:attendance_id>/reject", takes=Reason, gives=Order, roles=LEADERS | STATION)
def reject_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> OrderView:
    """Refuse a stay; it stays visible and counts nothing."""
    reason = body["reason"]
    return attendance_queries.show_served_order(
        call.tx, commands.reject_attendance(call.tx, attendance_id, reason, who=call.who, now=call.now), call.who
    )
