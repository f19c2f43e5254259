"""Decisions on rewards: which rewards may be offered, how they may change, and the period of a limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

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
from services.charity.stock import rules as stock_rules
from services.charity.stock.model import Item, ItemKind, OutOfStock
from services.chassis.errors import Fault, Invalid, WrongState
from services.chassis.text import folded

ALLOWED_FROM = {  # state to enter -> states from which it may be entered
    RewardState.PAUSED: (RewardState.OFFERED,),
    RewardState.OFFERED: (RewardState.PAUSED,),
    RewardState.ENDED: (RewardState.OFFERED, RewardState.PAUSED),
}


def period_name(day: date, period: LimitPeriod) -> str:
    """Returns the name of the period that a day belongs to: 2026, 2026-Q1, 2026-03 or ever."""
    names = {
        LimitPeriod.YEAR: f"{day.year}",
        LimitPeriod.QUARTER: f"{day.year}-Q{(day.month + 2) // 3}",
        LimitPeriod.MONTH: f"{day.year}-{day.month:02d}",
        LimitPeriod.EVER: "ever",
    }
    return names[period]


def require_consistent(new: NewReward) -> None:
    """Raises RewardForbiddenKind or Invalid unless goods have no shops and vouchers have days of validity."""
    if new.kind is RewardKind.GOODS and new.shop_ids:
        raise RewardForbiddenKind("/shop_ids")
    if new.kind is RewardKind.GOODS and new.valid_days is not None:
        raise RewardForbiddenKind("/valid_days")
    if new.kind is RewardKind.VOUCHER and new.item_id:
        raise RewardForbiddenKind("/item_id")
    if new.kind is RewardKind.VOUCHER and new.valid_days is None:
        raise Invalid(
            Fault("/valid_days", "required", "券须注明有效天数", "A voucher needs the number of days that it is valid")
        )


def require_voucher(reward: Reward) -> None:
    """Raises RewardForbiddenKind for goods, which no shop accepts."""
    if reward.kind is not RewardKind.VOUCHER:
        raise RewardForbiddenKind("/shop_ids")


def require_goods(item: Item) -> None:
    """Raises RewardForbiddenKind for materials of the workshop and for medicine."""
    if item.kind is not ItemKind.GOODS:
        raise RewardForbiddenKind("/item_id")


def require_no_medicine(name: str, item: Item | None) -> None:
    """Raises MedicineNotAGift if the name of a reward names medicine and is not the name of its item.

    Two people have decided on an item whose name does.
    """
    if item is None or folded(name) != folded(item.name):
        stock_rules.require_no_medicine(name, "")


def require_offered(reward: Reward, quantity: int) -> None:
    """Raises RewardNotOffered, or OutOfStock if the stock of the reward has less than `quantity` left."""
    if reward.state is not RewardState.OFFERED:
        raise RewardNotOffered
    if quantity > left(reward):
        raise OutOfStock(free=left(reward))


def left(reward: Reward) -> int:
    """Returns how many of a reward's stock are neither reserved nor given."""
    return reward.stock - reward.reserved - reward.given


def available(reward: Reward, points_free: Mapping[UUID, int]) -> int:
    """Returns how many of a reward can be redeemed; for goods at most the free pieces of the item."""
    return min(left(reward), points_free.get(reward.item_id, 0)) if reward.item_id else left(reward)


def moved(reward: Reward, state: RewardState) -> Reward:
    """Returns the reward in a new state. Raises WrongState."""
    if reward.state not in ALLOWED_FROM[state]:
        raise WrongState(state=reward.state.value, allowed=[one.value for one in ALLOWED_FROM[state]])
    return replace(reward, state=state, version=reward.version + 1)


def require_valid_change(before: Reward, after: Reward) -> None:
    """Raises RewardNotOffered for an ended reward, StockBelowGiven, or RewardForbiddenKind for days of validity."""
    if before.state is RewardState.ENDED:
        raise RewardNotOffered
    if after.stock < after.reserved + after.given:
        raise StockBelowGiven(taken=after.reserved + after.given)
    if (after.kind is RewardKind.VOUCHER) != (after.valid_days is not None):
        raise RewardForbiddenKind("/valid_days")
