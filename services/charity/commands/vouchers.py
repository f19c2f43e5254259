"""Vouchers are honoured once, by staff of a shop that honours them; wrong codes are counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from uuid import UUID

from services.charity.commands import codes
from services.charity.model.refusals import TooManyAttempts, VoucherNotUsable
from services.charity.model.vouchers import Use, Voucher
from services.charity.rules import vouchers as rules
from services.charity.store import rewards, shops, vouchers
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import Forbidden
from services.chassis.log import log
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import VoucherUsed


def use_voucher(tx: Tx, code: str, *, who: Caller, now: datetime) -> Use:
    """Honour a voucher, once, at a shop where the caller works."""
    mine = shops.shops_of(tx, who.id)
    if not mine:
        raise Forbidden
    vouchers.queue_tries(tx, who.id)
    _demand_not_barred(tx, who.id, mine, now)
    plain = rules.read_code(code)
    today = communities.local_day(tx, now)
    used = vouchers.use_voucher(tx, [rules.hidden(pair, plain) for pair in codes.keys(tx)], mine, today)
    if used is None:
        _count_guess(tx, who.id, mine[0], now)
        raise VoucherNotUsable
    use = Use(
        id=new_id(),
        voucher_id=used.id,
        reward_id=used.reward_id,
        shop_id=rewards.honoured_by(tx, used.reward_id, mine)[0],
        origin=used.origin,
        settle_fen=0,  # what a shop is paid comes with its agreement
        valid_until=used.valid_until,
        used_by=who.id,
        used_on=today,
        used_at=now,
    )
    vouchers.add_use(tx, use)
    publish(tx, _told(use, used), now, cause=f"voucher:{used.id}")
    return use


def see_uses(tx: Tx, ask: PageRequest, who: Caller) -> Page[Use]:
    """What was honoured: a shop's people see their own, the station all."""
    everywhere = who.is_person and who.has("station", "auditor")
    return vouchers.list_uses(tx, ask, shop_ids=None if everywhere else shops.shops_of(tx, who.id))


def _demand_not_barred(tx: Tx, person_id: UUID, shop_ids: Sequence[UUID], now: datetime) -> None:
    """Who guessed too often, or works where too often was guessed, waits."""
    failures = vouchers.last_guesses_of_person(tx, person_id, rules.PERSON_GUESSES_MOST)
    bars = [rules.barred_until(failures, rules.PERSON_GUESSES_MOST, rules.PERSON_GUESSES_WITHIN)]
    for shop_id in shop_ids:
        failures = vouchers.last_guesses_at_shop(tx, shop_id, rules.SHOP_GUESSES_MOST)
        bars.append(rules.barred_until(failures, rules.SHOP_GUESSES_MOST, rules.SHOP_GUESSES_WITHIN))
    until = max((bar for bar in bars if bar is not None), default=now)
    if until > now:
        raise TooManyAttempts(ceil((until - now).total_seconds()))


def _count_guess(tx: Tx, person_id: UUID, shop_id: UUID, now: datetime) -> None:
    if vouchers.add_guess(tx, person_id, shop_id, now) >= rules.COMMUNITY_GUESSES_ALARM:
        log.warning("voucher_guesses", person=str(person_id))


def _told(use: Use, voucher: Voucher) -> VoucherUsed:
    return VoucherUsed(
        voucher_id=voucher.id,
        shop_id=use.shop_id,
        reward_id=use.reward_id,
        origin=use.origin,
        settle_fen=use.settle_fen,
        used_on=use.used_on,
    )
