"""Reads and writes rewards, their counts of reserved and given pieces, and the shops that accept their vouchers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Uuid, bindparam, or_, select

from services.charity.rewards.model import Reward, RewardFilter
from services.charity.rewards.tables import reward_shops, rewards
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.statements import Question, any_of, in_community, many, must, writing
from services.chassis.database.transactions import Tx

_REWARDS = Rows(rewards, Reward)

reward_by_id, reward_to_lock, lock_reward = _REWARDS.by_id, _REWARDS.to_lock, _REWARDS.lock

_REWARDS_TO_LOCK = many(
    select(rewards.c.id)
    .where(in_community(rewards), any_of(rewards.c.id, "ids"))
    .order_by(rewards.c.id)
    .with_for_update()
)
# Adds to the counts of reserved and given pieces; the table refuses more than the stock of the reward. The version
# stays the same: every redemption changes the counts, and a new version would make each edit of a popular reward fail
# with 412.
change_counts = must(
    rewards.update()
    .where(in_community(rewards), rewards.c.id == bindparam("reward_id", type_=Uuid))
    .values(
        reserved=rewards.c.reserved + bindparam("more_reserved", type_=Integer),
        given=rewards.c.given + bindparam("more_given", type_=Integer),
    )
)
_DELETE_SHOPS = writing(
    reward_shops.delete().where(
        in_community(reward_shops), reward_shops.c.reward_id == bindparam("reward_id", type_=Uuid)
    )
)
_SHOPS_OF = many(
    select(reward_shops.c.reward_id, reward_shops.c.shop_id)
    .where(in_community(reward_shops), any_of(reward_shops.c.reward_id, "reward_ids"))
    .order_by(reward_shops.c.shop_id)
)


def add_reward(tx: Tx, reward: Reward) -> None:
    """Insert a reward and the shops that accept its vouchers."""
    _REWARDS.add(tx, reward)
    tx.add_all(reward_shops, [{"reward_id": reward.id, "shop_id": shop_id} for shop_id in reward.shop_ids])


def rewards_to_lock(reward_ids: Collection[UUID]) -> Question[list[Any]]:
    """Locks rewards in the order of their ids."""
    return _REWARDS_TO_LOCK(ids=list(reward_ids))


def replace_shops(tx: Tx, reward: Reward) -> None:
    """Replace the shops that accept the vouchers of a reward, also those that are issued already."""
    tx.write(_DELETE_SHOPS(reward_id=reward.id))
    tx.add_all(reward_shops, [{"reward_id": reward.id, "shop_id": shop_id} for shop_id in reward.shop_ids])


def list_rewards(tx: Tx, page_request: PageRequest, wanted: RewardFilter) -> Page[Reward]:
    """Returns rewards in the order in which they were added."""
    return _REWARDS.page(tx, page_request, *matching(rewards, wanted))


def save_reward(tx: Tx, reward: Reward) -> None:
    """Update a reward; its counts change only by `change_counts`."""
    _REWARDS.save(tx, reward, but=("reserved", "given"))


def shops_by_reward(reward_ids: Collection[UUID]) -> Question[dict[UUID, tuple[UUID, ...]]]:
    """Returns the ids of the shops that each of these rewards names, in order; rewards without any are left out."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, tuple[UUID, ...]]:
        found: dict[UUID, tuple[UUID, ...]] = defaultdict(tuple)
        for one in rows:
            found[one.reward_id] += (one.shop_id,)
        return found

    return _SHOPS_OF(reward_ids=list(reward_ids)).answered_by(answer)


def is_accepted_by(reward_id: ColumnElement[Any], shop_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Returns the condition that a shop accepts vouchers of a reward; every shop does where the reward names none."""
    of_reward = select(reward_shops.c.shop_id).where(in_community(reward_shops), reward_shops.c.reward_id == reward_id)
    # In a statement inside another one SQLAlchemy would read the table of `reward_id` anew, so all of its rows.
    of_reward = of_reward.correlate_except(reward_shops)
    return or_(~of_reward.exists(), of_reward.where(reward_shops.c.shop_id == shop_id).exists())
