"""Counts as the API takes and returns them."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.charity.counts import model
from services.charity.two_people.model import RequestState
from services.charity.two_people.schemas import REQUEST, Pending
from services.chassis.field_errors import FieldMessage
from services.chassis.fields import Choice, Id, Schema, Text, WholeNumber, schema_of

LOT_TWICE = FieldMessage("lot_twice", "同一批次只能出现一次", "Each lot is named once")
LINES_MOST = 200


class NewCountLine(Schema):
    """Pieces that were found of one lot."""

    lot_id = Id(required=True)
    found = WholeNumber(at_least=0, at_most=1_000_000, required=True)


def _each_lot_once(lines: list[dict[str, Any]]) -> None:
    if len({line["lot_id"] for line in lines}) < len(lines):
        raise ma.ValidationError(LOT_TWICE)


class NewCount(Schema):
    """A sheet with what was found."""

    lines = ma.fields.List(
        ma.fields.Nested(NewCountLine),
        required=True,
        validate=[ma.validate.Length(min=1, max=LINES_MOST), _each_lot_once],
    )
    note = Text(lines=True, longest=500, load_default=None, allow_none=True)


CountLine = schema_of("CountLine", model.CountLine, "line_no lot_id expected found difference")

Count = schema_of(
    "Count",
    model.Count,
    "id note " + REQUEST,
    pending=ma.fields.Nested(Pending, required=True, allow_none=True),
    lines=ma.fields.List(ma.fields.Nested(CountLine), required=True),
)


class CountFilter(Schema):
    """Filters of the list of counts."""

    state = Choice(RequestState, load_default=None)
