"""Vouchers with the codes that their readers may see, and uses by shop."""

from __future__ import annotations

from collections.abc import Sequence

from services.charity.shops import store as shops_store
from services.charity.vouchers import store
from services.charity.vouchers.model import ShownVoucher, Use, Voucher, VoucherState
from services.charity.vouchers.rules import code_of
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def with_codes(tx: Tx, found: Sequence[Voucher], *, with_codes: bool) -> list[ShownVoucher]:
    """Vouchers as their reader may see them; a code is derived again, and only while it is good for something."""
    by_no = {one.no: one for one in store.code_keys(tx)} if with_codes and found else {}
    return [
        ShownVoucher(
            id=one.id,
            redemption_id=one.redemption_id,
            reward_id=one.reward_id,
            state=one.state,
            valid_until=one.valid_until,
            code=code_of(by_no[one.key_no], tx.community_id, one.id, one.issue_no)
            if with_codes and one.state is VoucherState.ISSUED
            else None,
        )
        for one in found
    ]


def list_vouchers(tx: Tx, ask: PageRequest, who: Caller, *, state: VoucherState | None) -> Page[ShownVoucher]:
    """One's own vouchers, with their codes."""
    page = store.list_vouchers(tx, ask, holder_id=who.id, state=state)
    return Page(with_codes(tx, page.items, with_codes=True), page.next)


def list_uses(tx: Tx, ask: PageRequest, who: Caller) -> Page[Use]:
    """What was honoured: a shop's people see their own, the station all."""
    everywhere = who.is_person and who.has("station", "auditor")
    return store.list_uses(tx, ask, shop_ids=None if everywhere else shops_store.shops_of(tx, who.id))
