"""Commands on reversals: one person requests it, another approves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.gifts import rules as gifts_rules
from services.charity.gifts import store as gifts_store
from services.charity.gifts.model import Gift, Reversal, ReversalReason
from services.charity.redemptions import transitions
from services.charity.reversals import rules
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock.model import Document, DocumentKind, Lot, MovementKind
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import GiftReversed


def request_reversal(
    tx: Tx,
    gift_id: UUID,
    *,
    units: int,
    lines: Mapping[int, int] | None,
    reason: ReversalReason,
    who: Caller,
    now: datetime,
) -> Gift:
    """Request that a gift be reversed, all or in part; nothing changes before another person approves it."""
    gift = gifts_store.lock_gift(tx, gift_id)
    reversal = Reversal(
        id=new_id(),
        gift_id=gift.id,
        units=units,
        pieces=rules.pieces_to_reverse(gift, units, lines),
        reason=reason,
        asked_by=who.id,
        asked_at=now,
    )
    gifts_store.add_reversal(tx, reversal)
    gift = replace(gift, version=gift.version + 1, reversals=(*gift.reversals, reversal))
    gifts_store.save_gift(tx, gift)
    return gift


def approve_reversal(
    tx: Tx, gift_id: UUID, reversal_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Gift:
    """Reverse a gift: its pieces leave stock. Reserved pieces are replaced, or their points are returned.

    Pieces that were issued before do not come back; their number is recorded.
    Raises Unknown, WrongState, OwnProposal, ReversalExceedsGift or NotYet.
    """
    gift = gifts_store.lock_gift(tx, gift_id)
    reversal = rules.find_reversal(gift, reversal_id)
    must_match(gift.version)
    rules.require_approvable(reversal, who.id)
    after = rules.reversed_by(gift, reversal)
    today = communities.local_day(tx, now)
    issued_before = _take_from_stock(tx, reversal, by_id=who.id, today=today, now=now)
    approved = replace(reversal, approved_by=who.id, approved_at=now, issued_before=issued_before)
    after = replace(after, reversals=tuple(approved if one.id == approved.id else one for one in gift.reversals))
    gifts_store.save_gift(tx, after)
    gifts_store.save_lines(tx, after)
    gifts_store.save_reversal(tx, approved)
    event = GiftReversed(**gifts_rules.event_fields(after), reason=reversal.reason)
    publish(tx, event, now, cause=f"gift:{gift.id}:{after.revision}")
    return after


def _take_from_stock(tx: Tx, reversal: Reversal, *, by_id: UUID, today: date, now: datetime) -> int:
    """Take the pieces of a reversal out of stock; returns how many had been issued before.

    A line has several lots once its date was corrected. Free pieces of all of them go first, then reserved ones.
    """
    lot_ids = tx.read(stock_store.lot_ids_of_gift(reversal.gift_id))
    holders = transitions.lock_holders(tx, lot_ids)
    lots = tx.read(stock_store.lots_of_gift_to_lock(reversal.gift_id))
    missing: Counter[int | None] = Counter({int(line_no): pieces for line_no, pieces in reversal.pieces.items()})
    leaving: Counter[UUID] = Counter()
    for lot in lots:
        _take(lot, lot.free, missing, leaving)
    for lot in lots:
        wanted = leaving[lot.id] + missing[lot.line_no]
        if missing[lot.line_no] and lot.reserved:
            freed = transitions.free_up(tx, lot, wanted, holders, without=lot_ids, today=today, now=now)
            _take(lot, freed.free - leaving[lot.id], missing, leaving)
    document = Document(DocumentKind.REVERSAL, reversal.id)
    taken = [(lot, leaving[lot.id]) for lot in lots if leaving[lot.id]]
    movements = stock_rules.movements(MovementKind.REVERSE, taken, document, day=today, at=now, by_id=by_id)
    stock_store.add_movements(tx, movements)
    return missing.total()


def _take(lot: Lot, most: int, missing: Counter[int | None], leaving: Counter[UUID]) -> None:
    """Count pieces of a lot as leaving, `most` at most, and no more than are missing of its line."""
    pieces = min(missing[lot.line_no], most)
    leaving[lot.id] += pieces
    missing[lot.line_no] -= pieces
