"""Vouchers with the codes that their readers may see, and uses by shop."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.charity.shops import store as shops_store
from services.charity.vouchers import rules, store
from services.charity.vouchers.model import ShownVoucher, Voucher, VoucherFilter, VoucherState, VoucherUse
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person


def list_vouchers(tx: Tx, page_request: PageRequest, who: Caller, state: VoucherState | None) -> Page[ShownVoucher]:
    """Returns the caller's own vouchers with their codes, newest first."""
    page = store.list_vouchers(tx, page_request, VoucherFilter(state, holder_id=who.id))
    return Page(shown(tx, page.items, with_codes=True), page.next)


def get_voucher(tx: Tx, voucher_id: UUID, who: Caller) -> ShownVoucher:
    """Returns a voucher, with its code for its owner. Raises Unknown for others than the owner and the station."""
    voucher = store.get_voucher(tx, voucher_id)
    own = may(who, of_person(voucher.holder_id))
    if not own and not who.has("station", "auditor"):
        raise Unknown
    return shown(tx, [voucher], with_codes=own)[0]


def shown(tx: Tx, found: Sequence[Voucher], *, with_codes: bool) -> list[ShownVoucher]:
    """Returns vouchers as their reader may see them; a voucher that can no longer be used has no code, but its use."""
    used = [one.id for one in found if one.state is VoucherState.USED]
    all_keys, uses = tx.read(
        store.code_keys(tx) if with_codes and found else None, store.uses_of(used) if used else None
    )
    keys = {one.no: one for one in all_keys or ()}

    def code_of(one: Voucher) -> str | None:
        if not with_codes or one.state is not VoucherState.ISSUED:
            return None
        return rules.code_of(keys[one.key_no], tx.community_id, one.id, one.issue_no)

    def seen(one: Voucher) -> ShownVoucher:
        use = (uses or {}).get(one.id)
        return ShownVoucher(
            id=one.id,
            redemption_id=one.redemption_id,
            reward_id=one.reward_id,
            state=one.state,
            valid_until=one.valid_until,
            code=code_of(one),
            used_at=use.used_at if use else None,
            used_shop_id=use.shop_id if use else None,
        )

    return [seen(one) for one in found]


def list_uses(tx: Tx, page_request: PageRequest, who: Caller) -> Page[VoucherUse]:
    """Returns the uses at the shops where the caller works, newest first; all uses for the station."""
    everywhere = who.is_person and who.has("station", "auditor")
    return store.list_uses(tx, page_request, shop_ids=None if everywhere else tx.read(shops_store.shops_of(who.id)))
