"""The states of a redemption. After points are debited, a redemption only goes forward.

Each function returns the redemption in its next state, or None where nothing changes: the answers of points may
arrive more than once and in any order.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from services.charity.redemptions.model import (
    UNANSWERED,
    CollectExpired,
    Redemption,
    RedemptionNotOpen,
    ReturnReason,
    State,
)
from services.charity.rewards.model import RewardKind
from services.charity.stock.model import Document, DocumentKind

UNANSWERED_HOURS = 24  # after which the station is asked to look
COLLECT_DAYS = 14


def after_debit(redemption: Redemption, now: datetime) -> Redemption | None:
    """Points were paid: confirmed, or, where somebody cancelled meanwhile, cancelled with the points owed back."""
    if redemption.state not in UNANSWERED:
        return None
    if redemption.state is State.CANCELLING:
        return _ended(redemption, State.CANCELLED, now, answered_at=now, debited=True, attention_since=None)
    return _moved(redemption, State.CONFIRMED, answered_at=now, debited=True, attention_since=None)


def after_refusal(redemption: Redemption, code: str, missing: int | None, now: datetime) -> Redemption | None:
    """Points were not paid, and `code` says why; nothing is owed to anybody."""
    if redemption.state not in UNANSWERED:
        return None
    state = State.REFUSED if redemption.state is State.RESERVED else State.CANCELLED
    return _ended(redemption, state, now, answered_at=now, code=code, missing=missing, attention_since=None)


def after_cancel(redemption: Redemption, now: datetime) -> Redemption | None:
    """The person thought better of it; before points has answered, the answer is waited for."""
    if redemption.state is State.RESERVED:
        return _moved(redemption, State.CANCELLING)
    if redemption.state in (State.CANCELLING, State.CANCELLED):
        return None
    if redemption.state is State.CONFIRMED and redemption.reward_kind is RewardKind.GOODS:
        return after_return(redemption, ReturnReason.CANCELLED, now)
    raise RedemptionNotOpen


def after_hand_over(redemption: Redemption, today: date, now: datetime) -> Redemption:
    """Goods leave the counter."""
    if redemption.state is not State.CONFIRMED or redemption.reward_kind is not RewardKind.GOODS:
        raise RedemptionNotOpen
    if redemption.collect_by and redemption.collect_by < today:
        raise CollectExpired
    return _ended(redemption, State.COLLECTED, now)


def collect_by(answered_on: date, usable_until: date) -> date:
    """The last day on which goods can be collected: some days on, but never past their date."""
    return min(answered_on + timedelta(days=COLLECT_DAYS), usable_until)


def after_return(redemption: Redemption, reason: ReturnReason, now: datetime) -> Redemption | None:
    """Goods that were paid for but not collected go back, and so do the points."""
    if redemption.state is not State.CONFIRMED or redemption.reward_kind is not RewardKind.GOODS:
        return None
    return _ended(redemption, State.RETURNED, now, return_reason=reason)


def owes_points(redemption: Redemption) -> bool:
    """Whether the points that were paid go back to the person."""
    return redemption.debited and redemption.state in (State.CANCELLED, State.RETURNED)


def with_return(redemption: Redemption, return_id: UUID) -> Redemption:
    """The redemption with the name of its refund, given once."""
    reason = redemption.return_reason or ReturnReason.CANCELLED
    return replace(redemption, return_id=return_id, return_reason=reason)


def document_of(redemption: Redemption) -> Document:
    """What the movements of a redemption's pieces are caused by."""
    return Document(DocumentKind.REDEMPTION, redemption.id, redemption.round)


def _moved(redemption: Redemption, state: State, **also: object) -> Redemption:
    return replace(redemption, state=state, version=redemption.version + 1, **also)  # type: ignore[arg-type]  # fields


def _ended(redemption: Redemption, state: State, now: datetime, **also: object) -> Redemption:
    return _moved(redemption, state, ended_at=now, due_at=None, **also)


def taken_by(redemption: Redemption) -> tuple[int, int]:
    """What a redemption holds of its reward's stock: (reserved, given)."""
    if redemption.state in (State.RESERVED, State.CANCELLING):
        return redemption.quantity, 0
    if redemption.state is State.COLLECTED:
        return 0, redemption.quantity
    if redemption.state is State.CONFIRMED:
        goods = redemption.reward_kind is RewardKind.GOODS
        return (redemption.quantity, 0) if goods else (0, redemption.quantity)
    return 0, 0
