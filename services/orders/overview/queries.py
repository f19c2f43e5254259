"""Orders, their history and lists, as far as the caller may see them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.orders.attendance import queries as attendance_queries
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import OrderFilter, OrderView, Relationship, Transition, Visibility
from services.orders.orders.rules import visibility
from services.orders.overview import store
from services.orders.teams import store as teams_store
from services.orders.visibility import queries as visibility_queries


def get_order(tx: Tx, order_id: UUID, who: Caller) -> OrderView:
    """The order as `who` sees it; Unknown for those who may not know of it."""
    return attendance_queries.with_minutes(
        tx, visibility_queries.order_view(tx, *visibility_queries.visible_order(tx, order_id, who))
    )


def list_transitions(tx: Tx, ask: PageRequest, order_id: UUID, who: Caller) -> Page[Transition]:
    """The history of an order, for those who see it whole."""
    visibility_queries.visible_order(tx, order_id, who, Visibility.WHOLE)
    return orders_store.list_transitions(tx, order_id, ask)


def list_orders(tx: Tx, ask: PageRequest, wanted: OrderFilter, who: Caller) -> Page[OrderView]:
    """The orders that `who` has to do with, all where the role says so; without addresses and notes."""
    if orders_rules.may_read_all(who):
        page = orders_store.list_orders(tx, ask, wanted, who.id)
        shown = [visibility_queries.order_line(order, visibility(order, who, Relationship())) for order in page.items]
    else:
        person_id = who.id
        leads = [team.id for team in teams_store.teams_led_by(tx, person_id)]
        page = store.list_orders_seen_by(tx, ask, wanted, person_id=person_id, leads=leads)
        shown = [visibility_queries.order_line(order, Visibility.OFFERED) for order in page.items]
    who_comes = offers_store.assigned(tx, [one.order.id for one in shown])
    open_ones = [
        replace(one, member_ids=who_comes[one.order.id] if one.sight > Visibility.OUTLINE else ()) for one in shown
    ]
    return Page(open_ones, page.next)
