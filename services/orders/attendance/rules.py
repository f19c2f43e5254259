"""When somebody may check in, who confirms minutes, and how they fall on days."""

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
    AttendanceOpen,
    AttendanceSheet,
    CheckoutMissing,
    DayMinutes,
    DayMinutesExceeded,
    Method,
    NobodyAttended,
    NotCheckedIn,
    OutBeforeIn,
    OwnMinutes,
    SettledBeyondDay,
    Span,
    Stay,
    TooEarly,
    TooLongAgo,
    TooManyStays,
)
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import AttendanceState, Order, OrderPeople, OrderSheet, State, VolunteerMinutes

EARLY_MOST = timedelta(minutes=60)
LATE_FROM = timedelta(minutes=60)  # entries later than this wait for confirmation, whoever makes them
LATE_MOST = timedelta(hours=24)  # later entries are for staff
OPEN_BLOCKS_LEAST_MINUTES = 60
DAY_MINUTES = 1_440
DAY_LIMIT_MINUTES = 720  # that a leader may confirm for one person
STAYS_MOST = 500


# ---- check-in and check-out --------------------------------------------------------------------------------


def attestation_of(who: Caller, person_id: UUID | None, leaders: Collection[UUID]) -> Method:
    """Returns in which way the caller may attest a person's attendance; None means everybody's. Raises Forbidden."""
    if person_id is not None and who.id == person_id:
        return Method.SELF
    if who.id in leaders:
        return Method.LEADER
    if who.is_staff:
        return Method.STAFF
    raise Forbidden


def require_entry_time(at: datetime, now: datetime, method: Method, pointer: str = "/at") -> datetime:
    """Returns the whole minute of an entry. Raises AtInFuture, and TooLongAgo for all but staff."""
    if at > now:
        raise AtInFuture(pointer)
    if now - at > LATE_MOST and method is not Method.STAFF:
        raise TooLongAgo(pointer)
    return orders_rules.to_minute(at)


def is_late(at: datetime, now: datetime) -> bool:
    """Returns whether an entry is so late that somebody else must confirm it."""
    return now - at > LATE_FROM


def require_not_early(order: Order, at: datetime, method: Method) -> None:
    """Raises TooEarly for a volunteer's own check-in long before the agreed time; others may start early."""
    if method is Method.SELF and _is_early(order, at):
        raise TooEarly(agreed_at=order.starts_at.isoformat())


def in_service(order: Order, at: datetime) -> Order:
    """Returns the order after a check-in; one long before the agreed time moves that time."""
    agreed_at = at if _is_early(order, at) else order.agreed_at
    return orders_rules.next_version(order, state=State.IN_SERVICE, agreed_at=agreed_at)


def require_stay_allowed(attendance: AttendanceSheet) -> None:
    """Raises TooManyStays for one more stay than a request may read: minutes are sums over all of them."""
    if len(attendance.records) >= STAYS_MOST:
        raise TooManyStays


def open_stay(attendance: AttendanceSheet, person_id: UUID) -> Stay:
    """Returns the stay that a check-out ends. Raises NotCheckedIn."""
    for stay in attendance.stays_of(person_id):
        if stay.state is AttendanceState.OPEN:
            return stay
    raise NotCheckedIn(person_id=str(person_id))


def require_span(in_at: datetime, out_at: datetime, break_minutes: int, pointer: str = "/out_at") -> Span:
    """Returns a stay in whole minutes. Raises OutBeforeIn, and DayMinutesExceeded for more than a day."""
    span = Span(orders_rules.to_minute(in_at), orders_rules.to_minute(out_at), break_minutes)
    if span.minutes < 1:
        raise OutBeforeIn(pointer)
    if span.minutes > DAY_MINUTES:  # somebody forgot to check out
        raise DayMinutesExceeded(most=DAY_MINUTES)
    return span


def with_end(stay: Stay, out_at: datetime, pointer: str = "/at") -> Stay:
    """Returns the stay with its end, claimed. Raises OutBeforeIn, DayMinutesExceeded."""
    span = require_span(stay.in_at, out_at, stay.break_minutes, pointer)
    return replace(stay, out_at=span.out_at, minutes=span.minutes, state=AttendanceState.CLAIMED)


def blocked_until(stay: Stay, planned_minutes: int) -> datetime:
    """Returns until when a stay keeps its person from other check-ins.

    An open one blocks for 150 % of the planned minutes: somebody who forgot to check out can serve again.
    """
    if stay.out_at is not None:
        return stay.out_at
    return stay.in_at + timedelta(minutes=max(planned_minutes * 3 // 2, OPEN_BLOCKS_LEAST_MINUTES))


def require_finishable(stays: Sequence[Stay], *, leave_open: bool, nobody_home: bool) -> None:
    """Raises CheckoutMissing or NobodyAttended where a service can't be finished like this."""
    open_ones = {str(stay.person_id) for stay in stays if stay.state is AttendanceState.OPEN}
    if open_ones and not leave_open:
        raise CheckoutMissing(person_ids=sorted(open_ones))
    if not stays and not nobody_home:
        raise NobodyAttended


# ---- confirming --------------------------------------------------------------------------------------------


def require_others_minutes(person_id: UUID, who: Caller) -> None:
    """Raises OwnMinutes for who would decide on their own minutes."""
    if person_id == who.id:
        raise OwnMinutes


def may_leader_confirm(stay: Stay, planned_minutes: int, day_totals: Mapping[date, int], zone: ZoneInfo) -> bool:
    """Returns whether a leader may confirm a stay: up to 150 % of the planned minutes and within the day's limit.

    `day_totals` are the minutes that the person has confirmed besides this stay.
    """
    if (stay.minutes or 0) * 2 > planned_minutes * 3:
        return False
    days = minutes_by_day(stay.span, zone)
    return all(day_totals.get(day, 0) + minutes <= DAY_LIMIT_MINUTES for day, minutes in days.items())


def confirmed_by_leader(
    stays: Sequence[Stay], planned_minutes: int, confirmed: Sequence[Stay], zone: ZoneInfo
) -> list[Stay]:
    """Returns those of the claimed stays that a leader may confirm, confirmed.

    `confirmed` are the confirmed stays of the same people near these days, in all orders.
    """
    done: list[Stay] = []
    for stay in stays:
        own = [one for one in (*confirmed, *done) if one.person_id == stay.person_id]
        if may_leader_confirm(stay, planned_minutes, day_totals(own, zone), zone):
            done.append(replace(stay, state=AttendanceState.CONFIRMED))
    return done


def require_day_limit(span: Span, totals: Mapping[date, int], zone: ZoneInfo, method: Method) -> None:
    """Raises DayMinutesExceeded over the day's limit for a leader, and over a whole day for staff."""
    most = DAY_MINUTES if method is Method.STAFF else DAY_LIMIT_MINUTES
    for day, minutes in minutes_by_day(span, zone).items():
        if totals.get(day, 0) + minutes > most:
            raise DayMinutesExceeded(day=day.isoformat(), most=most)


def require_settled(stays: Iterable[Stay]) -> None:
    """Raises AttendanceOpen while a stay is not confirmed or rejected."""
    waiting = sorted({str(stay.person_id) for stay in stays if stay.is_unsettled})
    if waiting:
        raise AttendanceOpen(person_ids=waiting)


def require_settleable(days: Mapping[date, int], total: int) -> None:
    """Raises SettledBeyondDay for a total that would put more minutes on the last day than a day has."""
    if days and max(_brought_to(days, total).values()) > DAY_MINUTES:
        raise SettledBeyondDay


# ---- minutes -----------------------------------------------------------------------------------------------


def minutes_by_day(span: Span, zone: ZoneInfo) -> dict[date, int]:
    """Returns the minutes of a span by local day, split at midnight.

    The break is taken from the longest part, from the earlier of two equal ones.
    """
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


def day_totals(stays: Iterable[Stay], zone: ZoneInfo) -> dict[date, int]:
    """Returns the minutes of some stays together, by local day."""
    days: dict[date, int] = defaultdict(int)
    for stay in stays:
        for day, minutes in minutes_by_day(stay.span, zone).items():
            days[day] += minutes
    return days


def served_minutes(attendance: AttendanceSheet, zone: ZoneInfo) -> list[DayMinutes]:
    """Returns what a closing publishes: confirmed minutes by person and local day, settled totals applied."""
    days: dict[UUID, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    methods: dict[tuple[UUID, date], str] = {}
    for stay in (one for one in attendance.stays if one.counts):
        for day, minutes in minutes_by_day(stay.span, zone).items():
            days[stay.person_id][day] += minutes
            methods.setdefault((stay.person_id, day), stay.method.value)
    for person_id, total in attendance.settled.items():
        if person_id in days:
            days[person_id] = _brought_to(days[person_id], total)
    return [
        DayMinutes(person_id, day, minutes, methods[person_id, day])
        for person_id in sorted(days)
        for day, minutes in sorted(days[person_id].items())
        if minutes
    ]


def minutes_by_volunteer(attendance: AttendanceSheet) -> list[VolunteerMinutes]:
    """Returns the minutes of each volunteer as they are now, settled totals applied."""
    found: list[VolunteerMinutes] = []
    for person_id in sorted(attendance.attended):
        own = attendance.stays_of(person_id)
        state = next(state for state in AttendanceState if any(stay.state is state for stay in own))
        minutes = attendance.settled.get(person_id, sum(stay.minutes or 0 for stay in own))
        found.append(VolunteerMinutes(person_id, minutes, state))
    return found


def with_people(stays: AttendanceSheet, people: OrderPeople) -> AttendanceSheet:
    """Returns the stays of an order with its leaders and members."""
    return replace(stays, leaders=people.leaders, member_ids=people.member_ids)


def order_sheet(sheet: OrderSheet, after: Order, attendance: AttendanceSheet) -> OrderSheet:
    """Returns an order whose service has begun as it is after an action, with its people and their minutes."""
    people = replace(sheet.people, member_ids=attendance.member_ids)
    return replace(sheet, order=after, people=people, volunteers=minutes_by_volunteer(attendance))


def _is_early(order: Order, at: datetime) -> bool:
    return at < order.starts_at - EARLY_MOST


def _brought_to(days: Mapping[date, int], total: int) -> dict[date, int]:
    """The days with `total` minutes together: taken from the last day backwards, or added to the last day."""
    settled = dict(days)
    difference = total - sum(settled.values())
    for day in sorted(settled, reverse=True):
        change = max(difference, -settled[day])
        settled[day] += change
        difference -= change
    return settled
