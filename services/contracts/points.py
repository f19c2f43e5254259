"""Events of points: bookings, and the answer to each redemption."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from services.chassis.messaging.contract import Event


class PointsPosted(Event, name="points.points_posted", version=1, sums=("cause_kind", "points", "minutes")):
    """Points or minutes of a person were booked; totals are those after it, the sequence is the account's version."""

    person_id: UUID
    journal_id: UUID
    cause_kind: str
    cause_id: str
    points: int
    minutes: int
    effective_on: date
    year: int
    year_points: int
    balance: int
    owed: int
    may_redeem: bool
    rule_version: int


class PointsDebited(Event, name="points.points_debited", version=1, consumers=("charity",)):
    """Points were debited for a redemption; published once, and final."""

    redemption_id: UUID
    person_id: UUID
    points: int
    journal_id: UUID
    balance: int


class DebitRefused(Event, name="points.debit_refused", version=1, consumers=("charity",)):
    """No points were debited; `code` is `gate_not_reached`, `points_insufficient` or `account_closed`."""

    redemption_id: UUID
    person_id: UUID
    code: str
    missing: int | None = None


class DebitReversed(Event, name="points.debit_reversed", version=1):
    """Points of a returned redemption were given back; `left` are the points that stay debited."""

    redemption_id: UUID
    return_id: UUID
    person_id: UUID
    points: int
    left: int
    journal_id: UUID
