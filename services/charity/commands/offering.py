"""Rewards are offered, changed, paused and ended by the station."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.charity.commands.taking import new_label
from services.charity.model.gifts import Restriction
from services.charity.model.refusals import ItemExists, UnknownShop
from services.charity.model.rewards import NewReward, Reward, RewardKind, RewardState
from services.charity.model.stock import (
    NO_END,
    Document,
    DocumentKind,
    Item,
    ItemKind,
    Lot,
    LotSource,
    LotStatus,
    MovementKind,
)
from services.charity.rules import rewards as rules
from services.charity.rules.stock import movement
from services.charity.store import rewards, shops, stock
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller

UNIT = "件"
CATEGORY = "other"


def offer_reward(tx: Tx, new: NewReward, *, who: Caller, now: datetime) -> Reward:
    """A reward that can be had from now on; goods that name no item get one, with `stock` as opening balance."""
    rules.check_reward(new)
    if new.shop_ids and not shops.known(tx, new.shop_ids):
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
    rewards.add_reward(tx, reward)
    return rewards.reward(tx, reward.id, today)


def change_reward(tx: Tx, reward: Reward, changes: dict[str, Any], *, now: datetime) -> Reward:
    """A new name, price, stock or limit for redemptions from now on; earlier ones keep their price."""
    changed = replace(reward, **changes, version=reward.version + 1)
    rules.check_change(reward, changed)
    rewards.save_reward(tx, changed)
    return rewards.reward(tx, reward.id, communities.local_day(tx, now))


def move_reward(tx: Tx, reward_id: UUID, state: RewardState, *, now: datetime) -> Reward:
    """Pause a reward, offer it again, or end it for good."""
    rewards.save_reward(tx, rules.moved(rewards.lock_reward(tx, reward_id), state))
    return rewards.reward(tx, reward_id, communities.local_day(tx, now))


def _item(tx: Tx, new: NewReward) -> Item | None:
    """What goods are taken from; made where none is named."""
    if new.kind is RewardKind.VOUCHER:
        return None
    if new.item_id:
        item = stock.item(tx, new.item_id)
        rules.check_item(item)
        return item
    made = Item(id=new_id(), name=new.name, category=CATEGORY, kind=ItemKind.GOODS, unit=UNIT, expiry_required=False)
    if not stock.add_item(tx, made):
        there = stock.item_named(tx, new.name, UNIT)
        raise ItemExists(item_id=there and str(there.id))
    return made


def _open_balance(tx: Tx, reward_id: UUID, item: Item, pieces: int, *, by_id: UUID, day: date, now: datetime) -> None:
    """What lay there before anybody counted: neither a gift nor bought."""
    lot = Lot(
        id=new_id(),
        item_id=item.id,
        source=LotSource.OPENING,
        place_id=stock.place_ids(tx, [None])[None],
        received_on=day,
        usable_until=NO_END,
        restriction=Restriction.NONE,
        status=LotStatus.OK,
        label=new_label(),
        received=pieces,
    )
    stock.add_lots(tx, [lot])
    document = Document(DocumentKind.REWARD, reward_id)
    stock.move(tx, [movement(lot, MovementKind.OPENING, pieces, document, day=day, at=now, by_id=by_id)])
