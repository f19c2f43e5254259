"""Rewards as the API takes and returns them."""

from __future__ import annotations

import marshmallow as ma

from services.charity.rewards.model import LimitPeriod, RewardKind, RewardState
from services.chassis.fields import Choice, Id, Schema, Text, WholeNumber


class NewReward(Schema):
    """A reward to add. For goods without `item_id` an item is made, with `stock` as its opening balance."""

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
    """A new name, price, stock, validity or limit."""

    name = Text(shortest=1, longest=60)
    price_points = WholeNumber(at_least=1, at_most=10_000)
    stock = WholeNumber(at_least=0, at_most=1_000_000)
    valid_days = WholeNumber(at_least=1, at_most=366)
    limit_per_person = WholeNumber(at_least=1, at_most=1_000, allow_none=True)


class Reward(Schema):
    """A reward; `available` is how many can be redeemed now."""

    id = Id(required=True)
    name = Text(required=True)
    kind = Choice(RewardKind, required=True)
    price_points = WholeNumber(required=True)
    stock = WholeNumber(required=True)
    available = WholeNumber(required=True)
    item_id = Id(required=True, allow_none=True)
    shop_ids = ma.fields.List(Id(), required=True)
    valid_days = WholeNumber(required=True, allow_none=True)
    limit_per_person = WholeNumber(required=True, allow_none=True)
    limit_period = Choice(LimitPeriod, required=True)
    state = Choice(RewardState, required=True)
    version = WholeNumber(required=True)


class RewardFilter(Schema):
    """Which rewards a list shows."""

    state = Choice(RewardState, load_default=None)
    kind = Choice(RewardKind, load_default=None)
