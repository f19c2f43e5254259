"""Vouchers and their uses as the API takes and returns them."""

from __future__ import annotations

from services.charity.vouchers import model
from services.chassis.fields import Choice, Schema, schema_of

Voucher = schema_of(
    "Voucher", model.ShownVoucher, "id redemption_id reward_id state valid_until code used_at used_shop_id"
)


CheckedVoucher = schema_of("CheckedVoucher", model.CheckedVoucher, "state reward_id reward_name valid_until usable")


class VoucherFilter(Schema):
    """Filters of the list of vouchers."""

    state = Choice(model.VoucherState, load_default=None)


Use = schema_of("Use", model.VoucherUse, "id voucher_id reward_id shop_id state origin used_on used_at reversed_at")
