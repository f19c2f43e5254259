"""Reads and writes stays and settled totals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid, and_, bindparam, literal_column, select
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range

from services.chassis.database import locks
from services.chassis.database.rows import to_row
from services.chassis.database.statements import any_of, by_id, in_community, many, writing
from services.chassis.database.transactions import Tx
from services.orders.attendance.model import OverlapsAttendance, Stay, StayOfOrder
from services.orders.attendance.tables import attendance, settled_minutes
from services.orders.orders.model import AttendanceState

_REFUSED = {"attendance_one_place_at_a_time": OverlapsAttendance}


_settled = (
    in_community(settled_minutes),
    settled_minutes.c.order_id == attendance.c.order_id,
    settled_minutes.c.person_id == attendance.c.person_id,
)
stays_of_order = many(
    select(attendance, settled_minutes.c.minutes.label("settled"))
    .outerjoin(settled_minutes, and_(*_settled))
    .where(in_community(attendance), attendance.c.order_id == bindparam("order_id"))
    .order_by(attendance.c.in_at, attendance.c.id),
    StayOfOrder,
)
stay_by_id = by_id(attendance, Stay)
# The states are literals in the statement, so that the planner can use the partial index on `during`.
# The stays of other orders that have a stay of these people near a time, with the settled totals of their persons.
_others = attendance.alias("others")
_orders_near = (
    select(_others.c.order_id)
    .where(
        in_community(_others),
        _others.c.person_id == attendance.c.person_id,
        _others.c.order_id != bindparam("order_id", type_=Uuid),
        _others.c.state == literal_column(f"'{AttendanceState.CONFIRMED}'"),
        _others.c.during.overlaps(bindparam("near", type_=TSTZRANGE)),
    )
    .correlate(attendance)
)
_confirmed_elsewhere = many(
    select(attendance, settled_minutes.c.minutes.label("settled"))
    .outerjoin(settled_minutes, and_(*_settled))
    .where(
        in_community(attendance),
        any_of(attendance.c.person_id, "people"),
        attendance.c.state == literal_column(f"'{AttendanceState.CONFIRMED}'"),
        attendance.c.order_id.in_(_orders_near),
    ),
    StayOfOrder,
)
_confirm = writing(
    attendance.update()
    .where(in_community(attendance), any_of(attendance.c.id, "ids"))
    .values(state=AttendanceState.CONFIRMED)
)
# Clears a person's settled total, so that the corrected attendance counts instead.
unsettle_minutes = writing(
    settled_minutes.update()
    .where(
        in_community(settled_minutes),
        settled_minutes.c.order_id == bindparam("order_id"),
        settled_minutes.c.person_id == bindparam("person_id"),
    )
    .values(minutes=None)
)


def list_confirmed_elsewhere(tx: Tx, order_id: UUID, stays: Sequence[Stay]) -> list[StayOfOrder]:
    """Returns the confirmed stays of the same people in the other orders in which they served near these stays.

    They come with the settled totals, and with all stays of these orders, to which such a total belongs. They need no
    limit: stays of one person never overlap, and each has a minute at least. Until the commit nobody else confirms or
    settles minutes of these people: two orders of one day could otherwise pass its limit together.
    """
    if not stays:
        return []
    person_ids = {stay.person_id for stay in stays}
    locks.lock_each(tx, "minutes", person_ids)
    return tx.read(_confirmed_elsewhere(order_id=order_id, people=person_ids, near=_near(stays)))


def _near(stays: Sequence[Stay]) -> Range[datetime]:
    first, last = min(stay.in_at for stay in stays), max(stay.out_at or stay.in_at for stay in stays)
    return Range(first - timedelta(days=1), last + timedelta(days=1))


def add_stay(tx: Tx, stay: Stay, until: datetime) -> None:
    """Inserts a stay; its person can have no other stay before `until`. Raises OverlapsAttendance."""
    with tx.refusing(_REFUSED):
        tx.add(attendance, **to_row(stay, attendance), during=Range(stay.in_at, until))


def save_stay(tx: Tx, stay: Stay, until: datetime) -> None:
    """Updates a stay. Raises OverlapsAttendance."""
    values = to_row(stay, attendance) | {"during": Range(stay.in_at, until)}
    with tx.refusing(_REFUSED):
        tx.change(attendance, {"id": values.pop("id")}, **values)


def confirm_stays(tx: Tx, stays: Collection[Stay]) -> None:
    """Updates the state of stays that were claimed; their times stay as they are."""
    if stays:
        tx.write(_confirm(ids=[stay.id for stay in stays]))


def settle_minutes(tx: Tx, order_id: UUID, minutes: Mapping[UUID, int], settled_by: UUID) -> None:
    """Saves the totals that the station settled, by person."""
    rows = [
        {"order_id": order_id, "person_id": person_id, "minutes": total, "settled_by": settled_by}
        for person_id, total in sorted(minutes.items())
    ]
    tx.put_all(settled_minutes, ("order_id", "person_id"), rows)
