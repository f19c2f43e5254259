"""Changes of stock as the API takes and returns them."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.charity.stock.model import LotSource
from services.charity.stock_changes import model
from services.charity.stock_changes.model import HAND_OUT_REASONS, WRITE_OFF_REASONS, ChangeReason
from services.charity.two_people.model import RequestState
from services.charity.two_people.schemas import REQUEST, Pending
from services.chassis.field_errors import REQUIRED
from services.chassis.fields import Choice, Date, Id, Schema, Text, WholeNumber, schema_of

PIECES_MOST = 1_000_000
FEN_MOST = 10**12


class Redating(Schema):
    """The right expiry date, and why the other one was wrong."""

    expires_on = Date(required=True)
    reason = Text(shortest=1, longest=200, required=True)


class WriteOff(Schema):
    """Pieces to write off, and why."""

    pieces = WholeNumber(at_least=1, at_most=PIECES_MOST, required=True)
    reason = Choice(ChangeReason, required=True, validate=ma.validate.OneOf(WRITE_OFF_REASONS))
    note = Text(lines=True, longest=500, load_default=None, allow_none=True)


class HandOut(Schema):
    """Pieces to hand out, and for what; nobody who gets them is named."""

    pieces = WholeNumber(at_least=1, at_most=PIECES_MOST, required=True)
    reason = Choice(ChangeReason, required=True, validate=ma.validate.OneOf(HAND_OUT_REASONS))


class NewLot(Schema):
    """Goods that were bought, with their price and its paper, or that were found."""

    item_id = Id(required=True)
    source = Choice(LotSource, required=True, validate=ma.validate.OneOf([LotSource.PURCHASED, LotSource.FOUND]))
    pieces = WholeNumber(at_least=1, at_most=PIECES_MOST, required=True)
    expires_on = Date(load_default=None, allow_none=True)
    place_id = Id(load_default=None, allow_none=True)
    worth_fen = WholeNumber(at_least=0, at_most=FEN_MOST, load_default=None, allow_none=True)
    paper = Text(shortest=1, longest=60, load_default=None, allow_none=True)
    note = Text(lines=True, longest=500, load_default=None, allow_none=True)

    @ma.validates_schema
    def _with_paper(self, data: dict[str, Any], **_: Any) -> None:
        for name in ("worth_fen", "paper"):
            if data.get("source") is LotSource.PURCHASED and data.get(name) is None:
                raise ma.ValidationError(REQUIRED, name)


HandedOut = schema_of("HandedOut", model.HandedOut, "document_kind document_id pieces day")


StockChange = schema_of(
    "StockChange",
    model.StockChange,
    "id kind item_id lot_id pieces reason note expires_on source place_id worth_fen paper new_lot_id " + REQUEST,
    pending=ma.fields.Nested(Pending, required=True, allow_none=True),
    handed_out=ma.fields.List(
        ma.fields.Nested(HandedOut),
        required=True,
        metadata={"description": "what had gone out of the lot, where its date is corrected"},
    ),
)


class ChangeFilter(Schema):
    """Filters of the list of changes."""

    state = Choice(RequestState, load_default=None)
    lot_id = Id(load_default=None)
