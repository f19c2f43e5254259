"""Steps that several commands share: what follows from a new state of a redemption, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.redemptions import rules, store
from services.charity.redemptions.model import GIVEN_BACK, Redemption, ReturnReason
from services.charity.redemptions.rules import taken_by
from services.charity.rewards import store as rewards_store
from services.charity.rewards.model import Reward, RewardKind
from services.charity.stock import transitions as stock_transitions
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers.model import Origin, Voucher, VoucherState
from services.charity.vouchers.rules import code_hash, code_of, midnight_after
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import RedemptionConfirmed, RedemptionReturned


def may_act_for(tx: Tx, who: Caller, person_id: UUID) -> bool:
    """Whether somebody is this person, or their guardian."""
    if who.id == person_id:
        return True
    facts = [one.facts for one in people.people_by_id(tx, [person_id]).values()]
    return any(str(who.id) in one.get("guardian_ids", ()) for one in facts)


def apply_transition(tx: Tx, before: Redemption, after: Redemption, now: datetime) -> Redemption:
    """Make a new state true: counters moved, stock and limit given back, points sent back where they are owed."""
    (held, gone), (holds, gives) = taken_by(before), taken_by(after)
    rewards_store.shift(tx, after.reward_id, reserved=holds - held, given=gives - gone)
    if after.state in GIVEN_BACK:
        store.uncount_from_limit(tx, after)
        if after.reward_kind is RewardKind.GOODS:
            after = replace(after, round=after.round + 1)
            stock_transitions.release(tx, rules.document_of(after), today=communities.local_day(tx, now), now=now)
    if rules.owes_points(after):
        after = rules.with_return(after, new_id())
        publish(tx, _returned(after, now), now, sequence=after.version, cause=f"return:{after.return_id}")
    store.save_redemption(tx, after)
    return after


def confirm(tx: Tx, before: Redemption, after: Redemption, now: datetime) -> Redemption:
    """Points are paid: vouchers are issued, goods wait to be collected."""
    reward = rewards_store.lock_reward(tx, after.reward_id)
    publish(tx, _confirmed(after, now), now, sequence=after.version, cause=f"redemption:{after.id}")
    if after.reward_kind is RewardKind.VOUCHER:
        _issue_vouchers(tx, after, reward, now)
        return apply_transition(tx, before, after, now)
    return renew_collection(tx, apply_transition(tx, before, after, now), reward, now)


def renew_collection(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> Redemption:
    """Goods that wait: from fresh lots where theirs are past their day; where there are none, points go back."""
    today = communities.local_day(tx, now)
    fresh = stock_transitions.renew(tx, rules.document_of(redemption), _item_of(reward), today=today, now=now)
    if fresh is None:
        return return_goods(tx, redemption, ReturnReason.LOT_EXPIRED, now)
    return set_collect_by(tx, replace(redemption, round=fresh.round), now)


def set_collect_by(tx: Tx, redemption: Redemption, now: datetime) -> Redemption:
    """Goods as they are promised now: until when they wait follows from their lots."""
    answered_on = communities.local_day(tx, redemption.answered_at or now)
    until = rules.collect_by(answered_on, stock_transitions.last_day(tx, rules.document_of(redemption)))
    waiting = replace(redemption, collect_by=until, due_at=midnight_after(until, communities.zone(tx)))
    store.save_redemption(tx, waiting)
    return waiting


def return_goods(tx: Tx, redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption:
    """Goods that were paid and not collected go back to the shelf, their points to the person."""
    after = rules.after_return(redemption, reason, now)
    return apply_transition(tx, redemption, after, now) if after else redemption


def _item_of(reward: Reward) -> UUID:
    assert reward.item_id is not None  # noqa: S101  (the table says so of goods)
    return reward.item_id


def _issue_vouchers(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> None:
    """One voucher a piece, with a code that nobody can guess and everybody who holds the key can derive again."""
    valid_until = communities.local_day(tx, now) + timedelta(days=reward.valid_days or 0)
    newest = vouchers_store.code_keys(tx)[0]
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
            ends_at=midnight_after(valid_until, communities.zone(tx)),
        )
        for _ in range(redemption.quantity)
    ]
    stored = [(one, code_hash(newest, code_of(newest, tx.community_id, one.id, one.issue_no))) for one in made]
    vouchers_store.add_vouchers(tx, stored)


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


def _returned(redemption: Redemption, now: datetime) -> RedemptionReturned:
    assert redemption.return_id is not None  # noqa: S101  (both were given one line before)
    assert redemption.return_reason is not None  # noqa: S101
    return RedemptionReturned(
        redemption_id=redemption.id,
        return_id=redemption.return_id,
        person_id=redemption.person_id,
        points=redemption.points,
        reason=redemption.return_reason,
        returned_at=now,
    )
