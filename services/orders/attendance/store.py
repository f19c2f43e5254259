"""Reads and writes stays and settled totals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import Range, insert

from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.attendance.model import Attendance, OverlapsAttendance
from services.orders.attendance.tables import attendance, settled_minutes
from services.orders.orders.model import AttendanceState

_ONE_PLACE = {"attendance_one_place_at_a_time": OverlapsAttendance}
_attendance = from_row(Attendance)


def add_attendance(tx: Tx, row: Attendance, until: datetime) -> None:
    """Keep a stay; until `until` its person can't be elsewhere (OverlapsAttendance)."""
    with tx.refusing(_ONE_PLACE):
        tx.add(attendance, **to_row(row), during=Range(row.in_at, until))


def save_attendance(tx: Tx, row: Attendance, until: datetime) -> None:
    """Keep a changed stay."""
    this = (tx.in_community(attendance), attendance.c.id == row.id)
    with tx.refusing(_ONE_PLACE):
        tx.execute(attendance.update().where(*this).values(**to_row(row), during=Range(row.in_at, until)))


def attendance_of(tx: Tx, order_id: UUID, person_id: UUID | None = None) -> list[Attendance]:
    """All stays of an order that were not rejected, or one person's; earliest first."""
    statement = (
        select(attendance)
        .where(
            tx.in_community(attendance),
            attendance.c.order_id == order_id,
            attendance.c.state != AttendanceState.REJECTED,
        )
        .order_by(attendance.c.in_at, attendance.c.id)
    )
    rows = tx.all(statement.where(attendance.c.person_id == person_id) if person_id else statement)
    return [_attendance(row) for row in rows]


def every_attendance_of(tx: Tx, order_id: UUID) -> list[Attendance]:
    """All stays of an order with those that were rejected or replaced; earliest first."""
    statement = (
        select(attendance)
        .where(tx.in_community(attendance), attendance.c.order_id == order_id)
        .order_by(attendance.c.in_at, attendance.c.id)
    )
    return [_attendance(row) for row in tx.all(statement)]


def count_stays(tx: Tx, order_id: UUID) -> int:
    """Returns how many stays an order has, with those that were rejected; `rules.STAYS_MOST` at most."""
    mine = (tx.in_community(attendance), attendance.c.order_id == order_id)
    return int(tx.scalar(select(func.count()).select_from(attendance).where(*mine)))


def one_attendance(tx: Tx, attendance_id: UUID) -> Attendance:
    """One stay; Unknown where there is none."""
    row = tx.first(select(attendance).where(tx.in_community(attendance), attendance.c.id == attendance_id))
    if row is None:
        raise Unknown
    return _attendance(row)


def confirmed_near(
    tx: Tx, person_id: UUID, start: datetime, end: datetime, besides: Iterable[UUID]
) -> list[Attendance]:
    """The person's confirmed stays within a day of the span, in any order; those of `besides` left out."""
    around = Range(start - timedelta(days=1), end + timedelta(days=1))
    statement = select(attendance).where(
        tx.in_community(attendance),
        attendance.c.person_id == person_id,
        attendance.c.state == AttendanceState.CONFIRMED,
        attendance.c.during.overlaps(around),
        attendance.c.id.not_in(list(besides)),
    )
    return [_attendance(row) for row in tx.all(statement)]


def settle_minutes(tx: Tx, order_id: UUID, minutes: dict[UUID, int], settled_by: UUID) -> None:
    """Keep the final totals that the station decided."""
    for person_id, total in sorted(minutes.items()):
        decided = {"minutes": total, "settled_by": settled_by}
        fresh = insert(settled_minutes).values(
            community_id=tx.community_id, order_id=order_id, person_id=person_id, **decided
        )
        tx.execute(fresh.on_conflict_do_update(index_elements=["community_id", "order_id", "person_id"], set_=decided))


def unsettle_minutes(tx: Tx, order_id: UUID, person_id: UUID) -> None:
    """Attendance was put right since: it holds again, not the total decided before."""
    decided = (
        tx.in_community(settled_minutes),
        settled_minutes.c.order_id == order_id,
        settled_minutes.c.person_id == person_id,
    )
    tx.execute(settled_minutes.update().where(*decided).values(minutes=None))


def settled_of(tx: Tx, order_id: UUID) -> dict[UUID, int]:
    """The totals that the station decided, by person."""
    decided = (
        tx.in_community(settled_minutes),
        settled_minutes.c.order_id == order_id,
        settled_minutes.c.minutes.is_not(None),
    )
    rows = tx.all(select(settled_minutes.c.person_id, settled_minutes.c.minutes).where(*decided))
    return {row.person_id: row.minutes for row in rows}
