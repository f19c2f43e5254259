"""Steps of redemptions: pieces of stock promised, taken back, promised anew, handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.model.redemptions import Redemption
from services.charity.model.refusals import LotExpired, OutOfStock, ReliefOnly
from services.charity.model.stock import Document, DocumentKind, Lot, MovementKind
from services.charity.rules.stock import movement, share_out
from services.charity.store import stock
from services.chassis.database.transactions import Tx


def promise(tx: Tx, redemption: Redemption, item_id: UUID, pieces: int, *, today: date, now: datetime) -> None:
    """Reserve pieces of an item, first expired first; OutOfStock where there are not enough."""
    chosen = share_out(stock.lock_lots_of_item(tx, item_id), pieces, today)
    _move(tx, redemption, MovementKind.RESERVE, chosen, today=today, now=now)


def release(tx: Tx, redemption: Redemption, *, today: date, now: datetime) -> None:
    """Give back whatever is promised."""
    _move(tx, redemption, MovementKind.RELEASE, _promised(tx, redemption), today=today, now=now)


def renew(tx: Tx, redemption: Redemption, item_id: UUID, *, today: date, now: datetime) -> Redemption | None:
    """Promise anew what lies in lots past their day; None where nothing fresh is left for it."""
    held = _promised(tx, redemption)
    late = [(lot, pieces) for lot, pieces in held if lot.usable_until < today]
    if not late:
        return redemption
    again = replace(redemption, round=redemption.round + 1)
    try:
        chosen = share_out(stock.lock_lots_of_item(tx, item_id), sum(pieces for _, pieces in late), today)
    except (OutOfStock, ReliefOnly):
        return None
    _move(tx, again, MovementKind.RELEASE, late, today=today, now=now)
    _move(tx, again, MovementKind.RESERVE, chosen, today=today, now=now)
    return again


def move_off(tx: Tx, redemption: Redemption, lot: Lot, *, today: date, now: datetime) -> tuple[Redemption | None, int]:
    """Promise what lies in `lot` from others instead: the redemption and the pieces freed; None where none is left."""
    held = held_in(tx, redemption, lot)
    if not held:
        return redemption, 0
    others = [
        one for one in stock.lock_lots_of_item(tx, lot.item_id) if one.gift_id is None or one.gift_id != lot.gift_id
    ]
    again = replace(redemption, round=redemption.round + 1)
    try:
        chosen = share_out(others, held, today)
    except (OutOfStock, ReliefOnly):
        return None, 0
    _move(tx, again, MovementKind.RELEASE, [(lot, held)], today=today, now=now)
    _move(tx, again, MovementKind.RESERVE, chosen, today=today, now=now)
    return again, held


def held_in(tx: Tx, redemption: Redemption, lot: Lot) -> int:
    """Pieces of a lot that are promised to a redemption."""
    return stock.promised_to(tx, DocumentKind.REDEMPTION, redemption.id).get(lot.id, 0)


def last_day(tx: Tx, redemption: Redemption) -> date:
    """The day until which everything that is promised may be handed out."""
    return min(lot.usable_until for lot, _ in _promised(tx, redemption))


def hand_out(tx: Tx, redemption: Redemption, by_id: UUID, *, today: date, now: datetime) -> None:
    """The promised pieces leave the house; LotExpired where one may not any more."""
    held = _promised(tx, redemption)
    if any(lot.usable_until < today for lot, _ in held):
        raise LotExpired
    _move(tx, redemption, MovementKind.ISSUE, held, today=today, now=now, by_id=by_id)


def _promised(tx: Tx, redemption: Redemption) -> list[tuple[Lot, int]]:
    pieces = stock.promised_to(tx, DocumentKind.REDEMPTION, redemption.id)
    return [(lot, pieces[lot.id]) for lot in stock.lock_lots(tx, list(pieces))]


def _move(
    tx: Tx,
    redemption: Redemption,
    kind: MovementKind,
    chosen: list[tuple[Lot, int]],
    *,
    today: date,
    now: datetime,
    by_id: UUID | None = None,
) -> None:
    document = Document(DocumentKind.REDEMPTION, redemption.id, redemption.round)
    stock.move(tx, [movement(lot, kind, pieces, document, day=today, at=now, by_id=by_id) for lot, pieces in chosen])
