"""Orders, their history and lists, as far as the caller may see them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.attendance import store as attendance_store
from services.orders.attendance.model import AttendanceSheet
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import (
    FROM_SERVICE,
    OrderFilter,
    OrderPeople,
    OrderSheet,
    OrderView,
    Transition,
    Visibility,
)
from services.orders.overview import store
from services.orders.teams import store as teams_store
from services.orders.visibility import transitions as visibility


def get_order(tx: Tx, order_id: UUID, who: Caller) -> OrderView:
    """Returns an order as the caller sees it. Raises Unknown."""
    sheet, stays = visibility.get_visible_order(tx, order_id, who, attendance_store.stays_of_order(order_id=order_id))
    if sheet.order.state in FROM_SERVICE:
        sheet = replace(sheet, volunteers=AttendanceSheet.of(stays, sheet.people).volunteers)
    return visibility.show_order(tx, sheet, who)


def list_transitions(tx: Tx, page_request: PageRequest, order_id: UUID, who: Caller) -> Page[Transition]:
    """Returns a page of the history of an order to a caller who sees the whole order. Raises Unknown, Forbidden."""
    visibility.get_visible_order(tx, order_id, who, least=Visibility.WHOLE)
    return orders_store.list_transitions(tx, page_request, order_id)


def list_orders(tx: Tx, page_request: PageRequest, wanted: OrderFilter, who: Caller) -> Page[OrderView]:
    """Returns a page of orders without their texts: all, or for most callers only those in which they take part.

    The orders in which the caller takes part are shown with their members.
    """
    reads_all = orders_rules.may_read_all(who)
    if reads_all:
        page = store.list_orders(tx, page_request, wanted, who.id)
    else:
        led = tx.read(teams_store.led_teams(person_id=who.id))
        page = store.list_orders_of(tx, page_request, wanted, who.id, [team.id for team in led])
    members = tx.read(offers_store.members_by_order([order.id for order in page.items]))
    views = []
    for order in page.items:
        people = OrderPeople(members[order.id])
        seen = orders_rules.visibility(order, who, OrderPeople()) if reads_all else Visibility.WHOLE
        views.append(orders_rules.order_view(OrderSheet(order, people), seen))
    return Page(views, page.next)
