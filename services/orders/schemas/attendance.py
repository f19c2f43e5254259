"""Check-in, check-out, corrections and minutes, as they are sent and shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Instant, Schema, Text, WholeNumber
from services.orders.model.attendance import AttendanceState, Method
from services.orders.model.orders import Outcome
from services.orders.schemas.lists import row


class Entry(Schema):
    """Who came or went (the caller where nobody is named), and when (now where nothing is said)."""

    person_id = Id(allow_none=True)
    at = Instant(allow_none=True)


class Out(Schema):
    """When somebody left."""

    person_id = Id(required=True)
    at = Instant(required=True)


class Ending(Schema):
    """How the service ended."""

    outcome = Choice(Outcome)
    result = Text(longest=1_000, allow_none=True)
    outs = row(ma.fields.Nested(Out), longest=50)
    leave_open = Boolean()


class Correction(Schema):
    """What a person's attendance should say; it stands for all their rows of the order, or for the one named."""

    person_id = Id(required=True)
    in_at = Instant(required=True)
    out_at = Instant(required=True)
    reason = Text(shortest=1, longest=500, required=True)
    break_minutes = WholeNumber(at_least=0, at_most=240)
    attendance_id = Id(allow_none=True)


class Word(Schema):
    """Another's word on what was claimed."""

    reason = Text(longest=500, load_default=None, allow_none=True)


class VolunteerMinutes(Schema):
    """What a volunteer has in an order now."""

    person_id = Id(required=True)
    minutes = WholeNumber(required=True)
    state = Choice(AttendanceState, required=True)


class Attendance(Schema):
    """One stay of one volunteer."""

    id = Id(required=True)
    order_id = Id(required=True)
    team_id = Id(allow_none=True)
    person_id = Id(required=True)
    in_at = Instant(required=True)
    out_at = Instant(allow_none=True)
    break_minutes = WholeNumber(required=True)
    minutes = WholeNumber(allow_none=True)
    method = Choice(Method, required=True)
    state = Choice(AttendanceState, required=True)
    is_late = Boolean(required=True)
    reason = Text(allow_none=True)


class AttendanceList(Schema):
    """All stays of an order that the reader may see."""

    items = ma.fields.List(ma.fields.Nested(Attendance), required=True)
