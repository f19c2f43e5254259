"""Commands on stock: places, items, items listed as medicine by mistake, and the expiry date of a lot on hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

from services.charity.stock import rules, store, transitions
from services.charity.stock.model import Item, ItemKind, Lot, Place, PlaceKind
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller

STANDARD_PLACE = "主货架"


def add_default_place(tx: Tx) -> None:
    """Add the standard place that every community begins with."""
    store.add_default_place(tx, Place(id=new_id(), name=STANDARD_PLACE, kind=PlaceKind.SHELF, standard=True))


def add_place(tx: Tx, *, name: str, kind: PlaceKind) -> Place:
    """Add a place. Raises PlaceExists."""
    place = Place(id=new_id(), name=name, kind=kind)
    store.add_place(tx, place)
    return place


def add_item(tx: Tx, *, name: str, category: str, unit: str, kind: ItemKind, margin_days: int, issue_days: int) -> Item:
    """Add an item. Raises ItemExists, or MedicineNotAGift for goods whose words name medicine."""
    if kind is not ItemKind.MEDICINE:
        rules.require_no_medicine(name, category)
    item = Item(
        id=new_id(),
        name=name,
        category=category,
        kind=kind,
        unit=unit,
        expiry_required=rules.expiry_required(category),
        margin_days=margin_days,
        issue_days=issue_days,
    )
    transitions.add_item(tx, item)
    return item


def ask_unlisting(tx: Tx, item_id: UUID, *, reason: str, who: Caller, now: datetime) -> Item:
    """Ask that an item listed as medicine by mistake be goods; nothing changes before a second person agrees."""
    item = rules.unlisting_asked(store.lock_item(tx, item_id), reason, by_id=who.id, now=now)
    store.save_item(tx, item)
    return item


def confirm_unlisting(tx: Tx, item_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime) -> Item:
    """Agree as a second person that an item is goods: gifts may bring it again. Raises WrongState or OwnProposal."""
    item = store.lock_item(tx, item_id)
    must_match(item.version)
    item = rules.unlisted(item, by_id=who.id, now=now)
    store.save_item(tx, item)
    return item


def refuse_unlisting(tx: Tx, item_id: UUID, *, now: datetime) -> Item:
    """Refuse or withdraw a request that an item be goods: it stays listed as medicine. Raises WrongState."""
    item = rules.unlisting_refused(store.lock_item(tx, item_id), now=now)
    store.save_item(tx, item)
    return item


def relabel_lot(tx: Tx, lot_id: UUID, *, expires_on: date) -> Lot:
    """Set the expiry date of a lot on hold, as read from the pack; then its pieces may be issued. Raises WrongState."""
    lot = store.lock_lot(tx, lot_id)
    dated = rules.relabelled(lot, store.get_item(tx, lot.item_id), expires_on)
    store.save_expiry(tx, dated)
    return dated
