"""Assigns people who attend an order although they were not planned."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.orders.attendance.model import AttendanceSheet, NotAssigned
from services.orders.dispatch import rules as dispatch_rules
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Order, State
from services.orders.teams import store as teams_store


def assign_attendee(tx: Tx, order: Order, attendance: AttendanceSheet, person_id: UUID) -> AttendanceSheet:
    """Assigns a member of the team who attends; returns the attendance with this person assigned.

    Raises NotAssigned, MemberDoubleBooked, and what `require_may_serve` raises.
    """
    team_id = orders_rules.serving_team_id(order)
    found, inside = tx.read(people.people_with_ids([person_id]), teams_store.member_ids(team_id=team_id))
    known = found.get(person_id)
    if known is None or person_id not in inside:
        raise NotAssigned(person_id=str(person_id))
    require_may_serve(order, known)
    offers_store.assign(tx, order, [person_id], over=order.state is State.IN_REVIEW)
    return replace(attendance, member_ids=sorted({*attendance.member_ids, person_id}))


def require_may_serve(order: Order, person: people.Person) -> None:
    """Raises UnknownPerson, PersonSuspended, and what `dispatch_rules.require_may_serve` raises."""
    people.require_active(person)
    dispatch_rules.require_may_serve(order, person.id, person.roles, person.age_band)
