"""Rewards as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.rewards import model
from services.charity.rewards.model import LimitPeriod, RewardKind, RewardState
from services.chassis.fields import Choice, Id, Schema, Text, WholeNumber, schema_of


class NewReward(Schema):
    """A reward to add. Goods without `item_id` get a new item, with `stock` as its opening balance."""

    name = Text(shortest=1, longest=60, required=True)
    kind = Choice(RewardKind, required=True)
    price_points = WholeNumber(at_least=1, at_most=10_000, required=True)
    stock = WholeNumber(at_least=0, at_most=1_000_000, required=True)
    item_id = Id()
    shop_id = Id()
    shop_ids = ma.fields.List(Id(), validate=ma.validate.Length(max=50))
    valid_days = WholeNumber(at_least=1, at_most=366)
    limit_per_person = WholeNumber(at_least=1, at_most=1_000)
    limit_period = Choice(LimitPeriod)


class RewardChanges(Schema):
    """A new name, price, stock, validity or limit, or all of the shops that accept its vouchers."""

    name = Text(shortest=1, longest=60)
    price_points = WholeNumber(at_least=1, at_most=10_000)
    stock = WholeNumber(at_least=0, at_most=1_000_000)
    valid_days = WholeNumber(at_least=1, at_most=366)
    limit_per_person = WholeNumber(at_least=1, at_most=1_000, allow_none=True)
    shop_ids = ma.fields.List(Id(), validate=ma.validate.Length(max=50))


Reward = schema_of(
    "Reward",
    model.Reward,
    "id name kind price_points stock available item_id shop_ids valid_days limit_per_person limit_period state version",
)


class RewardFilter(Schema):
    """Filters of the list of rewards."""

    state = Choice(RewardState, load_default=None)
    kind = Choice(RewardKind, load_default=None)
