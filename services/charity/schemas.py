"""Gifts, stock, rewards, redemptions, vouchers and shops, as they are sent and shown."""

from __future__ import annotations

from datetime import date
from typing import Any

import marshmallow as ma

from services.charity.model.gifts import (
    Condition,
    DonorKind,
    GiftState,
    RefusalCode,
    Restriction,
    ReversalReason,
)
from services.charity.model.redemptions import ReturnReason, State
from services.charity.model.rewards import LimitPeriod, RewardKind, RewardState
from services.charity.model.stock import NO_END, ItemKind, LotSource, LotStatus, MovementKind, PlaceKind
from services.charity.model.vouchers import Origin, VoucherState
from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber

FEN_MOST = 10**12


class LastDay(Date):
    """A last day, null where there is none."""

    def _serialize(self, value: date | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return None if value == NO_END else super()._serialize(value, attr, obj, **kwargs)


# ---- gifts ---------------------------------------------------------------------------------------------


class DonorIn(Schema):
    """A person of the community, or somebody else by name."""

    person_id = Id()
    name = Text(shortest=1, longest=60)
    kind = Choice(DonorKind, validate=ma.validate.NoneOf([DonorKind.ANONYMOUS]))
    publish_name = Boolean()

    @ma.validates_schema
    def _one_of_them(self, data: dict[str, Any], **_: Any) -> None:
        if ("person_id" in data) == ("name" in data):
            raise ma.ValidationError("Name a person or give a name, not both; null for an anonymous donor.")


class NewLine(Schema):
    """What is brought of one thing; `value_fen` is of the whole line."""

    name = Text(shortest=1, longest=60, required=True)
    category = Text(shortest=1, longest=40, required=True)
    quantity = WholeNumber(at_least=1, at_most=1_000_000, required=True)
    unit = Text(shortest=1, longest=10, required=True)
    item_id = Id()
    value_fen = WholeNumber(at_least=0, at_most=FEN_MOST)
    expires_on = Date()
    condition = Choice(Condition)


class NewGift(Schema):
    """What is written down when goods are brought."""

    donor = ma.fields.Nested(DonorIn, required=True, allow_none=True)
    lines = ma.fields.List(ma.fields.Nested(NewLine), required=True, validate=ma.validate.Length(min=1, max=50))
    units = WholeNumber(at_least=0, at_most=10_000, load_default=0)
    restriction = Choice(Restriction)
    campaign_id = Id()
    activity_id = Id()
    project_id = Id()

    @ma.validates_schema
    def _one_cause(self, data: dict[str, Any], **_: Any) -> None:
        named = [name for name in ("campaign_id", "activity_id", "project_id") if name in data]
        if len(named) > 1:
            raise ma.ValidationError("A gift names at most one of campaign_id, activity_id, project_id.")
        if data.get("restriction") is Restriction.PURPOSE and not named:
            raise ma.ValidationError("A purpose names its campaign, activity or project.", "restriction")


def _each_line_once(lines: list[dict[str, Any]]) -> None:
    if len({line["line_no"] for line in lines}) < len(lines):
        raise ma.ValidationError("Each line is named once.")


class Inspection(Schema):
    """What staff found of one line; what is not mentioned is taken in whole."""

    line_no = WholeNumber(at_least=1, at_most=50, required=True)
    refused = WholeNumber(at_least=0, at_most=1_000_000)
    refusal_code = Choice(RefusalCode)
    place_id = Id()
    expires_on = Date()
    note = Text(longest=500)

    @ma.validates_schema
    def _with_reason(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("refused") and "refusal_code" not in data:
            raise ma.ValidationError("A reason is required.", "refusal_code")


class Acceptance(Schema):
    """The units (件/份) that staff counted, and what they found of the lines."""

    units = WholeNumber(at_least=0, at_most=10_000, load_default=None, allow_none=True)
    lines = ma.fields.List(
        ma.fields.Nested(Inspection), load_default=list, validate=[ma.validate.Length(max=50), _each_line_once]
    )


class Refusal(Schema):
    """Why a gift is not taken."""

    code = Choice(RefusalCode, required=True)
    note = Text(longest=500, load_default=None, allow_none=True)


class PiecesOfLine(Schema):
    """How many pieces of a line."""

    line_no = WholeNumber(at_least=1, at_most=50, required=True)
    pieces = WholeNumber(at_least=1, at_most=1_000_000, required=True)


class NewReversal(Schema):
    """How much of a gift is to be taken back, and why."""

    units = WholeNumber(at_least=0, at_most=10_000, required=True)
    reason = Choice(ReversalReason, required=True)
    lines = ma.fields.List(
        ma.fields.Nested(PiecesOfLine),
        load_default=None,
        allow_none=True,
        validate=[ma.validate.Length(max=50), _each_line_once],
    )


class GiftLine(Schema):
    """One line of a gift."""

    line_no = WholeNumber(required=True)
    name = Text(required=True)
    category = Text(required=True)
    quantity = WholeNumber(required=True)
    unit = Text(required=True)
    condition = Choice(Condition, required=True)
    item_id = Id(required=True, allow_none=True)
    value_fen = WholeNumber(required=True, allow_none=True)
    expires_on = Date(required=True, allow_none=True)
    accepted = WholeNumber(required=True)
    refused = WholeNumber(required=True)
    refusal_code = Choice(RefusalCode, required=True, allow_none=True)
    reversed = WholeNumber(required=True)


class Reversal(Schema):
    """A wish to take a gift back, and its approval."""

    id = Id(required=True)
    units = WholeNumber(required=True)
    reason = Choice(ReversalReason, required=True)
    asked_by = Id(required=True)
    asked_at = Instant(required=True)
    approved_by = Id(required=True, allow_none=True)
    approved_at = Instant(required=True, allow_none=True)
    issued_before = WholeNumber(required=True)


class Gift(Schema):
    """A gift with its lines; the name of a donor from outside for people who may know it."""

    id = Id(required=True)
    state = Choice(GiftState, required=True)
    donor_kind = Choice(DonorKind, required=True)
    donor_person_id = Id(required=True, allow_none=True)
    donor_name = Text(required=True, allow_none=True)
    publish_name = Boolean(required=True)
    units = WholeNumber(required=True)
    units_confirmed = WholeNumber(required=True)
    units_left = WholeNumber(required=True)
    restriction = Choice(Restriction, required=True)
    campaign_id = Id(required=True, allow_none=True)
    activity_id = Id(required=True, allow_none=True)
    project_id = Id(required=True, allow_none=True)
    registered_at = Instant(required=True)
    accepted_on = Date(required=True, allow_none=True)
    receipt_number = Text(required=True, allow_none=True)
    receipt_void = Boolean(required=True)
    refusal_code = Choice(RefusalCode, required=True, allow_none=True)
    revision = WholeNumber(required=True)
    lines = ma.fields.List(ma.fields.Nested(GiftLine), required=True)
    reversals = ma.fields.List(ma.fields.Nested(Reversal), required=True)
    version = WholeNumber(required=True)


class GiftQuery(Schema):
    """Which gifts are wanted."""

    state = Choice(GiftState, load_default=None)


# ---- stock ---------------------------------------------------------------------------------------------


class NewPlace(Schema):
    """Another place to keep goods."""

    name = Text(shortest=1, longest=40, required=True)
    kind = Choice(PlaceKind, required=True)


class Place(NewPlace):
    """Where goods lie."""

    id = Id(required=True)
    standard = Boolean(required=True)


class NewItem(Schema):
    """A thing that can be kept in stock."""

    name = Text(shortest=1, longest=60, required=True)
    category = Text(shortest=1, longest=40, required=True)
    unit = Text(shortest=1, longest=10, required=True)
    kind = Choice(ItemKind, load_default=ItemKind.GOODS)
    margin_days = WholeNumber(at_least=0, at_most=3650, load_default=0)
    issue_days = WholeNumber(at_least=0, at_most=3650, load_default=0)


class Item(NewItem):
    """A thing that is kept in stock."""

    id = Id(required=True)
    expiry_required = Boolean(required=True)


class ItemQuery(Schema):
    """Which items are wanted."""

    category = Text(longest=40, load_default=None)


class Lot(Schema):
    """Pieces of one item that came in together."""

    id = Id(required=True)
    item_id = Id(required=True)
    source = Choice(LotSource, required=True)
    place_id = Id(required=True)
    received_on = Date(required=True)
    expires_on = Date(required=True, allow_none=True)
    usable_until = LastDay(required=True, allow_none=True)
    restriction = Choice(Restriction, required=True)
    status = Choice(LotStatus, required=True)
    label = Text(required=True)
    received = WholeNumber(required=True)
    on_hand = WholeNumber(required=True)
    reserved = WholeNumber(required=True)
    free = WholeNumber(required=True)
    gift_id = Id(required=True, allow_none=True)


class Relabelling(Schema):
    """The date that stands on the pack."""

    expires_on = Date(required=True)


class LotQuery(Schema):
    """Which lots are wanted."""

    item_id = Id(load_default=None)
    gift_id = Id(load_default=None)


class Movement(Schema):
    """A change of one lot."""

    seq = WholeNumber(required=True)
    lot_id = Id(required=True)
    item_id = Id(required=True)
    kind = Choice(MovementKind, required=True)
    quantity_delta = WholeNumber(required=True)
    reserved_delta = WholeNumber(required=True)
    document_kind = Text(required=True)
    document_id = Id(required=True)
    day = Date(required=True)
    at = Instant(required=True)
    by_id = Id(required=True, allow_none=True)


class MovementQuery(Schema):
    """Whose movements are wanted."""

    item_id = Id(load_default=None)
    lot_id = Id(load_default=None)


class Balance(Schema):
    """What is there of an item."""

    item_id = Id(required=True)
    name = Text(required=True)
    category = Text(required=True)
    unit = Text(required=True)
    on_hand = WholeNumber(required=True)
    reserved = WholeNumber(required=True)
    free = WholeNumber(required=True)
    points_free = WholeNumber(required=True, metadata={"description": "what may be promised for points"})
    on_hold = WholeNumber(required=True)
    expired = WholeNumber(required=True)


# ---- shops and rewards ---------------------------------------------------------------------------------


class NewShop(Schema):
    """A shop that honours vouchers, and who scans them there."""

    name = Text(shortest=1, longest=60, required=True)
    staff = ma.fields.List(Id(), required=True, validate=ma.validate.Length(max=50))


class ShopChanges(Schema):
    """Another name or other staff."""

    name = Text(shortest=1, longest=60)
    staff = ma.fields.List(Id(), validate=ma.validate.Length(max=50))


class Shop(Schema):
    """A shop; its staff is shown to the station alone."""

    id = Id(required=True)
    name = Text(required=True)
    staff = ma.fields.List(Id(), required=True, allow_none=True)
    version = WholeNumber(required=True)


class NewReward(Schema):
    """What is offered for points. Goods without `item_id` make their item, with `stock` as opening balance."""

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
    """Another name, price, stock or limit from now on."""

    name = Text(shortest=1, longest=60)
    price_points = WholeNumber(at_least=1, at_most=10_000)
    stock = WholeNumber(at_least=0, at_most=1_000_000)
    valid_days = WholeNumber(at_least=1, at_most=366)
    limit_per_person = WholeNumber(at_least=1, at_most=1_000, allow_none=True)


class Reward(Schema):
    """A line of the catalogue; `available` is what can be had now."""

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


class RewardQuery(Schema):
    """Which rewards are wanted."""

    state = Choice(RewardState, load_default=None)
    kind = Choice(RewardKind, load_default=None)


# ---- redemptions and vouchers --------------------------------------------------------------------------


class NewRedemption(Schema):
    """What is wanted; the station says for whom."""

    reward_id = Id(required=True)
    quantity = WholeNumber(at_least=1, at_most=100, load_default=1)
    on_behalf_of = Id(load_default=None, allow_none=True)


class Voucher(Schema):
    """A voucher; its code is shown to its owner and at the counter while it is good."""

    id = Id(required=True)
    redemption_id = Id(required=True)
    reward_id = Id(required=True)
    state = Choice(VoucherState, required=True)
    valid_until = Date(required=True)
    code = Text(required=True, allow_none=True)


class VoucherQuery(Schema):
    """Which vouchers are wanted."""

    state = Choice(VoucherState, load_default=None)


class Redemption(Schema):
    """An exchange of points; `code` says why it was refused."""

    id = Id(required=True)
    person_id = Id(required=True)
    reward_id = Id(required=True)
    reward_kind = Choice(RewardKind, required=True)
    quantity = WholeNumber(required=True)
    points = WholeNumber(required=True)
    state = Choice(State, required=True)
    code = Text(required=True, allow_none=True)
    missing = WholeNumber(required=True, allow_none=True)
    requested_by = Id(required=True)
    requested_at = Instant(required=True)
    attention_since = Instant(required=True, allow_none=True)
    answered_at = Instant(required=True, allow_none=True)
    collect_by = Date(required=True, allow_none=True)
    return_reason = Choice(ReturnReason, required=True, allow_none=True)
    vouchers = ma.fields.List(ma.fields.Nested(Voucher), required=True)
    version = WholeNumber(required=True)


class RedemptionQuery(Schema):
    """Which redemptions are wanted."""

    state = Choice(State, load_default=None)
    person_id = Id(load_default=None)
    attention = ma.fields.Boolean(load_default=None, metadata={"description": "waiting for an answer for a day"})


class Use(Schema):
    """A voucher that was honoured."""

    id = Id(required=True)
    voucher_id = Id(required=True)
    reward_id = Id(required=True)
    shop_id = Id(required=True)
    state = Choice(VoucherState, required=True)
    origin = Choice(Origin, required=True)
    used_on = Date(required=True)
    used_at = Instant(required=True)
