"""When somebody may check in, whose word confirms it, and how minutes fall on days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.attendance.model import (
    AtInFuture,
    Attendance,
    AttendanceOpen,
    CheckoutMissing,
    DayMinutes,
    DayMinutesExceeded,
    Method,
    NobodyAttended,
    OutBeforeIn,
    OwnMinutes,
    SettledBeyondDay,
    Span,
    TooEarly,
    TooLongAgo,
    TooManyStays,
)
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import AttendanceState, Order, VolunteerMinutes

EARLY_MOST = timedelta(minutes=60)
LATE_FROM = timedelta(minutes=60)  # what is entered later than this needs another's word, whoever enters it
LATE_MOST = timedelta(hours=24)  # older only staff
OPEN_BLOCKS_LEAST_MINUTES = 60
DAY_MINUTES = 1_440
STAYS_MOST = 500
DAY_LIMIT_MINUTES = 720


def attestation_of(who: Caller, person_id: UUID | None, leaders: Collection[UUID]) -> Method:
    """As what somebody speaks of a person's attendance (of everybody's: None); Forbidden for outsiders."""
    if person_id is not None and who.id == person_id:
        return Method.SELF
    if who.id in leaders:
        return Method.LEADER
    if who.is_staff:
        return Method.STAFF
    raise Forbidden


def require_entry_time(at: datetime, now: datetime, method: Method) -> datetime:
    """The whole minute of an entry; refuses the future and what is too old for whoever enters it."""
    if at > now:
        raise AtInFuture
    if now - at > LATE_MOST and method is not Method.STAFF:
        raise TooLongAgo
    return orders_rules.to_minute(at)


def is_late(at: datetime, now: datetime) -> bool:
    """Whether it is entered so long after that another's word is needed."""
    return now - at > LATE_FROM


def demand_not_early(order: Order, at: datetime, method: Method) -> None:
    """Refuse a volunteer's own check-in more than 60 minutes before the agreed time."""
    if method is Method.SELF and at < order.starts_at - EARLY_MOST:
        raise TooEarly(agreed_at=order.starts_at.isoformat())


def demand_others(person_id: UUID, who_id: UUID | None) -> None:
    """Refuse anybody's word on their own minutes."""
    if person_id == who_id:
        raise OwnMinutes


def require_stay_allowed(stays: int) -> None:
    """Refuse one more stay of an order that has as many as one request may read."""
    if stays >= STAYS_MOST:
        raise TooManyStays


def blocked_until(row: Attendance, planned_minutes: int) -> datetime:
    """Until when the row keeps its person from checking in elsewhere: a forgotten check-out does not block for ever."""
    if row.out_at is not None:
        return row.out_at
    return row.in_at + timedelta(minutes=max(planned_minutes * 3 // 2, OPEN_BLOCKS_LEAST_MINUTES))


def require_span(in_at: datetime, out_at: datetime, break_minutes: int, pointer: str = "/out_at") -> Span:
    """A stay in whole minutes; refuse less than one, and more than a day (a forgotten check-out)."""
    span = Span(orders_rules.to_minute(in_at), orders_rules.to_minute(out_at), break_minutes)
    if span.minutes < 1:
        raise OutBeforeIn(pointer)
    if span.minutes > DAY_MINUTES:
        raise DayMinutesExceeded(most=DAY_MINUTES)
    return span


def with_end(row: Attendance, out_at: datetime, pointer: str = "/at") -> Attendance:
    """The row with its end; its minutes still need a word."""
    span = require_span(row.in_at, out_at, row.break_minutes, pointer)
    return replace(row, out_at=span.out_at, minutes=span.minutes, state=AttendanceState.CLAIMED)


def may_leader_confirm(row: Attendance, planned_minutes: int, day_totals: Mapping[date, int], zone: ZoneInfo) -> bool:
    """Whether a leader's word is enough: not over 150 % of what was planned, not over the day's limit.

    `day_totals` is what the person has confirmed besides this row.
    """
    if (row.minutes or 0) * 2 > planned_minutes * 3:
        return False
    return all(
        day_totals.get(day, 0) + minutes <= DAY_LIMIT_MINUTES for day, minutes in minutes_by_day(row.span, zone).items()
    )


def demand_day_limit(span: Span, day_totals: Mapping[date, int], zone: ZoneInfo, method: Method) -> None:
    """Refuse a correction over the day's limit by a leader, over a whole day by anybody."""
    most = DAY_MINUTES if method is Method.STAFF else DAY_LIMIT_MINUTES
    for day, minutes in minutes_by_day(span, zone).items():
        if day_totals.get(day, 0) + minutes > most:
            raise DayMinutesExceeded(day=day.isoformat(), most=most)


def demand_finish(rows: Sequence[Attendance], *, leave_open: bool, nobody_home: bool) -> None:
    """Refuse to finish while somebody is checked in (unless left open), or when nobody came."""
    open_ones = [row for row in rows if row.state is AttendanceState.OPEN]
    if open_ones and not leave_open:
        raise CheckoutMissing(person_ids=sorted({str(row.person_id) for row in open_ones}))
    if not rows and not nobody_home:
        raise NobodyAttended


def require_confirmed(rows: Iterable[Attendance]) -> None:
    """Refuse to close while somebody's word is missing."""
    waiting = sorted({str(row.person_id) for row in rows if row.is_unsettled})
    if waiting:
        raise AttendanceOpen(person_ids=waiting)


def minutes_by_day(span: Span, zone: ZoneInfo) -> dict[date, int]:
    """The span's minutes by local day: split at midnight, the break taken from the longest part (tie: earlier)."""
    parts: dict[date, int] = {}
    start = span.in_at
    while start < span.out_at:
        day = start.astimezone(zone).date()
        midnight = datetime.combine(day + timedelta(days=1), time.min, tzinfo=zone)
        end = min(span.out_at, midnight.astimezone(span.out_at.tzinfo))
        parts[day] = int((end - start).total_seconds()) // 60
        start = end
    rest = span.break_minutes
    for day in sorted(parts, key=lambda one: (-parts[one], one)):
        taken = min(rest, parts[day])
        parts[day] -= taken
        rest -= taken
    return parts


def served(rows: Sequence[Attendance], settled: Mapping[UUID, int], zone: ZoneInfo) -> list[DayMinutes]:
    """What closing tells: one line per person and local day, settled totals put in, empty days left out."""
    days: dict[UUID, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    methods: dict[tuple[UUID, date], str] = {}
    for row in sorted((row for row in rows if row.counts), key=lambda row: row.in_at):
        for day, minutes in minutes_by_day(row.span, zone).items():
            days[row.person_id][day] += minutes
            methods.setdefault((row.person_id, day), row.method.value)
    for person_id, total in settled.items():
        if person_id in days:
            days[person_id] = _brought_to(days[person_id], total)
    return [
        DayMinutes(person_id, day, minutes, methods[person_id, day])
        for person_id in sorted(days)
        for day, minutes in sorted(days[person_id].items())
        if minutes
    ]


def days_of(rows: Sequence[Attendance], zone: ZoneInfo) -> dict[date, int]:
    """The minutes of some stays together, by local day."""
    days: dict[date, int] = defaultdict(int)
    for row in rows:
        for day, minutes in minutes_by_day(row.span, zone).items():
            days[day] += minutes
    return days


def per_volunteer(rows: Sequence[Attendance], settled: Mapping[UUID, int]) -> list[VolunteerMinutes]:
    """What each volunteer has in the order now, with the totals that were decided put in."""
    found: list[VolunteerMinutes] = []
    for person_id in sorted({row.person_id for row in rows}):
        own = [row for row in rows if row.person_id == person_id]
        state = next(one for one in AttendanceState if any(row.state is one for row in own))
        minutes = settled.get(person_id, sum(row.minutes or 0 for row in own))
        found.append(VolunteerMinutes(person_id, minutes, state))
    return found


def demand_settleable(days: Mapping[date, int], total: int) -> None:
    """Refuse a total that would put more than a day's minutes on the last day."""
    if days and max(_brought_to(days, total).values()) > DAY_MINUTES:
        raise SettledBeyondDay


def _brought_to(days: Mapping[date, int], total: int) -> dict[date, int]:
    """The days with `total` minutes together: taken from the last day backwards, added to the last day."""
    settled = dict(days)
    difference = total - sum(settled.values())
    for day in sorted(settled, reverse=True):
        change = max(difference, -settled[day])
        settled[day] += change
        difference -= change
    return settled
