"""Commands on reversals: one person requests it, another approves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.gifts import rules as gifts_rules
from services.charity.gifts import store as gifts_store
from services.charity.gifts.model import Gift, Reversal, ReversalReason
from services.charity.redemptions import store as redemptions_store
from services.charity.redemptions import transitions as redemptions_transitions
from services.charity.redemptions.model import Redemption
from services.charity.reversals import rules
from services.charity.rewards import store as rewards_store
from services.charity.stock import rules as stock_rules
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind, Lot, MovementKind
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import NotYet
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
    """Take the pieces of a reversal out of stock; returns how many had been issued before."""
    holders = _lock_holders(tx, reversal.gift_id)
    issued_before = 0
    leaving: list[tuple[Lot, int]] = []
    for lot in tx.read(stock_store.lots_of_gift_to_lock(reversal.gift_id)):
        wanted = reversal.pieces.get(str(lot.line_no), 0)
        freed = lot if wanted <= lot.free else _free_up(tx, lot, wanted, holders, today=today, now=now)
        pieces = min(wanted, freed.free)
        issued_before += wanted - pieces
        leaving += [(freed, pieces)] if pieces else []
    document = Document(DocumentKind.REVERSAL, reversal.id)
    movements = stock_rules.movements(MovementKind.REVERSE, leaving, document, day=today, at=now, by_id=by_id)
    stock_store.add_movements(tx, movements)
    return issued_before


def _lock_holders(tx: Tx, gift_id: UUID) -> dict[UUID, Redemption]:
    """Locks the redemptions for which pieces of a gift are reserved, and their rewards, before any lot is locked."""
    ids = tx.read(stock_store.documents_with_reservations(DocumentKind.REDEMPTION, gift_id))
    holders = tx.read(redemptions_store.redemptions_to_lock(ids))
    tx.read(rewards_store.rewards_to_lock({one.reward_id for one in holders}))
    return {one.id: one for one in holders}


def _free_up(tx: Tx, lot: Lot, wanted: int, holders: dict[UUID, Redemption], *, today: date, now: datetime) -> Lot:
    """Take reservations off a lot, the latest redemption first, until `wanted` pieces are free or none is reserved.

    Returns the lot after it. `holders` is updated, since one redemption may hold pieces of several lots.
    """
    missing = wanted - stock_store.lock_lot(tx, lot.id).free  # fewer pieces than before if a holder lost all its pieces
    for holder in reversed(list(holders.values())):
        held = stock_transitions.reserved_in(tx, holder.document, lot) if missing > 0 else 0
        if not held:
            continue
        moved = stock_transitions.move_reservation(tx, holder.document, lot, today=today, now=now)
        if moved is None:
            holders[holder.id] = redemptions_transitions.recall(tx, holder, now)
        else:
            holders[holder.id] = redemptions_transitions.follow_reservation(tx, holder, *moved, now)
        missing -= held
    freed = stock_store.lock_lot(tx, lot.id)
    if missing > 0 and freed.reserved:
        raise NotYet  # somebody reserved a piece after the holders were read; a repetition may succeed
    return freed
