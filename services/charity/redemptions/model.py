"""Redemptions, their states, and the refusals that name them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.charity.rewards.model import RewardKind
from services.charity.vouchers.model import ShownVoucher
from services.chassis.errors import Refused


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


class RewardLimitReached(Refused):
    """So that there is something for everybody."""

    code = "reward_limit_reached"
    zh = "本期兑换已达上限{limit}"
    en = "The limit of {limit} for this period is reached"


class RedemptionNotOpen(Refused):
    """After its end a redemption stays as it is."""

    code = "redemption_not_open"
    zh = "兑换已办结,不能再变更"
    en = "The redemption is settled and cannot change"


class CollectExpired(Refused):
    """Goods wait for some days only."""

    code = "collect_expired"
    zh = "已过领取期限,积分将退回"
    en = "The time to collect has passed; points go back"
