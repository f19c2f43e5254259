"""Reads and writes stays and settled totals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.rows import from_row, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.attendance.model import AttendanceSheet, OverlapsAttendance, Stay
from services.orders.attendance.tables import attendance, settled_minutes
from services.orders.offers.model import AssignmentState
from services.orders.offers.tables import engagements
from services.orders.orders.model import AttendanceState, Order
from services.orders.teams.tables import teams

_REFUSED = {"attendance_one_place_at_a_time": OverlapsAttendance}
_stay = from_row(Stay)


def load_attendance(tx: Tx, order: Order) -> AttendanceSheet:
    """Returns the attendance of an order with its leaders and members."""
    row = tx.first(
        select(teams.c.leader_id, teams.c.deputy_ids, _member_ids(tx, order.id).label("member_ids")).where(
            tx.in_community(teams), teams.c.id == order.team_id
        )
    )
    stays = load_stays(tx, order.id)
    if row is None:
        return stays
    return replace(stays, leaders=frozenset({row.leader_id, *row.deputy_ids}), member_ids=row.member_ids)


def load_stays(tx: Tx, order_id: UUID) -> AttendanceSheet:
    """Returns all stays of an order with the settled totals, without its leaders and members."""
    settled = select(settled_minutes).where(tx.in_community(settled_minutes)).subquery()
    rows = tx.all(
        select(attendance, settled.c.minutes.label("settled"))
        .where(tx.in_community(attendance), attendance.c.order_id == order_id)
        .order_by(attendance.c.in_at, attendance.c.id)
        .outerjoin(
            settled, (settled.c.order_id == attendance.c.order_id) & (settled.c.person_id == attendance.c.person_id)
        )
    )
    return AttendanceSheet(
        records=[_stay(row) for row in rows],
        settled={row.person_id: row.settled for row in rows if row.settled is not None},
    )


def get_stay(tx: Tx, stay_id: UUID) -> Stay:
    """Returns a stay. Raises Unknown."""
    row = tx.first(select(attendance).where(tx.in_community(attendance), attendance.c.id == stay_id))
    if row is None:
        raise Unknown
    return _stay(row)


def list_confirmed_near(tx: Tx, stays: Sequence[Stay]) -> list[Stay]:
    """Returns the confirmed stays of the same people within a day of these stays, in all orders.

    They need no limit: stays of one person never overlap, and each has a minute at least.
    """
    if not stays:
        return []
    first, last = min(stay.in_at for stay in stays), max(stay.out_at or stay.in_at for stay in stays)
    near = (
        tx.in_community(attendance),
        any_of(attendance.c.person_id, {stay.person_id for stay in stays}),
        attendance.c.state == AttendanceState.CONFIRMED,
        attendance.c.during.overlaps(Range(first - timedelta(days=1), last + timedelta(days=1))),
    )
    return [_stay(row) for row in tx.all(select(attendance).where(*near))]


def add_stay(tx: Tx, stay: Stay, until: datetime) -> None:
    """Inserts a stay; until `until` its person has no other. Raises OverlapsAttendance."""
    with tx.refusing(_REFUSED):
        tx.add(attendance, **to_row(stay), during=Range(stay.in_at, until))


def save_stay(tx: Tx, stay: Stay, until: datetime) -> None:
    """Updates a stay. Raises OverlapsAttendance."""
    this = (tx.in_community(attendance), attendance.c.id == stay.id)
    with tx.refusing(_REFUSED):
        tx.execute(attendance.update().where(*this).values(**to_row(stay), during=Range(stay.in_at, until)))


def confirm_stays(tx: Tx, stays: Collection[Stay]) -> None:
    """Updates the state of stays that were claimed; their times stay as they are."""
    if stays:
        these = (tx.in_community(attendance), any_of(attendance.c.id, [stay.id for stay in stays]))
        tx.execute(attendance.update().where(*these).values(state=AttendanceState.CONFIRMED))


def settle_minutes(tx: Tx, order_id: UUID, minutes: Mapping[UUID, int], settled_by: UUID) -> None:
    """Saves the totals that the station settled, by person."""
    rows = [
        {"order_id": order_id, "person_id": person_id, "minutes": total, "settled_by": settled_by}
        for person_id, total in sorted(minutes.items())
    ]
    tx.put_all(settled_minutes, ("order_id", "person_id"), rows)


def unsettle_minutes(tx: Tx, order_id: UUID, person_id: UUID) -> None:
    """Clears a person's settled total: attendance that was corrected since counts again."""
    this = (settled_minutes.c.order_id == order_id, settled_minutes.c.person_id == person_id)
    tx.execute(settled_minutes.update().where(tx.in_community(settled_minutes), *this).values(minutes=None))


def _member_ids(tx: Tx, order_id: UUID) -> Any:
    assigned = (tx.in_community(engagements), engagements.c.order_id == order_id)
    people = select(engagements.c.person_id).where(*assigned, engagements.c.state != AssignmentState.RELEASED)
    return func.array(people.distinct().order_by(engagements.c.person_id).scalar_subquery())
