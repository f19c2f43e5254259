"""Confirms stays and assigns people inside the transaction of a use case."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.orders.attendance import rules, store
from services.orders.attendance.model import Attendance, NotAssigned, Span
from services.orders.dispatch.model import NotAMember
from services.orders.dispatch.transitions import require_members
from services.orders.offers import store as offers_store
from services.orders.orders.model import AttendanceState, Order, State
from services.orders.teams.model import Team


def confirm_claims(tx: Tx, order: Order, rows: Sequence[Attendance], *, by_staff: bool = False) -> None:
    """Confirm what was claimed; without staff's word only as far as a leader's goes."""
    for row in rows:
        if row.state is AttendanceState.CLAIMED and (by_staff or may_leader_confirm(tx, order, row)):
            confirmed = replace(row, state=AttendanceState.CONFIRMED)
            store.save_attendance(tx, confirmed, rules.blocked_until(confirmed, order.minutes))


def may_leader_confirm(tx: Tx, order: Order, row: Attendance) -> bool:
    """Whether a leader's word is enough for a stay."""
    totals = day_totals(tx, row.person_id, row.span, [row.id])
    return rules.may_leader_confirm(row, order.minutes, totals, communities.zone(tx))


def day_totals(tx: Tx, person_id: UUID, span: Span, besides: Collection[UUID]) -> dict[date, int]:
    """What the person has confirmed on the span's days in all orders, `besides` left out."""
    zone = communities.zone(tx)
    totals: dict[date, int] = {}
    for row in store.confirmed_near(tx, person_id, span.in_at, span.out_at, besides):
        for day, part in rules.minutes_by_day(row.span, zone).items():
            totals[day] = totals.get(day, 0) + part
    return totals


def require_assigned(tx: Tx, order: Order, team: Team, person_id: UUID) -> None:
    """Whoever of the team comes is assigned by coming; others are refused."""
    if person_id in offers_store.assigned(tx, [order.id])[order.id]:
        return
    try:
        require_members(tx, order, team, [person_id])
    except NotAMember as error:
        raise NotAssigned(person_id=str(person_id)) from error
    offers_store.engage(tx, order, [person_id], over=order.state is State.IN_REVIEW)
