"""Reads and locks an order for a caller who may know of it, and returns the fields that the caller may see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar, overload
from uuid import UUID

from services.chassis.database.statements import Question
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden, Unknown
from services.chassis.messaging.outbox import publish_all
from services.chassis.security.callers import Caller
from services.chassis.security.purposes import Purpose, require_purpose
from services.contracts.orders import SensitiveRead
from services.orders.orders import store as orders_store
from services.orders.orders.model import Order, OrderSheet
from services.orders.visibility import store
from services.orders.visibility.model import OrderView, Sight, Surroundings, Visibility

TEXTS = frozenset({"area", "address", "note", "result"})  # the fields that need the text of an order
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")


@overload
def get_visible_order(
    tx: Tx, order_id: UUID, who: Caller, now: datetime, /, *, least: Visibility = ..., purpose: Purpose | None = ...
) -> tuple[OrderSheet, Sight]: ...
@overload
def get_visible_order(
    tx: Tx, order_id: UUID, who: Caller, now: datetime, _a: Question[A], /, *, purpose: Purpose | None = ...
) -> tuple[OrderSheet, Sight, A]: ...
def get_visible_order(
    tx: Tx,
    order_id: UUID,
    who: Caller,
    now: datetime,
    /,
    *also: Question[Any],
    least: Visibility = Visibility.OUTLINE,
    purpose: Purpose | None = None,
) -> Any:
    """Returns an order, how much the caller sees of it, and in the same round trip the answers to other questions.

    Raises Unknown if the caller may not know of the order, and Forbidden if the caller sees less of it than `least`. A
    worker who reads an order of a circle or of a minor by an office states why, else this raises PurposeRequired; it is
    published.
    """
    order, around, *answers = tx.read(orders_store.order_by_id(id=order_id), _around(order_id, who), *also)
    sheet = _sheet(order, around, who)
    seen = Sight.of(order, who, sheet.people, now)
    if seen.most is Visibility.NOTHING:
        raise Unknown
    if seen.most < least:
        raise Forbidden
    if sheet.is_sensitive and seen.is_by_office:
        publish_reads(tx, [order], who, require_purpose(purpose), now)
    return sheet, seen, *answers


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
    """Returns an order, locked for update, and the answers to other questions, read under the lock in the same trip.

    Raises Unknown, also for an order of a circle to which the caller does not belong. Other orders are known to the
    whole community; each command decides what a caller may do with them.
    """
    order, around, *answers = tx.read(orders_store.order_to_lock(id=order_id), _around(order_id, who), *also)
    sheet = _sheet(order, around, who)
    if order.is_circle and Sight.of(order, who, sheet.people).most is Visibility.NOTHING:
        raise Unknown
    return (sheet, *answers) if also else sheet


def reload_order(tx: Tx, order: Order, who: Caller) -> OrderSheet:
    """Returns a changed order with its people after the change."""
    return _sheet(order, tx.read(_around(order.id, who)), who)


def show_order(tx: Tx, sheet: OrderSheet, who: Caller, seen: Sight | None = None) -> OrderView:
    """Returns an order as its caller sees it, at least in outline; after a change, as the caller sees it then.

    A caller may lose the right to see an order by an action, such as declining it; the answer is then an outline. So it
    is after a change of a sensitive order by an office: who needs more reads the order, and states why.
    """
    if seen is None:
        seen = Sight.of(sheet.order, who, sheet.people)
        seen = seen.in_outline if sheet.is_sensitive and seen.is_by_office else seen
    if sheet.sealed and not seen.hidden("order") >= TEXTS:
        sheet = replace(sheet, text=orders_store.open_text(tx, sheet.sealed))
    return seen.view(sheet, who)


def publish_reads(tx: Tx, orders: Iterable[Order], who: Caller, purpose: Purpose, now: datetime) -> None:
    """Publishes that a worker reads these orders, and why."""
    reads = [
        SensitiveRead(
            read_id=new_id(),
            reader_id=who.id,
            person_id=order.requester_id,
            object_kind="order",
            object_id=order.id,
            purpose=purpose,
            read_at=now,
        )
        for order in orders
        if order.requester_id
    ]
    publish_all(tx, [(read, None, None) for read in reads], now)


def _around(order_id: UUID, who: Caller) -> Question[Surroundings]:
    return store.people_and_text(order_id=order_id, person_id=who.id)


def _sheet(order: Order, around: Surroundings, who: Caller) -> OrderSheet:
    return OrderSheet(order, around.people_for(who), sealed=around.text, of_minor=around.of_minor)
