"""Redemptions as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.redemptions.model import RedemptionState, ReturnReason
from services.charity.rewards.model import RewardKind
from services.charity.vouchers.schemas import Voucher
from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text, WholeNumber


class NewRedemption(Schema):
    """A redemption to request; the station says for whom."""

    reward_id = Id(required=True)
    quantity = WholeNumber(at_least=1, at_most=100, load_default=1)
    on_behalf_of = Id(load_default=None, allow_none=True)


class Redemption(Schema):
    """A redemption; `code` says why points refused the debit."""

    id = Id(required=True)
    person_id = Id(required=True)
    reward_id = Id(required=True)
    reward_kind = Choice(RewardKind, required=True)
    quantity = WholeNumber(required=True)
    points = WholeNumber(required=True)
    state = Choice(RedemptionState, required=True)
    code = Text(required=True, allow_none=True)
    missing = WholeNumber(required=True, allow_none=True)
    requested_by = Id(required=True)
    requested_at = Instant(required=True)
    attention_since = Instant(required=True, allow_none=True)
    answered_at = Instant(required=True, allow_none=True)
    collect_by = Date(required=True, allow_none=True)
    return_reason = Choice(ReturnReason, required=True, allow_none=True)
    vouchers = ma.fields.List(ma.fields.Nested(Voucher), required=True)
    version = WholeNumber(required=True)


class RedemptionFilter(Schema):
    """Which redemptions a list shows."""

    state = Choice(RedemptionState, load_default=None)
    person_id = Id(load_default=None)
    attention = ma.fields.Boolean(
        load_default=None, metadata={"description": "whether points has not answered for a day"}
    )
