"""Places, items, lots and movements. Balances of lots change only by a trigger on movements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, tuple_

from services.charity.stock.model import (
    Balance,
    Document,
    DocumentKind,
    Item,
    ItemFilter,
    Lot,
    LotFilter,
    LotStatus,
    Movement,
    MovementFilter,
    Place,
    PlaceExists,
    Restriction,
    UnknownItem,
    UnknownPlace,
)
from services.charity.stock.tables import items, lots, movements, places
from services.chassis.database.bulk import any_of, any_row_of
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, from_row, matching, to_row
from services.chassis.database.transactions import Tx

_PLACES = Rows(places, Place, refusals={"places_name_once": PlaceExists})
_ITEMS = Rows(items, Item, missing=UnknownItem)
_LOTS = Rows(lots, Lot)
_MOVEMENTS = Rows(movements, Movement)
_FREE = lots.c.on_hand - lots.c.reserved
# Lots are used, and locked, in this order: so two reservations of one item never wait for each other in a circle.
# `rules.expiry_order` is the same order. It changes for a lot only while the lot is on hold and nothing of it reserved.
_ORDER = (lots.c.usable_until, lots.c.received_on, lots.c.id)

add_place, list_places = _PLACES.add, _PLACES.page
get_item = _ITEMS.get
lock_lot = _LOTS.lock


def add_default_place(tx: Tx, place: Place) -> None:
    """Insert the standard place of a community, unless there is a place of its name: the message may come again."""
    tx.add_new(places, [to_row(place, places)])


def get_place_ids(tx: Tx, named: Collection[UUID | None]) -> dict[UUID | None, UUID]:
    """Returns the id of each place that is named, and for None that of the standard place. Raises UnknownPlace."""
    wanted = or_(places.c.standard, any_of(places.c.id, [place_id for place_id in named if place_id]))
    found = tx.all(select(places.c.id, places.c.standard).where(tx.in_community(places), wanted))
    ids: dict[UUID | None, UUID] = {one.id: one.id for one in found}
    ids.update((None, one.id) for one in found if one.standard)
    if set(named) - ids.keys():
        raise UnknownPlace
    return ids


def add_items(tx: Tx, made: Sequence[Item]) -> set[UUID]:
    """Insert items; returns the ids of those that had a new name and unit, the others are left out."""
    return tx.add_new(items, [to_row(item, items) for item in made])


def items_by_id(tx: Tx, item_ids: Iterable[UUID]) -> dict[UUID, Item]:
    """Returns the items with these ids. Raises UnknownItem if one is missing."""
    wanted = set(item_ids)
    found = {item.id: item for item in _ITEMS.read(tx, _ITEMS.select(tx, any_of(items.c.id, wanted)))} if wanted else {}
    if found.keys() != wanted:
        raise UnknownItem
    return found


def items_by_name(tx: Tx, names: Collection[tuple[str, str]]) -> dict[tuple[str, str], Item]:
    """Returns those items that are there, by their name and unit."""
    if not names:
        return {}
    named = _ITEMS.read(tx, _ITEMS.select(tx, any_row_of((items.c.name, items.c.unit), names)))
    return {(item.name, item.unit): item for item in named}


def list_items(tx: Tx, ask: PageRequest, wanted: ItemFilter) -> Page[Item]:
    """Returns items in the order in which they were made."""
    return _ITEMS.page(tx, ask, *matching(items, wanted))


def add_lots(tx: Tx, made: Sequence[Lot]) -> None:
    """Insert lots. They are empty until movements fill them."""
    _LOTS.add_all(tx, made)


def save_expiry(tx: Tx, lot: Lot) -> None:
    """Update the expiry date of a lot; the foreign key of its movements takes the new date along."""
    dated = {"status": lot.status, "expires_on": lot.expires_on, "usable_until": lot.usable_until}
    tx.execute(lots.update().where(tx.in_community(lots), lots.c.id == lot.id).values(dated))


def lock_lots(tx: Tx, lot_ids: Collection[UUID]) -> list[Lot]:
    """Locks lots and returns them in the order of expiry."""
    return _LOTS.read(tx, _LOTS.select(tx, any_of(lots.c.id, lot_ids)).order_by(*_ORDER).with_for_update())


def lock_lots_of_gift(tx: Tx, gift_id: UUID) -> list[Lot]:
    """Locks the lots that a gift became and returns them in the order of expiry."""
    return _LOTS.read(tx, _LOTS.select(tx, lots.c.gift_id == gift_id).order_by(*_ORDER).with_for_update())


def lock_lots_to_reserve(
    tx: Tx, item_id: UUID, pieces: int, today: date, *, after: Lot | None = None, not_of_gift: UUID | None = None
) -> list[Lot]:
    """Locks the lots that hold the first `pieces` usable pieces of an item and returns them in the order of expiry.

    Only lots behind `after` in that order, and none of the gift `not_of_gift`. The lots may hold fewer pieces: when
    there are no more, or when another transaction took some while this one waited for its lock.
    """
    where = _may_be_reserved(item_id, today)
    if after is not None:
        where.append(tuple_(*_ORDER) > tuple_(after.usable_until, after.received_on, after.id))
    if not_of_gift is not None:
        where.append(lots.c.gift_id.is_distinct_from(not_of_gift))
    # A lot has at least one free piece, so `pieces` lots are enough to look at. Of these, those are needed before which
    # fewer than `pieces` pieces are free. PostgreSQL locks row by row up to the LIMIT, in the order of expiry, and
    # passes over a lot that another transaction has emptied meanwhile. Locking every lot of the item instead would make
    # all redemptions of rice wait for each other, and would read expired lots, which stay in the table, ever longer.
    front = select(*_ORDER, _FREE.label("free")).where(tx.in_community(lots), *where)
    first = front.order_by(*_ORDER).limit(pieces).subquery()
    up_to_here = func.sum(first.c.free).over(order_by=[first.c[column.name] for column in _ORDER])
    before = select((up_to_here - first.c.free).label("pieces")).subquery()
    needed = select(func.count()).select_from(before).where(before.c.pieces < pieces).scalar_subquery()
    return _LOTS.read(tx, _LOTS.select(tx, *where).order_by(*_ORDER).limit(needed).with_for_update())


def list_relief_lots(tx: Tx, item_id: UUID, today: date) -> list[Lot]:
    """Returns usable lots of an item that may only go out as relief, unlocked."""
    relief = lots.c.restriction == Restriction.RELIEF_ONLY
    return _LOTS.read(tx, _LOTS.select(tx, lots.c.item_id == item_id, _FREE > 0, _usable(today), relief))


def list_lots(tx: Tx, ask: PageRequest, wanted: LotFilter) -> Page[Lot]:
    """Returns lots, oldest first."""
    return _LOTS.page(tx, ask, *matching(lots, wanted))


def add_movements(tx: Tx, made: Sequence[Movement]) -> None:
    """Insert movements; a trigger changes the balances of their lots in the same statement."""
    tx.add_all(movements, [{name: one for name, one in to_row(each).items() if name != "seq"} for each in made])


def list_movements(tx: Tx, ask: PageRequest, wanted: MovementFilter) -> Page[Movement]:
    """Returns movements, oldest first."""
    asked = _MOVEMENTS.select(tx, *matching(movements, wanted))
    return keyset(tx, asked, (movements.c.seq,), ask, _MOVEMENTS.value)


def reserved_for(tx: Tx, document: Document) -> dict[UUID, int]:
    """Returns the pieces that are reserved for a document now, by lot."""
    pieces = func.sum(movements.c.reserved_delta)
    asked = (
        select(movements.c.lot_id, pieces.label("pieces"))
        .where(
            tx.in_community(movements),
            movements.c.document_kind == document.kind,
            movements.c.document_id == document.id,
        )
        .group_by(movements.c.lot_id)
        .having(pieces > 0)
    )
    return {one.lot_id: one.pieces for one in tx.all(asked)}


def documents_with_reservations(tx: Tx, kind: DocumentKind, gift_id: UUID) -> list[UUID]:
    """Returns the ids of documents for which pieces of a gift's lots are reserved, in order, unlocked."""
    of_gift = select(lots.c.id).where(tx.in_community(lots), lots.c.gift_id == gift_id)
    asked = (
        select(movements.c.document_id)
        .where(tx.in_community(movements), movements.c.document_kind == kind, movements.c.lot_id.in_(of_gift))
        .group_by(movements.c.document_id, movements.c.lot_id)
        .having(func.sum(movements.c.reserved_delta) > 0)
    )
    return sorted({one.document_id for one in tx.all(asked)})


def list_balances(tx: Tx, ask: PageRequest, today: date) -> Page[Balance]:
    """Returns the pieces of each item, in the order in which items were made."""
    asked = (
        select(items.c.id, items.c.id.label("item_id"), items.c.name, items.c.category, items.c.unit, *_sums(today))
        .select_from(items.outerjoin(lots, and_(tx.in_community(lots), lots.c.item_id == items.c.id)))
        .where(tx.in_community(items))
        .group_by(items.c.id, items.c.name, items.c.category, items.c.unit)
    )
    return keyset(tx, asked, (items.c.id,), ask, from_row(Balance))


def points_free(tx: Tx, item_ids: Collection[UUID], today: date) -> dict[UUID, int]:
    """Returns the pieces of each item that may be reserved for points today; items without any are left out."""
    asked = select(lots.c.item_id, func.sum(_FREE).label("pieces")).where(
        tx.in_community(lots), any_of(lots.c.item_id, item_ids), _usable(today), lots.c.restriction == Restriction.NONE
    )
    return {one.item_id: one.pieces for one in tx.all(asked.group_by(lots.c.item_id))} if item_ids else {}


def _may_be_reserved(item_id: UUID, today: date) -> list[ColumnElement[bool]]:
    """The conditions for a redemption to reserve pieces of a lot; the index `lots_first_out` serves them."""
    is_free, is_open = lots.c.on_hand > lots.c.reserved, lots.c.restriction == Restriction.NONE
    return [lots.c.item_id == item_id, is_free, is_open, _usable(today)]


def _usable(today: date) -> ColumnElement[bool]:
    """The condition of `rules.is_usable`, but for free pieces."""
    return and_(lots.c.status == LotStatus.OK, lots.c.usable_until >= today)


def _sums(today: date) -> list[Any]:
    def total(of: Any, name: str, *which: Any) -> Any:
        summed = func.sum(of)
        return func.coalesce(summed.filter(*which) if which else summed, 0).label(name)

    return [
        total(lots.c.on_hand, "on_hand"),
        total(lots.c.reserved, "reserved"),
        total(_FREE, "free", _usable(today)),
        total(_FREE, "points_free", _usable(today), lots.c.restriction == Restriction.NONE),
        total(lots.c.on_hand, "on_hold", lots.c.status == LotStatus.HOLD),
        total(lots.c.on_hand, "expired", lots.c.usable_until < today),
    ]
