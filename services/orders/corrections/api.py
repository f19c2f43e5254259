"""The routes that correct attendance."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import LEADERS, STATION
from services.orders.corrections import commands, schemas
from services.orders.corrections.model import Correction
from services.orders.orders.schemas import Reason
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView
from services.orders.visibility.schemas import Order

api = Api()


@api.post("/orders/<uuid:order_id>/attendance", takes=schemas.Correction, gives=Order, roles=LEADERS | STATION)
def correct_attendance(call: Call, body: dict[str, Any], order_id: UUID) -> OrderView:
    """Correct a person's attendance before the order closes."""
    sheet = commands.correct_attendance(call.tx, order_id, Correction(**body), who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/attendance/<uuid:attendance_id>/confirm", takes=schemas.Confirmation, gives=Order, roles=LEADERS | STATION)
def confirm_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> OrderView:
    """Confirm a claimed stay of somebody else."""
    sheet = commands.confirm_attendance(call.tx, attendance_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)


@api.post("/attendance/<uuid:attendance_id>/reject", takes=Reason, gives=Order, roles=LEADERS | STATION)
def reject_attendance(call: Call, body: dict[str, Any], attendance_id: UUID) -> OrderView:
    """Reject a stay of somebody else; it stays visible and its minutes do not count."""
    sheet = commands.reject_attendance(call.tx, attendance_id, body["reason"], who=call.who, now=call.now)
    return visibility.show_order(call.tx, sheet, call.who)
