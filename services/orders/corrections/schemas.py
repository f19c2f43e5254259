"""Corrections in requests."""

from __future__ import annotations

from services.chassis.fields import Id, Instant, Schema, Text, WholeNumber


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
