"""Steps of redemptions: what follows from each new state, in the one transaction that it is saved in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.commands import codes, promises
from services.charity.model.redemptions import GIVEN_BACK, Redemption, ReturnReason
from services.charity.model.rewards import Reward, RewardKind
from services.charity.model.vouchers import Origin, Voucher, VoucherState
from services.charity.rules import redemptions as rules
from services.charity.rules.days import midnight_after
from services.charity.rules.rewards import taken_by
from services.charity.rules.vouchers import code_of, hidden
from services.charity.store import redemptions, rewards, vouchers
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.contracts.charity import RedemptionConfirmed, RedemptionReturned


def carry_out(tx: Tx, before: Redemption, after: Redemption, now: datetime) -> Redemption:
    """Make a new state true: counters moved, stock and limit given back, points sent back where they are owed."""
    (held, gone), (holds, gives) = taken_by(before), taken_by(after)
    rewards.shift(tx, after.reward_id, reserved=holds - held, given=gives - gone)
    if after.state in GIVEN_BACK:
        rewards.uncount_use(tx, after)
        if after.reward_kind is RewardKind.GOODS:
            after = replace(after, round=after.round + 1)
            promises.release(tx, rules.document_of(after), today=communities.local_day(tx, now), now=now)
    if rules.owes_points(after):
        after = rules.with_return(after, new_id())
        publish(tx, _returned(after, now), now, sequence=after.version, cause=f"return:{after.return_id}")
    redemptions.save_redemption(tx, after)
    return after


def confirm(tx: Tx, before: Redemption, after: Redemption, now: datetime) -> Redemption:
    """Points are paid: vouchers are issued, goods wait to be collected."""
    reward = rewards.lock_reward(tx, after.reward_id)
    publish(tx, _confirmed(after, now), now, sequence=after.version, cause=f"redemption:{after.id}")
    if after.reward_kind is RewardKind.VOUCHER:
        _issue_vouchers(tx, after, reward, now)
        return carry_out(tx, before, after, now)
    return keep_waiting(tx, carry_out(tx, before, after, now), reward, now)


def keep_waiting(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> Redemption:
    """Goods that wait: from fresh lots where theirs are past their day; where there are none, points go back."""
    today = communities.local_day(tx, now)
    fresh = promises.renew(tx, rules.document_of(redemption), _item_of(reward), today=today, now=now)
    if fresh is None:
        return send_back(tx, redemption, ReturnReason.LOT_EXPIRED, now)
    return wait_until(tx, replace(redemption, round=fresh.round), now)


def wait_until(tx: Tx, redemption: Redemption, now: datetime) -> Redemption:
    """Goods as they are promised now: until when they wait follows from their lots."""
    answered_on = communities.local_day(tx, redemption.answered_at or now)
    until = rules.collect_by(answered_on, promises.last_day(tx, rules.document_of(redemption)))
    waiting = replace(redemption, collect_by=until, due_at=midnight_after(until, communities.zone(tx)))
    redemptions.save_redemption(tx, waiting)
    return waiting


def send_back(tx: Tx, redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption:
    """Goods that were paid and not collected go back to the shelf, their points to the person."""
    after = rules.after_return(redemption, reason, now)
    return carry_out(tx, redemption, after, now) if after else redemption


def _item_of(reward: Reward) -> UUID:
    assert reward.item_id is not None  # noqa: S101  (the table says so of goods)
    return reward.item_id


def _issue_vouchers(tx: Tx, redemption: Redemption, reward: Reward, now: datetime) -> None:
    """One voucher a piece, with a code that nobody can guess and everybody who holds the key can derive again."""
    valid_until = communities.local_day(tx, now) + timedelta(days=reward.valid_days or 0)
    newest = codes.keys(tx)[0]
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
    stored = [(one, hidden(newest, code_of(newest, tx.community_id, one.id, one.issue_no))) for one in made]
    vouchers.add_vouchers(tx, stored)


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
