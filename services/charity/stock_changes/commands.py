"""Commands on stock by hand: what one person may do alone is done at once, the rest when another person confirms it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.redemptions import transitions as redemptions_transitions
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Lot, LotSource, MovementKind, Restriction
from services.charity.stock_changes import rules, store, transitions
from services.charity.stock_changes.model import ChangeKind, ChangeReason, NewGoods, StockChange
from services.charity.two_people import rules as two_people
from services.charity.two_people.model import WAITS_FOR, RequestState
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller


def redate_lot(tx: Tx, lot_id: UUID, *, expires_on: date, reason: str, who: Caller, now: datetime) -> StockChange:
    """Ask that the pieces of a lot get another expiry date. Raises WrongState or SameDate."""
    lot = stock_store.get_lot(tx, lot_id)
    rules.require_other_date(lot, expires_on)
    change = _of_lot(tx, lot, ChangeKind.REDATE, lot.on_hand, who, now)
    return _ask(tx, replace(change, expires_on=expires_on, note=reason), now)


def write_off(
    tx: Tx, lot_id: UUID, *, pieces: int, reason: ChangeReason, note: str | None, who: Caller, now: datetime
) -> StockChange:
    """Write pieces of a lot off, also reserved ones. Raises OutOfStock."""
    lot = stock_store.get_lot(tx, lot_id)
    rules.require_pieces(lot, pieces)
    change = _of_lot(tx, lot, ChangeKind.WRITE_OFF, pieces, who, now)
    return _ask(tx, replace(change, reason=reason, note=note), now)


def hand_out(tx: Tx, lot_id: UUID, *, pieces: int, reason: ChangeReason, who: Caller, now: datetime) -> StockChange:
    """Hand pieces of a lot out without points. Who gets them is not stored. Raises OutOfStock."""
    lot = stock_store.get_lot(tx, lot_id)
    change = _of_lot(tx, lot, ChangeKind.HAND_OUT, pieces, who, now)
    rules.require_free(lot, pieces, change.day)
    return _ask(tx, replace(change, reason=reason), now)


def book_lot(tx: Tx, new: NewGoods, *, who: Caller, now: datetime) -> StockChange:
    """Book goods that were bought or found. They are no gift and earn no points. Raises UnknownItem or UnknownPlace."""
    item, places = stock_store.get_item(tx, new.item_id), tx.read(stock_store.place_ids([new.place_id]))
    rules.require_no_medicine(item)
    stock_rules.require_known_places([new.place_id], places)
    change = StockChange(
        id=new_id(),
        kind=ChangeKind.BOOK,
        day=communities.local_day(tx, now),
        asked_by=who.id,
        asked_at=now,
        lapses_at=now + WAITS_FOR,
        **vars(new) | {"place_id": places[new.place_id]},
    )
    return _ask(tx, change, now)


def confirm_change(
    tx: Tx, change_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> StockChange:
    """Confirm a change as a second person; it takes effect now. Raises WrongState, OwnProposal or OutOfStock."""
    change = store.lock_change(tx, change_id)
    must_match(change.version)
    after = _apply(tx, two_people.confirmed(change, by_id=who.id, now=now), by_id=who.id, now=now)
    store.save_change(tx, after)
    return after


def refuse_change(tx: Tx, change_id: UUID, *, who: Caller, now: datetime) -> StockChange:
    """Refuse a change, or withdraw one's own: nothing changes. Raises WrongState."""
    after = two_people.refused(store.lock_change(tx, change_id), by_id=who.id, now=now)
    store.save_change(tx, after)
    return after


def _of_lot(tx: Tx, lot: Lot, kind: ChangeKind, pieces: int, who: Caller, now: datetime) -> StockChange:
    return StockChange(
        id=new_id(),
        kind=kind,
        item_id=lot.item_id,
        lot_id=lot.id,
        pieces=pieces,
        worth_fen=rules.worth_fen(lot, pieces),
        day=communities.local_day(tx, now),
        asked_by=who.id,
        asked_at=now,
        lapses_at=now + WAITS_FOR,
    )


def _ask(tx: Tx, change: StockChange, now: datetime) -> StockChange:
    """Save a change that waits for a second person, or make one that the worker may make alone."""
    store.lock_worker(tx, change.asked_by)
    alone, community = tx.read(store.done_alone(change), communities.community_by_id(tx.community_id))
    if not rules.needs_second(change, alone, community.settings):
        change = _apply(tx, replace(change, state=RequestState.DONE), by_id=change.asked_by, now=now)
    store.add_change(tx, change)
    return change


def _apply(tx: Tx, change: StockChange, *, by_id: UUID, now: datetime) -> StockChange:
    """Move the pieces of a change; returns it with the lot that got them."""
    today = communities.local_day(tx, now)
    if change.source and change.place_id:
        return _book(tx, change, change.source, change.place_id, by_id=by_id, today=today, now=now)
    if change.kind is ChangeKind.REDATE:
        return _redate(tx, change, by_id=by_id, today=today, now=now)
    if change.kind is ChangeKind.HAND_OUT:
        lot = stock_store.lock_lot(tx, change.lot_id)
        rules.require_free(lot, change.pieces, today)
        _move(tx, MovementKind.HAND_OUT, lot, change, by_id=by_id, today=today, now=now)
    elif change.lot_id:
        off = {change.lot_id: change.pieces}
        transitions.take_out(tx, off, MovementKind.WRITE_OFF, change.document, by_id=by_id, today=today, now=now)
    return change


def _redate(tx: Tx, change: StockChange, *, by_id: UUID, today: date, now: datetime) -> StockChange:
    """Move all pieces of a lot into one of the right date. Those that are reserved follow, or other lots replace them.

    The new lot is filled first, so that reservations find it if its date allows.
    """
    holders = redemptions_transitions.lock_holders(tx, [change.lot_id] if change.lot_id else [])
    lot = stock_store.lock_lot(tx, change.lot_id)
    change = replace(change, pieces=lot.on_hand)
    if not lot.on_hand or change.expires_on is None:
        return change
    item = stock_store.get_item(tx, lot.item_id)
    right = rules.redated(lot, item, change.expires_on, lot_id=new_id(), label=stock_transitions.new_label())
    stock_transitions.receive(tx, [right], MovementKind.RECEIVE, change.document, by_id=by_id, now=now)
    redemptions_transitions.free_up(tx, lot, lot.on_hand, holders, without=[lot.id], today=today, now=now)
    _move(tx, MovementKind.REDATE, lot, change, by_id=by_id, today=today, now=now)
    return replace(change, new_lot_id=right.id)


def _move(
    tx: Tx, kind: MovementKind, lot: Lot, change: StockChange, *, by_id: UUID, today: date, now: datetime
) -> None:
    moved = [(lot, change.pieces)]
    stock_store.add_movements(tx, stock_rules.movements(kind, moved, change.document, day=today, at=now, by_id=by_id))


def _book(
    tx: Tx, change: StockChange, source: LotSource, place_id: UUID, *, by_id: UUID, today: date, now: datetime
) -> StockChange:
    item = stock_store.get_item(tx, change.item_id)
    rules.require_no_medicine(item)
    lot = Lot(
        id=new_id(),
        item_id=item.id,
        source=source,
        place_id=place_id,
        received_on=today,
        expires_on=change.expires_on,
        usable_until=stock_rules.usable_until(change.expires_on, item),
        restriction=Restriction.NONE,
        status=stock_rules.status_of(change.expires_on, item),
        label=stock_transitions.new_label(),
        received=change.pieces,
        value_fen=change.worth_fen,
    )
    stock_transitions.receive(tx, [lot], MovementKind.RECEIVE, change.document, by_id=by_id, now=now)
    return replace(change, new_lot_id=lot.id)
