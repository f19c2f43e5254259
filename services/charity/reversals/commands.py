"""Commands on reversals: one person requests it, another approves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.charity.gifts import rules as gifts_rules
from services.charity.gifts import store as gifts_store
from services.charity.gifts.model import Gift, Reversal, ReversalReason
from services.charity.gifts.rules import event_fields
from services.charity.redemptions import store as redemptions_store
from services.charity.redemptions.model import UNANSWERED, Redemption, ReturnReason, State
from services.charity.redemptions.rules import after_cancel, document_of
from services.charity.redemptions.transitions import apply_transition, return_goods, set_collect_by
from services.charity.reversals.model import OwnProposal
from services.charity.rewards import store as rewards_store
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind, Lot, MovementKind
from services.charity.stock.rules import movement
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import NotYet, WrongState
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import GiftReversed


def ask_reversal(
    tx: Tx,
    gift_id: UUID,
    *,
    units: int,
    lines: Mapping[int, int] | None,
    reason: ReversalReason,
    who: Caller,
    now: datetime,
) -> Gift:
    """Ask that a gift be taken back; nothing changes before another person approves it."""
    gift = gifts_store.lock_gift(tx, gift_id)
    reversal = Reversal(
        id=new_id(),
        gift_id=gift.id,
        units=units,
        pieces=gifts_rules.pieces_to_reverse(gift, gift.lines, units, lines),
        reason=reason,
        asked_by=who.id,
        asked_at=now,
    )
    gifts_store.add_reversal(tx, reversal)
    gifts_store.save_gift(tx, replace(gift, version=gift.version + 1))
    return gifts_store.get_gift(tx, gift.id)


def approve_reversal(
    tx: Tx, gift_id: UUID, reversal_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Gift:
    """Take the gift back: free pieces leave, promised ones are promised anew or their points return."""
    gift = gifts_store.lock_gift(tx, gift_id)
    must_match(gift.version)
    reversal = gifts_store.lock_reversal(tx, gift.id, reversal_id)
    if reversal.approved_by:
        raise WrongState(state="approved", allowed=["asked"])
    if reversal.asked_by == who.id:
        raise OwnProposal
    after, lines = gifts_rules.reversed_in_part(gift, gift.lines, reversal.units, reversal.pieces)
    after = replace(after, lines=tuple(lines))
    today = communities.local_day(tx, now)
    gone = _take_from_stock(tx, gift, reversal, by_id=who.id, today=today, now=now)
    gifts_store.save_gift(tx, after)
    approved = replace(reversal, approved_by=who.id, approved_at=now, issued_before=gone)
    gifts_store.save_reversal(tx, approved)
    told = GiftReversed(**event_fields(after), reason=reversal.reason)
    publish(tx, told, now, cause=f"gift:{gift.id}:{after.revision}")
    return gifts_store.get_gift(tx, gift.id)


def _take_from_stock(tx: Tx, gift: Gift, reversal: Reversal, *, by_id: UUID, today: date, now: datetime) -> int:
    """Move the pieces out; gives how many had left the house before and so stay out."""
    holders = _lock_holders(tx, [lot.id for lot in stock_store.lots_of_gift(tx, gift.id)])
    issued_before, leaving = 0, []
    for lot in stock_store.lock_lots_of_gift(tx, gift.id):
        wanted = reversal.pieces.get(str(lot.line_no), 0)
        if wanted > lot.free:
            lot = _free_up(tx, lot, wanted - lot.free, holders, today=today, now=now)  # noqa: PLW2901  (as it is now)
        pieces = min(wanted, lot.free)
        issued_before += wanted - pieces
        leaving += [(lot, pieces)] if pieces else []
    document = Document(DocumentKind.REVERSAL, reversal.id)
    stock_store.add_movements(
        tx,
        [
            movement(lot, MovementKind.REVERSE, pieces, document, day=today, at=now, by_id=by_id)
            for lot, pieces in leaving
        ],
    )
    return issued_before


def _lock_holders(tx: Tx, lot_ids: list[UUID]) -> list[UUID]:
    """Redemptions that these lots are promised to; they and their rewards are locked before any lot is."""
    ids = stock_store.documents_with_reservations(tx, DocumentKind.REDEMPTION, lot_ids)
    holders = [redemptions_store.lock_redemption(tx, redemption_id) for redemption_id in ids]
    for reward_id in sorted({one.reward_id for one in holders}):
        rewards_store.lock_reward(tx, reward_id)
    return ids


def _free_up(tx: Tx, lot: Lot, missing: int, holders: list[UUID], *, today: date, now: datetime) -> Lot:
    """Take promises off a lot, the latest first, until `missing` pieces are free or none is promised."""
    for holder_id in reversed(holders):
        if missing <= 0:
            break
        holder = redemptions_store.lock_redemption(tx, holder_id)  # as the lot before has left it
        document, freed = stock_transitions.move_reservation(tx, document_of(holder), lot, today=today, now=now)
        if document is None:
            freed = _call_off(tx, holder, lot, today=today, now=now)
        elif holder.state is State.CONFIRMED:
            set_collect_by(tx, replace(holder, round=document.round, version=holder.version + 1), now)
        else:
            redemptions_store.save_redemption(tx, replace(holder, round=document.round))
        missing -= freed
    fresh = stock_store.lock_lots(tx, [lot.id])[0]
    if missing > 0 and fresh.reserved:
        raise NotYet  # promised to somebody new while we were looking
    return fresh


def _call_off(tx: Tx, holder: Redemption, lot: Lot, *, today: date, now: datetime) -> int:
    """Nothing else is left for this redemption: its points go back, at once or when points has answered."""
    held = stock_transitions.held_in(tx, document_of(holder), lot)
    if holder.state not in UNANSWERED:
        return_goods(tx, holder, ReturnReason.RECALLED, now)
        return held
    after = after_cancel(holder, now) or replace(holder, version=holder.version + 1)
    after = replace(apply_transition(tx, holder, after, now), round=holder.round + 1)
    stock_transitions.release(tx, document_of(after), today=today, now=now)
    redemptions_store.save_redemption(tx, after)
    return held
