"""Stays of volunteers, and the minutes that they come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from services.chassis.errors import Fault, Forbidden, Invalid, Refused
from services.orders.orders.model import AttendanceState, Outcome


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
class AttendanceEntry:
    """Somebody came or went: who (the caller where nobody is named) and when (now where nothing is said)."""

    person_id: UUID | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class CheckOut:
    """The leader's word on when somebody left."""

    person_id: UUID
    at: datetime


@dataclass(frozen=True)
class ServiceEnd:
    """How the leader says a service ended."""

    outcome: Outcome = Outcome.DONE
    result: str | None = None
    outs: Sequence[CheckOut] = ()
    leave_open: bool = False


class NotAssigned(Refused):
    """The person is neither assigned nor a member of the team that serves."""

    code = "not_assigned"
    zh = "未被安排参加此单"
    en = "Not assigned to this order"


class TooEarly(Refused):
    """Members check in from 60 minutes before the agreed time."""

    code = "too_early"
    zh = "还未到签到时间"
    en = "Too early to check in"


class NotCheckedIn(Refused):
    """There is no open check-in of this person."""

    code = "not_checked_in"
    zh = "尚未签到"
    en = "Not checked in"


class OutBeforeIn(Invalid):
    """A stay lasts at least one whole minute besides its break."""

    code = "out_before_in"
    zh = "签退须晚于签到"
    en = "Check-out must follow check-in"

    def __init__(self, pointer: str = "/out_at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class AtInFuture(Invalid):
    """Attendance is what has been."""

    code = "at_in_future"
    zh = "时间不能晚于现在"
    en = "The time is in the future"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class TooLongAgo(Invalid):
    """Members and leaders enter what was within 24 hours; older only staff."""

    code = "too_long_ago"
    zh = "补录超过二十四小时,请工作人员办理"
    en = "More than 24 hours ago; staff must enter it"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class OverlapsAttendance(Refused):
    """Nobody serves in two places at once."""

    code = "overlaps_attendance"
    zh = "与另一段服务时间重叠"
    en = "Overlaps another service time"


class TooManyStays(Refused):
    """An order has at most 500 stays, with those that were rejected or replaced."""

    code = "too_many_stays"
    zh = "该订单的考勤记录已达上限"
    en = "The order has too many attendance records"


class CheckoutMissing(Refused):
    """Somebody is still checked in; fact `person_ids`."""

    code = "checkout_missing"
    zh = "有人未签退"
    en = "Somebody has not checked out"


class NobodyAttended(Refused):
    """A service that nobody came to can't be finished."""

    code = "nobody_attended"
    zh = "无人签到"
    en = "Nobody attended"


class AttendanceOpen(Refused):
    """Attendance still needs somebody's word; fact `person_ids`."""

    code = "attendance_open"
    zh = "考勤尚未确认"
    en = "Attendance unsettled"


class DayMinutesExceeded(Refused):
    """More than the day's limit of one person: only staff may confirm it."""

    code = "day_minutes_exceeded"
    zh = "超过当日时长上限"
    en = "Over the day's limit"


class OwnMinutes(Forbidden):
    """Nobody confirms, corrects or settles their own minutes."""

    code = "own_minutes"
    zh = "不能确认自己的时长"
    en = "Not for your own minutes"


class SettledBeyondDay(Invalid):
    """A day has 1,440 minutes."""

    code = "settled_beyond_day"
    zh = "时长超过一天"
    en = "More minutes than a day has"

    def __init__(self) -> None:
        super().__init__(Fault("/minutes", self.code, self.en))
