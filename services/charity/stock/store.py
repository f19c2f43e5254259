"""Places, items, lots and movements. Balances of lots change only by a trigger on movements."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from services.charity.stock.model import (
    Balance,
    DocumentKind,
    Item,
    Lot,
    LotStatus,
    Movement,
    Place,
    Restriction,
    UnknownItem,
    UnknownPlace,
)
from services.charity.stock.tables import items, lots, movements, places
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx

_PLACE = columns(places, Place)
_ITEM = columns(items, Item)
_LOT = columns(lots, Lot)
_MOVEMENT = columns(movements, Movement)
_FREE = lots.c.on_hand - lots.c.reserved
# The order in which lots are taken and locked, so that two reservations of one item never wait for each other in a
# circle. It never changes for a lot whose date is known. `rules.expiry_order` is the same order.
_ORDER = (lots.c.usable_until, lots.c.received_on, lots.c.id)


def add_place(tx: Tx, place: Place) -> bool:
    """A place; False where one of this name is there already."""
    made = insert(places).values(community_id=tx.community_id, **to_row(place, places)).on_conflict_do_nothing()
    return tx.first(made.returning(places.c.id)) is not None


def list_places(tx: Tx, ask: PageRequest) -> Page[Place]:
    """All places."""
    return keyset(tx, select(*_PLACE).where(tx.in_community(places)), (places.c.id,), ask, from_row(Place))


def place_ids(tx: Tx, named: Collection[UUID | None]) -> dict[UUID | None, UUID]:
    """The places that are named, and for None the standard one; UnknownPlace where one is missing."""
    which = or_(places.c.standard, places.c.id.in_([place_id for place_id in named if place_id]))
    found = tx.all(select(places.c.id, places.c.standard).where(tx.in_community(places), which))
    ids: dict[UUID | None, UUID] = {one.id: one.id for one in found}
    ids.update((None, one.id) for one in found if one.standard)
    if set(named) - ids.keys():
        raise UnknownPlace
    return ids


def add_item(tx: Tx, item: Item) -> bool:
    """An item; False where one of this name and unit is there already."""
    made = insert(items).values(community_id=tx.community_id, **to_row(item, items)).on_conflict_do_nothing()
    return tx.first(made.returning(items.c.id)) is not None


def get_item(tx: Tx, item_id: UUID) -> Item:
    """An item; UnknownItem where there is none."""
    found = tx.first(select(*_ITEM).where(tx.in_community(items), items.c.id == item_id))
    if found is None:
        raise UnknownItem
    return from_row(Item)(found)


def find_item(tx: Tx, name: str, unit: str) -> Item | None:
    """The item of this name and unit."""
    found = tx.first(select(*_ITEM).where(tx.in_community(items), items.c.name == name, items.c.unit == unit))
    return from_row(Item)(found) if found else None


def list_items(tx: Tx, ask: PageRequest, *, category: str | None) -> Page[Item]:
    """All items, or those of a category."""
    asked = select(*_ITEM).where(tx.in_community(items))
    if category is not None:
        asked = asked.where(items.c.category == category)
    return keyset(tx, asked, (items.c.id,), ask, from_row(Item))


def add_lots(tx: Tx, made: Sequence[Lot]) -> None:
    """Lots, empty until a movement fills them."""
    tx.add_all(lots, [to_row(lot, lots) for lot in made])


def save_date(tx: Tx, lot: Lot) -> None:
    """A lot with the date that was read from its pack; the lines of the book that cite the lot follow."""
    dated = {"status": lot.status, "expires_on": lot.expires_on, "usable_until": lot.usable_until}
    tx.execute(lots.update().where(tx.in_community(lots), lots.c.id == lot.id).values(dated))


def lock_lots_to_reserve(
    tx: Tx, item_id: UUID, pieces: int, today: date, *, after: Lot | None = None, not_of_gift: UUID | None = None
) -> list[Lot]:
    """Locks the lots that hold the first `pieces` usable pieces of an item and returns them in the order of expiry.

    Only lots behind `after` in that order, and none of the gift `not_of_gift`. The lots may hold fewer pieces: when
    there are no more, or when another transaction took some while this one waited for its lock.
    """
    where = [_may_be_reserved(tx, item_id, today)]
    if after is not None:
        where.append(tuple_(*_ORDER) > tuple_(after.usable_until, after.received_on, after.id))
    if not_of_gift is not None:
        where.append(lots.c.gift_id.is_distinct_from(not_of_gift))
    # A lot has at least one free piece, so `pieces` lots are enough to look at. Of these, those are needed before which
    # fewer than `pieces` pieces are free. PostgreSQL locks row by row up to the LIMIT, in the order of expiry, and
    # passes over a lot that another transaction has emptied meanwhile. Locking every lot of the item instead would make
    # all redemptions of rice wait for each other, and would read expired lots, which stay in the table, ever longer.
    front = select(*_ORDER, _FREE.label("free")).where(*where).order_by(*_ORDER).limit(pieces).subquery()
    free_until = func.sum(front.c.free).over(order_by=[front.c[one.name] for one in _ORDER])
    before = select((free_until - front.c.free).label("pieces")).subquery()
    needed = select(func.count()).select_from(before).where(before.c.pieces < pieces).scalar_subquery()
    return _locked(tx, select(*_LOT).where(*where), limit=needed)


def list_relief_lots(tx: Tx, item_id: UUID, today: date) -> list[Lot]:
    """Returns usable lots of an item that may only go out as relief, unlocked."""
    asked = select(*_LOT).where(tx.in_community(lots), lots.c.item_id == item_id, _usable(today), _FREE > 0)
    return [from_row(Lot)(one) for one in tx.all(asked.where(lots.c.restriction == Restriction.RELIEF_ONLY))]


def lock_lots(tx: Tx, lot_ids: Collection[UUID]) -> list[Lot]:
    """These lots, for change."""
    return _locked(tx, select(*_LOT).where(tx.in_community(lots), lots.c.id.in_(lot_ids)))


def lots_of_gift(tx: Tx, gift_id: UUID) -> list[Lot]:
    """What a gift became."""
    return [from_row(Lot)(one) for one in tx.all(_of_gift(tx, gift_id).order_by(lots.c.id))]


def lock_lots_of_gift(tx: Tx, gift_id: UUID) -> list[Lot]:
    """What a gift became, for change."""
    return _locked(tx, _of_gift(tx, gift_id))


def list_lots(tx: Tx, ask: PageRequest, *, item_id: UUID | None, gift_id: UUID | None) -> Page[Lot]:
    """Lots, oldest first."""
    asked = select(*_LOT).where(tx.in_community(lots))
    if item_id is not None:
        asked = asked.where(lots.c.item_id == item_id)
    if gift_id is not None:
        asked = asked.where(lots.c.gift_id == gift_id)
    return keyset(tx, asked, (lots.c.id,), ask, from_row(Lot))


def _of_gift(tx: Tx, gift_id: UUID) -> Select[Any]:
    return select(*_LOT).where(tx.in_community(lots), lots.c.gift_id == gift_id)


def _locked(tx: Tx, asked: Select[Any], limit: Any = None) -> list[Lot]:
    ordered = asked.order_by(*_ORDER).limit(limit).with_for_update()
    return [from_row(Lot)(one) for one in tx.all(ordered)]


def add_movements(tx: Tx, made: Sequence[Movement]) -> None:
    """Write movements; the trigger moves the balances of their lots in the same statement."""
    tx.add_all(movements, [{k: v for k, v in to_row(one, movements).items() if k != "seq"} for one in made])


def list_movements(tx: Tx, ask: PageRequest, *, item_id: UUID | None, lot_id: UUID | None) -> Page[Movement]:
    """What came and went, oldest first."""
    asked = select(*_MOVEMENT).where(tx.in_community(movements))
    if item_id is not None:
        asked = asked.where(movements.c.item_id == item_id)
    if lot_id is not None:
        asked = asked.where(movements.c.lot_id == lot_id)
    return keyset(tx, asked, (movements.c.seq,), ask, from_row(Movement))


def reserved_for(tx: Tx, kind: DocumentKind, document_id: UUID) -> dict[UUID, int]:
    """Pieces that are reserved for a document now, by lot."""
    pieces = func.sum(movements.c.reserved_delta)
    asked = (
        select(movements.c.lot_id, pieces.label("pieces"))
        .where(tx.in_community(movements), movements.c.document_kind == kind, movements.c.document_id == document_id)
        .group_by(movements.c.lot_id)
        .having(pieces > 0)
    )
    return {one.lot_id: one.pieces for one in tx.all(asked)}


def documents_with_reservations(tx: Tx, kind: DocumentKind, lot_ids: Collection[UUID]) -> list[UUID]:
    """Documents for which pieces of these lots are reserved, in order of their ids."""
    asked = (
        select(movements.c.document_id)
        .where(tx.in_community(movements), movements.c.document_kind == kind, movements.c.lot_id.in_(lot_ids))
        .group_by(movements.c.document_id, movements.c.lot_id)
        .having(func.sum(movements.c.reserved_delta) > 0)
    )
    return sorted({one.document_id for one in tx.all(asked)})


def list_balances(tx: Tx, ask: PageRequest, today: date) -> Page[Balance]:
    """What is there of each item."""
    asked = (
        select(items.c.id, items.c.id.label("item_id"), items.c.name, items.c.category, items.c.unit, *_sums(today))
        .select_from(items.outerjoin(lots, and_(tx.in_community(lots), lots.c.item_id == items.c.id)))
        .where(tx.in_community(items))
        .group_by(items.c.id, items.c.name, items.c.category, items.c.unit)
    )
    return keyset(tx, asked, (items.c.id,), ask, _balance)


def points_free(tx: Tx, item_ids: Collection[UUID], today: date) -> dict[UUID, int]:
    """Pieces of each item that may be promised for points today."""
    asked = select(lots.c.item_id, func.sum(_FREE).label("pieces")).where(
        tx.in_community(lots), lots.c.item_id.in_(item_ids), _usable(today), lots.c.restriction == Restriction.NONE
    )
    return {one.item_id: one.pieces for one in tx.all(asked.group_by(lots.c.item_id))}


def _may_be_reserved(tx: Tx, item_id: UUID, today: date) -> ColumnElement[bool]:
    """The condition that a redemption may reserve pieces of a lot; the index `lots_first_out` serves it."""
    return and_(
        tx.in_community(lots),
        lots.c.item_id == item_id,
        lots.c.on_hand > lots.c.reserved,
        lots.c.restriction == Restriction.NONE,
        _usable(today),
    )


def _usable(today: date) -> ColumnElement[bool]:
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


def _balance(one: Any) -> Balance:
    return Balance(**{name: told for name, told in one._mapping.items() if name != "id"})
