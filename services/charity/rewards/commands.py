"""Commands on rewards: add, change, pause, offer again and end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.charity.rewards import rules, store
from services.charity.rewards.model import NewReward, Reward, RewardKind, RewardState, UnknownShop
from services.charity.shops import store as shops_store
from services.charity.stock import store as stock_store
from services.charity.stock.model import (
    NO_END,
    Document,
    DocumentKind,
    Item,
    ItemExists,
    ItemKind,
    Lot,
    LotSource,
    LotStatus,
    MovementKind,
    Restriction,
)
from services.charity.stock.rules import movement
from services.charity.stock.transitions import new_label
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller

UNIT = "件"
CATEGORY = "other"


def add_reward(tx: Tx, new: NewReward, *, who: Caller, now: datetime) -> Reward:
    """A reward that can be had from now on; goods that name no item get one, with `stock` as opening balance."""
    rules.require_consistent(new)
    if new.shop_ids and not shops_store.are_known(tx, new.shop_ids):
        raise UnknownShop
    today = communities.local_day(tx, now)
    reward_id = new_id()
    item = _item(tx, new)
    if item and not new.item_id and new.stock:
        _open_balance(tx, reward_id, item, new.stock, by_id=who.id, day=today, now=now)
    reward = Reward(
        id=reward_id,
        name=new.name,
        kind=new.kind,
        price_points=new.price_points,
        stock=new.stock,
        state=RewardState.OFFERED,
        item_id=item.id if item else None,
        valid_days=new.valid_days,
        limit_per_person=new.limit_per_person,
        limit_period=new.limit_period,
        shop_ids=new.shop_ids,
    )
    store.add_reward(tx, reward)
    return store.get_reward(tx, reward.id, today)


def change_reward(tx: Tx, reward: Reward, changes: dict[str, Any], *, now: datetime) -> Reward:
    """A new name, price, stock or limit for redemptions from now on; earlier ones keep their price."""
    changed = replace(reward, **changes, version=reward.version + 1)
    rules.require_valid_change(reward, changed)
    store.save_reward(tx, changed)
    return store.get_reward(tx, reward.id, communities.local_day(tx, now))


def move_reward(tx: Tx, reward_id: UUID, state: RewardState, *, now: datetime) -> Reward:
    """Pause a reward, offer it again, or end it for good."""
    store.save_reward(tx, rules.moved(store.lock_reward(tx, reward_id), state))
    return store.get_reward(tx, reward_id, communities.local_day(tx, now))


def _item(tx: Tx, new: NewReward) -> Item | None:
    """What goods are taken from; made where none is named."""
    if new.kind is RewardKind.VOUCHER:
        return None
    if new.item_id:
        item = stock_store.get_item(tx, new.item_id)
        rules.require_goods(item)
        return item
    made = Item(id=new_id(), name=new.name, category=CATEGORY, kind=ItemKind.GOODS, unit=UNIT, expiry_required=False)
    if not stock_store.add_item(tx, made):
        there = stock_store.find_item(tx, new.name, UNIT)
        raise ItemExists(item_id=there and str(there.id))
    return made


def _open_balance(tx: Tx, reward_id: UUID, item: Item, pieces: int, *, by_id: UUID, day: date, now: datetime) -> None:
    """What lay there before anybody counted: neither a gift nor bought."""
    lot = Lot(
        id=new_id(),
        item_id=item.id,
        source=LotSource.OPENING,
        place_id=stock_store.place_ids(tx, [None])[None],
        received_on=day,
        usable_until=NO_END,
        restriction=Restriction.NONE,
        status=LotStatus.OK,
        label=new_label(),
        received=pieces,
    )
    stock_store.add_lots(tx, [lot])
    document = Document(DocumentKind.REWARD, reward_id)
    stock_store.add_movements(tx, [movement(lot, MovementKind.OPENING, pieces, document, day=day, at=now, by_id=by_id)])
