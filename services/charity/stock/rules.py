"""Decisions on stock: expiry dates, the order in which lots are used, and what a movement does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.charity.stock.model import (
    NO_END,
    Document,
    DocumentKind,
    Item,
    Lot,
    LotStatus,
    MedicineNotAGift,
    Movement,
    MovementKind,
    OutOfStock,
    ReliefOnly,
    Restriction,
    StockLine,
)
from services.chassis.errors import WrongState

MEDICINE = frozenset({"medicine", "drug", "drugs", "药品", "药", "药物"})
MUST_HAVE_EXPIRY = frozenset({"food", "食品", "medical_supplies", "医疗物资"})


def require_no_medicine(categories: Sequence[str]) -> None:
    """Medicine has its own desk."""
    if any(word.strip().lower() in MEDICINE for word in categories):
        raise MedicineNotAGift


def expiry_required(category: str) -> bool:
    """Whether things of this kind are issued only with their date known."""
    return category.strip().lower() in MUST_HAVE_EXPIRY


def usable_until(expires_on: date | None, item: Item) -> date:
    """The last day on which pieces may go out."""
    return expires_on - timedelta(days=item.issue_days) if expires_on else NO_END


def status_of(expires_on: date | None, item: Item) -> LotStatus:
    """What needs a date waits until it is read from the pack."""
    return LotStatus.HOLD if item.expiry_required and expires_on is None else LotStatus.OK


def relabelled(lot: Lot, item: Item, expires_on: date) -> Lot:
    """A lot that waited for its date, with the one that stands on the pack; a date that is known stays."""
    if lot.status is not LotStatus.HOLD:
        raise WrongState(state=lot.status.value, allowed=[LotStatus.HOLD.value])
    return replace(lot, status=LotStatus.OK, expires_on=expires_on, usable_until=usable_until(expires_on, item))


DELTAS = {  # what `pieces` of each kind do to (on hand, reserved)
    MovementKind.OPENING: (1, 0),
    MovementKind.RECEIVE: (1, 0),
    MovementKind.RESERVE: (0, 1),
    MovementKind.RELEASE: (0, -1),
    MovementKind.ISSUE: (-1, -1),
    MovementKind.REVERSE: (-1, 0),
}


def expiry_order(lot: Lot) -> tuple[date, date, str]:
    """The order in which lots are taken: what can be used the shortest goes first."""
    return lot.usable_until, lot.received_on, str(lot.id)


def usable(lot: Lot, today: date) -> bool:
    """Whether free pieces of a lot may be promised today."""
    return lot.status is LotStatus.OK and lot.usable_until >= today and lot.free > 0


def allocate(lots: Sequence[Lot], quantity: int, today: date) -> list[tuple[Lot, int]]:
    """`quantity` pieces for the points line, from the lots that expire first; a promise may span lots."""
    taken: list[tuple[Lot, int]] = []
    missing = quantity
    fit = [lot for lot in lots if usable(lot, today)]
    for lot in sorted(fit, key=expiry_order):
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
    on_hand, reserved = DELTAS[kind]
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
