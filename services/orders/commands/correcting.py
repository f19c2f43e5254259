"""Attendance put right before an order closes: nobody does it for their own minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.errors import WrongState
from services.chassis.security.callers import Caller
from services.orders.commands.accepting import serving_team
from services.orders.commands.closing import close_if_complete
from services.orders.commands.looking import held
from services.orders.commands.serving import day_totals, demand_assigned
from services.orders.model.attendance import Attendance, AttendanceState, Correction, Method
from services.orders.model.orders import Act, Action, Order
from services.orders.model.refusals import AtInFuture, NeedsStaff, NotAssigned
from services.orders.model.teams import Team
from services.orders.rules import attendance as minutes
from services.orders.rules import reviews, states
from services.orders.store import attendance, orders


def correct_attendance(tx: Tx, order_id: UUID, correction: Correction, *, who: Caller, now: datetime) -> Order:
    """The leader or the station says from when to when somebody was there; what stood before stays, as rejected."""
    order = held(tx, order_id, who)
    states.demand(order, Action.CORRECT)
    team = serving_team(tx, order)
    method = _word_on_another(who, correction.person_id, team)
    row = _corrected(order, correction, team, method, now)
    old = _replaced(tx, order, correction)
    if not old:
        demand_assigned(tx, order, team, correction.person_id)  # somebody who helped unplanned
    totals = day_totals(tx, row.person_id, row.span, [one.id for one in old])
    minutes.demand_day_limit(row.span, totals, communities.zone(tx), method)
    if method is Method.STAFF or minutes.within_word(row, order.minutes, totals, communities.zone(tx)):
        row = replace(row, state=AttendanceState.CONFIRMED)
    for one in old:
        _reject(tx, order, one, correction.reason)
    attendance.add_attendance(tx, row, minutes.blocked_until(row, order.minutes))
    attendance.unsettle_minutes(tx, order.id, row.person_id)
    detail = {"person_id": str(row.person_id), "before": [_plain(one) for one in old], "after": _plain(row)}
    return _saved(tx, order, Action.CORRECT, Act(who, method, now, correction.reason, detail))


def confirm_attendance(tx: Tx, attendance_id: UUID, reason: str | None, *, who: Caller, now: datetime) -> Order:
    """Another's word on what a volunteer claimed; beyond what a leader may confirm, the staff's."""
    order, row, method = _claimed(tx, attendance_id, Action.CONFIRM, who)
    if row.state is not AttendanceState.CLAIMED:
        raise WrongState(state=row.state.value, allowed=[AttendanceState.CLAIMED.value])
    totals, zone = day_totals(tx, row.person_id, row.span, [row.id]), communities.zone(tx)
    minutes.demand_day_limit(row.span, totals, zone, method)
    if method is not Method.STAFF and not minutes.within_word(row, order.minutes, totals, zone):
        raise NeedsStaff
    confirmed = replace(row, state=AttendanceState.CONFIRMED)
    attendance.save_attendance(tx, confirmed, minutes.blocked_until(confirmed, order.minutes))
    return _saved(tx, order, Action.CONFIRM, Act(who, method, now, reason, {"attendance": _plain(confirmed)}))


def reject_attendance(tx: Tx, attendance_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """A claim that was not so; it stays visible, and its minutes don't count."""
    order, row, method = _claimed(tx, attendance_id, Action.REJECT, who)
    if row.state is AttendanceState.REJECTED:
        raise WrongState(state=row.state.value, allowed=sorted(set(AttendanceState) - {row.state}))
    _reject(tx, order, row, reason)
    return _saved(tx, order, Action.REJECT, Act(who, method, now, reason, {"attendance": _plain(row)}))


def _word_on_another(who: Caller, person_id: UUID, team: Team) -> Method:
    minutes.demand_others(person_id, who.id)
    return minutes.whose_word(who, person_id, team.leaders)


def _corrected(order: Order, correction: Correction, team: Team, method: Method, now: datetime) -> Attendance:
    if correction.out_at > now:
        raise AtInFuture("/out_at")
    span = minutes.demand_span(correction.in_at, correction.out_at, correction.break_minutes)
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
    rows = attendance.attendance_of(tx, order.id, correction.person_id)
    if correction.attendance_id is None:
        return rows
    named = [row for row in rows if row.id == correction.attendance_id]
    if not named:
        raise NotAssigned(attendance_id=str(correction.attendance_id))
    return named


def _claimed(tx: Tx, attendance_id: UUID, action: Action, who: Caller) -> tuple[Order, Attendance, Method]:
    """A stay with its order held, for somebody whose word on it counts."""
    order = held(tx, attendance.one_attendance(tx, attendance_id).order_id, who)
    states.demand(order, action)
    row = attendance.one_attendance(tx, attendance_id)
    return order, row, _word_on_another(who, row.person_id, serving_team(tx, order))


def _reject(tx: Tx, order: Order, row: Attendance, reason: str) -> None:
    rejected = replace(row, state=AttendanceState.REJECTED, reason=reason)
    attendance.save_attendance(tx, rejected, minutes.blocked_until(row, order.minutes))


def _saved(tx: Tx, order: Order, action: Action, act: Act) -> Order:
    """One move; where this was the last thing missing, the order closes."""
    after = orders.save_order(tx, order, reviews.rearmed(order, act.now), action, act)
    return close_if_complete(tx, after, act)


def _plain(row: Attendance) -> dict[str, object]:
    return {
        "id": str(row.id),
        "in_at": row.in_at.isoformat(),
        "out_at": row.out_at.isoformat() if row.out_at else None,
        "break_minutes": row.break_minutes,
        "state": row.state,
    }
