"""Who comes and goes while a service runs, and its end."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller
from services.orders.commands.accepting import demand_members, serving_team
from services.orders.commands.looking import held
from services.orders.model.attendance import Attendance, AttendanceState, Ending, Entry, Method, Out, Span
from services.orders.model.orders import Act, Action, Order, Outcome, State
from services.orders.model.refusals import NotAMember, NotAssigned, NotCheckedIn
from services.orders.model.teams import Team
from services.orders.rules import attendance as minutes
from services.orders.rules import reviews, states
from services.orders.store import attendance, offers, orders


def check_in(tx: Tx, order_id: UUID, entry: Entry, *, who: Caller, now: datetime) -> Order:
    """A volunteer begins to serve: their own word, the leader's or the staff's."""
    order = held(tx, order_id, who)
    states.demand(order, Action.CHECK_IN)
    team = serving_team(tx, order)
    person_id, method = _whose(entry, who, team)
    at = minutes.demand_at(entry.at or now, now, method)
    minutes.demand_not_early(order, at, method)
    early = at < order.starts_at - minutes.EARLY_MOST
    after = states.changed(order, state=State.IN_SERVICE, agreed_at=at if early else order.agreed_at)
    if early:
        offers.shift_engagements(tx, after)
    demand_assigned(tx, after, team, person_id)
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
        is_late=minutes.is_late(at, now),
    )
    attendance.add_attendance(tx, row, minutes.blocked_until(row, order.minutes))
    act = Act(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    return orders.save_order(tx, order, after, Action.CHECK_IN, act)


def check_out(tx: Tx, order_id: UUID, entry: Entry, *, who: Caller, now: datetime) -> Order:
    """A volunteer has served; another's word confirms the minutes at once."""
    order = held(tx, order_id, who)
    states.demand(order, Action.CHECK_OUT)
    person_id, method = _whose(entry, who, serving_team(tx, order))
    at = minutes.demand_at(entry.at or now, now, method)
    row = _open_row(tx, order, person_id)
    _end(tx, order, replace(row, is_late=row.is_late or minutes.is_late(at, now)), at, method)
    act = Act(who, method, now, detail={"person_id": str(person_id), "at": at.isoformat()})
    return orders.save_order(tx, order, states.changed(order), Action.CHECK_OUT, act)


def finish_order(tx: Tx, order_id: UUID, ending: Ending, *, who: Caller, now: datetime) -> Order:
    """The service is over: the leader's word (or the station's) confirms what others claimed; reviews begin."""
    order = held(tx, order_id, who)
    states.demand(order, Action.FINISH)
    team = serving_team(tx, order)
    method = minutes.whose_word(who, None, team.leaders)
    for out in ending.outs:
        _enter_out(tx, order, out, minutes.whose_word(who, out.person_id, team.leaders), now)
    rows = attendance.attendance_of(tx, order.id)
    minutes.demand_finish(rows, leave_open=ending.leave_open, nobody_home=ending.outcome is Outcome.NOBODY_HOME)
    confirm_claimed(tx, order, [row for row in rows if row.person_id != who.id])
    offers.mark_served(tx, order.id)
    if ending.result:
        orders.amend_words(tx, order.id, {"result": ending.result})
    after = replace(reviews.in_review(order, now), outcome=ending.outcome)
    return orders.save_order(tx, order, after, Action.FINISH, Act(who, method, now, detail={"outcome": ending.outcome}))


def confirm_claimed(tx: Tx, order: Order, rows: Sequence[Attendance], *, by_staff: bool = False) -> None:
    """Confirm what was claimed; without staff's word only as far as a leader's goes."""
    for row in rows:
        if row.state is AttendanceState.CLAIMED and (by_staff or within_word(tx, order, row)):
            confirmed = replace(row, state=AttendanceState.CONFIRMED)
            attendance.save_attendance(tx, confirmed, minutes.blocked_until(confirmed, order.minutes))


def within_word(tx: Tx, order: Order, row: Attendance) -> bool:
    """Whether a leader's word is enough for a stay."""
    totals = day_totals(tx, row.person_id, row.span, [row.id])
    return minutes.within_word(row, order.minutes, totals, communities.zone(tx))


def day_totals(tx: Tx, person_id: UUID, span: Span, besides: Collection[UUID]) -> dict[date, int]:
    """What the person has confirmed on the span's days in all orders, `besides` left out."""
    zone = communities.zone(tx)
    totals: dict[date, int] = {}
    for row in attendance.confirmed_near(tx, person_id, span.in_at, span.out_at, besides):
        for day, part in minutes.minutes_by_day(row.span, zone).items():
            totals[day] = totals.get(day, 0) + part
    return totals


def demand_assigned(tx: Tx, order: Order, team: Team, person_id: UUID) -> None:
    """Whoever of the team comes is assigned by coming; others are refused."""
    if person_id in offers.assigned(tx, [order.id])[order.id]:
        return
    try:
        demand_members(tx, order, team, [person_id])
    except NotAMember as error:
        raise NotAssigned(person_id=str(person_id)) from error
    offers.engage(tx, order, [person_id], over=order.state is State.IN_REVIEW)


def _whose(entry: Entry, who: Caller, team: Team) -> tuple[UUID, Method]:
    person_id = entry.person_id or who.id
    if person_id is None:
        raise NotAssigned
    return person_id, minutes.whose_word(who, person_id, team.leaders)


def _open_row(tx: Tx, order: Order, person_id: UUID) -> Attendance:
    rows = attendance.attendance_of(tx, order.id, person_id)
    for row in rows:
        if row.state is AttendanceState.OPEN:
            return row
    raise NotCheckedIn(person_id=str(person_id))


def _end(tx: Tx, order: Order, row: Attendance, at: datetime, method: Method) -> None:
    """Another's word confirms it, unless it comes late or goes too far."""
    done = minutes.ended(row, at)
    if method is not Method.SELF and not done.is_late and within_word(tx, order, done):
        done = replace(done, state=AttendanceState.CONFIRMED)
    attendance.save_attendance(tx, done, minutes.blocked_until(done, order.minutes))


def _enter_out(tx: Tx, order: Order, out: Out, method: Method, now: datetime) -> None:
    at = minutes.demand_at(out.at, now, method)
    done = minutes.ended(_open_row(tx, order, out.person_id), at, "/outs")
    attendance.save_attendance(tx, done, minutes.blocked_until(done, order.minutes))
