"""Rewards: what points can be exchanged for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


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
