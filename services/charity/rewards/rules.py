"""Decisions on rewards: what may be offered, how a reward may change, and the period of a limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from services.charity.rewards.model import (
    LimitPeriod,
    NewReward,
    Reward,
    RewardForbiddenKind,
    RewardKind,
    RewardNotOffered,
    RewardState,
    StockBelowGiven,
)
from services.charity.stock.model import Item, ItemKind, OutOfStock
from services.chassis.errors import Fault, Invalid, WrongState


def period_name(day: date, period: LimitPeriod) -> str:
    """The name of the counter that a day belongs to: 2026, 2026-Q1, 2026-03, ever."""
    names = {
        LimitPeriod.YEAR: f"{day.year}",
        LimitPeriod.QUARTER: f"{day.year}-Q{(day.month + 2) // 3}",
        LimitPeriod.MONTH: f"{day.year}-{day.month:02d}",
        LimitPeriod.EVER: "ever",
    }
    return names[period]


ALLOWED_FROM = {
    RewardState.PAUSED: (RewardState.OFFERED,),
    RewardState.OFFERED: (RewardState.PAUSED,),
    RewardState.ENDED: (RewardState.OFFERED, RewardState.PAUSED),
}


def require_consistent(new: NewReward) -> None:
    """Goods come from an item, vouchers from shops and last some days."""
    if new.kind is RewardKind.GOODS and new.shop_ids:
        raise RewardForbiddenKind("/shop_ids")
    if new.kind is RewardKind.GOODS and new.valid_days is not None:
        raise RewardForbiddenKind("/valid_days")
    if new.kind is RewardKind.VOUCHER and new.item_id:
        raise RewardForbiddenKind("/item_id")
    if new.kind is RewardKind.VOUCHER and new.valid_days is None:
        raise Invalid(Fault("/valid_days", "required", "A voucher needs the days that it is valid."))


def require_goods(item: Item) -> None:
    """The workshop's materials are not rewards."""
    if item.kind is not ItemKind.GOODS:
        raise RewardForbiddenKind("/item_id")


def require_offered(reward: Reward, quantity: int) -> None:
    """Refuse what is not offered, or more than its stock still holds."""
    if reward.state is not RewardState.OFFERED:
        raise RewardNotOffered
    free = reward.stock - reward.reserved - reward.given
    if quantity > free:
        raise OutOfStock(free=free)


def moved(reward: Reward, state: RewardState) -> Reward:
    """The reward paused, offered again or ended."""
    if reward.state not in ALLOWED_FROM[state]:
        raise WrongState(state=reward.state.value, allowed=[one.value for one in ALLOWED_FROM[state]])
    return replace(reward, state=state, version=reward.version + 1)


def require_valid_change(before: Reward, after: Reward) -> None:
    """What is promised or given stays so, what ended stays ended, and each kind keeps what it needs."""
    if before.state is RewardState.ENDED:
        raise RewardNotOffered
    if after.stock < after.reserved + after.given:
        raise StockBelowGiven(taken=after.reserved + after.given)
    if (after.kind is RewardKind.VOUCHER) != (after.valid_days is not None):
        raise RewardForbiddenKind("/valid_days")
