"""Items, places and shops, as the station keeps them; and what is made with a community."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from services.charity.model.refusals import ItemExists, PlaceExists
from services.charity.model.shops import Shop
from services.charity.model.stock import Item, ItemKind, Lot, Place, PlaceKind
from services.charity.rules.gifts import check_categories, expiry_required, relabelled
from services.charity.store import shops, stock
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.directory.people import UnknownPerson
from services.chassis.errors import Unknown

STANDARD_PLACE = "主货架"


def furnish(tx: Tx) -> None:
    """What a community begins with: a shelf."""
    stock.add_place(tx, Place(id=new_id(), name=STANDARD_PLACE, kind=PlaceKind.SHELF, standard=True))


def add_place(tx: Tx, name: str, kind: PlaceKind) -> Place:
    """Another place to keep goods."""
    place = Place(id=new_id(), name=name, kind=kind)
    if not stock.add_place(tx, place):
        raise PlaceExists
    return place


def add_item(tx: Tx, *, name: str, category: str, unit: str, kind: ItemKind, margin_days: int, issue_days: int) -> Item:
    """A thing that can be kept in stock."""
    check_categories([category])
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
    if not stock.add_item(tx, item):
        there = stock.item_named(tx, name, unit)
        raise ItemExists(item_id=there and str(there.id))
    return item


def relabel_lot(tx: Tx, lot_id: UUID, expires_on: date) -> Lot:
    """The date was read from the pack: until then may go out what waited for it."""
    found = stock.lock_lots(tx, [lot_id])
    if not found:
        raise Unknown
    lot = relabelled(found[0], stock.item(tx, found[0].item_id), expires_on)
    stock.save_date(tx, lot)
    return lot


def add_shop(tx: Tx, name: str, staff: Sequence[UUID]) -> Shop:
    """A shop that honours vouchers, and who scans them there."""
    shop = Shop(id=new_id(), name=name, staff=_known(tx, staff))
    shops.add_shop(tx, shop)
    return shop


def change_shop(tx: Tx, shop: Shop, *, name: str | None, staff: Sequence[UUID] | None) -> Shop:
    """Another name or other staff."""
    changed = replace(
        shop,
        name=name or shop.name,
        staff=shop.staff if staff is None else _known(tx, staff),
        version=shop.version + 1,
    )
    shops.save_shop(tx, changed)
    return changed


def _known(tx: Tx, staff: Sequence[UUID]) -> tuple[UUID, ...]:
    """Everybody once, and nobody who isn't of the community."""
    found = people.people_by_id(tx, staff)
    for person_id in staff:
        if person_id not in found or not found[person_id].present:
            raise UnknownPerson(person_id=str(person_id))
    return tuple(sorted(set(staff)))
