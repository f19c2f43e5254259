"""Redemptions as the API takes and returns them."""

from __future__ import annotations

from typing import Any

import marshmallow as ma

from services.charity.redemptions import model
from services.charity.redemptions.model import TAKEN_BACK
from services.charity.vouchers.schemas import Voucher
from services.chassis.field_errors import FieldMessage
from services.chassis.fields import Choice, Id, Schema, Text, WholeNumber, schema_of

CODE_UNUSED = FieldMessage("code_unused", "为自己兑换不需要兑换码", "A code is for redeeming for another person")


class NewRedemption(Schema):
    """A redemption to request. The station says for whom, and gives the code that this person has made for it."""

    reward_id = Id(required=True)
    quantity = WholeNumber(at_least=1, at_most=100, load_default=1)
    expected_points = WholeNumber(at_least=1, at_most=1_000_000, load_default=None, allow_none=True)
    on_behalf_of = Id(load_default=None, allow_none=True)
    code = Text(shortest=6, longest=6, load_default=None, allow_none=True)

    @ma.validates_schema
    def _code_of_another(self, data: dict[str, Any], **_: Any) -> None:
        if data["code"] is not None and data["on_behalf_of"] is None:
            raise ma.ValidationError(CODE_UNUSED, "code")


class TakingBack(Schema):
    """Why goods come back: unopened, or with a defect."""

    reason = Choice(model.ReturnReason, required=True, validate=ma.validate.OneOf(list(TAKEN_BACK)))


Reading = schema_of("Reading", model.CodeReading, "reader_id at")


Redemption = schema_of(
    "Redemption",
    model.Redemption,
    "id person_id reward_id reward_kind quantity points state authority second_by code missing requested_by"
    " requested_at attention_since answered_at collect_by return_reason version",
    vouchers=ma.fields.List(ma.fields.Nested(Voucher), required=True),
    readings=ma.fields.List(
        ma.fields.Nested(Reading),
        required=True,
        metadata={"description": "who read the codes at the counter; for the owner and administrators"},
    ),
)


class RedemptionFilter(Schema):
    """Filters of the list of redemptions."""

    state = Choice(model.RedemptionState, load_default=None)
    person_id = Id(load_default=None)
    attention = ma.fields.Boolean(
        load_default=None, metadata={"description": "whether points has not answered for a day"}
    )
