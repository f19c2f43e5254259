"""Requests for debits and refunds, the decisions on them, and the refusals of refunds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Refused


class DebitRefusalCode(StrEnum):
    """Why a redemption was not debited. The values are the `code` of the event `debit_refused`."""

    GATE_NOT_REACHED = "gate_not_reached"
    POINTS_INSUFFICIENT = "points_insufficient"
    ACCOUNT_CLOSED = "account_closed"


@dataclass(frozen=True)
class DebitRequest:
    """Points that a redemption costs."""

    redemption_id: UUID
    person_id: UUID
    points: int


@dataclass(frozen=True)
class DebitDecision:
    """The decision on a redemption. It is taken once; `code` says why it was refused, None where it was debited."""

    redemption_id: UUID
    person_id: UUID
    points: int
    code: DebitRefusalCode | None = None
    missing: int | None = None
    refunded: int = 0
    journal_id: UUID | None = None


@dataclass(frozen=True)
class RefundRequest:
    """Points of a redemption that go back to the person."""

    return_id: UUID
    redemption_id: UUID
    person_id: UUID
    points: int


@dataclass(frozen=True)
class Refund:
    """Points of a redemption that went back."""

    return_id: UUID
    redemption_id: UUID
    points: int
    journal_id: UUID


class RefundExceedsDebit(Refused):
    """A return exceeds the points that are still debited, or is for a redemption that was refused."""

    code = "refund_exceeds_debit"
    zh = "退还积分超过原扣减"
    en = "The refund exceeds the points that were debited"


class RefundToAnother(Refused):
    """A return and its debit name different people."""

    code = "refund_to_another"
    zh = "只能退还给原扣减积分的人"
    en = "Points go back only to the person from whom they were taken"
