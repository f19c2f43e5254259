"""Vouchers and their uses as the API takes and returns them."""

from __future__ import annotations

from services.charity.vouchers.model import Origin, VoucherState
from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text


class Voucher(Schema):
    """A voucher; `code` is shown to the owner and to the counter while the voucher can be used."""

    id = Id(required=True)
    redemption_id = Id(required=True)
    reward_id = Id(required=True)
    state = Choice(VoucherState, required=True)
    valid_until = Date(required=True)
    code = Text(required=True, allow_none=True)


class VoucherFilter(Schema):
    """Which vouchers a list shows."""

    state = Choice(VoucherState, load_default=None)


class Use(Schema):
    """The use of a voucher at a shop."""

    id = Id(required=True)
    voucher_id = Id(required=True)
    reward_id = Id(required=True)
    shop_id = Id(required=True)
    state = Choice(VoucherState, required=True)
    origin = Choice(Origin, required=True)
    used_on = Date(required=True)
    used_at = Instant(required=True)
