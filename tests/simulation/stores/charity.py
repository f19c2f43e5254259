"""The supermarket, in dictionaries; for what each function is for, see the stores of services/charity."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from services.charity.redemption_codes.model import RedemptionCode
from services.charity.redemptions.model import (
    GIVEN_BACK,
    UNANSWERED,
    Authority,
    Redemption,
    RedemptionState,
    RewardLimitReached,
)
from services.charity.rewards.model import Reward, RewardKind
from services.charity.stock.model import Document, Lot, Movement, MovementKind, ReservedLot, Restriction, StockLine
from services.charity.stock.rules import expiry_order, is_usable
from services.charity.vouchers.model import CodeKeys, UsedVoucher, Voucher, VoucherState, VoucherUse
from services.chassis.errors import Unknown

T = TypeVar("T")
Question = Callable[[Any], T]  # a function of the transaction, see `world.Tx.read`
_GIVES = (MovementKind.RESERVE, MovementKind.ISSUE)

# ---- redemptions ---------------------------------------------------------------------------------------


def add_redemption(tx: Any, redemption: Redemption) -> None:
    tx.add("redemptions", redemption.id, redemption)


def lock_redemption(tx: Any, redemption_id: UUID) -> Redemption:
    return _one(tx, "redemptions", redemption_id)  # type: ignore[no-any-return]


def redemption_to_lock(redemption_id: UUID) -> Question[Redemption]:
    return lambda tx: lock_redemption(tx, redemption_id)


def save_redemption(tx: Any, redemption: Redemption) -> None:
    unanswered = redemption.state in UNANSWERED | {RedemptionState.AWAITING_SECOND, RedemptionState.LAPSED}
    never_asked = redemption.state is RedemptionState.CANCELLED and redemption.authority is None
    tx.check("redemptions_answered", never_asked or unanswered == (redemption.answered_at is None))
    others = {redemption.person_id, redemption.requested_by}
    tx.check("redemptions_second_person", redemption.second_by not in others)
    tx.check("redemptions_refused_is_free", redemption.state is not RedemptionState.REFUSED or not redemption.debited)
    tx.put("redemptions", redemption.id, redemption)


def open_of_person_to_lock(person_id: UUID) -> Question[list[Redemption]]:
    def found(tx: Any) -> list[Redemption]:
        mine = [one for one in tx.rows("redemptions").values() if one.person_id == person_id]
        open_ones = [one for one in mine if one.state in UNANSWERED or one.awaits_second or _waits(one)]
        return sorted(open_ones, key=lambda one: one.id)

    return found


def lock_counter(_tx: Any, _person_id: UUID) -> None:
    pass


def alone_points(person_id: UUID, since: datetime) -> Question[int]:
    def total(tx: Any) -> int:
        mine = [one for one in tx.rows("redemptions").values() if one.person_id == person_id]
        alone = [one for one in mine if one.authority is Authority.ALONE and one.requested_at >= since]
        return sum(one.points for one in alone if one.state not in GIVEN_BACK)

    return total


# ---- redemption codes ----------------------------------------------------------------------------------


def code_to_lock(person_id: UUID) -> Question[RedemptionCode | None]:
    return lambda tx: tx.rows("redemption_codes").get(person_id)


def replace_code(tx: Any, code: RedemptionCode) -> None:
    tx.put("redemption_codes", code.person_id, code)


def delete_code(tx: Any, person_id: UUID) -> None:
    tx.put("redemption_codes", person_id, None)


def count_try(tx: Any, person_id: UUID) -> None:
    code = tx.rows("redemption_codes")[person_id]
    tx.put("redemption_codes", person_id, replace(code, tries_left=code.tries_left - 1))


def _waits(one: Redemption) -> bool:
    return one.state is RedemptionState.CONFIRMED and one.reward_kind is RewardKind.GOODS


# ---- rewards -------------------------------------------------------------------------------------------


def reward_by_id(reward_id: UUID) -> Question[Reward]:
    return lambda tx: _one(tx, "rewards", reward_id)


reward_to_lock = reward_by_id


def reward_of_redemption_to_lock(redemption_id: UUID) -> Question[Reward]:
    return lambda tx: _one(tx, "rewards", _one(tx, "redemptions", redemption_id).reward_id)


def change_counts(*, reward_id: UUID, more_reserved: int, more_given: int) -> Question[None]:
    def changed(tx: Any) -> None:
        reward = _one(tx, "rewards", reward_id)
        after = replace(reward, reserved=reward.reserved + more_reserved, given=reward.given + more_given)
        within = min(after.reserved, after.given) >= 0 and after.reserved + after.given <= after.stock
        tx.check(f"rewards_stock {after.reserved} + {after.given} of {after.stock}", within)
        tx.put("rewards", reward_id, after)

    return changed


def count_towards_limit(tx: Any, redemption: Redemption, limit: int | None) -> None:
    total = tx.rows("reward_uses").get(_counter(redemption), 0) + redemption.quantity
    if limit is not None and total > limit:
        raise RewardLimitReached(limit=limit)
    tx.put("reward_uses", _counter(redemption), total)


def uncount_from_limit(tx: Any, redemption: Redemption) -> None:
    total = tx.rows("reward_uses").get(_counter(redemption), 0) - redemption.quantity
    tx.check("reward_uses_quantity", total >= 0)
    tx.put("reward_uses", _counter(redemption), total)


def _counter(redemption: Redemption) -> tuple[UUID, UUID, str]:
    return redemption.reward_id, redemption.person_id, redemption.period


def shops_of(person_id: UUID) -> Question[list[UUID]]:
    return lambda tx: sorted(shop for shop, staff in tx.rows("shops").items() if staff == person_id)


def remove_from_staff(_tx: Any, _person_id: UUID) -> None:
    pass  # those who leave in these histories work nowhere


# ---- stock ---------------------------------------------------------------------------------------------


def lots_to_reserve(
    item_id: UUID, pieces: int, today: date, *, after: Lot | None = None, without: Collection[UUID] = ()
) -> Question[list[Lot]]:
    def found(tx: Any) -> list[Lot]:
        usable = [lot for lot in _usable(tx, item_id, today) if lot.restriction is Restriction.NONE]
        behind = [lot for lot in _in_order(usable) if after is None or expiry_order(lot) > expiry_order(after)]
        others = [lot for lot in behind if lot.id not in without]
        free_before = [0, *itertools.accumulate(lot.free for lot in others)]
        return [lot for lot, before in zip(others, free_before, strict=False) if before < pieces]

    return found


def relief_lots(item_id: UUID, today: date) -> Question[list[Lot]]:
    return lambda tx: [lot for lot in _usable(tx, item_id, today) if lot.restriction is Restriction.RELIEF_ONLY]


def _usable(tx: Any, item_id: UUID, today: date) -> list[Lot]:
    return [lot for lot in tx.rows("lots").values() if lot.item_id == item_id and is_usable(lot, today)]


def _in_order(lots: Any) -> list[Lot]:
    return sorted(lots, key=lambda lot: (lot.usable_until, lot.received_on, lot.id))


def add_movements(tx: Any, made: Sequence[Movement]) -> None:
    for one in made:
        cause = (one.document_kind, one.document_id, one.line_no, one.lot_id, one.kind, one.round)
        tx.check("movements_move", one.quantity_delta or one.reserved_delta)
        tx.check("movements_never_past_the_date", one.kind not in _GIVES or one.lot_usable_until >= one.day)
        kept = one.line is not StockLine.POINTS or one.lot_restriction is Restriction.NONE
        tx.check("movements_keep_restrictions", kept)
        tx.add("movements", cause, one)
        lot = tx.rows("lots")[one.lot_id]
        lot = replace(lot, on_hand=lot.on_hand + one.quantity_delta, reserved=lot.reserved + one.reserved_delta)
        tx.check(f"lots_balance {lot.reserved} of {lot.on_hand}", 0 <= lot.reserved <= lot.on_hand <= lot.received)
        tx.put("lots", lot.id, lot)


def reserved_lots_to_lock(document: Document) -> Question[list[ReservedLot]]:
    def found(tx: Any) -> list[ReservedLot]:
        pieces: Counter[UUID] = Counter()
        for one in tx.rows("movements").values():
            if (one.document_kind, one.document_id) == (document.kind, document.id):
                pieces[one.lot_id] += one.reserved_delta
        lots = _in_order(tx.rows("lots")[lot_id] for lot_id, held in pieces.items() if held > 0)
        return [ReservedLot(**vars(lot), pieces=pieces[lot.id]) for lot in lots]

    return found


# ---- vouchers ------------------------------------------------------------------------------------------


def code_keys(_: Any) -> Question[list[CodeKeys]]:
    return lambda _: [CodeKeys(1, b"making", b"hiding")]


def add_vouchers(tx: Any, made: Sequence[tuple[Voucher, bytes]]) -> None:
    for voucher, code_hash in made:
        tx.add("vouchers_code_once", code_hash, voucher.id)
        tx.add("vouchers", voucher.id, voucher)


def use_voucher(hashes: Sequence[bytes], shop_ids: Sequence[UUID], today: date) -> Question[UsedVoucher | None]:
    def used(tx: Any) -> UsedVoucher | None:
        for code_hash in hashes:
            found = tx.rows("vouchers").get(tx.rows("vouchers_code_once").get(code_hash))
            if found and found.state is VoucherState.ISSUED and found.valid_until >= today:
                tx.put("vouchers", found.id, replace(found, state=VoucherState.USED))
                return UsedVoucher(found.id, found.reward_id, min(shop_ids), found.origin, found.valid_until)
        return None

    return used


def expire_voucher(tx: Any, voucher_id: UUID, now: datetime) -> None:
    found = tx.rows("vouchers")[voucher_id]
    if found.state is VoucherState.ISSUED and found.ends_at <= now:
        tx.put("vouchers", voucher_id, replace(found, state=VoucherState.EXPIRED))


def add_use(tx: Any, use: VoucherUse) -> None:
    tx.check("voucher_uses_in_time", use.valid_until >= use.used_on)
    tx.add("voucher_uses", use.voucher_id, use)


def lock_attempts(_tx: Any, _person_id: UUID) -> None:
    pass


def is_guess(hashes: Sequence[bytes], _person_id: UUID, _since: datetime) -> Question[bool]:
    return lambda tx: tx.rows("vouchers_code_once").keys().isdisjoint(hashes)


def add_code_attempt(_tx: Any, _person_id: UUID, _shop_id: UUID | None, _code_hash: bytes, _now: datetime) -> int:
    return 0


def last_attempts_of_person(_person_id: UUID, _most: int) -> Question[list[datetime]]:
    return lambda _: []


def last_attempts_at_shops_of(_person_id: UUID, _most: int) -> Question[dict[UUID, list[datetime]]]:
    return lambda _: {}


def _one(tx: Any, table: str, key: UUID) -> Any:
    found = tx.rows(table).get(key)
    if found is None:
        raise Unknown
    return found
