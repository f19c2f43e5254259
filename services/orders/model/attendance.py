"""Who was there from when to when, in whole minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.orders.model.orders import Outcome


class AttendanceState(StrEnum):
    """Open (nobody checked out), claimed (needs another's word), confirmed, rejected."""

    OPEN = "open"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Method(StrEnum):
    """Whose word it is: the volunteer's own, the leader's, the staff's."""

    SELF = "self"
    LEADER = "leader"
    STAFF = "staff"


@dataclass(frozen=True)
class Span:
    """From when to when, minute by minute, end excluded; `break_minutes` of it are not service."""

    in_at: datetime
    out_at: datetime
    break_minutes: int = 0

    @property
    def minutes(self) -> int:
        """Whole minutes of service."""
        return int((self.out_at - self.in_at).total_seconds()) // 60 - self.break_minutes


@dataclass(frozen=True)
class Attendance:
    """One stay of one volunteer for one team; `minutes` is None while it is open."""

    id: UUID
    order_id: UUID
    team_id: UUID | None
    person_id: UUID
    in_at: datetime
    out_at: datetime | None
    break_minutes: int
    minutes: int | None
    method: Method
    state: AttendanceState
    is_late: bool = False
    reason: str | None = None

    @property
    def span(self) -> Span:
        """The stay, once it has an end."""
        return Span(self.in_at, self.out_at or self.in_at, self.break_minutes if self.out_at else 0)

    @property
    def counts(self) -> bool:
        """Whether its minutes are service."""
        return self.state is AttendanceState.CONFIRMED

    @property
    def is_unsettled(self) -> bool:
        """Whether somebody's word is still missing."""
        return self.state in (AttendanceState.OPEN, AttendanceState.CLAIMED)


@dataclass(frozen=True)
class DayMinutes:
    """What one volunteer served on one local day."""

    person_id: UUID
    served_on: date
    minutes: int
    method: str


@dataclass(frozen=True)
class Entry:
    """Somebody came or went: who (the caller where nobody is named) and when (now where nothing is said)."""

    person_id: UUID | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Out:
    """The leader's word on when somebody left."""

    person_id: UUID
    at: datetime


@dataclass(frozen=True)
class Correction:
    """What attendance should say: the person's rows of the order, or the one named, are replaced by it."""

    person_id: UUID
    in_at: datetime
    out_at: datetime
    reason: str
    break_minutes: int = 0
    attendance_id: UUID | None = None


@dataclass(frozen=True)
class Ending:
    """How the leader says a service ended."""

    outcome: Outcome = Outcome.DONE
    result: str | None = None
    outs: Sequence[Out] = ()
    leave_open: bool = False


@dataclass(frozen=True)
class VolunteerMinutes:
    """What one volunteer has in an order now; `state` is the least settled of their stays."""

    person_id: UUID
    minutes: int
    state: AttendanceState
