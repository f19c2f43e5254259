"""An account and an entry as they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from services.points.ledger.model import Cause, EntryKind, Part


@dataclass(frozen=True)
class Account:
    """An account as it is shown."""

    person_id: UUID
    balance: int
    owed: int
    minutes: int
    year: int
    year_points: int
    year_minutes: int
    gate: int
    may_redeem: bool
    points_missing: int
    version: int


@dataclass(frozen=True)
class Entry:
    """A line of a statement."""

    seq: int
    journal_id: UUID
    part: Part
    kind: EntryKind
    amount: int
    balance_after: int
    counts_year: int | None
    effective_on: date
    book_day: date
    cause: Cause
    posted_at: datetime
