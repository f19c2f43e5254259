"""Rewards, with the shops that accept their vouchers and with the number that can be redeemed; everybody sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.charity.rewards import rules, store
from services.charity.rewards.model import Reward, RewardFilter
from services.charity.stock import store as stock_store
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities


def get_reward(tx: Tx, reward_id: UUID, now: datetime) -> Reward:
    """Returns a reward."""
    return shown(tx, [tx.read(store.reward_by_id(reward_id))], now)[0]


def list_rewards(tx: Tx, page_request: PageRequest, wanted: RewardFilter, now: datetime) -> Page[Reward]:
    """Returns rewards in the order in which they were added."""
    page = store.list_rewards(tx, page_request, wanted)
    return replace(page, items=shown(tx, page.items, now))


def shown(tx: Tx, found: Sequence[Reward], now: datetime) -> list[Reward]:
    """Returns rewards with their shops and the available number of each, read in one round trip."""
    item_ids = [one.item_id for one in found if one.item_id]
    shops, free = tx.read(
        store.shops_by_reward([one.id for one in found]),
        stock_store.points_free(item_ids, communities.local_day(tx, now)),
    )
    return [replace(one, shop_ids=shops.get(one.id, ()), available=rules.available(one, free)) for one in found]
