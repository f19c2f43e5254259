"""Checks volunteers in and out; finishes a service."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.attendance import rules, store, transitions
from services.orders.attendance.model import (
    Attendance,
    AttendanceEntry,
    CheckOut,
    Method,
    NotAssigned,
    NotCheckedIn,
    ServiceEnd,
)
from services.orders.dispatch.transitions import serving_team
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AttendanceState, AuditContext, Order, Outcome, State
from services.orders.teams.model import Team
from services.orders.visibility.transitions import lock_visible_order


def check_in(tx: Tx, order_id: UUID, entry: AttendanceEntry, *, who: Caller, now: datetime) -> Order:
    """A volunteer begins to serve: their own word, the leader's or the staff's."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.CHECK_IN)
    team = serving_team(tx, order)
    person_id, method = _whose(entry, who, team)
    at = rules.require_entry_time(entry.at or now, now, method)
    rules.demand_not_early(order, at, method)
    early = at < order.starts_at - rules.EARLY_MOST
    after = orders_rules.next_version(order, state=State.IN_SERVICE, agreed_at=at if early else order.agreed_at)
    if early:
        offers_store.shift_engagements(tx, after)
    transitions.require_assigned(tx, after, team, person_id)
    row = Attendance(
        id=new_id(),
        order_id=order.id,
        team_id=team.id,
        person_id=person_id,
        in_at=at,
        out_at=None,
        break_minutes=0,
        minutes=None,
        method=method,
        state=AttendanceState.OPEN,
        is_late=rules.is_late(at, now),
    )
    rules.require_stay_allowed(store.count_stays(tx, order.id))
    store.add_attendance(tx, row, rules.blocked_until(row, order.minutes))
    act = AuditContext(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    return orders_store.save_order(tx, order, after, Action.CHECK_IN, act)


def check_out(tx: Tx, order_id: UUID, entry: AttendanceEntry, *, who: Caller, now: datetime) -> Order:
    """A volunteer has served; another's word confirms the minutes at once."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.CHECK_OUT)
    person_id, method = _whose(entry, who, serving_team(tx, order))
    at = rules.require_entry_time(entry.at or now, now, method)
    row = _open_row(tx, order, person_id)
    _end(tx, order, replace(row, is_late=row.is_late or rules.is_late(at, now)), at, method)
    act = AuditContext(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    return orders_store.save_order(tx, order, orders_rules.next_version(order), Action.CHECK_OUT, act)


def finish_order(tx: Tx, order_id: UUID, ending: ServiceEnd, *, who: Caller, now: datetime) -> Order:
    """The service is over: the leader's word (or the station's) confirms what others claimed; reviews begin."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.FINISH)
    team = serving_team(tx, order)
    method = rules.attestation_of(who, None, team.leaders)
    for out in ending.outs:
        _enter_out(tx, order, out, rules.attestation_of(who, out.person_id, team.leaders), now)
    rows = store.attendance_of(tx, order.id)
    rules.demand_finish(rows, leave_open=ending.leave_open, nobody_home=ending.outcome is Outcome.NOBODY_HOME)
    transitions.confirm_claims(tx, order, [row for row in rows if row.person_id != who.id])
    offers_store.mark_served(tx, order.id)
    if ending.result:
        orders_store.save_text(tx, order.id, {"result": ending.result})
    after = replace(orders_rules.in_review(order, now), outcome=ending.outcome)
    return orders_store.save_order(
        tx, order, after, Action.FINISH, AuditContext(who, method, now, detail={"outcome": ending.outcome})
    )


def _whose(entry: AttendanceEntry, who: Caller, team: Team) -> tuple[UUID, Method]:
    person_id = entry.person_id or who.id
    if person_id is None:
        raise NotAssigned
    return person_id, rules.attestation_of(who, person_id, team.leaders)


def _open_row(tx: Tx, order: Order, person_id: UUID) -> Attendance:
    rows = store.attendance_of(tx, order.id, person_id)
    for row in rows:
        if row.state is AttendanceState.OPEN:
            return row
    raise NotCheckedIn(person_id=str(person_id))


def _end(tx: Tx, order: Order, row: Attendance, at: datetime, method: Method) -> None:
    """Another's word confirms it, unless it comes late or goes too far."""
    done = rules.with_end(row, at)
    if method is not Method.SELF and not done.is_late and transitions.may_leader_confirm(tx, order, done):
        done = replace(done, state=AttendanceState.CONFIRMED)
    store.save_attendance(tx, done, rules.blocked_until(done, order.minutes))


def _enter_out(tx: Tx, order: Order, out: CheckOut, method: Method, now: datetime) -> None:
    at = rules.require_entry_time(out.at, now, method)
    done = rules.with_end(_open_row(tx, order, out.person_id), at, "/outs")
    store.save_attendance(tx, done, rules.blocked_until(done, order.minutes))
