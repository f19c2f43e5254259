"""Steps that several features share: pieces reserved for a document, released, reserved anew and issued."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.stock import rules, store
from services.charity.stock.model import CODE_DIGITS, Document, Lot, LotExpired, MovementKind, OutOfStock, ReliefOnly
from services.chassis.database.transactions import Tx


def reserve(tx: Tx, document: Document, item_id: UUID, pieces: int, *, today: date, now: datetime) -> None:
    """Reserve pieces of an item, first expired first; OutOfStock where there are not enough."""
    chosen = _lock_and_allocate(tx, item_id, pieces, today)
    _move(tx, document, MovementKind.RESERVE, chosen, today=today, now=now)


def release(tx: Tx, document: Document, *, today: date, now: datetime) -> None:
    """Give back whatever is promised."""
    _move(tx, document, MovementKind.RELEASE, _reserved(tx, document), today=today, now=now)


def renew(tx: Tx, document: Document, item_id: UUID, *, today: date, now: datetime) -> Document | None:
    """Promise anew what lies in lots past their day; None where nothing fresh is left for it."""
    held = _reserved(tx, document)
    late = [(lot, pieces) for lot, pieces in held if lot.usable_until < today]
    if not late:
        return document
    again = replace(document, round=document.round + 1)
    try:
        chosen = _lock_and_allocate(tx, item_id, sum(pieces for _, pieces in late), today)
    except (OutOfStock, ReliefOnly):
        return None
    _move(tx, again, MovementKind.RELEASE, late, today=today, now=now)
    _move(tx, again, MovementKind.RESERVE, chosen, today=today, now=now)
    return again


def move_reservation(
    tx: Tx, document: Document, lot: Lot, *, today: date, now: datetime
) -> tuple[Document | None, int]:
    """Promise what lies in `lot` from others instead: the document and the pieces freed; None where none is left."""
    held = held_in(tx, document, lot)
    if not held:
        return document, 0
    again = replace(document, round=document.round + 1)
    try:
        chosen = _lock_and_allocate(tx, lot.item_id, held, today, not_of_gift=lot.gift_id)
    except (OutOfStock, ReliefOnly):
        return None, 0
    _move(tx, again, MovementKind.RELEASE, [(lot, held)], today=today, now=now)
    _move(tx, again, MovementKind.RESERVE, chosen, today=today, now=now)
    return again, held


def held_in(tx: Tx, document: Document, lot: Lot) -> int:
    """Pieces of a lot that are promised to a document."""
    return store.reserved_for(tx, document.kind, document.id).get(lot.id, 0)


def last_day(tx: Tx, document: Document) -> date:
    """The day until which everything that is promised may be handed out."""
    return min(lot.usable_until for lot, _ in _reserved(tx, document))


def issue(tx: Tx, document: Document, by_id: UUID, *, today: date, now: datetime) -> None:
    """The promised pieces leave the house; LotExpired where one may not any more."""
    held = _reserved(tx, document)
    if any(lot.usable_until < today for lot, _ in held):
        raise LotExpired
    _move(tx, document, MovementKind.ISSUE, held, today=today, now=now, by_id=by_id)


def _lock_and_allocate(
    tx: Tx, item_id: UUID, pieces: int, today: date, *, not_of_gift: UUID | None = None
) -> list[tuple[Lot, int]]:
    """Locks lots until they hold `pieces` usable pieces; returns how many to take of each. Raises OutOfStock."""
    lots: list[Lot] = []
    while (missing := pieces - sum(lot.free for lot in lots)) > 0:
        # Mostly once. Again, always further along the order of expiry, if others took pieces while this one waited.
        after = lots[-1] if lots else None
        more = store.lock_lots_to_reserve(tx, item_id, missing, today, after=after, not_of_gift=not_of_gift)
        if not more:
            break
        lots += more
    return rules.allocate(lots or store.list_relief_lots(tx, item_id, today), pieces, today)


def _reserved(tx: Tx, document: Document) -> list[tuple[Lot, int]]:
    pieces = store.reserved_for(tx, document.kind, document.id)
    return [(lot, pieces[lot.id]) for lot in store.lock_lots(tx, list(pieces))]


def _move(
    tx: Tx,
    document: Document,
    kind: MovementKind,
    chosen: list[tuple[Lot, int]],
    *,
    today: date,
    now: datetime,
    by_id: UUID | None = None,
) -> None:
    store.add_movements(
        tx, [rules.movement(lot, kind, pieces, document, day=today, at=now, by_id=by_id) for lot, pieces in chosen]
    )


LABEL_DIGITS = 8


def new_label() -> str:
    """What stands on the box: not secret, easily read."""
    return "L-" + "".join(secrets.choice(CODE_DIGITS) for _ in range(LABEL_DIGITS))
