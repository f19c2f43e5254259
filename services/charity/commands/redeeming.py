"""Redemptions asked for, called off, handed over: a reservation costs nothing to undo, a debit does."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.charity.commands import promises
from services.charity.commands.looking import acts_for
from services.charity.commands.outcomes import carry_out
from services.charity.model.redemptions import Redemption, State
from services.charity.model.refusals import RewardLimitReached
from services.charity.model.rewards import Reward
from services.charity.rules import redemptions as rules
from services.charity.rules.days import period_of
from services.charity.rules.rewards import check_offered
from services.charity.store import redemptions, rewards
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Fault, Forbidden, Invalid, Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import RedemptionRequested


def request_redemption(
    tx: Tx, *, reward_id: UUID, quantity: int, on_behalf_of: UUID | None, who: Caller, now: datetime
) -> Redemption:
    """Promise stock to somebody and ask points for the debit, in one transaction."""
    person_id = _for_whom(tx, who, on_behalf_of)
    today = communities.local_day(tx, now)
    reward = rewards.lock_reward(tx, reward_id)
    check_offered(reward, quantity)
    redemption = Redemption(
        id=new_id(),
        person_id=person_id,
        reward_id=reward.id,
        reward_kind=reward.kind,
        quantity=quantity,
        points=reward.price_points * quantity,
        state=State.RESERVED,
        period=period_of(today, reward.limit_period),
        requested_by=who.id,
        requested_at=now,
    )
    if not rewards.count_use(tx, redemption, reward.limit_per_person):
        raise RewardLimitReached(limit=reward.limit_per_person)
    rewards.shift(tx, reward.id, reserved=quantity, given=0)
    if reward.item_id:
        promises.promise(tx, rules.document_of(redemption), reward.item_id, quantity, today=today, now=now)
    redemptions.add_redemption(tx, redemption)
    publish(tx, _requested(redemption, reward), now, sequence=redemption.version, cause=f"redemption:{redemption.id}")
    return redemption


def cancel_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """The person, or the station for them, calls it off; an answer that is on its way is waited for."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    if not who.has("station") and not acts_for(tx, who, redemption.person_id):
        raise Unknown
    after = rules.after_cancel(redemption, now)
    return carry_out(tx, redemption, after, now) if after else redemption


def hand_over_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """The goods leave the counter; their date is looked at once more."""
    redemption = redemptions.lock_redemption(tx, redemption_id)
    today = communities.local_day(tx, now)
    after = rules.after_hand_over(redemption, today, now)
    after = carry_out(tx, redemption, after, now)
    promises.hand_out(tx, rules.document_of(after), who.id, today=today, now=now)
    return after


def _for_whom(tx: Tx, who: Caller, on_behalf_of: UUID | None) -> UUID:
    """Oneself as a volunteer, one's ward, or anybody at the station's counter."""
    if on_behalf_of is None:
        if not who.has("volunteer"):
            raise Invalid(Fault("/on_behalf_of", "required", "The counter says for whom it redeems."))
        return _present(tx, who.id)
    if not who.has("station") and not acts_for(tx, who, on_behalf_of):
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
