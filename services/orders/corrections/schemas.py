"""Corrections in requests."""

from __future__ import annotations

from services.chassis.fields import Id, Instant, Schema, Text, WholeNumber


class Correction(Schema):
    """A person's attendance as it should be; it replaces all stays of the person in the order, or the one named."""

    person_id = Id(required=True)
    in_at = Instant(required=True)
    out_at = Instant(required=True)
    reason = Text(lines=True, shortest=1, longest=500, required=True)
    break_minutes = WholeNumber(at_least=0, at_most=240)
    attendance_id = Id(allow_none=True)


class Confirmation(Schema):
    """A confirmation of a stay; the reason is optional."""

    reason = Text(lines=True, longest=500, load_default=None, allow_none=True)
