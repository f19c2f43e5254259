"""Requests for reversals as the API takes them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.gifts.model import ReversalReason
from services.charity.gifts.schemas import each_line_once
from services.chassis.fields import Choice, Schema, WholeNumber


class PiecesOfLine(Schema):
    """Pieces of one line."""

    line_no = WholeNumber(at_least=1, at_most=50, required=True)
    pieces = WholeNumber(at_least=1, at_most=1_000_000, required=True)


class NewReversal(Schema):
    """A request for a reversal. Without `lines` it takes all pieces if it leaves no unit, otherwise no pieces."""

    units = WholeNumber(at_least=0, at_most=10_000, required=True)
    reason = Choice(ReversalReason, required=True)
    lines = ma.fields.List(
        ma.fields.Nested(PiecesOfLine),
        load_default=None,
        allow_none=True,
        validate=[ma.validate.Length(max=50), each_line_once],
    )
