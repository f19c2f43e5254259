"""Redemptions: stock promised, points asked for, then only forward."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.charity.model.rewards import RewardKind
from services.charity.model.vouchers import ShownVoucher


class State(StrEnum):
    """Where a redemption stands; the debit of points is the point of no return."""

    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    COLLECTED = "collected"
    RETURNED = "returned"


UNANSWERED = frozenset({State.RESERVED, State.CANCELLING})
GIVEN_BACK = frozenset({State.REFUSED, State.CANCELLED, State.RETURNED})


class ReturnReason(StrEnum):
    """Why points go back."""

    CANCELLED = "cancelled"
    NOT_COLLECTED = "not_collected"
    LOT_EXPIRED = "lot_expired"
    RECALLED = "recalled"


@dataclass(frozen=True)
class Redemption:
    """One person's exchange of points; `period` names the counter of the limit that it was counted in."""

    id: UUID
    person_id: UUID
    reward_id: UUID
    reward_kind: RewardKind
    quantity: int
    points: int
    state: State
    period: str
    requested_by: UUID
    requested_at: datetime
    code: str | None = None
    missing: int | None = None
    answered_at: datetime | None = None
    debited: bool = False
    collect_by: date | None = None
    due_at: datetime | None = None
    attention_since: datetime | None = None
    return_id: UUID | None = None
    return_reason: ReturnReason | None = None
    ended_at: datetime | None = None
    round: int = 0
    version: int = 1
    vouchers: tuple[ShownVoucher, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether points has answered."""
        return self.answered_at is not None
