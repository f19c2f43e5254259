"""The states of a redemption. After points are debited, a redemption only goes forward.

Each function returns the redemption in its next state, or None where nothing changes: the answers of points may
arrive more than once and in any order.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from services.charity.redemptions.model import (
    UNANSWERED,
    CollectExpired,
    Redemption,
    RedemptionNotOpen,
    RedemptionState,
    ReturnReason,
)
from services.charity.rewards.model import RewardKind

UNANSWERED_HOURS = 24  # after this time a redemption without an answer is flagged for the station
COLLECT_DAYS = 14


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


def collect_by(answered_on: date, usable_until: date) -> date:
    """Returns the last day to collect goods: some days after the answer, but not after their last usable day."""
    return min(answered_on + timedelta(days=COLLECT_DAYS), usable_until)


def owes_points(redemption: Redemption) -> bool:
    """Returns whether points that were debited go back to the person."""
    return redemption.debited and redemption.state in (RedemptionState.CANCELLED, RedemptionState.RETURNED)


def taken_by(redemption: Redemption) -> tuple[int, int]:
    """Returns the pieces of the reward's stock that a redemption uses: (reserved, given)."""
    if redemption.state in UNANSWERED or _waits_to_be_collected(redemption):
        return redemption.quantity, 0
    if redemption.state in (RedemptionState.COLLECTED, RedemptionState.CONFIRMED):
        return 0, redemption.quantity
    return 0, 0


def _waits_to_be_collected(redemption: Redemption) -> bool:
    return redemption.state is RedemptionState.CONFIRMED and redemption.reward_kind is RewardKind.GOODS


def _moved(redemption: Redemption, state: RedemptionState, **also: object) -> Redemption:
    return replace(redemption, state=state, version=redemption.version + 1, **also)  # type: ignore[arg-type]  # fields


def _ended(redemption: Redemption, state: RedemptionState, now: datetime, **also: object) -> Redemption:
    return _moved(redemption, state, ended_at=now, due_at=None, **also)
