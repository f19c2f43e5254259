"""Commands on vouchers: make a community's keys, use a voucher, reverse a use, and expire a voucher."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from math import ceil
from uuid import UUID

from services.charity.shops import store as shops_store
from services.charity.vouchers import rules, store, transitions
from services.charity.vouchers.model import (
    CheckedVoucher,
    CodeKeys,
    TooManyAttempts,
    Voucher,
    VoucherNotUsable,
    VoucherUse,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Forbidden, Unknown
from services.chassis.log import log
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person
from services.contracts.charity import VoucherUsed, VoucherUseReversed

KEY_BYTES = 32


def make_keys(tx: Tx, now: datetime) -> None:
    """Make the first pair of keys of a community, unless it has one."""
    store.add_keys(tx, CodeKeys(1, secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)), now)


def use_voucher(tx: Tx, code: str, *, who: Caller, now: datetime) -> VoucherUse:
    """Use a voucher once, at a shop where the caller works. Raises TooManyAttempts or VoucherNotUsable.

    A guess is counted although the request is refused: a code that exists nowhere, once for each person and day. A code
    with a wrong check digit is not counted, nor is one of a voucher that cannot be used (any more, or at this shop).
    """
    today = communities.local_day(tx, now)
    mine, hashes = _try_code(tx, code, who=who, now=now)
    used = tx.read(store.use_voucher(hashes, mine, today))
    if used is None:
        _refuse_code(tx, hashes, mine[0], who=who, now=now)
        raise VoucherNotUsable
    use = VoucherUse(
        id=new_id(),
        voucher_id=used.id,
        reward_id=used.reward_id,
        shop_id=used.shop_id,
        origin=used.origin,
        settle_fen=0,  # there are no agreements with shops yet about the amount
        valid_until=used.valid_until,
        used_by=who.id,
        used_on=today,
        used_at=now,
    )
    store.add_use(tx, use)
    publish(tx, _voucher_used(use), now, cause=f"voucher_use:{use.id}")
    return use


def check_voucher(tx: Tx, code: str, *, who: Caller, now: datetime) -> CheckedVoucher:
    """Returns what a voucher is for, before it is used at a shop where the caller works; guesses count as for a use.

    Raises TooManyAttempts, or VoucherNotUsable for a code that no voucher has.
    """
    mine, hashes = _try_code(tx, code, who=who, now=now)
    found = tx.read(store.check_voucher(hashes, mine, communities.local_day(tx, now)))
    if found is None:
        _refuse_code(tx, hashes, mine[0], who=who, now=now)
        raise VoucherNotUsable
    return found


def reissue_voucher(tx: Tx, voucher_id: UUID, *, who: Caller, now: datetime) -> Voucher:
    """Give the caller's own voucher another code, since the code was lost or seen by others; the old one dies."""
    people.require_unrestricted(tx, now, who.id)
    voucher = store.lock_voucher(tx, voucher_id)
    if not may(who, of_person(voucher.holder_id)):
        raise Unknown
    return transitions.reissue(tx, voucher)[0]


def reverse_use(tx: Tx, use_id: UUID, *, who: Caller, now: datetime) -> VoucherUse:
    """Reverse a use at a shop where the caller works: the wrong voucher was scanned. Raises UseNotReversible."""
    use, mine = tx.read(store.use_to_lock(use_id), shops_store.shops_of(who.id))
    if use.shop_id not in mine:
        raise Unknown
    after = rules.use_reversed(use, by_id=who.id, now=now)
    store.save_use(tx, after)
    store.reopen_voucher(tx, use.voucher_id)
    event = VoucherUseReversed(
        voucher_id=use.voucher_id,
        shop_id=use.shop_id,
        reward_id=use.reward_id,
        settle_fen=use.settle_fen,
        reversed_on=communities.local_day(tx, now),
    )
    publish(tx, event, now, cause=f"voucher_use:{use.id}")
    return after


def expire_voucher(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """Expire a voucher whose last day has passed; a voucher used meanwhile stays used."""
    store.expire_voucher(tx, voucher_id, now)


def _try_code(tx: Tx, code: str, *, who: Caller, now: datetime) -> tuple[list[UUID], list[bytes]]:
    """Returns the caller's shops, and the hashes that a code may be stored by. Raises Forbidden or TooManyAttempts."""
    store.lock_attempts(tx, who.id)
    mine, keys, own, at_shops = tx.read(
        shops_store.shops_of(who.id),
        store.code_keys(tx),
        store.last_attempts_of_person(who.id, rules.PERSON_ATTEMPTS_MOST),
        store.last_attempts_at_shops_of(who.id, rules.SHOP_ATTEMPTS_MOST),
    )
    if not mine:
        raise Forbidden
    _require_not_locked_out(own, at_shops.values(), now)
    plain = rules.read_code(code)
    return mine, [rules.code_hash(one, plain) for one in keys]


def _refuse_code(tx: Tx, hashes: Sequence[bytes], shop_id: UUID, *, who: Caller, now: datetime) -> None:
    """Count a guess."""
    if tx.read(store.is_guess(hashes, who.id, now - rules.GUESSED_ONCE_WITHIN)):
        _count_attempt(tx, who.id, shop_id, hashes[0], now)


def _require_not_locked_out(own: Sequence[datetime], at_shops: Iterable[Sequence[datetime]], now: datetime) -> None:
    ends = [rules.locked_out_until(own, rules.PERSON_ATTEMPTS_MOST, rules.PERSON_ATTEMPTS_WITHIN)]
    for failures in at_shops:
        ends.append(rules.locked_out_until(failures, rules.SHOP_ATTEMPTS_MOST, rules.SHOP_ATTEMPTS_WITHIN))
    until = max((end for end in ends if end is not None), default=now)
    if until > now:
        raise TooManyAttempts(ceil((until - now).total_seconds()))


def _count_attempt(tx: Tx, person_id: UUID, shop_id: UUID, code_hash: bytes, now: datetime) -> None:
    if store.add_code_attempt(tx, person_id, shop_id, code_hash, now) >= rules.COMMUNITY_ATTEMPTS_ALARM:
        log.warning("voucher_code_attempts", person=str(person_id))


def _voucher_used(use: VoucherUse) -> VoucherUsed:
    named = ("voucher_id", "shop_id", "reward_id", "origin", "settle_fen", "used_on")
    return VoucherUsed(**{name: getattr(use, name) for name in named})
