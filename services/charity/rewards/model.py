"""Rewards, their states and limits, and their refusals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Invalid, Refused


class RewardKind(StrEnum):
    """Goods from stock, or a voucher that a shop accepts."""

    GOODS = "goods"
    VOUCHER = "voucher"


class RewardState(StrEnum):
    """The state of a reward: offered, paused for a time, or ended permanently."""

    OFFERED = "offered"
    PAUSED = "paused"
    ENDED = "ended"


class LimitPeriod(StrEnum):
    """The period over which the limit per person counts."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    EVER = "ever"


@dataclass(frozen=True)
class NewReward:
    """A reward to add."""

    name: str
    kind: RewardKind
    price_points: int
    stock: int
    item_id: UUID | None = None
    shop_ids: tuple[UUID, ...] = ()
    valid_days: int | None = None
    limit_per_person: int | None = None
    limit_period: LimitPeriod = LimitPeriod.YEAR


@dataclass(frozen=True)
class Reward:
    """A reward. At most `stock` are given out: `reserved` wait for a debit or collection, `given` are given out."""

    id: UUID
    name: str
    kind: RewardKind
    price_points: int
    stock: int
    state: RewardState
    reserved: int = 0
    given: int = 0
    item_id: UUID | None = None
    valid_days: int | None = None
    limit_per_person: int | None = None
    limit_period: LimitPeriod = LimitPeriod.YEAR
    version: int = 1
    shop_ids: tuple[UUID, ...] = ()  # the shops that accept its vouchers; empty: every shop; see `queries.shown`
    available: int = 0  # how many can be redeemed now; see `queries.shown`


@dataclass(frozen=True)
class RewardFilter:
    """Filters of the list of rewards."""

    state: RewardState | None = None
    kind: RewardKind | None = None


class UnknownShop(Invalid):
    """There is no such shop. Shops are made here, so there is no message to wait for."""

    code = "unknown_shop"
    zh = "没有这个商户"
    en = "There is no such shop"

    def __init__(self) -> None:
        super().__init__(self.at("/shop_id"))


class RewardNotOffered(Refused):
    """The reward is paused or ended."""

    code = "reward_not_offered"
    zh = "该项目目前不能兑换"
    en = "This reward is not offered now"


class RewardForbiddenKind(Invalid):
    """The item is a material of the workshop, or the field does not belong to this kind of reward."""

    code = "reward_forbidden_kind"
    zh = "此类物品不能列为兑换项目"
    en = "This kind of item may not be a reward"

    def __init__(self, pointer: str) -> None:
        super().__init__(self.at(pointer))


class StockBelowGiven(Refused):
    """The new stock is less than the reserved and given pieces."""

    code = "stock_below_given"
    zh = "库存上限不能低于已预留和已兑出的{taken}"
    en = "The stock cannot be less than {taken}, which are reserved or given already"
