"""Receipts as they are shown."""

from __future__ import annotations

from services.chassis.fields import Boolean, Date, Id, Schema, Text, WholeNumber


class Receipt(Schema):
    """A receipt as it is printed."""

    id = Id(required=True, attribute="receipt.id")
    number = Text(required=True, attribute="receipt.number")
    donation_id = Id(required=True, attribute="receipt.donation_id")
    issued_on = Date(required=True, attribute="receipt.issued_on")
    state = Text(required=True, attribute="receipt.state")
    person_id = Id(required=True, allow_none=True)
    anonymous = Boolean(required=True)
    name = Text(required=True, allow_none=True)
    amount_fen = WholeNumber(required=True)
    amount_words = Text(required=True)
    channel = Text(required=True)
    fund = Text(required=True)
    campaign = Text(required=True, allow_none=True)
