"""Places, items, lots, movements and balances as the API takes and returns them."""

from __future__ import annotations

from datetime import date
from typing import Any

import marshmallow as ma

from services.charity.stock import model
from services.charity.stock.model import NO_END, ItemKind, PlaceKind
from services.chassis.fields import Boolean, Choice, Date, Id, Schema, Text, WholeNumber, schema_of


class LastDay(Date):
    """A day, null for a lot that does not expire."""

    def _serialize(self, value: date | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return None if value == NO_END else super()._serialize(value, attr, obj, **kwargs)


class NewPlace(Schema):
    """A place to add."""

    name = Text(shortest=1, longest=40, required=True)
    kind = Choice(PlaceKind, required=True)


class Place(NewPlace):
    """A place where goods are kept."""

    id = Id(required=True)
    standard = Boolean(required=True)


class NewItem(Schema):
    """An item to add."""

    name = Text(shortest=1, longest=60, required=True)
    category = Text(shortest=1, longest=40, required=True)
    unit = Text(shortest=1, longest=10, required=True)
    kind = Choice(ItemKind, load_default=ItemKind.GOODS)
    margin_days = WholeNumber(at_least=0, at_most=3650, load_default=0)
    issue_days = WholeNumber(at_least=0, at_most=3650, load_default=0)


Item = schema_of(
    "Item",
    model.Item,
    "id name category kind unit margin_days issue_days expiry_required unlist_asked_by unlist_asked_at unlist_reason"
    " version",
)


class Unlisting(Schema):
    """Why an item is no medicine."""

    reason = Text(shortest=1, longest=200, required=True)


class ItemFilter(Schema):
    """Filters of the list of items."""

    category = Text(longest=40, load_default=None)


Lot = schema_of(
    "Lot",
    model.Lot,
    "id item_id source place_id received_on expires_on restriction status label received on_hand reserved free gift_id"
    " value_fen of_lot_id",
    usable_until=LastDay(required=True, allow_none=True),
)


class Relabelling(Schema):
    """The expiry date on the pack."""

    expires_on = Date(required=True)


class LotFilter(Schema):
    """Filters of the list of lots."""

    item_id = Id(load_default=None)
    gift_id = Id(load_default=None)
    in_stock = ma.fields.Boolean(load_default=None, metadata={"description": "whether a piece of the lot is on hand"})


Movement = schema_of(
    "Movement",
    model.Movement,
    "lot_id item_id kind quantity_delta reserved_delta document_kind document_id day at by_id",
    seq=WholeNumber(required=True),
)


class MovementFilter(Schema):
    """Filters of the list of movements."""

    item_id = Id(load_default=None)
    lot_id = Id(load_default=None)


Balance = schema_of(
    "Balance",
    model.Balance,
    "item_id name category unit on_hand reserved free on_hold expired",
    points_free=WholeNumber(required=True, metadata={"description": "pieces that may be reserved for points"}),
)
