"""An account and an entry as they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from services.points.ledger.model import Cause, CauseKind, EntryKind, Part


@dataclass(frozen=True)
class Account:
    """An account: the balance now, the points and minutes of one year, and whether the person may redeem today."""

    person_id: UUID
    balance: int
    held: int
    available: int
    owed: int
    minutes: int
    year: int
    year_points: int
    year_minutes: int
    cut_minutes: int
    gate: int
    may_redeem: bool
    points_missing: int
    version: int


@dataclass(frozen=True)
class OrderMinutes:
    """The minutes of an order for a person on a day."""

    order_id: UUID
    minutes: int


@dataclass(frozen=True)
class CutDay:
    """A day of a person whose orders together have more minutes than a day."""

    day: date
    minutes: int
    cut_minutes: int
    orders: Sequence[OrderMinutes]


@dataclass(frozen=True)
class Cut:
    """What caps have cut for a person in a year: points by the cap on a gift and on the year, minutes by the day."""

    person_id: UUID
    year: int
    cut_of_gifts: int
    cut_of_year: int
    cut_minutes: int
    cut_days: Sequence[CutDay] = ()


@dataclass(frozen=True)
class Entry:
    """An entry of an account, with the cause and the day of its journal."""

    seq: int
    journal_id: UUID
    part: Part
    kind: EntryKind
    amount: int
    balance_after: int
    counts_year: int | None
    effective_on: date
    book_day: date
    cause_kind: CauseKind
    cause_id: UUID
    posted_at: datetime

    @property
    def cause(self) -> Cause:
        """The cause of the journal."""
        return Cause(self.cause_kind, self.cause_id)
