"""Rewards, how much of them is promised and given, and how often each person had them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.model.redemptions import Redemption
from services.charity.model.rewards import Reward, RewardKind, RewardState
from services.charity.store import stock
from services.charity.store.tables import reward_shops, reward_uses, rewards, shops
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_REWARD = columns(rewards, Reward)


def add_reward(tx: Tx, reward: Reward) -> None:
    """A reward and the shops that honour it."""
    tx.add(rewards, **to_row(reward, rewards))
    tx.add_all(reward_shops, [{"reward_id": reward.id, "shop_id": shop_id} for shop_id in reward.shop_ids])


def reward(tx: Tx, reward_id: UUID, today: date) -> Reward:
    """A reward as the catalogue shows it; Unknown where there is none."""
    return _shown(tx, [_found(tx, reward_id)], today)[0]


def lock_reward(tx: Tx, reward_id: UUID) -> Reward:
    """A reward, for change."""
    return _found(tx, reward_id, lock=True)


def list_rewards(
    tx: Tx, ask: PageRequest, *, today: date, state: RewardState | None, kind: RewardKind | None
) -> Page[Reward]:
    """The catalogue."""
    asked = select(*_REWARD).where(tx.in_community(rewards))
    if state is not None:
        asked = asked.where(rewards.c.state == state)
    if kind is not None:
        asked = asked.where(rewards.c.kind == kind)
    page = keyset(tx, asked, (rewards.c.id,), ask, from_row(Reward))
    return replace(page, items=_shown(tx, page.items, today))


def save_reward(tx: Tx, reward: Reward) -> None:
    """A reward as it is now; what is promised and given is moved by `shift` alone."""
    kept = {name: told for name, told in to_row(reward, rewards).items() if name not in ("reserved", "given")}
    tx.execute(rewards.update().where(tx.in_community(rewards), rewards.c.id == reward.id).values(**kept))


def shift(tx: Tx, reward_id: UUID, *, reserved: int, given: int) -> None:
    """Move what is promised and given; the table refuses more than the reward's stock."""
    if reserved or given:
        moved = {
            "reserved": rewards.c.reserved + reserved,
            "given": rewards.c.given + given,
            "version": rewards.c.version + 1,
        }
        tx.execute(rewards.update().where(tx.in_community(rewards), rewards.c.id == reward_id).values(**moved))


def count_use(tx: Tx, redemption: Redemption, limit: int | None) -> bool:
    """Count a redemption for its person and period; False where that passes the limit."""
    if limit is not None and redemption.quantity > limit:
        return False
    first = insert(reward_uses).values(
        community_id=tx.community_id,
        reward_id=redemption.reward_id,
        person_id=redemption.person_id,
        period=redemption.period,
        quantity=redemption.quantity,
    )
    total = reward_uses.c.quantity + redemption.quantity
    more = first.on_conflict_do_update(
        index_elements=["community_id", "reward_id", "person_id", "period"],
        set_={"quantity": total},
        where=None if limit is None else total <= limit,
    )
    return tx.first(more.returning(reward_uses.c.quantity)) is not None


def uncount_use(tx: Tx, redemption: Redemption) -> None:
    """What came to nothing does not count against the limit."""
    tx.execute(
        reward_uses.update()
        .where(
            tx.in_community(reward_uses),
            reward_uses.c.reward_id == redemption.reward_id,
            reward_uses.c.person_id == redemption.person_id,
            reward_uses.c.period == redemption.period,
        )
        .values(quantity=reward_uses.c.quantity - redemption.quantity)
    )


def honoured_by(tx: Tx, reward_id: UUID, shop_ids: Sequence[UUID]) -> list[UUID]:
    """Those of `shop_ids` that honour the reward, in order of their ids."""
    asked = select(shops.c.id).where(
        tx.in_community(shops), shops.c.id.in_(shop_ids), honoured(tx, reward_id, [shops.c.id])
    )
    return [one.id for one in tx.all(asked.order_by(shops.c.id))]


def honoured(tx: Tx, reward_id: Any, shop_ids: Sequence[Any]) -> ColumnElement[bool]:
    """The condition that one of these shops, values or columns, honours a reward; all do where it names none."""
    of_reward = select(reward_shops.c.shop_id).where(
        tx.in_community(reward_shops), reward_shops.c.reward_id == reward_id
    )
    return or_(~of_reward.exists(), of_reward.where(reward_shops.c.shop_id.in_(shop_ids)).exists())


def _found(tx: Tx, reward_id: UUID, *, lock: bool = False) -> Reward:
    asked = select(*_REWARD).where(tx.in_community(rewards), rewards.c.id == reward_id)
    found = tx.first(asked.with_for_update() if lock else asked)
    if found is None:
        raise Unknown
    return from_row(Reward)(found)


def _shown(tx: Tx, found: Sequence[Reward], today: date) -> list[Reward]:
    """Rewards with their shops and what can be had of them, two statements for all."""
    asked = select(reward_shops.c.reward_id, reward_shops.c.shop_id).where(
        tx.in_community(reward_shops), reward_shops.c.reward_id.in_([one.id for one in found])
    )
    at: dict[UUID, list[UUID]] = defaultdict(list)
    for one in tx.all(asked.order_by(reward_shops.c.shop_id)):
        at[one.reward_id].append(one.shop_id)
    on_shelf = stock.points_free(tx, [one.item_id for one in found if one.item_id], today)
    return [_available(replace(one, shop_ids=tuple(at[one.id])), on_shelf) for one in found]


def _available(reward: Reward, on_shelf: dict[UUID, int]) -> Reward:
    left = reward.stock - reward.reserved - reward.given
    return replace(reward, available=min(left, on_shelf.get(reward.item_id, 0)) if reward.item_id else left)
