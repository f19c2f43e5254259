"""Corrects, confirms and rejects attendance. The order closes if nothing else keeps it open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance import store as attendance_store
from services.orders.attendance import transitions as attendance_transitions
from services.orders.attendance.model import AtInFuture, AttendanceSheet, Method, Stay
from services.orders.contacts import transitions as contacts
from services.orders.corrections.model import Correction
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Action, AttendanceState, AuditContext, Order, OrderSheet, State, Step
from services.orders.reviews import rules as reviews_rules
from services.orders.reviews import transitions as reviews_transitions
from services.orders.reviews.model import ReviewBasis


def correct_attendance(tx: Tx, order_id: UUID, correction: Correction, *, who: Caller, now: datetime) -> OrderSheet:
    """Replaces a person's attendance; the replaced stays remain visible as rejected.

    Raises Unknown, WrongState, OwnMinutes, Forbidden, AtInFuture, OutBeforeIn, DayMinutesExceeded, NotAssigned,
    TooManyStays, OverlapsAttendance, and what `attendance_transitions.assign_attendee` raises.
    """
    sheet, basis = reviews_transitions.lock_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.CORRECT)
    attendance, person_id = basis.attendance, correction.person_id
    method = _require_attestation(who, person_id, attendance)
    stay = _corrected_stay(order, correction, method, now)
    old = attendance_rules.replaced_stays(attendance, person_id, correction.attendance_id)
    if not old and person_id not in attendance.member_ids:  # somebody helped without being planned
        attendance = attendance_transitions.assign_attendee(tx, order, attendance, person_id)
    zone = communities.zone(tx)
    rejected = [attendance_rules.rejected(one, correction.reason) for one in old]
    attendance = attendance.with_stays(rejected)
    totals = attendance_transitions.minutes_besides(tx, order.id, attendance, [stay])[person_id]
    attendance_rules.require_day_limit(stay.span, totals, zone, method)
    attendance_rules.require_stay_allowed(attendance)
    if attendance_rules.may_confirm(stay, method, order.minutes, totals, zone):
        stay = replace(stay, state=AttendanceState.CONFIRMED)
    for one in rejected:
        attendance_store.save_stay(tx, one, attendance_rules.blocked_until(one, order.minutes))
    attendance_store.add_stay(tx, stay, attendance_rules.blocked_until(stay, order.minutes))
    tx.write(attendance_store.unsettle_minutes(order_id=order.id, person_id=person_id))
    settled = {one: total for one, total in attendance.settled.items() if one != person_id}
    attendance = replace(attendance.with_stays([stay]), settled=settled)
    detail = {"person_id": str(person_id), "before": [_recorded(one) for one in old], "after": _recorded(stay)}
    act = AuditContext(who, method, now, correction.reason, detail)
    return _save(tx, sheet, replace(basis, attendance=attendance), Action.CORRECT, act)


def confirm_attendance(tx: Tx, stay_id: UUID, reason: str | None, *, who: Caller, now: datetime) -> OrderSheet:
    """Confirms a claimed stay. Raises Unknown, WrongState, OwnMinutes, Forbidden, DayMinutesExceeded, NeedsStaff."""
    sheet, basis, stay, method = _lock_stay(tx, stay_id, Action.CONFIRM, who)
    zone = communities.zone(tx)
    totals = attendance_transitions.minutes_besides(tx, sheet.order.id, basis.attendance, [stay])[stay.person_id]
    confirmed = attendance_rules.confirmed(stay, method, sheet.order.minutes, totals, zone)
    attendance_store.confirm_stays(tx, [confirmed])
    basis = replace(basis, attendance=basis.attendance.with_stays([confirmed]))
    act = AuditContext(who, method, now, reason, _about(confirmed))
    return _save(tx, sheet, basis, Action.CONFIRM, act)


def reject_attendance(tx: Tx, stay_id: UUID, reason: str, *, who: Caller, now: datetime) -> OrderSheet:
    """Rejects a stay; it stays visible and its minutes do not count. Raises Unknown, WrongState, OwnMinutes, Forbidden.

    A confirmed stay may be rejected, too, until the order closes.
    """
    sheet, basis, stay, method = _lock_stay(tx, stay_id, Action.REJECT, who)
    rejected = attendance_rules.rejected(stay, reason)
    attendance_store.save_stay(tx, rejected, attendance_rules.blocked_until(rejected, sheet.order.minutes))
    basis = replace(basis, attendance=basis.attendance.with_stays([rejected]))
    act = AuditContext(who, method, now, reason, _about(stay))
    return _save(tx, sheet, basis, Action.REJECT, act)


def _lock_stay(tx: Tx, stay_id: UUID, action: Action, who: Caller) -> tuple[OrderSheet, ReviewBasis, Stay, Method]:
    """Locks the order of a stay, and returns the stay, read under the lock. Raises unless the caller may attest it."""
    found = tx.read(attendance_store.stay_by_id(id=stay_id))
    sheet, basis = reviews_transitions.lock_order(tx, found.order_id, who)
    orders_rules.require_allowed(sheet.order, action)
    (stay,) = [one for one in basis.attendance.records if one.id == stay_id]
    return sheet, basis, stay, _require_attestation(who, stay.person_id, basis.attendance)


def _require_attestation(who: Caller, person_id: UUID, attendance: AttendanceSheet) -> Method:
    attendance_rules.require_others_minutes(person_id, who)
    method = attendance_rules.attestation_of(who, person_id, attendance.leaders)
    if method is Method.STAFF:
        reviews_rules.require_no_part(who, attendance)
    return method


def _corrected_stay(order: Order, correction: Correction, method: Method, now: datetime) -> Stay:
    if correction.out_at > now:
        raise AtInFuture("/out_at")
    span = attendance_rules.require_span(correction.in_at, correction.out_at, correction.break_minutes)
    return Stay(
        id=new_id(),
        order_id=order.id,
        team_id=order.team_id,
        person_id=correction.person_id,
        in_at=span.in_at,
        out_at=span.out_at,
        break_minutes=span.break_minutes,
        minutes=span.minutes,
        method=method,
        state=AttendanceState.CLAIMED,
        reason=correction.reason,
    )


def _save(tx: Tx, sheet: OrderSheet, basis: ReviewBasis, action: Action, act: AuditContext) -> OrderSheet:
    step = Step(orders_rules.with_auto_close_restarted(sheet.order, act.now), action, act)
    after = reviews_transitions.save_and_close(tx, sheet.order, step, basis)
    member_ids = basis.attendance.member_ids
    if after.state is not State.CLOSED and member_ids != sheet.people.member_ids:
        contacts.publish_contacts(tx, sheet.order, after, act.now, member_ids=member_ids)
    return basis.attendance.order_sheet(sheet, after)


def _about(stay: Stay) -> dict[str, object]:
    return {"person_id": str(stay.person_id), "attendance": _recorded(stay)}


def _recorded(stay: Stay) -> dict[str, object]:
    """A stay as the history of the order records it."""
    return {
        "id": str(stay.id),
        "in_at": stay.in_at.isoformat(),
        "out_at": stay.out_at.isoformat() if stay.out_at else None,
        "break_minutes": stay.break_minutes,
        "state": stay.state,
    }
