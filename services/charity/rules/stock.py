"""First expired, first out: which lots a promise is kept from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from services.charity.model.gifts import Restriction
from services.charity.model.refusals import OutOfStock, ReliefOnly
from services.charity.model.stock import Document, DocumentKind, Lot, LotStatus, Movement, MovementKind, StockLine

SIGNS = {  # what `pieces` of each kind do to (on hand, reserved)
    MovementKind.OPENING: (1, 0),
    MovementKind.RECEIVE: (1, 0),
    MovementKind.RESERVE: (0, 1),
    MovementKind.RELEASE: (0, -1),
    MovementKind.ISSUE: (-1, -1),
    MovementKind.REVERSE: (-1, 0),
}


def first_out(lot: Lot) -> tuple[date, date, str]:
    """The order in which lots are taken: what can be used the shortest goes first."""
    return lot.usable_until, lot.received_on, str(lot.id)


def usable(lot: Lot, today: date) -> bool:
    """Whether free pieces of a lot may be promised today."""
    return lot.status is LotStatus.OK and lot.usable_until >= today and lot.free > 0


def share_out(lots: Sequence[Lot], quantity: int, today: date) -> list[tuple[Lot, int]]:
    """`quantity` pieces for the points line, from the lots that expire first; a promise may span lots."""
    taken: list[tuple[Lot, int]] = []
    missing = quantity
    fit = [lot for lot in lots if usable(lot, today)]
    for lot in sorted(fit, key=first_out):
        if missing and lot.restriction is Restriction.NONE:
            pieces = min(missing, lot.free)
            taken.append((lot, pieces))
            missing -= pieces
    if missing:
        if any(lot.restriction is Restriction.RELIEF_ONLY for lot in fit) and missing == quantity:
            raise ReliefOnly
        raise OutOfStock(free=quantity - missing)
    return taken


def movement(
    lot: Lot, kind: MovementKind, pieces: int, document: Document, *, day: date, at: datetime, by_id: UUID | None
) -> Movement:
    """The line in the book for `pieces` of a lot, caused by a document."""
    on_hand, reserved = SIGNS[kind]
    return Movement(
        lot_id=lot.id,
        item_id=lot.item_id,
        place_id=lot.place_id,
        kind=kind,
        quantity_delta=on_hand * pieces,
        reserved_delta=reserved * pieces,
        line=StockLine.POINTS if document.kind is DocumentKind.REDEMPTION else StockLine.NONE,
        document_kind=document.kind,
        document_id=document.id,
        line_no=lot.line_no or 0,
        round=document.round,
        day=day,
        at=at,
        lot_usable_until=lot.usable_until,
        lot_restriction=lot.restriction,
        by_id=by_id,
    )
