"""Commands on vouchers that take two people of the station: void one, or give it another code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.charity.redemptions import store as redemptions_store
from services.charity.redemptions import transitions as redemptions_transitions
from services.charity.redemptions.model import CodeReading, ReturnReason
from services.charity.two_people import rules as two_people
from services.charity.two_people.model import WAITS_FOR
from services.charity.voucher_requests import store
from services.charity.voucher_requests.model import HolderSignsIn, VoidReason, VoucherRequest, VoucherVerb
from services.charity.vouchers import rules as vouchers_rules
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers import transitions as vouchers_transitions
from services.charity.vouchers.model import Voucher
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import Caller


def ask(
    tx: Tx,
    voucher_id: UUID,
    asked: VoucherVerb,
    *,
    reason: VoidReason | None = None,
    note: str | None,
    who: Caller,
    now: datetime,
) -> VoucherRequest:
    """Ask that a voucher be void, or get another code. Raises WrongState, OwnCase or HolderSignsIn."""
    _require_may_change(tx, vouchers_store.get_voucher(tx, voucher_id), asked, who)
    request = VoucherRequest(
        id=new_id(),
        voucher_id=voucher_id,
        asked=asked,
        reason=reason,
        note=note,
        asked_by=who.id,
        asked_at=now,
        lapses_at=now + WAITS_FOR,
    )
    store.add_request(tx, request)
    return request


def confirm(
    tx: Tx, request_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> VoucherRequest:
    """Confirm a request as a second person: the voucher is void, or its old code is dead and who confirms has the new.

    Raises WrongState, OwnProposal, OwnCase or HolderSignsIn.
    """
    request = store.lock_request(tx, request_id)
    must_match(request.version)
    after = two_people.confirmed(request, by_id=who.id, now=now)
    voucher = vouchers_store.lock_voucher(tx, request.voucher_id)
    _require_may_change(tx, voucher, request.asked, who)
    store.save_request(tx, after)
    if request.asked is VoucherVerb.REISSUE:
        redemptions_store.add_reading(tx, CodeReading(voucher.redemption_id, who.id, now))
        return replace(after, code=vouchers_transitions.reissue(tx, voucher)[1])
    vouchers_store.void_voucher(tx, voucher.id)
    if request.reason is not VoidReason.MISUSE:
        redemptions_transitions.return_points_of_one(tx, voucher, ReturnReason.VOUCHER_VOID, now)
    return after


def refuse(tx: Tx, request_id: UUID, *, who: Caller, now: datetime) -> VoucherRequest:
    """Refuse a request, or withdraw one's own: the voucher stays as it is. Raises WrongState."""
    after = two_people.refused(store.lock_request(tx, request_id), by_id=who.id, now=now)
    store.save_request(tx, after)
    return after


def _require_may_change(tx: Tx, voucher: Voucher, asked: VoucherVerb, who: Caller) -> None:
    vouchers_rules.require_issued(voucher)
    redemptions_transitions.require_not_for_own(tx, who, voucher.holder_id)
    if asked is VoucherVerb.REISSUE and people.member(tx, voucher.holder_id).has_signed_in:
        raise HolderSignsIn
