"""Rewards, their counts of reserved and given pieces, and the shops that accept their vouchers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from services.charity.rewards.model import Reward, RewardFilter
from services.charity.rewards.tables import reward_shops, rewards
from services.charity.shops.tables import shops
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx

_REWARDS = Rows(rewards, Reward)

get_reward, lock_reward = _REWARDS.get, _REWARDS.lock


def add_reward(tx: Tx, reward: Reward) -> None:
    """Insert a reward and the shops that accept its vouchers."""
    _REWARDS.add(tx, reward)
    tx.add_all(reward_shops, [{"reward_id": reward.id, "shop_id": shop_id} for shop_id in reward.shop_ids])


def lock_rewards(tx: Tx, reward_ids: Collection[UUID]) -> None:
    """Locks rewards in the order of their ids."""
    tx.all(_REWARDS.select(tx, any_of(rewards.c.id, reward_ids)).order_by(rewards.c.id).with_for_update())


def list_rewards(tx: Tx, ask: PageRequest, wanted: RewardFilter) -> Page[Reward]:
    """Returns rewards in the order in which they were added."""
    return _REWARDS.page(tx, ask, *matching(rewards, wanted))


def save_reward(tx: Tx, reward: Reward) -> None:
    """Update a reward; its counts change only by `change_counts`."""
    _REWARDS.save(tx, reward, but=("reserved", "given"))


def change_counts(tx: Tx, reward_id: UUID, *, reserved: int, given: int) -> None:
    """Add to the counts of reserved and given pieces; the table refuses more than the stock of the reward.

    The version stays: it guards what people edit, and every redemption passes here. Otherwise an edit of a reward that
    people redeem would meet 412 each time.
    """
    if reserved or given:
        changed = {"reserved": rewards.c.reserved + reserved, "given": rewards.c.given + given}
        tx.execute(rewards.update().where(tx.in_community(rewards), rewards.c.id == reward_id).values(changed))


def shops_by_reward(tx: Tx, reward_ids: Collection[UUID]) -> dict[UUID, tuple[UUID, ...]]:
    """Returns the ids of the shops that each of these rewards names, in order; rewards without any are left out."""
    asked = select(reward_shops.c.reward_id, reward_shops.c.shop_id).where(
        tx.in_community(reward_shops), any_of(reward_shops.c.reward_id, reward_ids)
    )
    found: dict[UUID, tuple[UUID, ...]] = defaultdict(tuple)
    for one in tx.all(asked.order_by(reward_shops.c.shop_id)):
        found[one.reward_id] += (one.shop_id,)
    return found


def accepting_shops(tx: Tx, reward_id: UUID, shop_ids: Collection[UUID]) -> list[UUID]:
    """Returns those of `shop_ids` that accept vouchers of a reward, in order."""
    asked = select(shops.c.id).where(
        tx.in_community(shops), any_of(shops.c.id, shop_ids), is_accepted_by(tx, reward_id, [shops.c.id])
    )
    return [one.id for one in tx.all(asked.order_by(shops.c.id))]


def is_accepted_by(tx: Tx, reward_id: Any, shop_ids: Sequence[Any]) -> ColumnElement[bool]:
    """Returns the condition that one of these shops accepts vouchers of a reward; all do where it names none.

    The ids are values or columns.
    """
    of_reward = select(reward_shops.c.shop_id).where(
        tx.in_community(reward_shops), reward_shops.c.reward_id == reward_id
    )
    return or_(~of_reward.exists(), of_reward.where(reward_shops.c.shop_id.in_(shop_ids)).exists())
