"""What may be offered for points, and how much of it."""

from __future__ import annotations

from dataclasses import replace

from services.charity.model.redemptions import Redemption, State
from services.charity.model.refusals import OutOfStock, RewardForbiddenKind, RewardNotOffered, StockBelowGiven
from services.charity.model.rewards import NewReward, Reward, RewardKind, RewardState
from services.charity.model.stock import Item, ItemKind
from services.chassis.errors import Fault, Invalid, WrongState

ALLOWED_FROM = {
    RewardState.PAUSED: (RewardState.OFFERED,),
    RewardState.OFFERED: (RewardState.PAUSED,),
    RewardState.ENDED: (RewardState.OFFERED, RewardState.PAUSED),
}


def check_reward(new: NewReward) -> None:
    """Goods come from an item, vouchers from shops and last some days."""
    if new.kind is RewardKind.GOODS and new.shop_ids:
        raise RewardForbiddenKind("/shop_ids")
    if new.kind is RewardKind.GOODS and new.valid_days is not None:
        raise RewardForbiddenKind("/valid_days")
    if new.kind is RewardKind.VOUCHER and new.item_id:
        raise RewardForbiddenKind("/item_id")
    if new.kind is RewardKind.VOUCHER and new.valid_days is None:
        raise Invalid(Fault("/valid_days", "required", "A voucher needs the days that it is valid."))


def check_item(item: Item) -> None:
    """The workshop's materials are not rewards."""
    if item.kind is not ItemKind.GOODS:
        raise RewardForbiddenKind("/item_id")


def check_offered(reward: Reward, quantity: int) -> None:
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


def check_change(before: Reward, after: Reward) -> None:
    """What is promised or given stays so, what ended stays ended, and each kind keeps what it needs."""
    if before.state is RewardState.ENDED:
        raise RewardNotOffered
    if after.stock < after.reserved + after.given:
        raise StockBelowGiven(taken=after.reserved + after.given)
    if (after.kind is RewardKind.VOUCHER) != (after.valid_days is not None):
        raise RewardForbiddenKind("/valid_days")


def taken_by(redemption: Redemption) -> tuple[int, int]:
    """What a redemption holds of its reward's stock: (reserved, given)."""
    if redemption.state in (State.RESERVED, State.CANCELLING):
        return redemption.quantity, 0
    if redemption.state is State.COLLECTED:
        return 0, redemption.quantity
    if redemption.state is State.CONFIRMED:
        goods = redemption.reward_kind is RewardKind.GOODS
        return (redemption.quantity, 0) if goods else (0, redemption.quantity)
    return 0, 0
