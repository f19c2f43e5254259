"""Receipts at the edge."""

from __future__ import annotations

from services.chassis.fields import Boolean, Date, Id, Schema, Text, WholeNumber


class Receipt(Schema):
    """A receipt as it is printed."""

    id = Id(required=True)
    number = Text(required=True)
    donation_id = Id(required=True)
    issued_on = Date(required=True)
    state = Text(required=True)
    person_id = Id(required=True, allow_none=True)
    anonymous = Boolean(required=True)
    name = Text(required=True, allow_none=True)
    amount_fen = WholeNumber(required=True)
    amount_words = Text(required=True)
    channel = Text(required=True)
    fund = Text(required=True)
    campaign = Text(required=True, allow_none=True)
