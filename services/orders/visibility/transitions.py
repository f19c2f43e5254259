"""Reads and locks an order for a caller who may know of it, and shows it as far as the caller may see it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden, Unknown
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, OrderPeople, OrderSheet, OrderView, Visibility
from services.orders.visibility import store


def get_visible_order(
    tx: Tx, order_id: UUID, who: Caller, least: Visibility = Visibility.OUTLINE
) -> tuple[Order, OrderPeople]:
    """Returns an order and its people.

    Raises Unknown where the caller may not know of it, and Forbidden where the caller sees less than `least`.
    """
    order = orders_store.get_order(tx, order_id)
    people = store.get_people(tx, order, who.id)
    visibility = orders_rules.visibility(order, who, people)
    if visibility is Visibility.NOTHING:
        raise Unknown
    if visibility < least:
        raise Forbidden
    return order, people


def lock_visible_order(tx: Tx, order_id: UUID, who: Caller) -> Order:
    """Returns an order, locked for update. Raises Unknown, also where it is of a circle that the caller is outside of.

    Other orders are known to the whole community; what a caller may do with them is for each command to decide.
    """
    order = orders_store.lock_order(tx, order_id)
    if order.is_circle:
        people = store.get_people(tx, order, who.id)
        if orders_rules.visibility(order, who, people) is Visibility.NOTHING:
            raise Unknown
    return order


def show_order(tx: Tx, sheet: OrderSheet, who: Caller) -> OrderView:
    """Returns an order as its caller sees it, at least in outline; loads what the use case did not load.

    Who acts on an order may lose sight of it by that, for example by declining it: the answer is an outline then.
    """
    people = sheet.people or store.get_people(tx, sheet.order, who.id)
    visibility = max(orders_rules.visibility(sheet.order, who, people), Visibility.OUTLINE)
    text = sheet.text
    if text is None and visibility > Visibility.OUTLINE:
        text = orders_store.get_text(tx, sheet.order.id)
    return orders_rules.order_view(replace(sheet, people=people, text=text), visibility)
