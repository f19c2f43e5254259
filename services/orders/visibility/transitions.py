"""Reads and locks an order for a caller who may know of it, and shows it as far as the caller may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar, overload
from uuid import UUID

from services.chassis.database.statements import Question
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden, Unknown
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, OrderSheet, OrderView, Visibility
from services.orders.visibility import store
from services.orders.visibility.model import Surroundings

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")


@overload
def get_visible_order(tx: Tx, order_id: UUID, who: Caller, /, *, least: Visibility = ...) -> OrderSheet: ...
@overload
def get_visible_order(tx: Tx, order_id: UUID, who: Caller, _a: Question[A], /) -> tuple[OrderSheet, A]: ...
def get_visible_order(
    tx: Tx, order_id: UUID, who: Caller, /, *also: Question[Any], least: Visibility = Visibility.OUTLINE
) -> Any:
    """Returns an order, in the same trip with the answers to other questions.

    Raises Unknown where the caller may not know of it, and Forbidden where the caller sees less than `least`.
    """
    order, around, *answers = tx.read(orders_store.order_by_id(id=order_id), _around(order_id, who), *also)
    sheet = _sheet(order, around)
    visibility = orders_rules.visibility(order, who, sheet.people)
    if visibility is Visibility.NOTHING:
        raise Unknown
    if visibility < least:
        raise Forbidden
    return (sheet, *answers) if also else sheet


@overload
def lock_visible_order(tx: Tx, order_id: UUID, who: Caller, /) -> OrderSheet: ...
@overload
def lock_visible_order(tx: Tx, order_id: UUID, who: Caller, _a: Question[A], /) -> tuple[OrderSheet, A]: ...
@overload
def lock_visible_order(
    tx: Tx, order_id: UUID, who: Caller, _a: Question[A], _b: Question[B], /
) -> tuple[OrderSheet, A, B]: ...
@overload
def lock_visible_order(
    tx: Tx, order_id: UUID, who: Caller, _a: Question[A], _b: Question[B], _c: Question[C], /
) -> tuple[OrderSheet, A, B, C]: ...
@overload
def lock_visible_order(
    tx: Tx, order_id: UUID, who: Caller, _a: Question[A], _b: Question[B], _c: Question[C], _d: Question[D], /
) -> tuple[OrderSheet, A, B, C, D]: ...
def lock_visible_order(tx: Tx, order_id: UUID, who: Caller, /, *also: Question[Any]) -> Any:
    """Returns an order, locked for update, in the same trip with the answers to other questions, read under the lock.

    Raises Unknown, also where the order is of a circle that the caller is outside of. Other orders are known to the
    whole community; what a caller may do with them is for each command to decide.
    """
    order, around, *answers = tx.read(orders_store.order_to_lock(id=order_id), _around(order_id, who), *also)
    sheet = _sheet(order, around)
    if order.is_circle and orders_rules.visibility(order, who, sheet.people) is Visibility.NOTHING:
        raise Unknown
    return (sheet, *answers) if also else sheet


def reload_order(tx: Tx, order: Order, who: Caller) -> OrderSheet:
    """Returns a changed order with its people as they are after the change."""
    return _sheet(order, tx.read(_around(order.id, who)))


def show_order(tx: Tx, sheet: OrderSheet, who: Caller) -> OrderView:
    """Returns an order as its caller sees it, at least in outline.

    Who acts on an order may lose sight of it by that, for example by declining it: the answer is an outline then.
    """
    visibility = max(orders_rules.visibility(sheet.order, who, sheet.people), Visibility.OUTLINE)
    if sheet.sealed and visibility > Visibility.OUTLINE:
        sheet = replace(sheet, text=orders_store.open_text(tx, sheet.sealed))
    return orders_rules.order_view(sheet, visibility)


def _around(order_id: UUID, who: Caller) -> Question[Surroundings]:
    return store.people_and_text(order_id=order_id, person_id=who.id)


def _sheet(order: Order, around: Surroundings) -> OrderSheet:
    return OrderSheet(order, around.people, sealed=around.text)
