"""Gifts as the API takes and returns them."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.charity.gifts import model
from services.charity.gifts.model import Condition, Credit, DonorKind, GiftState, RefusalCode
from services.charity.stock.model import Restriction
from services.chassis.field_errors import REQUIRED, FieldMessage
from services.chassis.fields import Boolean, Choice, Date, Id, Schema, Text, WholeNumber, schema_of

FEN_MOST = 10**12
ONE_DONOR = FieldMessage(
    "one_donor",
    "捐赠人与姓名只填一项；匿名捐赠请填 null",
    "Name a person or give a name, not both; null for an anonymous donor",
)
ONE_PURPOSE = FieldMessage(
    "one_purpose", "campaign_id 与 project_id 至多填一项", "A gift names at most one of campaign_id and project_id"
)
NO_PURPOSE = FieldMessage(
    "purpose_missing", "定向捐赠须注明倡议或项目", "A gift for a purpose names its campaign or project"
)
LINE_TWICE = FieldMessage("line_twice", "同一行只能出现一次", "Each line is named once")


class DonorIn(Schema):
    """A person of the community, or an outside donor by name."""

    person_id = Id()
    name = Text(shortest=1, longest=60)
    kind = Choice(DonorKind, validate=ma.validate.NoneOf([DonorKind.ANONYMOUS]))
    publish_name = Boolean()

    @ma.validates_schema
    def _one_of_them(self, data: dict[str, Any], **_: Any) -> None:
        if ("person_id" in data) == ("name" in data):
            raise ma.ValidationError(ONE_DONOR)


class NewLine(Schema):
    """Goods of one kind to register; `value_fen` is the value of the whole line."""

    name = Text(shortest=1, longest=60, required=True)
    category = Text(shortest=1, longest=40, required=True)
    quantity = WholeNumber(at_least=1, at_most=1_000_000, required=True)
    unit = Text(shortest=1, longest=10, required=True)
    item_id = Id()
    value_fen = WholeNumber(at_least=0, at_most=FEN_MOST)
    expires_on = Date()
    condition = Choice(Condition)


class NewGift(Schema):
    """A gift to register."""

    donor = ma.fields.Nested(DonorIn, required=True, allow_none=True)
    lines = ma.fields.List(ma.fields.Nested(NewLine), required=True, validate=ma.validate.Length(min=1, max=50))
    units = WholeNumber(at_least=0, at_most=10_000, load_default=0)
    restriction = Choice(Restriction)
    campaign_id = Id()
    project_id = Id()

    @ma.validates_schema
    def _one_purpose(self, data: dict[str, Any], **_: Any) -> None:
        named = [name for name in ("campaign_id", "project_id") if name in data]
        if len(named) > 1:
            raise ma.ValidationError(ONE_PURPOSE)
        if data.get("restriction") is Restriction.PURPOSE and not named:
            raise ma.ValidationError(NO_PURPOSE, "restriction")


def each_line_once(lines: list[dict[str, Any]]) -> None:
    """Validates that no line is named twice."""
    if len({line["line_no"] for line in lines}) < len(lines):
        raise ma.ValidationError(LINE_TWICE)


class Inspection(Schema):
    """The result of the inspection of one line; lines without an inspection are accepted whole."""

    line_no = WholeNumber(at_least=1, at_most=50, required=True)
    refused = WholeNumber(at_least=0, at_most=1_000_000)
    refusal_code = Choice(RefusalCode)
    place_id = Id()
    expires_on = Date()
    note = Text(lines=True, longest=500)

    @ma.validates_schema
    def _with_reason(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("refused") and "refusal_code" not in data:
            raise ma.ValidationError(REQUIRED, "refusal_code")


class Acceptance(Schema):
    """The units (件/份) that staff counted, and the results of the inspection of lines."""

    units = WholeNumber(at_least=0, at_most=10_000, load_default=None, allow_none=True)
    lines = ma.fields.List(
        ma.fields.Nested(Inspection), load_default=list, validate=[ma.validate.Length(max=50), each_line_once]
    )


class Confirmation(Schema):
    """The units that a second person confirms; 0 refuses them, with a reason."""

    units = WholeNumber(at_least=0, at_most=10_000, required=True)
    reason = Text(shortest=1, longest=200, load_default=None, allow_none=True)


class LineDecision(Schema):
    """Whether a held line is medicine, and why."""

    medicine = Boolean(required=True)
    reason = Text(shortest=1, longest=200, required=True)


class LineDoubt(Schema):
    """Why a line is held."""

    reason = Text(shortest=1, longest=200, required=True)


class Refusal(Schema):
    """Why a gift is refused."""

    code = Choice(RefusalCode, required=True)
    note = Text(lines=True, longest=500, load_default=None, allow_none=True)


GiftLine = schema_of(
    "GiftLine",
    model.GiftLine,
    "line_no name category quantity unit condition item_id value_fen expires_on accepted refused refusal_code reversed"
    " hold held_by hold_reason goods_by decision decided_by decision_reason",
)


Reversal = schema_of(
    "Reversal", model.Reversal, "id units reason asked_by asked_at approved_by approved_at issued_before"
)


Gift = schema_of(
    "Gift",
    model.Gift,
    "id state donor_kind donor_person_id donor_name publish_name units units_confirmed units_left"
    " credit credited_units second_by second_reason restriction campaign_id project_id registered_at registered_by"
    " accepted_on accepted_by receipt_number receipt_void refusal_code revision version",
    private=("donor_person_id", "donor_name"),
    lines=ma.fields.List(ma.fields.Nested(GiftLine), required=True),
    reversals=ma.fields.List(ma.fields.Nested(Reversal), required=True),
)


class GiftFilter(Schema):
    """Filters of the list of gifts."""

    state = Choice(GiftState, load_default=None)
    credit = Choice(Credit, load_default=None)
