"""Corrects, confirms and rejects attendance."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import WrongState
from services.chassis.security.callers import Caller
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance import store as attendance_store
from services.orders.attendance.model import AtInFuture, Attendance, Method, NotAssigned
from services.orders.attendance.transitions import day_totals, require_assigned
from services.orders.corrections.model import Correction, NeedsStaff
from services.orders.dispatch.transitions import serving_team
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AttendanceState, AuditContext, Order
from services.orders.reviews.transitions import close_if_complete
from services.orders.teams.model import Team
from services.orders.visibility.transitions import lock_visible_order


def correct_attendance(tx: Tx, order_id: UUID, correction: Correction, *, who: Caller, now: datetime) -> Order:
    """The leader or the station says from when to when somebody was there; what stood before stays, as rejected."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.CORRECT)
    team = serving_team(tx, order)
    method = _word_on_another(who, correction.person_id, team)
    row = _corrected(order, correction, team, method, now)
    old = _replaced(tx, order, correction)
    if not old:
        require_assigned(tx, order, team, correction.person_id)  # somebody who helped unplanned
    totals = day_totals(tx, row.person_id, row.span, [one.id for one in old])
    attendance_rules.demand_day_limit(row.span, totals, communities.zone(tx), method)
    if method is Method.STAFF or attendance_rules.may_leader_confirm(row, order.minutes, totals, communities.zone(tx)):
        row = replace(row, state=AttendanceState.CONFIRMED)
    for one in old:
        _reject(tx, order, one, correction.reason)
    attendance_rules.require_stay_allowed(attendance_store.count_stays(tx, order.id))
    attendance_store.add_attendance(tx, row, attendance_rules.blocked_until(row, order.minutes))
    attendance_store.unsettle_minutes(tx, order.id, row.person_id)
    detail = {"person_id": str(row.person_id), "before": [_plain(one) for one in old], "after": _plain(row)}
    return _saved(tx, order, Action.CORRECT, AuditContext(who, method, now, correction.reason, detail))


def confirm_attendance(tx: Tx, attendance_id: UUID, reason: str | None, *, who: Caller, now: datetime) -> Order:
    """Another's word on what a volunteer claimed; beyond what a leader may confirm, the staff's."""
    order, row, method = _claimed(tx, attendance_id, Action.CONFIRM, who)
    if row.state is not AttendanceState.CLAIMED:
        raise WrongState(state=row.state.value, allowed=[AttendanceState.CLAIMED.value])
    totals, zone = day_totals(tx, row.person_id, row.span, [row.id]), communities.zone(tx)
    attendance_rules.demand_day_limit(row.span, totals, zone, method)
    if method is not Method.STAFF and not attendance_rules.may_leader_confirm(row, order.minutes, totals, zone):
        raise NeedsStaff
    confirmed = replace(row, state=AttendanceState.CONFIRMED)
    attendance_store.save_attendance(tx, confirmed, attendance_rules.blocked_until(confirmed, order.minutes))
    return _saved(tx, order, Action.CONFIRM, AuditContext(who, method, now, reason, {"attendance": _plain(confirmed)}))


def reject_attendance(tx: Tx, attendance_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """A claim that was not so; it stays visible, and its minutes don't count."""
    order, row, method = _claimed(tx, attendance_id, Action.REJECT, who)
    if row.state is AttendanceState.REJECTED:
        raise WrongState(state=row.state.value, allowed=sorted(set(AttendanceState) - {row.state}))
    _reject(tx, order, row, reason)
    return _saved(tx, order, Action.REJECT, AuditContext(who, method, now, reason, {"attendance": _plain(row)}))


def _word_on_another(who: Caller, person_id: UUID, team: Team) -> Method:
    attendance_rules.demand_others(person_id, who.id)
    return attendance_rules.attestation_of(who, person_id, team.leaders)


def _corrected(order: Order, correction: Correction, team: Team, method: Method, now: datetime) -> Attendance:
    if correction.out_at > now:
        raise AtInFuture("/out_at")
    span = attendance_rules.require_span(correction.in_at, correction.out_at, correction.break_minutes)
    return Attendance(
        id=new_id(),
        order_id=order.id,
        team_id=team.id,
        person_id=correction.person_id,
        in_at=span.in_at,
        out_at=span.out_at,
        break_minutes=span.break_minutes,
        minutes=span.minutes,
        method=method,
        state=AttendanceState.CLAIMED,
        reason=correction.reason,
    )


def _replaced(tx: Tx, order: Order, correction: Correction) -> list[Attendance]:
    """The rows that the correction stands for: the one it names, else all of the person's."""
    rows = attendance_store.attendance_of(tx, order.id, correction.person_id)
    if correction.attendance_id is None:
        return rows
    named = [row for row in rows if row.id == correction.attendance_id]
    if not named:
        raise NotAssigned(attendance_id=str(correction.attendance_id))
    return named


def _claimed(tx: Tx, attendance_id: UUID, action: Action, who: Caller) -> tuple[Order, Attendance, Method]:
    """A stay with its order held, for somebody whose word on it counts."""
    order = lock_visible_order(tx, attendance_store.one_attendance(tx, attendance_id).order_id, who)
    orders_rules.require_allowed(order, action)
    row = attendance_store.one_attendance(tx, attendance_id)
    return order, row, _word_on_another(who, row.person_id, serving_team(tx, order))


def _reject(tx: Tx, order: Order, row: Attendance, reason: str) -> None:
    rejected = replace(row, state=AttendanceState.REJECTED, reason=reason)
    attendance_store.save_attendance(tx, rejected, attendance_rules.blocked_until(row, order.minutes))


def _saved(tx: Tx, order: Order, action: Action, act: AuditContext) -> Order:
    """One move; where this was the last thing missing, the order closes."""
    after = orders_store.save_order(tx, order, orders_rules.with_auto_close_restarted(order, act.now), action, act)
    return close_if_complete(tx, after, act)


def _plain(row: Attendance) -> dict[str, object]:
    return {
        "id": str(row.id),
        "in_at": row.in_at.isoformat(),
        "out_at": row.out_at.isoformat() if row.out_at else None,
        "break_minutes": row.break_minutes,
        "state": row.state,
    }
