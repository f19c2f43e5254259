"""Commands on stock: add places and items, and set the expiry date of a lot on hold."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from services.charity.stock import store
from services.charity.stock.model import Item, ItemExists, ItemKind, Lot, Place, PlaceExists, PlaceKind
from services.charity.stock.rules import expiry_required, relabelled, require_no_medicine
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

STANDARD_PLACE = "主货架"


def add_default_place(tx: Tx) -> None:
    """What a community begins with: a shelf."""
    store.add_place(tx, Place(id=new_id(), name=STANDARD_PLACE, kind=PlaceKind.SHELF, standard=True))


def add_place(tx: Tx, name: str, kind: PlaceKind) -> Place:
    """Another place to keep goods."""
    place = Place(id=new_id(), name=name, kind=kind)
    if not store.add_place(tx, place):
        raise PlaceExists
    return place


def add_item(tx: Tx, *, name: str, category: str, unit: str, kind: ItemKind, margin_days: int, issue_days: int) -> Item:
    """A thing that can be kept in stock."""
    require_no_medicine([category])
    item = Item(
        id=new_id(),
        name=name,
        category=category,
        kind=kind,
        unit=unit,
        expiry_required=expiry_required(category),
        margin_days=margin_days,
        issue_days=issue_days,
    )
    if not store.add_item(tx, item):
        there = store.find_item(tx, name, unit)
        raise ItemExists(item_id=there and str(there.id))
    return item


def relabel_lot(tx: Tx, lot_id: UUID, expires_on: date) -> Lot:
    """The date was read from the pack: until then may go out what waited for it."""
    found = store.lock_lots(tx, [lot_id])
    if not found:
        raise Unknown
    lot = relabelled(found[0], store.get_item(tx, found[0].item_id), expires_on)
    store.save_date(tx, lot)
    return lot
