"""Redemptions as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.redemptions import model
from services.charity.vouchers.schemas import Voucher
from services.chassis.fields import Choice, Id, Schema, WholeNumber, schema_of


class NewRedemption(Schema):
    """A redemption to request; the station says for whom."""

    reward_id = Id(required=True)
    quantity = WholeNumber(at_least=1, at_most=100, load_default=1)
    on_behalf_of = Id(load_default=None, allow_none=True)


Redemption = schema_of(
    "Redemption",
    model.Redemption,
    "id person_id reward_id reward_kind quantity points state code missing requested_by requested_at attention_since"
    " answered_at collect_by return_reason version",
    vouchers=ma.fields.List(ma.fields.Nested(Voucher), required=True),
)


class RedemptionFilter(Schema):
    """Filters of the list of redemptions."""

    state = Choice(model.RedemptionState, load_default=None)
    person_id = Id(load_default=None)
    attention = ma.fields.Boolean(
        load_default=None, metadata={"description": "whether points has not answered for a day"}
    )
