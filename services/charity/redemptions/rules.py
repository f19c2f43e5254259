"""The states of a redemption. After points are debited, a redemption only goes forward.

Each function returns the redemption in its next state, or None where nothing changes: the answers of points may
arrive more than once and in any order.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.charity.redemptions.model import (
    UNANSWERED,
    Authority,
    CollectExpired,
    MayNotRedeem,
    PriceChanged,
    Redemption,
    RedemptionNotOpen,
    RedemptionState,
    ReturnReason,
    ReturnTooLate,
)
from services.charity.rewards.model import RewardKind
from services.chassis.errors import OwnProposal, WrongState

UNANSWERED_HOURS = 24  # after this time a redemption without an answer is flagged for the station
COLLECT_DAYS = 14
TAKEN_BACK_DAYS = {ReturnReason.UNOPENED: 7, ReturnReason.DEFECT: 30}  # after goods were handed over
SECOND_HOURS = 24  # after this time a redemption that awaits a second worker lapses
ALONE_POINTS = 20  # a person and month, by one worker alone; `counter_alone_points` is the setting
CODES_READABLE_FOR = timedelta(minutes=15)  # at the counter, from the debit on


def require_volunteer(roles: Collection[str]) -> None:
    """Raises MayNotRedeem unless the person for whom the counter redeems is a volunteer; team leaders are."""
    if {"volunteer", "team_leader"}.isdisjoint(roles):
        raise MayNotRedeem


def require_price(points: int, *expected: int | None) -> None:
    """Raises PriceChanged if the caller, or the person when they made their code, expected other points."""
    if any(one not in (None, points) for one in expected):
        raise PriceChanged(points=points)


def authority_of_one(*, points: int, alone_before: int, most: int) -> Authority | None:
    """Returns ALONE if one worker may redeem for a person who never signed in, otherwise None.

    One may up to `most` points a month; `alone_before` are those of this month.
    """
    return Authority.ALONE if alone_before + points <= most else None


def after_second(redemption: Redemption, by_id: UUID, now: datetime) -> Redemption:
    """A second worker agrees: points are asked now. What one worker did alone is looked through by a second.

    Raises WrongState, also a day after the request, or OwnProposal for who requested it.
    """
    waits = redemption.awaits_second and not _second_is_late(redemption, now)
    if not waits and not redemption.is_unseen:
        state = RedemptionState.LAPSED if redemption.awaits_second else redemption.state
        raise WrongState(state=state.value, allowed=[RedemptionState.AWAITING_SECOND.value])
    if by_id == redemption.requested_by:
        raise OwnProposal
    seconded = replace(redemption, second_by=by_id, second_at=now)
    if redemption.is_unseen:
        return replace(seconded, version=redemption.version + 1)
    return _moved(seconded, RedemptionState.RESERVED, authority=Authority.SECOND, asked_at=now)


def after_lapse(redemption: Redemption, now: datetime) -> Redemption | None:
    """No second worker came within a day: the reservation ends, points are never asked."""
    late = redemption.awaits_second and _second_is_late(redemption, now)
    return _ended(redemption, RedemptionState.LAPSED, now) if late else None


def codes_readable_at_counter(redemption: Redemption, now: datetime) -> bool:
    """Returns whether the worker who asked may read the codes now: for some minutes, in order to print them."""
    return redemption.answered_at is not None and now < redemption.answered_at + CODES_READABLE_FOR


def after_debit(redemption: Redemption, now: datetime) -> Redemption | None:
    """Points were debited: the redemption is confirmed, or cancelled if somebody cancelled it meanwhile."""
    if redemption.state not in UNANSWERED:
        return None
    if redemption.state is RedemptionState.CANCELLING:
        return _ended(redemption, RedemptionState.CANCELLED, now, answered_at=now, debited=True, attention_since=None)
    return _moved(redemption, RedemptionState.CONFIRMED, answered_at=now, debited=True, attention_since=None)


def after_refusal(redemption: Redemption, code: str, missing: int | None, now: datetime) -> Redemption | None:
    """The debit was refused with the reason `code`: the redemption is refused, or cancelled, and nothing is owed."""
    if redemption.state not in UNANSWERED:
        return None
    reserved = redemption.state is RedemptionState.RESERVED
    state = RedemptionState.REFUSED if reserved else RedemptionState.CANCELLED
    return _ended(redemption, state, now, answered_at=now, code=code, missing=missing, attention_since=None)


def after_cancel(redemption: Redemption, now: datetime) -> Redemption | None:
    """Somebody cancels. Before the debit is decided, the answer is awaited; after it, goods not collected are returned.

    Raises RedemptionNotOpen for issued vouchers and for a redemption that has ended.
    """
    if redemption.state is RedemptionState.RESERVED:
        return _moved(redemption, RedemptionState.CANCELLING)
    if redemption.awaits_second:
        return _ended(redemption, RedemptionState.CANCELLED, now)
    if redemption.state in (RedemptionState.CANCELLING, RedemptionState.CANCELLED):
        return None
    if _waits_to_be_collected(redemption):
        return after_return(redemption, ReturnReason.CANCELLED, now)
    raise RedemptionNotOpen


def after_hand_over(redemption: Redemption, today: date, now: datetime) -> Redemption:
    """Goods are handed over at the counter. Raises RedemptionNotOpen, or CollectExpired after the last day."""
    if not _waits_to_be_collected(redemption):
        raise RedemptionNotOpen
    if redemption.collect_by and redemption.collect_by < today:
        raise CollectExpired
    return _ended(redemption, RedemptionState.COLLECTED, now)


def after_return(redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption | None:
    """Goods that were paid for and not collected go back into stock, and the points to the person."""
    if not _waits_to_be_collected(redemption):
        return None
    return _ended(redemption, RedemptionState.RETURNED, now, return_reason=reason)


def after_taken_back(redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption:
    """Goods that were handed over come back: the points go to the person. Raises RedemptionNotOpen or ReturnTooLate."""
    if redemption.state is not RedemptionState.COLLECTED or redemption.ended_at is None:
        raise RedemptionNotOpen
    if redemption.ended_at + timedelta(days=TAKEN_BACK_DAYS[reason]) <= now:
        raise ReturnTooLate(**{one.value: days for one, days in TAKEN_BACK_DAYS.items()})
    return _ended(redemption, RedemptionState.RETURNED, now, return_reason=reason)


def collect_by(answered_on: date, usable_until: date) -> date:
    """Returns the last day to collect goods: some days after the answer, but not after their last usable day."""
    return min(answered_on + timedelta(days=COLLECT_DAYS), usable_until)


def owes_points(redemption: Redemption) -> bool:
    """Returns whether points that were debited go back to the person."""
    return redemption.debited and redemption.state in (RedemptionState.CANCELLED, RedemptionState.RETURNED)


def taken_by(redemption: Redemption) -> tuple[int, int]:
    """Returns the pieces of the reward's stock that a redemption uses: (reserved, given)."""
    if redemption.awaits_second or redemption.state in UNANSWERED or _waits_to_be_collected(redemption):
        return redemption.quantity, 0
    if redemption.state in (RedemptionState.COLLECTED, RedemptionState.CONFIRMED):
        return 0, redemption.quantity
    return 0, 0


def _second_is_late(redemption: Redemption, now: datetime) -> bool:
    return redemption.requested_at + timedelta(hours=SECOND_HOURS) <= now


def _waits_to_be_collected(redemption: Redemption) -> bool:
    return redemption.state is RedemptionState.CONFIRMED and redemption.reward_kind is RewardKind.GOODS


def _moved(redemption: Redemption, state: RedemptionState, **also: object) -> Redemption:
    return replace(redemption, state=state, version=redemption.version + 1, **also)  # type: ignore[arg-type]  # fields


def _ended(redemption: Redemption, state: RedemptionState, now: datetime, **also: object) -> Redemption:
    return _moved(redemption, state, ended_at=now, due_at=None, **also)
