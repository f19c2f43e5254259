"""Funds and earmarks as they are shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Id, Schema, Text, WholeNumber


class Earmark(Schema):
    """Money with one purpose."""

    id = Id(required=True)
    kind = Text(required=True)
    title = Text(required=True)
    campaign_id = Id(required=True, allow_none=True)
    spendable_fen = WholeNumber(required=True)
    held_fen = WholeNumber(required=True, metadata={"description": "promised to grants"})
    free_fen = WholeNumber(required=True)


class Fund(Schema):
    """A fund with its balances."""

    id = Id(required=True, attribute="fund.id")
    name = Text(required=True, attribute="fund.name")
    state = Text(required=True, attribute="fund.state")
    is_default = Boolean(required=True, attribute="fund.is_default")
    received_fen = WholeNumber(required=True)
    paid_fen = WholeNumber(required=True)
    spendable_fen = WholeNumber(required=True)
    held_fen = WholeNumber(required=True)
    free_fen = WholeNumber(required=True)
    earmarks = ma.fields.List(
        ma.fields.Nested(Earmark),
        required=True,
        metadata={"description": "the first 20, oldest first; all are at /funds/{fund_id}/earmarks"},
    )
