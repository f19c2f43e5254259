"""Stays and minutes, as far as the caller may see them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.attendance import rules, store
from services.orders.attendance.model import Attendance
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Order, OrderView, State, Visibility
from services.orders.visibility import queries as visibility_queries
from services.orders.visibility import store as visibility_store

_SERVED = (State.IN_SERVICE, State.IN_REVIEW, State.CLOSED)


def show_served_order(tx: Tx, order: Order, who: Caller) -> OrderView:
    """The order as `who` sees it after acting on it, with the minutes of its volunteers."""
    return with_minutes(tx, visibility_queries.show_order(tx, order, who))


def with_minutes(tx: Tx, seen: OrderView) -> OrderView:
    """The view with what each volunteer has, for those who see the order whole."""
    if seen.sight is not Visibility.WHOLE or seen.order.state not in _SERVED:
        return seen
    rows = store.attendance_of(tx, seen.order.id)
    return replace(seen, volunteers=rules.per_volunteer(rows, store.settled_of(tx, seen.order.id)))


def list_attendance(tx: Tx, order_id: UUID, who: Caller) -> list[Attendance]:
    """All stays, for the station and the team's leaders; others see their own."""
    order, _ = visibility_queries.visible_order(tx, order_id, who)
    rows = store.every_attendance_of(tx, order_id)
    if orders_rules.may_read_all(who) or visibility_store.relationship_of(tx, order, who).leads_serving:
        return rows
    return [row for row in rows if row.person_id == who.id]
