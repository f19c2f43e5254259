"""Steps that several commands share: the consequences of a new state of a redemption, in one transaction.

Locks are taken in one sequence: the redemption (several by id), its reward, the counter of the limit, lots in the order
of expiry. Every command and every reversal keeps this sequence, so that two of them never deadlock.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.charity.gifts.model import OwnCase
from services.charity.redemptions import rules, store
from services.charity.redemptions.model import (
    GIVEN_BACK,
    UNANSWERED,
    PointReturn,
    Redemption,
    RedemptionState,
    ReturnReason,
)
from services.charity.rewards import store as rewards_store
from services.charity.rewards.model import Reward, RewardKind
from services.charity.stock import store as stock_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind, Lot
from services.charity.vouchers import rules as vouchers_rules
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers.model import Origin, Voucher, VoucherState
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import NotYet
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person
from services.contracts.charity import RedemptionConfirmed, RedemptionReturned


def may_act_for(tx: Tx, who: Caller, person_id: UUID) -> bool:
    """Returns whether the caller is this person or a guardian of theirs."""
    if may(who, of_person(person_id)):
        return True
    return any(is_own(who, one) for one in people.people_by_id(tx, [person_id]).values())


def is_own(who: Caller, person: people.Person) -> bool:
    """Returns whether the caller gains from what this person is given: they are the person or a guardian of theirs."""
    return who.is_person and (who.id == person.id or str(who.id) in person.facts.get("guardian_ids", ()))


def require_not_for_own(tx: Tx, who: Caller, person_id: UUID) -> None:
    """Raises OwnCase for the person and for their guardians."""
    if may_act_for(tx, who, person_id):
        raise OwnCase


def apply_transition(tx: Tx, before: Redemption, after: Redemption, now: datetime) -> Redemption:
    """Save a new state and its consequences: counts; after a cancellation also the limit, the pieces and the points."""
    (reserved, given), (reserved_now, given_now) = rules.taken_by(before), rules.taken_by(after)
    more = {"more_reserved": reserved_now - reserved, "more_given": given_now - given}
    if any(more.values()):
        tx.write(rewards_store.change_counts(reward_id=after.reward_id, **more))
    if after.state in GIVEN_BACK:
        store.uncount_from_limit(tx, after)
        if after.reward_kind is RewardKind.GOODS:
            after = replace(after, round=after.round + 1)
            stock_transitions.release(tx, after.document, today=communities.local_day(tx, now), now=now)
    if rules.owes_points(after):
        after = _with_points_returned(tx, after, now)
    store.save_redemption(tx, after)
    return after


def confirm(tx: Tx, before: Redemption, after: Redemption, reward: Reward, now: datetime) -> Redemption:
    """Confirm a redemption after the debit: issue its vouchers, or keep its goods until they are collected."""
    publish(tx, _confirmed(after, now), now, sequence=after.version, cause=f"redemption:{after.id}")
    if after.reward_kind is RewardKind.GOODS:
        return renew_collection(tx, after, reward, now)
    _issue_vouchers(tx, after, reward, now)
    return apply_transition(tx, before, after, now)


def renew_collection(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> Redemption:
    """Keep goods until the last day of their lots, and replace lots that expired.

    If no usable lot is left, the goods are returned and so are the points.
    """
    today = communities.local_day(tx, now)
    renewed = (
        stock_transitions.renew(tx, redemption.document, reward.item_id, today=today, now=now)
        if reward.item_id
        else None  # only vouchers have no item, and vouchers are not collected
    )
    if renewed is None:
        return return_goods(tx, redemption, ReturnReason.LOT_EXPIRED, now)
    return _waiting(tx, redemption, *renewed, now)


def return_goods(tx: Tx, redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption:
    """Return goods that were paid for and not collected into stock, and the points to the person."""
    after = rules.after_return(redemption, reason, now)
    return apply_transition(tx, redemption, after, now) if after else redemption


def return_points_of_one(tx: Tx, voucher: Voucher, reason: ReturnReason, now: datetime) -> None:
    """Return the points of one voucher of a redemption, since the voucher is void. The others stay as they are."""
    redemption = store.lock_redemption(tx, voucher.redemption_id)
    points = redemption.points // redemption.quantity
    returned = PointReturn(new_id(), redemption.id, voucher.id, points, now)
    store.add_point_return(tx, returned)
    after = replace(redemption, version=redemption.version + 1)
    store.save_redemption(tx, after)
    _publish_return(tx, after, returned.id, points, reason, now)


def follow_reservation(tx: Tx, redemption: Redemption, document: Document, last_day: date, now: datetime) -> Redemption:
    """Save that pieces of a redemption were reserved in other lots, all of which are usable until `last_day`."""
    if redemption.state is RedemptionState.CONFIRMED:
        return _waiting(tx, replace(redemption, version=redemption.version + 1), document, last_day, now)
    moved = replace(redemption, round=document.round)
    store.save_redemption(tx, moved)
    return moved


def recall(tx: Tx, redemption: Redemption, now: datetime) -> Redemption:
    """Undo a redemption whose pieces are taken back and cannot be replaced.

    The points are returned at once. If the debit is not decided yet, the redemption is CANCELLING, without pieces,
    until the answer arrives.
    """
    if redemption.awaits_second:
        return apply_transition(tx, redemption, rules.after_cancel(redemption, now) or redemption, now)
    if redemption.state not in UNANSWERED:
        return return_goods(tx, redemption, ReturnReason.RECALLED, now)
    after = rules.after_cancel(redemption, now) or replace(redemption, version=redemption.version + 1)
    after = replace(after, round=after.round + 1)
    stock_transitions.release(tx, after.document, today=communities.local_day(tx, now), now=now)
    store.save_redemption(tx, after)
    return after


def lock_holders(tx: Tx, lot_ids: Collection[UUID]) -> dict[UUID, Redemption]:
    """Locks the redemptions for which pieces of lots are reserved, and their rewards, before any lot is locked."""
    ids = tx.read(stock_store.documents_with_reservations(DocumentKind.REDEMPTION, lot_ids))
    holders = tx.read(store.redemptions_to_lock(ids))
    tx.read(rewards_store.rewards_to_lock({one.reward_id for one in holders}))
    return {one.id: one for one in holders}


def free_up(
    tx: Tx,
    lot: Lot,
    wanted: int,
    holders: dict[UUID, Redemption],
    *,
    without: Collection[UUID],
    today: date,
    now: datetime,
) -> Lot:
    """Take reservations off a lot, the latest redemption first, until `wanted` pieces are free or none is reserved.

    Other lots replace it, but none of `without`. Returns the lot after it. `holders` is updated, since one redemption
    may hold pieces of several lots.
    """
    missing = wanted - stock_store.lock_lot(tx, lot.id).free  # fewer pieces than before if a holder lost all its pieces
    for holder in reversed(list(holders.values())):
        held = stock_transitions.reserved_in(tx, holder.document, lot) if missing > 0 else 0
        if not held:
            continue
        moved = stock_transitions.move_reservation(tx, holder.document, lot, without=without, today=today, now=now)
        holders[holder.id] = recall(tx, holder, now) if moved is None else follow_reservation(tx, holder, *moved, now)
        missing -= held
    freed = stock_store.lock_lot(tx, lot.id)
    if missing > 0 and freed.reserved:
        raise NotYet  # somebody reserved a piece after the holders were read; a repetition may succeed
    return freed


def _waiting(tx: Tx, redemption: Redemption, document: Document, last_day: date, now: datetime) -> Redemption:
    """Save the last day to collect goods whose lots are usable until `last_day`."""
    answered_on = communities.local_day(tx, redemption.answered_at or now)
    until = rules.collect_by(answered_on, last_day)
    due_at = vouchers_rules.midnight_after(until, communities.zone(tx))
    waiting = replace(redemption, round=document.round, collect_by=until, due_at=due_at)
    store.save_redemption(tx, waiting)
    return waiting


def _issue_vouchers(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> None:
    """Issue one voucher for each piece, stored by the hash of its code."""
    valid_until = communities.local_day(tx, now) + timedelta(days=reward.valid_days or 0)
    newest = tx.read(vouchers_store.code_keys(tx))[0]
    made = [
        Voucher(
            id=new_id(),
            redemption_id=redemption.id,
            reward_id=reward.id,
            holder_id=redemption.person_id,
            origin=Origin.POINTS,
            issue_no=1,
            key_no=newest.no,
            state=VoucherState.ISSUED,
            issued_at=now,
            valid_until=valid_until,
            ends_at=vouchers_rules.midnight_after(valid_until, communities.zone(tx)),
        )
        for _ in range(redemption.quantity)
    ]
    codes = [vouchers_rules.code_of(newest, tx.community_id, one.id, one.issue_no) for one in made]
    hashes = [vouchers_rules.code_hash(newest, code) for code in codes]
    vouchers_store.add_vouchers(tx, list(zip(made, hashes, strict=True)))


def _with_points_returned(tx: Tx, redemption: Redemption, now: datetime) -> Redemption:
    """Publish that the points of a redemption are returned; returns the redemption with the unique id of the return."""
    return_id, reason = new_id(), redemption.return_reason or ReturnReason.CANCELLED
    _publish_return(tx, redemption, return_id, redemption.points, reason, now)
    return replace(redemption, return_id=return_id, return_reason=reason)


def _publish_return(
    tx: Tx, redemption: Redemption, return_id: UUID, points: int, reason: ReturnReason, now: datetime
) -> None:
    event = RedemptionReturned(
        redemption_id=redemption.id,
        return_id=return_id,
        person_id=redemption.person_id,
        points=points,
        reason=reason,
        returned_at=now,
    )
    publish(tx, event, now, sequence=redemption.version, cause=f"return:{return_id}")


def _confirmed(redemption: Redemption, now: datetime) -> RedemptionConfirmed:
    return RedemptionConfirmed(
        redemption_id=redemption.id,
        person_id=redemption.person_id,
        reward_id=redemption.reward_id,
        reward_kind=redemption.reward_kind,
        quantity=redemption.quantity,
        points=redemption.points,
        confirmed_at=now,
    )
