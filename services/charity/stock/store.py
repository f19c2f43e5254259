"""Reads and writes places, items, lots and movements. Only a trigger on movements changes the balances of lots."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Uuid,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    true,
    tuple_,
)

from services.charity.stock.model import (
    Balance,
    Document,
    DocumentKind,
    Item,
    ItemFilter,
    ItemKind,
    Lot,
    LotFilter,
    LotStatus,
    Movement,
    MovementFilter,
    Place,
    PlaceExists,
    ReservedLot,
    Restriction,
    UnknownItem,
)
from services.charity.stock.tables import items, lots, movements, places
from services.chassis.database.bulk import any_row_of
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, columns, from_row, matching, to_row
from services.chassis.database.statements import Question, Statement, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.chassis.text import folded

_PLACES = Rows(places, Place, refusals={"places_name_once": PlaceExists})
_ITEMS = Rows(items, Item, missing=UnknownItem)
_ITEMS_AT = Rows(items, Item)
_LOTS = Rows(lots, Lot)
_MOVEMENTS = Rows(movements, Movement)
_FREE = lots.c.on_hand - lots.c.reserved
# Lots are used and locked in this order, so that two reservations of one item never deadlock. `rules.expiry_order` is
# the same order. The position of a lot changes only while the lot is on hold and none of its pieces is reserved.
_ORDER = (lots.c.usable_until, lots.c.received_on, lots.c.id)

_LOT = columns(lots, Lot)
_TODAY = bindparam("today", type_=Date)

add_place, list_places = _PLACES.add, _PLACES.page
get_item = _ITEMS.get  # one that a body names
item_at, lock_item, save_item = _ITEMS_AT.get, _ITEMS_AT.lock, _ITEMS_AT.save
get_lot, lock_lot = _LOTS.get, _LOTS.lock


def _usable(today: Any) -> ColumnElement[bool]:
    """The condition of `rules.is_usable`, but for free pieces; `today` is a day or the parameter for it."""
    return and_(lots.c.status == LotStatus.OK, lots.c.usable_until >= today)


_PLACE_IDS = many(
    select(places.c.id, places.c.standard).where(
        in_community(places), or_(places.c.standard, any_of(places.c.id, "ids"))
    )
)
_ITEMS_BY_ID = many(select(*columns(items, Item)).where(in_community(items), any_of(items.c.id, "ids")), Item)
_OF_GIFT = (in_community(lots), lots.c.gift_id == bindparam("gift_id", type_=Uuid))
_LOT_IDS_OF_GIFT = many(select(lots.c.id).where(*_OF_GIFT))
_LOTS_OF_GIFT_TO_LOCK = many(select(*_LOT).where(*_OF_GIFT).order_by(*_ORDER).with_for_update(), Lot)
_LOTS_TO_LOCK = many(
    select(*_LOT).where(in_community(lots), any_of(lots.c.id, "ids")).order_by(*_ORDER).with_for_update(), Lot
)
_LOTS_BY_ID = many(select(*_LOT).where(in_community(lots), any_of(lots.c.id, "ids")), Lot)
_RELIEF_LOTS = many(
    select(*_LOT).where(
        in_community(lots),
        lots.c.item_id == bindparam("item_id", type_=Uuid),
        lots.c.on_hand > lots.c.reserved,
        _usable(_TODAY),
        lots.c.restriction == Restriction.RELIEF_ONLY,
    ),
    Lot,
)
_POINTS_FREE = many(
    select(lots.c.item_id, func.sum(_FREE).label("pieces"))
    .where(
        in_community(lots),
        any_of(lots.c.item_id, "item_ids"),
        lots.c.on_hand > lots.c.reserved,
        _usable(_TODAY),
        lots.c.restriction == Restriction.NONE,
    )
    .group_by(lots.c.item_id)
)
_PIECES = func.sum(movements.c.reserved_delta)
_RESERVED = (
    select(movements.c.lot_id, _PIECES.label("pieces"))
    .where(
        in_community(movements),
        movements.c.document_kind == bindparam("kind", type_=movements.c.document_kind.type),
        movements.c.document_id == bindparam("document_id", type_=Uuid),
    )
    .group_by(movements.c.lot_id)
    .having(_PIECES > 0)
)
_RESERVED_FOR = many(_RESERVED)
_HELD = _RESERVED.subquery("held")
_RESERVED_LOTS_TO_LOCK = many(
    select(*_LOT, _HELD.c.pieces)
    .join(_HELD, _HELD.c.lot_id == lots.c.id)
    .where(in_community(lots))
    .order_by(*_ORDER)
    .with_for_update(of=lots),
    ReservedLot,
)
_ISSUED = (
    select(movements.c.lot_id, (-func.sum(movements.c.quantity_delta)).label("pieces"))
    .where(
        in_community(movements),
        movements.c.document_kind == bindparam("kind", type_=movements.c.document_kind.type),
        movements.c.document_id == bindparam("document_id", type_=Uuid),
    )
    .group_by(movements.c.lot_id)
    .having(func.sum(movements.c.quantity_delta) < 0)
    .subquery("issued")
)
_ISSUED_LOTS_TO_LOCK = many(
    select(*_LOT, _ISSUED.c.pieces)
    .join(_ISSUED, _ISSUED.c.lot_id == lots.c.id)
    .where(in_community(lots))
    .order_by(*_ORDER)
    .with_for_update(of=lots),
    ReservedLot,
)
_DOCUMENTS_WITH_RESERVATIONS = many(
    select(movements.c.document_id)
    .where(
        in_community(movements),
        movements.c.document_kind == bindparam("kind", type_=movements.c.document_kind.type),
        any_of(movements.c.lot_id, "lot_ids"),
    )
    .group_by(movements.c.document_id, movements.c.lot_id)
    .having(_PIECES > 0)
)


def add_default_place(tx: Tx, place: Place) -> None:
    """Insert the standard place of a community, unless a place has its name: the message may be delivered again."""
    tx.add_new(places, [to_row(place, places)])


def place_ids(named: Collection[UUID | None]) -> Question[dict[UUID | None, UUID]]:
    """Returns the ids of the existing places of `named`, by id, and the standard place for None."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID | None, UUID]:
        ids: dict[UUID | None, UUID] = {one.id: one.id for one in rows}
        ids.update((None, one.id) for one in rows if one.standard)
        return ids

    return _PLACE_IDS(ids=[place_id for place_id in named if place_id]).answered_by(answer)


def add_items(tx: Tx, made: Sequence[Item]) -> set[UUID]:
    """Insert the items with a new name and unit, and return their ids; existing items are left out."""
    return tx.add_new(items, [to_row(item, items) for item in made])


def items_by_id(item_ids: Iterable[UUID]) -> Question[dict[UUID, Item]]:
    """Returns the existing items of these, by their id."""
    return _ITEMS_BY_ID(ids=list(item_ids)).answered_by(lambda rows, _: {item.id: item for item in rows})


def items_by_key(tx: Tx, keys: Collection[tuple[str, str]]) -> list[Item]:
    """Returns the existing items of these, by the keys of their name and unit."""
    return _ITEMS.read(tx, _ITEMS.select(tx, any_row_of((items.c.name_key, items.c.unit_key), keys))) if keys else []


def list_items(tx: Tx, page_request: PageRequest, wanted: ItemFilter) -> Page[Item]:
    """Returns items in the order in which they were made."""
    of_category = [] if wanted.category is None else [items.c.category_key == folded(wanted.category)]
    return _ITEMS.page(tx, page_request, *of_category)


def add_lots(tx: Tx, made: Sequence[Lot]) -> None:
    """Insert lots. They are empty until movements fill them."""
    _LOTS.add_all(tx, made)


def save_expiry(tx: Tx, lot: Lot) -> None:
    """Update the expiry date of a lot; the foreign key of its movements is updated by cascade."""
    tx.change(lots, {"id": lot.id}, status=lot.status, expires_on=lot.expires_on, usable_until=lot.usable_until)


def lot_ids_of_gift(gift_id: UUID) -> Question[list[UUID]]:
    """Returns the ids of the lots of a gift, unlocked."""
    return _LOT_IDS_OF_GIFT(gift_id=gift_id).answered_by(lambda rows, _: [one.id for one in rows])


def lots_of_gift_to_lock(gift_id: UUID) -> Question[list[Lot]]:
    """Locks the lots of a gift and returns them in the order of expiry."""
    return _LOTS_OF_GIFT_TO_LOCK(gift_id=gift_id)


def lots_to_lock(lot_ids: Collection[UUID]) -> Question[list[Lot]]:
    """Locks lots and returns them in the order of expiry."""
    return _LOTS_TO_LOCK(ids=list(lot_ids))


def lots_by_id(lot_ids: Collection[UUID]) -> Question[dict[UUID, Lot]]:
    """Returns the existing lots of these, by their id, unlocked."""
    return _LOTS_BY_ID(ids=list(lot_ids)).answered_by(lambda rows, _: {one.id: one for one in rows})


def lots_to_reserve(
    item_id: UUID, pieces: int, today: date, *, after: Lot | None = None, without: Collection[UUID] = ()
) -> Question[list[Lot]]:
    """Locks the lots that hold the first `pieces` usable pieces of an item and returns them in the order of expiry.

    Only lots after `after` in that order, and none of `without`. The lots may hold fewer pieces: if there
    are no more, or if another transaction took some while this one waited for its lock.
    """
    values = {"item_id": item_id, "pieces": pieces, "today": today}
    if after is not None:
        values |= {column.name: getattr(after, column.name) for column in _ORDER}
    if without:
        values["without"] = list(without)
    return _lots_to_reserve(behind=after is not None, of_others=bool(without))(**values)


@cache
def _lots_to_reserve(*, behind: bool, of_others: bool) -> Statement[list[Lot]]:
    where = [*_may_be_reserved(), _usable(_TODAY)]
    if behind:
        where.append(tuple_(*_ORDER) > tuple_(*(bindparam(one.name, type_=one.type) for one in _ORDER)))
    if of_others:
        where.append(~any_of(lots.c.id, "without"))
    # Each lot has at least one free piece, so the first `pieces` lots are enough. A lot is needed if the lots before it
    # have fewer than `pieces` free pieces. PostgreSQL locks row by row up to the LIMIT, in the order of expiry, and
    # skips a lot that another transaction has emptied meanwhile. Locking every lot of the item would make all
    # redemptions of an item wait for each other; it would also read the expired lots, whose number grows.
    pieces = bindparam("pieces", type_=Integer)
    front = select(*_ORDER, _FREE.label("free")).where(in_community(lots), *where)
    first = front.order_by(*_ORDER).limit(pieces).subquery()
    up_to_here = func.sum(first.c.free).over(order_by=[first.c[column.name] for column in _ORDER])
    before = select((up_to_here - first.c.free).label("pieces")).subquery()
    needed = select(func.count()).select_from(before).where(before.c.pieces < pieces).scalar_subquery()
    found = select(*_LOT).where(in_community(lots), *where)
    return many(found.order_by(*_ORDER).limit(needed).with_for_update(), Lot)


def relief_lots(item_id: UUID, today: date) -> Question[list[Lot]]:
    """Returns usable lots of an item that may be issued only as relief, unlocked."""
    return _RELIEF_LOTS(item_id=item_id, today=today)


def list_lots(tx: Tx, page_request: PageRequest, wanted: LotFilter) -> Page[Lot]:
    """Returns lots, oldest first."""
    some = lots.c.on_hand > literal_column("0")
    in_stock = {None: [], True: [some], False: [~some]}[wanted.in_stock]
    return _LOTS.page(tx, page_request, *matching(lots, wanted, but={"in_stock"}), *in_stock)


def add_movements(tx: Tx, made: Sequence[Movement]) -> None:
    """Insert movements; a trigger changes the balances of their lots in the same statement."""
    tx.add_all(movements, [{name: one for name, one in to_row(each).items() if name != "seq"} for each in made])


def list_movements(tx: Tx, page_request: PageRequest, wanted: MovementFilter) -> Page[Movement]:
    """Returns movements, oldest first."""
    statement = _MOVEMENTS.select(tx, *matching(movements, wanted))
    return keyset(tx, statement, (movements.c.seq,), page_request, _MOVEMENTS.value)


def reserved_for(document: Document) -> Question[dict[UUID, int]]:
    """Returns the pieces that are reserved for a document now, by lot, unlocked."""
    question = _RESERVED_FOR(kind=document.kind, document_id=document.id)
    return question.answered_by(lambda rows, _: {one.lot_id: one.pieces for one in rows})


def reserved_lots_to_lock(document: Document) -> Question[list[ReservedLot]]:
    """Locks the lots of which pieces are reserved for a document and returns them in the order of expiry.

    The caller has locked the document, so its reserved pieces do not change while this statement waits for a lot.
    """
    return _RESERVED_LOTS_TO_LOCK(kind=document.kind, document_id=document.id)


def issued_lots_to_lock(document: Document) -> Question[list[ReservedLot]]:
    """Locks the lots of which pieces went out for a document, and returns them with those pieces."""
    return _ISSUED_LOTS_TO_LOCK(kind=document.kind, document_id=document.id)


def documents_with_reservations(kind: DocumentKind, lot_ids: Collection[UUID]) -> Question[list[UUID]]:
    """Returns the ids of documents for which pieces of these lots are reserved, in order, unlocked."""
    question = _DOCUMENTS_WITH_RESERVATIONS(kind=kind, lot_ids=list(lot_ids))
    return question.answered_by(lambda rows, _: sorted({one.document_id for one in rows}))


def list_balances(tx: Tx, page_request: PageRequest, today: date) -> Page[Balance]:
    """Returns the pieces of each item that may be in stock, in the order in which items were made."""
    in_stock = (tx.in_community(lots), lots.c.item_id == items.c.id, lots.c.on_hand > literal_column("0"))
    sums = select(*_sums(today)).where(*in_stock).lateral("sums")
    shown = (items.c.id, items.c.id.label("item_id"), items.c.name, items.c.category, items.c.unit)
    statement = select(*shown, *sums.c).select_from(items.join(sums, true()))
    statement = statement.where(tx.in_community(items), items.c.kind != ItemKind.MEDICINE)
    return keyset(tx, statement, (items.c.id,), page_request, from_row(Balance))


def points_free(item_ids: Collection[UUID], today: date) -> Question[dict[UUID, int]]:
    """Returns the pieces of each item that may be reserved for points today; items without any are left out."""
    return _POINTS_FREE(item_ids=list(item_ids), today=today).answered_by(
        lambda rows, _: {one.item_id: one.pieces for one in rows}
    )


def _may_be_reserved() -> list[ColumnElement[bool]]:
    """The conditions, but for the day, for a redemption to reserve pieces of a lot; `lots_first_out` serves them."""
    is_free, is_open = lots.c.on_hand > lots.c.reserved, lots.c.restriction == Restriction.NONE
    return [lots.c.item_id == bindparam("item_id", type_=Uuid), is_free, is_open]


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
