"""When somebody may check in, and who confirms, corrects and rejects minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import Forbidden, WrongState
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office
from services.chassis.security.roles import LEADERS, VOLUNTEERS
from services.orders.attendance.model import (
    AtInFuture,
    AttendanceSheet,
    CheckoutMissing,
    DayMinutesExceeded,
    Method,
    NeedsStaff,
    NobodyAttended,
    NotAssigned,
    NotCheckedIn,
    OutBeforeIn,
    OwnMinutes,
    Span,
    Stay,
    TooEarly,
    TooLongAgo,
    TooManyStays,
)
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import AttendanceState, Order, State

EARLY_MOST = timedelta(minutes=60)
LATE_FROM = timedelta(minutes=60)  # entries later than this wait for confirmation, whoever makes them
LATE_MOST = timedelta(hours=24)  # later entries are for staff
OPEN_BLOCKS_LEAST_MINUTES = 60
DAY_MINUTES = 1_440
DAY_LIMIT_MINUTES = 720  # that a leader may confirm for one person
STAYS_MOST = 500


# ---- check-in and check-out --------------------------------------------------------------------------------


def attestation_of(who: Caller, person_id: UUID | None, leaders: Collection[UUID]) -> Method:
    """Returns how the caller may attest the attendance of a person, or of all if it is None. Raises Forbidden."""
    if person_id == who.id:
        if not may(who, of_office(person_id, VOLUNTEERS)):
            raise Forbidden
        return Method.SELF
    if may(who, *(of_office(one, LEADERS) for one in leaders)):
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
    """Returns the order after a check-in; a check-in long before the agreed time moves the agreed time."""
    agreed_at = at if _is_early(order, at) else order.agreed_at
    return orders_rules.next_version(order, state=State.IN_SERVICE, agreed_at=agreed_at)


def require_stay_allowed(attendance: AttendanceSheet) -> None:
    """Raises TooManyStays if the order has as many stays as one request may read. Minutes are sums of all stays."""
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
    """Returns the time until which a stay blocks other check-ins of its person.

    An open stay blocks for 150 % of the planned minutes, so that somebody who forgot to check out can serve again.
    """
    if stay.out_at is not None:
        return stay.out_at
    return stay.in_at + timedelta(minutes=max(planned_minutes * 3 // 2, OPEN_BLOCKS_LEAST_MINUTES))


def require_finishable(stays: Sequence[Stay], *, leave_open: bool, nobody_home: bool) -> None:
    """Raises CheckoutMissing or NobodyAttended if the service can't be finished yet."""
    open_ones = {str(stay.person_id) for stay in stays if stay.state is AttendanceState.OPEN}
    if open_ones and not leave_open:
        raise CheckoutMissing(person_ids=sorted(open_ones))
    if not stays and not nobody_home:
        raise NobodyAttended


# ---- confirming --------------------------------------------------------------------------------------------


def require_others_minutes(person_id: UUID, who: Caller) -> None:
    """Raises OwnMinutes if the caller would decide on their own minutes."""
    if person_id == who.id:
        raise OwnMinutes


def may_confirm_others(who: Caller, method: Method, attendance: AttendanceSheet) -> bool:
    """Returns whether what the caller enters for others is confirmed: staff who served confirm no colleague."""
    return method is Method.LEADER or (method is Method.STAFF and not attendance.took_part(who.id))


def may_leader_confirm(stay: Stay, planned_minutes: int, totals: Mapping[date, int], zone: ZoneInfo) -> bool:
    """Returns whether a leader may confirm a stay: up to 150 % of the planned minutes and within the day's limit.

    `totals` are the minutes by day that the person has confirmed besides this stay.
    """
    if (stay.minutes or 0) * 2 > planned_minutes * 3:
        return False
    days = stay.span.minutes_by_day(zone)
    return all(totals.get(day, 0) + minutes <= DAY_LIMIT_MINUTES for day, minutes in days.items())


def confirmed_by_leader(
    stays: Sequence[Stay], planned_minutes: int, besides: Mapping[UUID, Mapping[date, int]], zone: ZoneInfo
) -> list[Stay]:
    """Returns those of the claimed stays that a leader may confirm, as confirmed.

    `besides` are the minutes by day that each person has confirmed besides these stays, in all orders.
    """
    totals = {person_id: Counter(days) for person_id, days in besides.items()}
    done: list[Stay] = []
    for stay in stays:
        own = totals.setdefault(stay.person_id, Counter())
        if may_leader_confirm(stay, planned_minutes, own, zone):
            own.update(stay.span.minutes_by_day(zone))
            done.append(replace(stay, state=AttendanceState.CONFIRMED))
    return done


def may_confirm(stay: Stay, method: Method, planned_minutes: int, totals: Mapping[date, int], zone: ZoneInfo) -> bool:
    """Returns whether the attester may confirm a stay: staff may always, leaders up to their limit."""
    return method is Method.STAFF or may_leader_confirm(stay, planned_minutes, totals, zone)


def confirmed(stay: Stay, method: Method, planned_minutes: int, totals: Mapping[date, int], zone: ZoneInfo) -> Stay:
    """Returns a claimed stay confirmed. Raises WrongState, DayMinutesExceeded, NeedsStaff."""
    if not stay.is_claimed:
        raise WrongState(state=stay.state.value, allowed=[AttendanceState.CLAIMED.value])
    require_day_limit(stay.span, totals, zone, method)
    if not may_confirm(stay, method, planned_minutes, totals, zone):
        raise NeedsStaff
    return replace(stay, state=AttendanceState.CONFIRMED)


def rejected(stay: Stay, reason: str) -> Stay:
    """Returns a stay rejected. Raises WrongState."""
    if stay.state is AttendanceState.REJECTED:
        raise WrongState(state=stay.state.value, allowed=sorted(set(AttendanceState) - {stay.state}))
    return replace(stay, state=AttendanceState.REJECTED, reason=reason)


def replaced_stays(attendance: AttendanceSheet, person_id: UUID, stay_id: UUID | None) -> list[Stay]:
    """Returns the stays of a person that a correction replaces: the one it names, else all. Raises NotAssigned."""
    stays = attendance.stays_of(person_id)
    if stay_id is None:
        return stays
    named = [stay for stay in stays if stay.id == stay_id]
    if not named:
        raise NotAssigned(attendance_id=str(stay_id))
    return named


def require_day_limit(span: Span, totals: Mapping[date, int], zone: ZoneInfo, method: Method) -> None:
    """Raises DayMinutesExceeded. The limit of a leader is the day's limit; the limit of staff is a whole day."""
    most = DAY_MINUTES if method is Method.STAFF else DAY_LIMIT_MINUTES
    for day, minutes in span.minutes_by_day(zone).items():
        if totals.get(day, 0) + minutes > most:
            raise DayMinutesExceeded(day=day.isoformat(), most=most)


def _is_early(order: Order, at: datetime) -> bool:
    return at < order.starts_at - EARLY_MOST
