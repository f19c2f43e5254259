"""Steps that several features share: find or add items; receive, reserve, release and issue pieces.

Pieces are reserved for a document (a redemption) and stay on hand until they are issued or released. Reserving them
anew raises the `round` of the document, so that its movements have a cause of their own.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.stock import rules, store
from services.charity.stock.model import (
    CODE_DIGITS,
    Document,
    Item,
    ItemExists,
    ItemKind,
    ItemName,
    Lot,
    LotExpired,
    MovementKind,
    OutOfStock,
    ReliefOnly,
    ReservedLot,
)
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities

LABEL_DIGITS = 8


def new_label() -> str:
    """Returns a label for the box of a lot; it is easy to read and not secret."""
    return "L-" + "".join(secrets.choice(CODE_DIGITS) for _ in range(LABEL_DIGITS))


def add_item(tx: Tx, item: Item) -> None:
    """Add an item. Raises ItemExists if another has its name and unit."""
    if not store.add_items(tx, [item]):
        (there,) = store.items_by_key(tx, [rules.key_of(item.name, item.unit)])
        raise ItemExists(item_id=str(there.id))


def find_or_add_items(
    tx: Tx, wanted: Sequence[ItemName], known: Sequence[Item], *, kind: ItemKind = ItemKind.GOODS
) -> list[Item]:
    """Returns the item of each name, in that order; adds items of this kind for names and units that are new.

    `known` are the items that were read for these names. Raises UnknownItem.
    """
    by_id, by_key = {item.id: item for item in known}, {_key(item): item for item in known}
    rules.require_known_items((one.item_id for one in wanted if one.item_id), by_id)
    unnamed = {_key(one): one for one in wanted if not one.item_id}
    # In the order of keys, so that two gifts with the same new items never deadlock.
    fresh = {key: _item_of(one, kind) for key, one in sorted(unnamed.items()) if key not in by_key}
    added = store.add_items(tx, list(fresh.values()))
    by_key |= {key: item for key, item in fresh.items() if item.id in added}
    missing = unnamed.keys() - by_key.keys()  # another transaction added some of them meanwhile
    by_key |= {_key(item): item for item in store.items_by_key(tx, list(missing))}
    return [by_id[one.item_id] if one.item_id else by_key[_key(one)] for one in wanted]


def receive(tx: Tx, lots: Sequence[Lot], kind: MovementKind, document: Document, *, by_id: UUID, now: datetime) -> None:
    """Add lots and fill each with the pieces that it received; `kind` is RECEIVE or OPENING."""
    if lots:
        store.add_lots(tx, lots)
        filled = [(lot, lot.received) for lot in lots]
        day = communities.local_day(tx, now)
        store.add_movements(tx, rules.movements(kind, filled, document, day=day, at=now, by_id=by_id))


def reserve(tx: Tx, document: Document, item_id: UUID, pieces: int, *, today: date, now: datetime) -> None:
    """Reserve pieces of an item, first expired first. Raises OutOfStock or ReliefOnly."""
    chosen = _lock_and_allocate(tx, item_id, pieces, today)
    store.add_movements(tx, rules.movements(MovementKind.RESERVE, chosen, document, day=today, at=now))


def release(tx: Tx, document: Document, *, today: date, now: datetime) -> None:
    """Release all pieces that are reserved for a document."""
    held = tx.read(store.reserved_lots_to_lock(document))
    store.add_movements(tx, rules.movements(MovementKind.RELEASE, _pieces(held), document, day=today, at=now))


def renew(tx: Tx, document: Document, item_id: UUID, *, today: date, now: datetime) -> tuple[Document, date] | None:
    """Replace reserved pieces of lots that are past their last day by pieces of usable lots.

    Returns the document with its round, and the last day on which everything that is reserved may be issued. Returns
    None, and changes nothing, if too few usable pieces are left.
    """
    held = _pieces(tx.read(store.reserved_lots_to_lock(document)))
    late = [(lot, pieces) for lot, pieces in held if lot.usable_until < today]
    if not late:
        return document, _last_day(held)
    try:
        fresh = _lock_and_allocate(tx, item_id, sum(pieces for _, pieces in late), today)
    except (OutOfStock, ReliefOnly):
        return None
    again = replace(document, round=document.round + 1)
    _exchange(tx, again, late, fresh, today=today, now=now)
    return again, _last_day([one for one in held if one not in late] + fresh)


def move_reservation(
    tx: Tx, document: Document, lot: Lot, *, without: Collection[UUID], today: date, now: datetime
) -> tuple[Document, date] | None:
    """Replace a document's reserved pieces of one lot by pieces of other lots, none of them in `without`.

    Returns the document with its round, and the last day on which everything that is reserved may be issued. Returns
    None, and changes nothing, if too few other pieces are left. The other lots may come before this one in the order
    of locks: this may end in a deadlock with a redemption, which PostgreSQL detects; the request is then repeated.
    """
    held = _pieces(tx.read(store.reserved_lots_to_lock(document)))
    here = [(one, pieces) for one, pieces in held if one.id == lot.id]
    try:
        fresh = _lock_and_allocate(tx, lot.item_id, sum(pieces for _, pieces in here), today, without=without)
    except (OutOfStock, ReliefOnly):
        return None
    again = replace(document, round=document.round + 1)
    _exchange(tx, again, here, fresh, today=today, now=now)
    return again, _last_day([one for one in held if one not in here] + fresh)


def reserved_in(tx: Tx, document: Document, lot: Lot) -> int:
    """Returns how many pieces of a lot are reserved for a document."""
    return tx.read(store.reserved_for(document)).get(lot.id, 0)


def issue(tx: Tx, document: Document, by_id: UUID, *, today: date, now: datetime) -> None:
    """Issue all pieces that are reserved for a document. Raises LotExpired if a lot is past its last day."""
    held = _pieces(tx.read(store.reserved_lots_to_lock(document)))
    if _last_day(held) < today:
        raise LotExpired
    store.add_movements(tx, rules.movements(MovementKind.ISSUE, held, document, day=today, at=now, by_id=by_id))


def take_back(tx: Tx, document: Document, *, write_off: Document | None, by_id: UUID, now: datetime) -> None:
    """Put the pieces that went out for a document back into their lots; `write_off` takes them out again."""
    today = communities.local_day(tx, now)
    back = _pieces(tx.read(store.issued_lots_to_lock(document)))
    moves = [(MovementKind.RETURN, document)] + ([(MovementKind.WRITE_OFF, write_off)] if write_off else [])
    for kind, cause in moves:
        store.add_movements(tx, rules.movements(kind, back, cause, day=today, at=now, by_id=by_id))


def _key(one: Item | ItemName) -> tuple[str, str]:
    return rules.key_of(one.name, one.unit)


def _item_of(name: ItemName, kind: ItemKind) -> Item:
    return Item(
        id=new_id(),
        name=name.name,
        category=name.category,
        kind=kind,
        unit=name.unit,
        expiry_required=rules.expiry_required(name.category),
    )


def _exchange(
    tx: Tx,
    document: Document,
    given: Sequence[tuple[Lot, int]],
    taken: Sequence[tuple[Lot, int]],
    *,
    today: date,
    now: datetime,
) -> None:
    """Release some pieces and reserve others. The lots are locked."""
    released = rules.movements(MovementKind.RELEASE, given, document, day=today, at=now)
    store.add_movements(tx, released + rules.movements(MovementKind.RESERVE, taken, document, day=today, at=now))


def _lock_and_allocate(
    tx: Tx, item_id: UUID, pieces: int, today: date, *, without: Collection[UUID] = ()
) -> list[tuple[Lot, int]]:
    """Locks lots until they hold `pieces` usable pieces; returns how many to take of each. Raises OutOfStock."""
    lots: list[Lot] = []
    while (missing := pieces - sum(lot.free for lot in lots)) > 0:
        # Usually one pass. If others took pieces while this one waited, it continues with later lots in the order of
        # expiry.
        after = lots[-1] if lots else None
        more = tx.read(store.lots_to_reserve(item_id, missing, today, after=after, without=without))
        if not more:
            break
        lots += more
    # If there are no usable lots, the rule raises the reason. Lots for relief are not locked: nothing is taken from
    # them.
    return rules.allocate(lots or tx.read(store.relief_lots(item_id, today)), pieces, today)


def _pieces(held: Sequence[ReservedLot]) -> list[tuple[Lot, int]]:
    return [(lot, lot.pieces) for lot in held]


def _last_day(held: Sequence[tuple[Lot, int]]) -> date:
    return min(lot.usable_until for lot, _ in held)
