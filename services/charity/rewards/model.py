"""Rewards, their states and limits, and the refusals that name them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Fault, Invalid, Refused


class UnknownShop(Invalid):
    """Shops are made here."""

    code = "unknown_shop"
    zh = "没有这个商户"
    en = "There is no such shop"

    def __init__(self) -> None:
        super().__init__(Fault("/shop_id", self.code, self.en))


class RewardNotOffered(Refused):
    """Paused or ended."""

    code = "reward_not_offered"
    zh = "该项目目前不能兑换"
    en = "This reward is not offered now"


class RewardForbiddenKind(Invalid):
    """Materials of the workshop, and what the kind of reward has no use for."""

    code = "reward_forbidden_kind"
    zh = "此类物品不能列为兑换项目"
    en = "This kind may not be a reward"

    def __init__(self, pointer: str) -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class StockBelowGiven(Refused):
    """What is promised or given stays so."""

    code = "stock_below_given"
    zh = "库存上限不能低于已预留和已兑出的{taken}"
    en = "Stock cannot be less than the {taken} that are promised or given"


class RewardKind(StrEnum):
    """Goods from stock, or a voucher that a shop honours."""

    GOODS = "goods"
    VOUCHER = "voucher"


class RewardState(StrEnum):
    """Whether it can be had."""

    OFFERED = "offered"
    PAUSED = "paused"
    ENDED = "ended"


class LimitPeriod(StrEnum):
    """The time that a limit for each person counts over."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    EVER = "ever"


@dataclass(frozen=True)
class NewReward:
    """What the station offers."""

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
    """A reward; `stock` is the most that is given out, `reserved` is promised, `given` is gone."""

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
    shop_ids: tuple[UUID, ...] = ()
    available: int = 0  # for goods bounded by what lies on the shelf
