"""Places, items, lots, movements and balances as the API takes and returns them."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.charity.stock.model import NO_END, ItemKind, LotSource, LotStatus, MovementKind, PlaceKind, Restriction
from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber


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


class Item(NewItem):
    """A thing that is kept in stock."""

    id = Id(required=True)
    expiry_required = Boolean(required=True)


class ItemFilter(Schema):
    """Which items a list shows."""

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
    """The expiry date on the pack."""

    expires_on = Date(required=True)


class LotFilter(Schema):
    """Which lots a list shows."""

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


class MovementFilter(Schema):
    """Which movements a list shows."""

    item_id = Id(load_default=None)
    lot_id = Id(load_default=None)


class Balance(Schema):
    """Pieces of one item."""

    item_id = Id(required=True)
    name = Text(required=True)
    category = Text(required=True)
    unit = Text(required=True)
    on_hand = WholeNumber(required=True)
    reserved = WholeNumber(required=True)
    free = WholeNumber(required=True)
    points_free = WholeNumber(required=True, metadata={"description": "pieces that may be reserved for points"})
    on_hold = WholeNumber(required=True)
    expired = WholeNumber(required=True)
