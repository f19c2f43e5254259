"""Decisions on changes of stock: when a second person is needed, and what the lot of the right date is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from services.charity.stock import rules as stock_rules
from services.charity.stock.model import Item, ItemKind, Lot, LotStatus, MedicineNotAGift, OutOfStock
from services.charity.stock_changes.model import Alone, ChangeKind, SameDate, StockChange
from services.chassis.errors import WrongState

PIECES_ALONE = 20  # of an item and a day, by one worker; `stock_alone_pieces` is the setting
FEN_ALONE = 20_000  # the same; `stock_alone_fen` is the setting
HANDED_OUT_ALONE = 10  # pieces of an item and a day


def needs_second(change: StockChange, before: Alone, settings: Mapping[str, Any]) -> bool:
    """Returns whether a second person must confirm; `before` is what the worker did alone with the item today."""
    pieces = before.pieces + change.pieces
    if change.kind is ChangeKind.REDATE:
        return True
    if change.kind is ChangeKind.HAND_OUT:
        return pieces > HANDED_OUT_ALONE
    if change.worth_fen is None or pieces > settings.get("stock_alone_pieces", PIECES_ALONE):
        return True
    return before.worth_fen + change.worth_fen > int(settings.get("stock_alone_fen", FEN_ALONE))


def worth_fen(lot: Lot, pieces: int) -> int | None:
    """Returns the value of some pieces of a lot, rounded up; None if it is not known."""
    return None if lot.value_fen is None else -(-lot.value_fen * pieces // lot.received)


def require_pieces(lot: Lot, pieces: int) -> None:
    """Raises OutOfStock if the lot has fewer pieces."""
    if pieces > lot.on_hand:
        raise OutOfStock(free=lot.on_hand)


def require_free(lot: Lot, pieces: int, today: date) -> None:
    """Raises OutOfStock if fewer pieces may be handed out today; those for relief only may be."""
    free = lot.free if stock_rules.is_usable(lot, today) else 0
    if pieces > free:
        raise OutOfStock(free=free)


def require_other_date(lot: Lot, expires_on: date) -> None:
    """Raises WrongState for a lot on hold, which gets its date at once, and SameDate."""
    if lot.status is not LotStatus.OK:
        raise WrongState(state=lot.status.value, allowed=[LotStatus.OK.value])
    if lot.expires_on == expires_on:
        raise SameDate


def require_no_medicine(item: Item) -> None:
    """Raises MedicineNotAGift for an item that is listed as medicine."""
    if item.kind is ItemKind.MEDICINE:
        raise MedicineNotAGift


def redated(lot: Lot, item: Item, expires_on: date, *, lot_id: UUID, label: str) -> Lot:
    """Returns the lot of the right date, which takes all pieces of a lot."""
    return replace(
        lot,
        id=lot_id,
        label=label,
        expires_on=expires_on,
        usable_until=stock_rules.usable_until(expires_on, item),
        received=lot.on_hand,
        value_fen=worth_fen(lot, lot.on_hand),
        on_hand=0,
        reserved=0,
        of_lot_id=lot.id,
    )
