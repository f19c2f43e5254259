"""Commands on redemptions: requests, cancellations and hand-overs, the answers of points, and due dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from services.charity.redemptions import rules, store
from services.charity.redemptions.model import UNANSWERED, Redemption, ReturnReason, RewardLimitReached, State
from services.charity.redemptions.rules import COLLECT_DAYS, after_cancel
from services.charity.redemptions.transitions import (
    apply_transition,
    confirm,
    may_act_for,
    renew_collection,
    return_goods,
)
from services.charity.rewards import store as rewards_store
from services.charity.rewards.model import Reward
from services.charity.rewards.rules import period_name, require_offered
from services.charity.shops import store as shops_store
from services.charity.stock import transitions as stock_transitions
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Fault, Forbidden, Invalid, Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import RedemptionRequested


def points_debited(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Points are paid: from here there is only forward; Unknown where no such redemption was asked for."""
    redemption = store.lock_redemption(tx, redemption_id)
    after = rules.after_debit(redemption, now)
    if after and after.state is State.CONFIRMED:
        confirm(tx, redemption, after, now)
    elif after:
        apply_transition(tx, redemption, after, now)


def debit_refused(tx: Tx, redemption_id: UUID, code: str, missing: int | None, now: datetime) -> None:
    """Points are not paid: stock and limit are as before."""
    redemption = store.lock_redemption(tx, redemption_id)
    after = rules.after_refusal(redemption, code, missing, now)
    if after:
        apply_transition(tx, redemption, after, now)


def ask_attention(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """A redemption without an answer goes on the station's list; the promise stays, for a debit may still come."""
    redemption = store.lock_redemption(tx, redemption_id)
    if redemption.state in UNANSWERED and redemption.attention_since is None:
        store.save_redemption(tx, replace(redemption, attention_since=now, version=redemption.version + 1))


def goods_due(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Goods whose day has passed: promised anew from fresh lots while there is time to collect, else points go back."""
    redemption = store.lock_redemption(tx, redemption_id)
    if redemption.state is not State.CONFIRMED or redemption.due_at is None or redemption.due_at > now:
        return
    waited_since = communities.local_day(tx, redemption.answered_at or now)
    reward = rewards_store.lock_reward(tx, redemption.reward_id)
    if communities.local_day(tx, now) > waited_since + timedelta(days=COLLECT_DAYS):
        return_goods(tx, redemption, ReturnReason.NOT_COLLECTED, now)
    else:
        renew_collection(tx, replace(redemption, version=redemption.version + 1), reward, now)


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Call off what they have open, and take them off the lists of shops."""
    shops_store.leave_shops(tx, person_id)
    for redemption in store.lock_open_of_person(tx, person_id):
        after = after_cancel(redemption, now)
        if after:
            apply_transition(tx, redemption, after, now)


def request_redemption(
    tx: Tx, *, reward_id: UUID, quantity: int, on_behalf_of: UUID | None, who: Caller, now: datetime
) -> Redemption:
    """Promise stock to somebody and ask points for the debit, in one transaction."""
    person_id = _for_whom(tx, who, on_behalf_of)
    today = communities.local_day(tx, now)
    reward = rewards_store.lock_reward(tx, reward_id)
    require_offered(reward, quantity)
    redemption = Redemption(
        id=new_id(),
        person_id=person_id,
        reward_id=reward.id,
        reward_kind=reward.kind,
        quantity=quantity,
        points=reward.price_points * quantity,
        state=State.RESERVED,
        period=period_name(today, reward.limit_period),
        requested_by=who.id,
        requested_at=now,
    )
    if not store.count_towards_limit(tx, redemption, reward.limit_per_person):
        raise RewardLimitReached(limit=reward.limit_per_person)
    rewards_store.shift(tx, reward.id, reserved=quantity, given=0)
    if reward.item_id:
        stock_transitions.reserve(tx, rules.document_of(redemption), reward.item_id, quantity, today=today, now=now)
    store.add_redemption(tx, redemption)
    publish(tx, _requested(redemption, reward), now, sequence=redemption.version, cause=f"redemption:{redemption.id}")
    return redemption


def cancel_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """The person, or the station for them, calls it off; an answer that is on its way is waited for."""
    redemption = store.lock_redemption(tx, redemption_id)
    if not who.has("station") and not may_act_for(tx, who, redemption.person_id):
        raise Unknown
    after = rules.after_cancel(redemption, now)
    return apply_transition(tx, redemption, after, now) if after else redemption


def hand_over_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """The goods leave the counter; their date is looked at once more."""
    redemption = store.lock_redemption(tx, redemption_id)
    today = communities.local_day(tx, now)
    after = rules.after_hand_over(redemption, today, now)
    after = apply_transition(tx, redemption, after, now)
    stock_transitions.issue(tx, rules.document_of(after), who.id, today=today, now=now)
    return after


def _for_whom(tx: Tx, who: Caller, on_behalf_of: UUID | None) -> UUID:
    """Oneself as a volunteer, one's ward, or anybody at the station's counter."""
    if on_behalf_of is None:
        if not who.has("volunteer"):
            raise Invalid(Fault("/on_behalf_of", "required", "The counter says for whom it redeems."))
        return _present(tx, who.id)
    if not who.has("station") and not may_act_for(tx, who, on_behalf_of):
        raise Forbidden
    return _present(tx, on_behalf_of)


def _present(tx: Tx, person_id: UUID) -> UUID:
    return people.member(tx, person_id).id


def _requested(redemption: Redemption, reward: Reward) -> RedemptionRequested:
    return RedemptionRequested(
        redemption_id=redemption.id,
        person_id=redemption.person_id,
        reward_id=reward.id,
        reward_kind=reward.kind,
        quantity=redemption.quantity,
        points=redemption.points,
        requested_at=redemption.requested_at,
    )
