"""Which stays a correction replaces, and which stays may be confirmed or rejected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from services.chassis.errors import WrongState
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance.model import AttendanceSheet, Method, NotAssigned, Stay
from services.orders.corrections.model import Correction, NeedsStaff
from services.orders.orders.model import AttendanceState, Order


def replaced_stays(attendance: AttendanceSheet, correction: Correction) -> list[Stay]:
    """Returns the stays that a correction replaces: the one it names, else all of the person. Raises NotAssigned."""
    stays = attendance.stays_of(correction.person_id)
    if correction.attendance_id is None:
        return stays
    named = [stay for stay in stays if stay.id == correction.attendance_id]
    if not named:
        raise NotAssigned(attendance_id=str(correction.attendance_id))
    return named


def may_confirm(order: Order, stay: Stay, method: Method, totals: Mapping[date, int], zone: ZoneInfo) -> bool:
    """Returns whether who corrects or confirms a stay may confirm it: staff always, leaders up to their limit."""
    by_staff = method is Method.STAFF
    return by_staff or attendance_rules.may_leader_confirm(stay, order.minutes, totals, zone)


def confirmed(order: Order, stay: Stay, method: Method, totals: Mapping[date, int], zone: ZoneInfo) -> Stay:
    """Returns a claimed stay confirmed. Raises WrongState, DayMinutesExceeded, NeedsStaff."""
    if not stay.is_claimed:
        raise WrongState(state=stay.state.value, allowed=[AttendanceState.CLAIMED.value])
    attendance_rules.require_day_limit(stay.span, totals, zone, method)
    if not may_confirm(order, stay, method, totals, zone):
        raise NeedsStaff
    return replace(stay, state=AttendanceState.CONFIRMED)


def rejected(stay: Stay, reason: str) -> Stay:
    """Returns a stay rejected. Raises WrongState."""
    if stay.state is AttendanceState.REJECTED:
        raise WrongState(state=stay.state.value, allowed=sorted(set(AttendanceState) - {stay.state}))
    return replace(stay, state=AttendanceState.REJECTED, reason=reason)
