"""Rewards with the shops that accept them and what of them is available."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from services.charity.rewards.model import Reward, RewardKind, RewardState
from services.charity.rewards.tables import reward_shops, rewards
from services.charity.shops.tables import shops
from services.charity.stock import store as stock_store
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_REWARD = columns(rewards, Reward)


def add_reward(tx: Tx, reward: Reward) -> None:
    """A reward and the shops that honour it."""
    tx.add(rewards, **to_row(reward, rewards))
    tx.add_all(reward_shops, [{"reward_id": reward.id, "shop_id": shop_id} for shop_id in reward.shop_ids])


def get_reward(tx: Tx, reward_id: UUID, today: date) -> Reward:
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
    """Move what is promised and given; the table refuses more than the reward's stock.

    The version stays: it guards what people edit, and every redemption passes here. Otherwise an edit of a reward that
    people redeem would meet 412 each time.
    """
    if reserved or given:
        moved = {"reserved": rewards.c.reserved + reserved, "given": rewards.c.given + given}
        tx.execute(rewards.update().where(tx.in_community(rewards), rewards.c.id == reward_id).values(**moved))


def accepting_shops(tx: Tx, reward_id: UUID, shop_ids: Sequence[UUID]) -> list[UUID]:
    """Those of `shop_ids` that honour the reward, in order of their ids."""
    asked = select(shops.c.id).where(
        tx.in_community(shops), shops.c.id.in_(shop_ids), is_accepted_by(tx, reward_id, [shops.c.id])
    )
    return [one.id for one in tx.all(asked.order_by(shops.c.id))]


def is_accepted_by(tx: Tx, reward_id: Any, shop_ids: Sequence[Any]) -> ColumnElement[bool]:
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
    on_shelf = stock_store.points_free(tx, [one.item_id for one in found if one.item_id], today)
    return [_available(replace(one, shop_ids=tuple(at[one.id])), on_shelf) for one in found]


def _available(reward: Reward, on_shelf: dict[UUID, int]) -> Reward:
    left = reward.stock - reward.reserved - reward.given
    return replace(reward, available=min(left, on_shelf.get(reward.item_id, 0)) if reward.item_id else left)
