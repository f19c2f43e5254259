"""Commands on rewards: add, change, pause, offer again and end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.charity.rewards import rules, store
from services.charity.rewards.model import NewReward, Reward, RewardKind, RewardState, UnknownShop
from services.charity.shops import store as shops_store
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import (
    NO_END,
    Document,
    DocumentKind,
    Item,
    ItemKind,
    Lot,
    LotSource,
    LotStatus,
    MovementKind,
    Restriction,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller

UNIT = "件"
CATEGORY = "other"


def add_reward(tx: Tx, new: NewReward, *, who: Caller, now: datetime) -> Reward:
    """Add a reward, offered from now on. Goods without an item get a new item, with `stock` as its opening balance."""
    rules.require_consistent(new)
    if new.shop_ids and not tx.read(shops_store.are_known(new.shop_ids)):
        raise UnknownShop
    known = stock_store.get_item(tx, new.item_id) if new.item_id else None
    rules.require_no_medicine(new.name, known)
    reward = Reward(id=new_id(), state=RewardState.OFFERED, **vars(new))
    if new.kind is RewardKind.VOUCHER:
        store.add_reward(tx, reward)
        return reward
    if known:
        rules.require_goods(known)
    else:
        item = Item(new_id(), new.name, CATEGORY, ItemKind.GOODS, UNIT, expiry_required=False)
        stock_transitions.add_item(tx, item)
        reward = replace(reward, item_id=item.id)
        _open_balance(tx, reward, item, day=communities.local_day(tx, now), by_id=who.id, now=now)
    store.add_reward(tx, reward)
    return reward


def change_reward(tx: Tx, reward_id: UUID, must_match: Callable[[int], None], changes: dict[str, Any]) -> Reward:
    """Change a reward for later redemptions; earlier ones keep their price, and their vouchers get the new shops."""
    reward = store.lock_reward(tx, reward_id)
    must_match(reward.version)
    if "shop_ids" in changes:
        changes = changes | {"shop_ids": tuple(sorted(set(changes["shop_ids"])))}
        rules.require_voucher(reward)
        if changes["shop_ids"] and not tx.read(shops_store.are_known(changes["shop_ids"])):
            raise UnknownShop
    changed = replace(reward, **changes, version=reward.version + 1)
    rules.require_valid_change(reward, changed)
    if changed.name != reward.name:
        rules.require_no_medicine(changed.name, stock_store.get_item(tx, reward.item_id) if reward.item_id else None)
    store.save_reward(tx, changed)
    if "shop_ids" in changes:
        store.replace_shops(tx, changed)
    return changed


def move_reward(tx: Tx, reward_id: UUID, state: RewardState) -> Reward:
    """Pause a reward, offer it again, or end it permanently. Raises WrongState."""
    reward = rules.moved(store.lock_reward(tx, reward_id), state)
    store.save_reward(tx, reward)
    return reward


def _open_balance(tx: Tx, reward: Reward, item: Item, *, day: date, by_id: UUID, now: datetime) -> None:
    """Put the opening stock of a reward into a lot of its item: pieces that were neither donated nor bought."""
    places = tx.read(stock_store.place_ids([None]))
    stock_rules.require_known_places([None], places)
    lot = Lot(
        id=new_id(),
        item_id=item.id,
        source=LotSource.OPENING,
        place_id=places[None],
        received_on=day,
        usable_until=NO_END,
        restriction=Restriction.NONE,
        status=LotStatus.OK,
        label=stock_transitions.new_label(),
        received=reward.stock,
    )
    document = Document(DocumentKind.REWARD, reward.id)
    lots = [lot] if reward.stock else []
    stock_transitions.receive(tx, lots, MovementKind.OPENING, document, by_id=by_id, now=now)
