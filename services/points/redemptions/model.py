"""The decision on a redemption, its refunds, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from services.chassis.errors import Refused


@dataclass(frozen=True)
class DebitDecision:
    """What was said to a redemption, once and for ever; `code` where it was refused."""

    redemption_id: UUID
    person_id: UUID
    points: int
    code: str | None = None
    missing: int | None = None
    refunded: int = 0
    journal_id: UUID | None = None


@dataclass(frozen=True)
class Refund:
    """Points of a redemption that went back."""

    return_id: UUID
    redemption_id: UUID
    points: int
    journal_id: UUID


class RefundExceedsDebit(Refused):
    """More comes back than was taken."""

    code = "refund_exceeds_debit"
    zh = "退还积分超过原扣减"
    en = "More than was debited"


class RefundToAnother(Refused):
    """Points go back to the person from whom they were taken."""

    code = "refund_to_another"
    zh = "只能退还给原扣减积分的人"
    en = "Points go back only to the person they were taken from"
