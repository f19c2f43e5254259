"""Checks volunteers in and out; finishes a service."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.security.callers import Caller
from services.orders.attendance import rules, store, transitions
from services.orders.attendance.model import AttendanceEntry, AttendanceSheet, ServiceEnd, Stay
from services.orders.contacts import transitions as contacts
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AttendanceState, AuditContext, Order, OrderSheet, Outcome
from services.orders.visibility import transitions as visibility


def check_in(tx: Tx, order_id: UUID, entry: AttendanceEntry, *, who: Caller, now: datetime) -> OrderSheet:
    """Begins a stay: a volunteer's own, or one that a leader or staff enters for a member.

    Raises Unknown, WrongState, Forbidden, AtInFuture, TooLongAgo, TooEarly, TooManyStays, OverlapsAttendance, and what
    `transitions.assign_attendee` and `require_may_serve` raise.
    """
    person_id = entry.person_id or who.id
    sheet, stays, known = visibility.lock_visible_order(
        tx, order_id, who, store.stays_of_order(order_id=order_id), people.people_with_ids([person_id])
    )
    order, attendance = sheet.order, AttendanceSheet.of(stays, sheet.people)
    orders_rules.require_allowed(order, Action.CHECK_IN)
    method = rules.attestation_of(who, person_id, attendance.leaders)
    at = rules.require_entry_time(entry.at or now, now, method)
    rules.require_not_early(order, at, method)
    after = rules.in_service(order, at)
    if after.starts_at != order.starts_at:
        offers_store.move_assignments(tx, after)
    if person_id not in attendance.member_ids:
        attendance = transitions.assign_attendee(tx, after, attendance, person_id)
    else:  # since the acceptance they may have been suspended
        transitions.require_may_serve(order, known[person_id])
    rules.require_stay_allowed(attendance)
    stay = Stay(
        id=new_id(),
        order_id=order.id,
        team_id=order.team_id,
        person_id=person_id,
        in_at=at,
        out_at=None,
        break_minutes=0,
        minutes=None,
        method=method,
        state=AttendanceState.OPEN,
        is_late=rules.is_late(at, now),
    )
    store.add_stay(tx, stay, rules.blocked_until(stay, order.minutes))
    act = AuditContext(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    orders_store.save_order(tx, order, after, Action.CHECK_IN, act)
    if attendance.member_ids != sheet.people.member_ids:
        contacts.publish_contacts(tx, order, after, now, member_ids=attendance.member_ids)
    return attendance.with_stays([stay]).order_sheet(sheet, after)


def check_out(tx: Tx, order_id: UUID, entry: AttendanceEntry, *, who: Caller, now: datetime) -> OrderSheet:
    """Ends a stay. If a leader, or staff who took no part, enters the end, it is confirmed within a leader's limits.

    Raises Unknown, WrongState, Forbidden, AtInFuture, TooLongAgo, NotCheckedIn, OutBeforeIn, DayMinutesExceeded,
    OverlapsAttendance.
    """
    sheet, stays = visibility.lock_visible_order(tx, order_id, who, store.stays_of_order(order_id=order_id))
    order, attendance = sheet.order, AttendanceSheet.of(stays, sheet.people)
    orders_rules.require_allowed(order, Action.CHECK_OUT)
    person_id = entry.person_id or who.id
    method = rules.attestation_of(who, person_id, attendance.leaders)
    at = rules.require_entry_time(entry.at or now, now, method)
    stay = rules.with_end(rules.open_stay(attendance, person_id), at)
    stay = replace(stay, is_late=stay.is_late or rules.is_late(at, now))
    if rules.may_confirm_others(who, method, attendance) and not stay.is_late:
        (stay,) = transitions.confirm_within_limits(tx, order, attendance, [stay]) or [stay]
    store.save_stay(tx, stay, rules.blocked_until(stay, order.minutes))
    act = AuditContext(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    after = orders_store.save_order(tx, order, orders_rules.next_version(order), Action.CHECK_OUT, act)
    return attendance.with_stays([stay]).order_sheet(sheet, after)


def finish_order(tx: Tx, order_id: UUID, end: ServiceEnd, *, who: Caller, now: datetime) -> OrderSheet:
    """Ends a service: confirms the claimed stays of others within the leader's limits, and begins the review.

    Raises Unknown, WrongState, Forbidden, CheckoutMissing, NobodyAttended, and for each check-out what `check_out`
    raises.
    """
    sheet, stays = visibility.lock_visible_order(tx, order_id, who, store.stays_of_order(order_id=order_id))
    order, attendance = sheet.order, AttendanceSheet.of(stays, sheet.people)
    orders_rules.require_allowed(order, Action.FINISH)
    method = rules.attestation_of(who, None, attendance.leaders)
    attendance = _check_out_all(tx, order, attendance, end, who, now)
    nobody_home = end.outcome is Outcome.NOBODY_HOME
    rules.require_finishable(attendance.stays, leave_open=end.leave_open, nobody_home=nobody_home)
    may_confirm = rules.may_confirm_others(who, method, attendance)
    claimed = [stay for stay in attendance.stays if may_confirm and stay.is_claimed and stay.person_id != who.id]
    confirmed = transitions.confirm_within_limits(tx, order, attendance, claimed)
    store.confirm_stays(tx, confirmed)
    offers_store.mark_served(tx, order.id)
    if end.result:
        sheet = orders_store.save_text(tx, sheet, {"result": end.result})
    after = replace(orders_rules.in_review(order, now), outcome=end.outcome)
    act = AuditContext(who, method, now, detail={"outcome": end.outcome})
    orders_store.save_order(tx, order, after, Action.FINISH, act)
    return attendance.with_stays(confirmed).order_sheet(sheet, after)


def _check_out_all(
    tx: Tx, order: Order, attendance: AttendanceSheet, end: ServiceEnd, who: Caller, now: datetime
) -> AttendanceSheet:
    for out in end.outs:
        method = rules.attestation_of(who, out.person_id, attendance.leaders)
        at = rules.require_entry_time(out.at, now, method, "/outs")
        stay = rules.with_end(rules.open_stay(attendance, out.person_id), at, "/outs")
        store.save_stay(tx, stay, rules.blocked_until(stay, order.minutes))
        attendance = attendance.with_stays([stay])
    return attendance
