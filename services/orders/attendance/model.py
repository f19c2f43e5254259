"""Stays of volunteers, and the sums of their minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import Forbidden, Invalid, Refused
from services.orders.orders.model import AttendanceState, Order, OrderPeople, OrderSheet, Outcome, VolunteerMinutes


class Method(StrEnum):
    """Who entered a stay: the volunteer, a leader of the team, or staff."""

    SELF = "self"
    LEADER = "leader"
    STAFF = "staff"


@dataclass(frozen=True)
class Span:
    """A time from `in_at` to `out_at`, in whole minutes, without its break."""

    in_at: datetime
    out_at: datetime
    break_minutes: int = 0

    @property
    def minutes(self) -> int:
        """The minutes of service."""
        return int((self.out_at - self.in_at).total_seconds()) // 60 - self.break_minutes

    def minutes_by_day(self, zone: ZoneInfo) -> dict[date, int]:
        """Returns the minutes by local day, split at midnight.

        The break is taken from the longest part, from the earlier of two equal ones.
        """
        parts: dict[date, int] = {}
        start = self.in_at
        while start < self.out_at:
            day = start.astimezone(zone).date()
            midnight = datetime.combine(day + timedelta(days=1), time.min, tzinfo=zone)
            end = min(self.out_at, midnight.astimezone(self.out_at.tzinfo))
            parts[day] = int((end - start).total_seconds()) // 60
            start = end
        rest = self.break_minutes
        for day in sorted(parts, key=lambda one: (-parts[one], one)):
            taken = min(rest, parts[day])
            parts[day] -= taken
            rest -= taken
        return parts


@dataclass(frozen=True)
class Stay:
    """One stay of one volunteer in an order, from check-in to check-out; `minutes` is None while it is open."""

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
        """The time of the stay; its length is zero while the stay is open."""
        return Span(self.in_at, self.out_at or self.in_at, self.break_minutes if self.out_at else 0)

    @property
    def counts(self) -> bool:
        """Whether the minutes of the stay count as service."""
        return self.state is AttendanceState.CONFIRMED

    @property
    def is_claimed(self) -> bool:
        """Whether the stay has ended and waits for confirmation."""
        return self.state is AttendanceState.CLAIMED

    @property
    def is_unsettled(self) -> bool:
        """Whether the stay is neither confirmed nor rejected yet."""
        return self.state in (AttendanceState.OPEN, AttendanceState.CLAIMED)


@dataclass(frozen=True)
class StayOfOrder(Stay):
    """A stay, with the settled total of its person, or None if there is none."""

    settled: int | None = None


def day_totals(stays: Iterable[Stay], zone: ZoneInfo) -> dict[date, int]:
    """Returns the sum of the minutes of some stays, by local day."""
    days: dict[date, int] = defaultdict(int)
    for stay in stays:
        for day, minutes in stay.span.minutes_by_day(zone).items():
            days[day] += minutes
    return days


def adjusted_to_total(days: Mapping[date, int], total: int) -> dict[date, int]:
    """Returns the days with a sum of `total` minutes; a difference changes the last days first."""
    settled = dict(days)
    difference = total - sum(settled.values())
    for day in sorted(settled, reverse=True):
        change = max(difference, -settled[day])
        settled[day] += change
        difference -= change
    return settled


def counted_totals(stays: Iterable[StayOfOrder], zone: ZoneInfo) -> dict[UUID, dict[date, int]]:
    """Returns the minutes of each person by local day over whole orders, with settled totals applied."""
    of_orders: dict[tuple[UUID, UUID], list[StayOfOrder]] = defaultdict(list)
    for stay in stays:
        of_orders[stay.person_id, stay.order_id].append(stay)
    found: dict[UUID, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for (person_id, _), own in of_orders.items():
        days, settled = day_totals(own, zone), own[0].settled
        for day, minutes in (days if settled is None else adjusted_to_total(days, settled)).items():
            found[person_id][day] += minutes
    return found


@dataclass(frozen=True)
class AttendanceSheet:
    """The attendance of an order: all stays, the settled totals, the leaders of its team and the assigned people."""

    records: Sequence[Stay]  # earliest first, with those that were rejected or replaced
    settled: Mapping[UUID, int] = field(default_factory=dict)
    leaders: frozenset[UUID] = frozenset()
    member_ids: Sequence[UUID] = ()
    on_sheet: frozenset[UUID] = frozenset()  # all leaders of the team, also those who lost the role

    @classmethod
    def of(cls, stays: Sequence[StayOfOrder], people: OrderPeople) -> AttendanceSheet:
        """Returns the attendance of an order from its stays and its people."""
        settled = {stay.person_id: stay.settled for stay in stays if stay.settled is not None}
        return cls(stays, settled, people.leaders, people.member_ids, people.on_sheet)

    @property
    def stays(self) -> list[Stay]:
        """The stays that were not rejected or replaced, earliest first."""
        return [stay for stay in self.records if stay.state is not AttendanceState.REJECTED]

    @property
    def attended(self) -> set[UUID]:
        """The people who have a stay."""
        return {stay.person_id for stay in self.stays}

    def took_part(self, person_id: UUID) -> bool:
        """Returns whether a person served in the order or leads its team, also after losing the role."""
        return person_id in self.attended or person_id in self.on_sheet

    def stays_of(self, person_id: UUID) -> list[Stay]:
        """Returns one person's stays, earliest first."""
        return [stay for stay in self.stays if stay.person_id == person_id]

    def with_stays(self, changed: Iterable[Stay]) -> AttendanceSheet:
        """Returns the attendance with these stays added or changed."""
        records = {stay.id: stay for stay in self.records} | {stay.id: stay for stay in changed}
        return replace(self, records=sorted(records.values(), key=lambda stay: (stay.in_at, stay.id)))

    @property
    def volunteers(self) -> list[VolunteerMinutes]:
        """The minutes of each volunteer as they are now, settled totals applied."""
        found: list[VolunteerMinutes] = []
        for person_id in sorted(self.attended):
            own = self.stays_of(person_id)
            state = next(state for state in AttendanceState if any(stay.state is state for stay in own))
            minutes = self.settled.get(person_id, sum(stay.minutes or 0 for stay in own))
            found.append(VolunteerMinutes(person_id, minutes, state))
        return found

    def order_sheet(self, sheet: OrderSheet, after: Order) -> OrderSheet:
        """Returns an order in service after an action, with its people and their minutes."""
        people = replace(sheet.people, member_ids=self.member_ids)
        return replace(sheet, order=after, people=people, volunteers=self.volunteers)


@dataclass(frozen=True)
class DayMinutes:
    """The minutes that one volunteer served on one local day."""

    person_id: UUID
    served_on: date
    minutes: int
    method: str


@dataclass(frozen=True)
class AttendanceEntry:
    """A check-in or check-out. By default the person is the caller, and the time is now."""

    person_id: UUID | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class CheckOut:
    """A check-out that the leader enters at the end of the service."""

    person_id: UUID
    at: datetime


@dataclass(frozen=True)
class ServiceEnd:
    """The end of a service: its outcome, a text about the result, and check-outs."""

    outcome: Outcome = Outcome.DONE
    result: str | None = None
    outs: Sequence[CheckOut] = ()
    leave_open: bool = False


class NotAssigned(Refused):
    """The person is neither assigned to the order nor a member of its team."""

    code = "not_assigned"
    zh = "此人未被安排参加此单"
    en = "This person is not assigned to the order"


class TooEarly(Refused):
    """Members check in 60 minutes before the agreed time at most; fact `agreed_at`."""

    code = "too_early"
    zh = "还未到签到时间"
    en = "Too early to check in"


class NotCheckedIn(Refused):
    """The person is not checked in."""

    code = "not_checked_in"
    zh = "尚未签到"
    en = "This person is not checked in"


class OutBeforeIn(Invalid):
    """A stay lasts one minute at least, without its break."""

    code = "out_before_in"
    zh = "签退须晚于签到"
    en = "Check-out must follow check-in"

    def __init__(self, pointer: str = "/out_at") -> None:
        super().__init__(self.at(pointer))


class AtInFuture(Invalid):
    """Times of attendance are not in the future."""

    code = "at_in_future"
    zh = "时间不能晚于现在"
    en = "The time is in the future"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(self.at(pointer))


class TooLongAgo(Invalid):
    """Members and leaders enter times of the last 24 hours; older ones are for staff."""

    code = "too_long_ago"
    zh = "补录超过二十四小时，请工作人员办理"
    en = "The time is more than 24 hours ago; staff must enter it"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(self.at(pointer))


class OverlapsAttendance(Refused):
    """Nobody is checked in twice at the same time."""

    code = "overlaps_attendance"
    zh = "与另一段服务时间重叠"
    en = "The time overlaps another service time of this person"


class TooManyStays(Refused):
    """An order has 500 stays at most; rejected and replaced stays count too."""

    code = "too_many_stays"
    zh = "该订单的考勤记录已达上限"
    en = "The order has too many attendance records"


class CheckoutMissing(Refused):
    """Somebody is still checked in; fact `person_ids`."""

    code = "checkout_missing"
    zh = "有人未签退"
    en = "Somebody has not checked out"


class NobodyAttended(Refused):
    """A service without attendance cannot be finished, except with the outcome that nobody was at home."""

    code = "nobody_attended"
    zh = "无人签到"
    en = "Nobody attended"


class AttendanceOpen(Refused):
    """Somebody's attendance is not confirmed or rejected yet; fact `person_ids`."""

    code = "attendance_open"
    zh = "还有考勤未确认"
    en = "Some attendance is not confirmed yet"


class DayMinutesExceeded(Refused):
    """One person would have more minutes on a day than the limit; facts `day` and `most`."""

    code = "day_minutes_exceeded"
    zh = "超过每日时长上限"
    en = "More minutes than one person may have on a day"


class NeedsStaff(Refused):
    """More than 150 % of the planned minutes, or over the day's limit: staff must confirm it."""

    code = "needs_staff"
    zh = "时长超出队长可确认的范围，请工作人员办理"
    en = "The minutes exceed the limit of a leader; staff must confirm them"


class OwnMinutes(Forbidden):
    """Nobody confirms, corrects or settles their own minutes."""

    code = "own_minutes"
    zh = "不能确认、更正或裁定自己的时长"
    en = "You may not confirm, correct or settle your own minutes"
