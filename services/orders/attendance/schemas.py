"""Check-ins, check-outs and stays in requests and answers."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.attendance.model import Method
from services.orders.catalogue.schemas import bounded_list
from services.orders.orders.model import AttendanceState, Outcome
from services.orders.visibility.schemas import schema_of_part


class AttendanceEntry(Schema):
    """A check-in or check-out. By default the person is the caller, and the time is now."""

    person_id = Id(allow_none=True)
    at = Instant(allow_none=True)


class CheckOut(Schema):
    """A check-out that the end of the service enters."""

    person_id = Id(required=True)
    at = Instant(required=True)


class ServiceEnd(Schema):
    """How the service ended."""

    outcome = Choice(Outcome)
    result = Text(lines=True, longest=1_000, allow_none=True)
    outs = bounded_list(ma.fields.Nested(CheckOut), longest=50)
    leave_open = Boolean()


Attendance = schema_of_part(
    "Attendance",
    "One stay of one volunteer.",
    "attendance",
    id=Id(),
    order_id=Id(),
    team_id=Id(allow_none=True),
    person_id=Id(),
    in_at=Instant(),
    out_at=Instant(allow_none=True),
    break_minutes=WholeNumber(),
    minutes=WholeNumber(allow_none=True),
    method=Choice(Method),
    state=Choice(AttendanceState),
    is_late=Boolean(),
    reason=Text(allow_none=True),
)


class AttendanceList(Schema):
    """The stays of an order that the caller may see."""

    items = ma.fields.List(ma.fields.Nested(Attendance), required=True)
