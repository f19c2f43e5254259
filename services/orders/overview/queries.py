"""Orders, their history and lists, as far as the caller may see them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.chassis.security.purposes import Purpose
from services.chassis.security.roles import LEADERS, SOCIAL_WORKERS
from services.orders.attendance import store as attendance_store
from services.orders.attendance.model import AttendanceSheet
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import FROM_SERVICE, PLACERS, Order, OrderPeople, OrderSheet, State, Transition
from services.orders.overview import store
from services.orders.overview.model import OrderFilter
from services.orders.teams import store as teams_store
from services.orders.visibility import rules as visibility_rules
from services.orders.visibility import store as visibility_store
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import OrderView, Sight, Visibility


def get_order(tx: Tx, order_id: UUID, who: Caller, now: datetime, purpose: Purpose | None) -> OrderView:
    """Returns an order as the caller sees it. Raises Unknown, PurposeRequired."""
    stays_of_order = attendance_store.stays_of_order(order_id=order_id)
    sheet, seen, stays = visibility.get_visible_order(tx, order_id, who, now, stays_of_order, purpose=purpose)
    if sheet.order.state in FROM_SERVICE:
        sheet = replace(sheet, volunteers=AttendanceSheet.of(stays, sheet.people).volunteers)
    return visibility.show_order(tx, sheet, who, seen)


def list_transitions(
    tx: Tx, page_request: PageRequest, order_id: UUID, who: Caller, now: datetime, purpose: Purpose | None
) -> Page[Transition]:
    """Returns a page of the history of an order to a caller who sees the whole order.

    Raises Unknown, Forbidden, PurposeRequired.
    """
    _, seen = visibility.get_visible_order(tx, order_id, who, now, least=Visibility.WHOLE, purpose=purpose)
    page = orders_store.list_transitions(tx, page_request, order_id)
    return Page([visibility_rules.move_view(line, who, seen) for line in page.items], page.next)


def list_orders(
    tx: Tx, page_request: PageRequest, wanted: OrderFilter, who: Caller, now: datetime, purpose: Purpose | None
) -> Page[OrderView]:
    """Returns a page of orders without their texts: all, or for most callers only those in which they take part.

    Sensitive orders that the caller sees by an office are outlines without a purpose; with one, the reading is
    published. A filter by requester finds no order whose requester the caller does not see, and then no next page.
    """
    named = _columns_of_ties(who)
    led: Collection[UUID] = ()
    if not orders_rules.may_read_all(who):
        if who.has(*LEADERS):
            led = [team.id for team in tx.read(teams_store.led_teams(person_id=who.id))]
        page = store.list_orders_of(tx, page_request, wanted, who.id, led, named)
    else:
        page = store.list_orders(tx, page_request, wanted, who.id, named if purpose else named[:1])
    views = _views(tx, page.items, who, now, led, purpose)
    if wanted.requester_id is None:
        return Page(views, page.next)
    found = [view for view in views if view.order.requester_id]
    return Page(found, page.next if len(found) == len(views) else None)


def _views(
    tx: Tx, orders: Sequence[Order], who: Caller, now: datetime, led: Collection[UUID], purpose: Purpose | None
) -> list[OrderView]:
    members, minors = tx.read(
        offers_store.members_by_order([order.id for order in orders]),
        visibility_store.minors_among(people={order.requester_id for order in orders if order.requester_id}),
    )
    views, read = [], []
    for order in orders:
        asked = bool(led) and order.state is State.DISPATCHED
        people = OrderPeople(members[order.id], leads_offered=asked, leads_serving=order.team_id in led)
        sheet = OrderSheet(order, people, of_minor=order.requester_id in minors)
        seen = Sight.of(order, who, people, now)
        if sheet.is_sensitive and seen.is_by_office:
            seen = seen if purpose else seen.in_outline
            read.append(order)
        views.append(seen.view(sheet, who))
    if purpose:
        visibility.publish_reads(tx, read, who, purpose, now)
    return views


def _columns_of_ties(who: Caller) -> list[str]:
    """Returns the columns of orders that tie a person to an order as what the person is now."""
    named = ["requester_id"]  # the tie of person first
    if who.has(*PLACERS):
        named.append("placed_by")
    if who.has(*SOCIAL_WORKERS):
        named.append("social_worker_id")
    return named
