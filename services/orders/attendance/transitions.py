"""Assigns people who attend an order although they were not planned; confirms stays within the limits of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.orders.attendance import rules, store
from services.orders.attendance.model import AttendanceSheet, NotAssigned, Stay, counted_totals, day_totals
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


def minutes_besides(
    tx: Tx, order_id: UUID, attendance: AttendanceSheet, stays: Sequence[Stay]
) -> dict[UUID, Mapping[date, int]]:
    """Returns the minutes by day that the people of some stays have confirmed besides them, in all orders."""
    zone = communities.zone(tx)
    elsewhere = counted_totals(store.list_confirmed_elsewhere(tx, order_id, stays), zone)
    apart = {stay.id for stay in stays}
    found: dict[UUID, Mapping[date, int]] = {}
    for person_id in {stay.person_id for stay in stays}:
        here = [one for one in attendance.stays_of(person_id) if one.counts and one.id not in apart]
        found[person_id] = Counter(elsewhere.get(person_id, {})) + Counter(day_totals(here, zone))
    return found


def confirm_within_limits(tx: Tx, order: Order, attendance: AttendanceSheet, claimed: Sequence[Stay]) -> list[Stay]:
    """Returns those of the claimed stays that a leader may confirm, as confirmed; the caller saves them."""
    besides = minutes_besides(tx, order.id, attendance, claimed)
    return rules.confirmed_by_leader(claimed, order.minutes, besides, communities.zone(tx))


def require_may_serve(order: Order, person: people.Person) -> None:
    """Raises UnknownPerson, PersonSuspended, and what `dispatch_rules.require_may_serve` raises."""
    people.require_active(person)
    dispatch_rules.require_may_serve(order, person.id, person.roles, person.age_band)
