"""Commands on redemptions: requests, cancellations and hand-overs, the answers of the points service, and due dates.

Charity reserves; the points service debits; then charity issues the goods or vouchers, or releases the reservation. A
reservation can be undone at no cost. After the debit a redemption only goes forward: the goods are issued, or the
points are returned.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.charity.gifts.model import OwnCase
from services.charity.redemption_codes import store as codes_store
from services.charity.redemption_codes import transitions as codes_transitions
from services.charity.redemptions import rules, store, transitions
from services.charity.redemptions.model import (
    UNANSWERED,
    Authority,
    CodeReading,
    Redemption,
    RedemptionState,
    ReturnReason,
)
from services.charity.rewards import rules as rewards_rules
from services.charity.rewards import store as rewards_store
from services.charity.stock import transitions as stock_transitions
from services.charity.stock.model import Document, DocumentKind
from services.charity.vouchers import rules as vouchers_rules
from services.charity.vouchers import store as vouchers_store
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Fault, Forbidden, Invalid, Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.charity import RedemptionRequested


def request_redemption(
    tx: Tx,
    *,
    reward_id: UUID,
    quantity: int,
    on_behalf_of: UUID | None,
    who: Caller,
    now: datetime,
    code: str | None = None,
    expected_points: int | None = None,
) -> Redemption:
    """Reserve a reward for a person, and request the debit once the person or a second worker agrees.

    Raises OutOfStock, RewardLimitReached, CodeNotUsable, MayNotRedeem, PriceChanged and others.
    """
    person_id = _person_to_redeem_for(tx, who, on_behalf_of, now)
    today = communities.local_day(tx, now)
    agreed = None if code is None else _use_code(tx, person_id, code, reward_id=reward_id, quantity=quantity, now=now)
    # The row of the reward stays locked until the commit, so that the last piece is reserved only once.
    person, reward = tx.read(people.member_by_id(person_id), rewards_store.reward_to_lock(reward_id))
    people.require_not_reset(person, now)
    rewards_rules.require_offered(reward, quantity)
    points = reward.price_points * quantity
    rules.require_price(points, expected_points, agreed)
    if person_id != who.id:
        rules.require_volunteer(person.roles)
    authority = Authority.CODE if code else _authority_of(tx, who, person, points, today)
    redemption = Redemption(
        id=new_id(),
        person_id=person.id,
        reward_id=reward.id,
        reward_kind=reward.kind,
        quantity=quantity,
        points=points,
        state=RedemptionState.RESERVED if authority else RedemptionState.AWAITING_SECOND,
        period=rewards_rules.period_name(today, reward.limit_period),
        requested_by=who.id,
        requested_at=now,
        authority=authority,
        asked_at=now if authority else None,
    )
    store.count_towards_limit(tx, redemption, reward.limit_per_person)
    tx.write(rewards_store.change_counts(reward_id=reward.id, more_reserved=quantity, more_given=0))
    if reward.item_id:
        stock_transitions.reserve(tx, redemption.document, reward.item_id, quantity, today=today, now=now)
    store.add_redemption(tx, redemption)
    if authority:
        _ask_points(tx, redemption, now)
    return redemption


def second_redemption(
    tx: Tx, redemption_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Redemption:
    """Agree as a second worker that a person redeems without their code; points are asked now.

    What one worker did alone was asked before; a second worker only looks through it.
    """
    redemption = store.lock_redemption(tx, redemption_id)
    must_match(redemption.version)
    transitions.require_not_for_own(tx, who, redemption.person_id)
    people.require_unrestricted(tx, now, redemption.person_id)
    after = rules.after_second(redemption, who.id, now)
    if redemption.awaits_second:
        rules.require_volunteer(people.member(tx, redemption.person_id).roles)
        _ask_points(tx, after, now)
    store.save_redemption(tx, after)
    return after


def lapse_redemption(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """End a redemption for which no second worker came within a day; its pieces are free again."""
    redemption = store.lock_redemption(tx, redemption_id)
    after = rules.after_lapse(redemption, now)
    if after:
        transitions.apply_transition(tx, redemption, after, now)


def log_reading(tx: Tx, redemption: Redemption, *, who: Caller, now: datetime) -> None:
    """Save that a worker reads the codes of a redemption at the counter; `redemption` is as the worker sees it."""
    shows_codes = any(voucher.code for voucher in redemption.vouchers)
    if shows_codes and who.id == redemption.requested_by and redemption.authority is not Authority.OWN:
        store.add_reading(tx, CodeReading(redemption.id, who.id, now))


def cancel_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """Cancel a redemption; if the debit is not decided yet, when the answer arrives. Raises RedemptionNotOpen."""
    redemption = store.lock_redemption(tx, redemption_id)
    if not who.has("station") and not transitions.may_act_for(tx, who, redemption.person_id):
        raise Unknown
    after = rules.after_cancel(redemption, now)
    return transitions.apply_transition(tx, redemption, after, now) if after else redemption


def hand_over_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """Hand goods over at the counter. Raises OwnCase, RedemptionNotOpen, CollectExpired or LotExpired."""
    redemption = store.lock_redemption(tx, redemption_id)
    transitions.require_not_for_own(tx, who, redemption.person_id)
    today = communities.local_day(tx, now)
    after = rules.after_hand_over(redemption, today, now)
    after = transitions.apply_transition(tx, redemption, after, now)
    stock_transitions.issue(tx, after.document, who.id, today=today, now=now)
    return after


def take_back(tx: Tx, redemption_id: UUID, reason: ReturnReason, *, who: Caller, now: datetime) -> Redemption:
    """Take goods back that were handed over: the points return; what is defective is written off at once.

    Raises OwnCase, RedemptionNotOpen or ReturnTooLate.
    """
    redemption = store.lock_redemption(tx, redemption_id)
    transitions.require_not_for_own(tx, who, redemption.person_id)
    after = rules.after_taken_back(redemption, reason, now)
    after = transitions.apply_transition(tx, redemption, after, now)
    off = Document(DocumentKind.RETURN, after.return_id) if reason is ReturnReason.DEFECT and after.return_id else None
    stock_transitions.take_back(tx, after.document, write_off=off, by_id=who.id, now=now)
    return after


def book_debit(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Points were debited: confirm the redemption, or return the points if it was cancelled meanwhile."""
    redemption, reward = tx.read(
        store.redemption_to_lock(redemption_id), store.reward_of_redemption_to_lock(redemption_id)
    )
    after = rules.after_debit(redemption, now)
    if after and after.state is RedemptionState.CONFIRMED:
        transitions.confirm(tx, redemption, after, reward, now)
    elif after:
        transitions.apply_transition(tx, redemption, after, now)
    tx.announce_outcome(redemption_id)


def book_refusal(tx: Tx, redemption_id: UUID, code: str, missing: int | None, now: datetime) -> None:
    """The debit was refused: release the reservation."""
    redemption = store.lock_redemption(tx, redemption_id)
    after = rules.after_refusal(redemption, code, missing, now)
    if after:
        transitions.apply_transition(tx, redemption, after, now)
    tx.announce_outcome(redemption_id)


def flag_unanswered(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Flag a redemption without an answer for the station. It stays reserved: a debit may still arrive."""
    redemption = store.lock_redemption(tx, redemption_id)
    if redemption.state in UNANSWERED and redemption.attention_since is None:
        store.save_redemption(tx, replace(redemption, attention_since=now, version=redemption.version + 1))


def renew_or_return_goods(tx: Tx, redemption_id: UUID, now: datetime) -> None:
    """Handle a redemption of goods whose last day has passed.

    While there is time to collect them, expired lots are replaced; otherwise the goods and the points are returned.
    """
    redemption, reward = tx.read(
        store.redemption_to_lock(redemption_id), store.reward_of_redemption_to_lock(redemption_id)
    )
    if redemption.state is not RedemptionState.CONFIRMED or redemption.due_at is None or redemption.due_at > now:
        return
    answered_on = communities.local_day(tx, redemption.answered_at or now)
    if communities.local_day(tx, now) > answered_on + timedelta(days=rules.COLLECT_DAYS):
        transitions.return_goods(tx, redemption, ReturnReason.NOT_COLLECTED, now)
    else:
        transitions.renew_collection(tx, replace(redemption, version=redemption.version + 1), reward, now)


def cancel_redemptions_of(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Cancel the open redemptions of a person who left. Vouchers that were issued can be used until their last day."""
    for redemption in tx.read(store.open_of_person_to_lock(person_id)):
        after = rules.after_cancel(redemption, now)
        if after:
            transitions.apply_transition(tx, redemption, after, now)


def _person_to_redeem_for(tx: Tx, who: Caller, on_behalf_of: UUID | None, now: datetime) -> UUID:
    """Returns the person of the redemption: a volunteer, a ward of theirs, or for the station anybody else."""
    if on_behalf_of is None:
        if not who.has("volunteer"):
            raise Invalid(Fault("/on_behalf_of", "required", "请填写为谁兑换", "The station says for whom it redeems"))
        return who.id
    if on_behalf_of == who.id and who.has("station"):
        raise OwnCase
    if not who.has("station") and not transitions.may_act_for(tx, who, on_behalf_of):
        raise Forbidden
    if on_behalf_of != who.id:
        people.require_unrestricted(tx, now, who.id)
    return on_behalf_of


def _use_code(tx: Tx, person_id: UUID, code: str, *, reward_id: UUID, quantity: int, now: datetime) -> int:
    """Use the code of the person for whom the counter redeems; returns the points to which they agreed.

    A wrong try is counted although it is refused.
    """
    held, keys = tx.read(codes_store.code_to_lock(person_id), vouchers_store.code_keys(tx))
    return codes_transitions.use_code(tx, held, keys, code, reward_id=reward_id, quantity=quantity, now=now)


def _authority_of(tx: Tx, who: Caller, person: people.Person, points: int, today: date) -> Authority | None:
    """Returns by which right the caller alone may redeem for the person without a code; None without one.

    A worker is at the counter for everybody else, also for their wards: a second worker agrees. For who never signed in
    and so can make no code, one worker is enough, but not their guardian.
    """
    if not who.has("station") or person.id == who.id:
        return Authority.OWN
    if person.has_signed_in or transitions.is_own(who, person):
        return None
    since = vouchers_rules.midnight_after(today.replace(day=1) - timedelta(days=1), communities.zone(tx))
    store.lock_counter(tx, person.id)
    before, community = tx.read(store.alone_points(person.id, since), communities.community_by_id(tx.community_id))
    most = community.settings.get("counter_alone_points", rules.ALONE_POINTS)
    return rules.authority_of_one(points=points, alone_before=before, most=most)


def _ask_points(tx: Tx, redemption: Redemption, now: datetime) -> None:
    """Publish that points shall be debited."""
    publish(tx, _requested(redemption), now, sequence=redemption.version, cause=f"redemption:{redemption.id}")


def _requested(redemption: Redemption) -> RedemptionRequested:
    return RedemptionRequested(
        redemption_id=redemption.id,
        person_id=redemption.person_id,
        reward_id=redemption.reward_id,
        reward_kind=redemption.reward_kind,
        quantity=redemption.quantity,
        points=redemption.points,
        requested_at=redemption.requested_at,
    )
