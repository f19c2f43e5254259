"""Commands on vouchers: make a community's keys, use a voucher, and expire one."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from datetime import datetime
from math import ceil
from uuid import UUID

from services.charity.rewards import store as rewards_store
from services.charity.shops import store as shops_store
from services.charity.vouchers import rules, store
from services.charity.vouchers.model import TooManyAttempts, Use, Voucher, VoucherNotUsable
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import Forbidden
from services.chassis.log import log
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import encrypt
from services.contracts.charity import VoucherUsed


def make_keys(tx: Tx, now: datetime) -> None:
    """The first pair of secrets of a community; a pair that is there already stays."""
    store.add_keys(tx, 1, _fresh(tx, store.MAKING), _fresh(tx, store.HIDING), now)


def _fresh(tx: Tx, place: str) -> bytes:
    return encrypt(tx, base64.b64encode(secrets.token_bytes(store.KEY_BYTES)).decode(), place)


def voucher_ended(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """A voucher's last day is over."""
    store.expire(tx, voucher_id, now)


def use_voucher(tx: Tx, code: str, *, who: Caller, now: datetime) -> Use:
    """Honour a voucher, once, at a shop where the caller works."""
    mine = shops_store.shops_of(tx, who.id)
    if not mine:
        raise Forbidden
    store.lock_attempts(tx, who.id)
    _require_not_locked_out(tx, who.id, mine, now)
    plain = rules.read_code(code)
    today = communities.local_day(tx, now)
    used = store.use_voucher(tx, [rules.code_hash(pair, plain) for pair in store.code_keys(tx)], mine, today)
    if used is None:
        _count_attempt(tx, who.id, mine[0], now)
        raise VoucherNotUsable
    use = Use(
        id=new_id(),
        voucher_id=used.id,
        reward_id=used.reward_id,
        shop_id=rewards_store.accepting_shops(tx, used.reward_id, mine)[0],
        origin=used.origin,
        settle_fen=0,  # what a shop is paid comes with its agreement
        valid_until=used.valid_until,
        used_by=who.id,
        used_on=today,
        used_at=now,
    )
    store.add_use(tx, use)
    publish(tx, _told(use, used), now, cause=f"voucher:{used.id}")
    return use


def _require_not_locked_out(tx: Tx, person_id: UUID, shop_ids: Sequence[UUID], now: datetime) -> None:
    """Who guessed too often, or works where too often was guessed, waits."""
    failures = store.last_attempts_of_person(tx, person_id, rules.PERSON_ATTEMPTS_MOST)
    bars = [rules.locked_out_until(failures, rules.PERSON_ATTEMPTS_MOST, rules.PERSON_ATTEMPTS_WITHIN)]
    for shop_id in shop_ids:
        failures = store.last_attempts_at_shop(tx, shop_id, rules.SHOP_ATTEMPTS_MOST)
        bars.append(rules.locked_out_until(failures, rules.SHOP_ATTEMPTS_MOST, rules.SHOP_ATTEMPTS_WITHIN))
    until = max((bar for bar in bars if bar is not None), default=now)
    if until > now:
        raise TooManyAttempts(ceil((until - now).total_seconds()))


def _count_attempt(tx: Tx, person_id: UUID, shop_id: UUID, now: datetime) -> None:
    if store.add_code_attempt(tx, person_id, shop_id, now) >= rules.COMMUNITY_ATTEMPTS_ALARM:
        log.warning("voucher_code_attempts", person=str(person_id))


def _told(use: Use, voucher: Voucher) -> VoucherUsed:
    return VoucherUsed(
        voucher_id=voucher.id,
        shop_id=use.shop_id,
        reward_id=use.reward_id,
        origin=use.origin,
        settle_fen=use.settle_fen,
        used_on=use.used_on,
    )
