"""Reads and writes orders with their history and texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.gauges import Gauge, seconds_since_made
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt
from services.orders.orders.model import (
    BEFORE_SERVICE,
    ENDED,
    UNDER_WAY,
    Action,
    AuditContext,
    Order,
    OrderText,
    State,
    Transition,
)
from services.orders.orders.tables import OPEN, order_moves, order_numbers, order_private, orders

gauges = (
    Gauge(
        "wulin_orders",
        "Orders under way by state, and the age of the oldest of each, from its placing",
        f"select state, count(id) as open, {seconds_since_made('min(id::text)')} as oldest_seconds "
        f"from unnest(array{[state.value for state in UNDER_WAY]}) as every (state) left join "
        f"(select state, id from orders where {OPEN}) as under_way using (state) group by state",
        labels=("state",),
    ),
)
_order = from_row(Order)
_text = from_row(OrderText)
_transition = from_row(Transition)


def add_order(tx: Tx, order: Order, text: OrderText, act: AuditContext) -> None:
    """Inserts an order, its encrypted text and the first line of its history."""
    tx.add(orders, **to_row(order))
    tx.add(order_private, order_id=order.id, **_encrypted(tx, vars(text)))
    tx.add(order_moves, **to_row(_transition_of(None, order, Action.PLACE, act)))


def save_order(tx: Tx, before: Order, after: Order, action: Action, act: AuditContext) -> Order:
    """Updates a locked order, adds the line of its history, and returns it.

    The update names the version before, so that an order that was read without a lock is never overwritten.
    """
    this = (tx.in_community(orders), orders.c.id == before.id, orders.c.version == before.version)
    was = to_row(before)
    changed = {name: value for name, value in to_row(after).items() if value != was[name]}
    if after.version != before.version + 1 or tx.execute(orders.update().where(*this).values(**changed)).rowcount != 1:
        raise RuntimeError(f"order {before.id} was changed without its lock")
    tx.add(order_moves, **to_row(_transition_of(before.state, after, action, act)))
    return after


def get_order(tx: Tx, order_id: UUID) -> Order:
    """Returns an order. Raises Unknown."""
    return _found(tx.first(_by_id(tx, order_id)))


def lock_order(tx: Tx, order_id: UUID) -> Order:
    """Returns an order, locked for update. Raises Unknown.

    The order is the first lock of every transaction that changes one: teams and all else are locked after it.
    """
    return _found(tx.first(_by_id(tx, order_id).with_for_update()))


def get_text(tx: Tx, order_id: UUID) -> OrderText:
    """Returns what people wrote in an order, decrypted. Raises Unknown."""
    row = tx.first(select(order_private).where(tx.in_community(order_private), order_private.c.order_id == order_id))
    if row is None:
        raise Unknown
    stored = vars(_text(row))
    return OrderText(**{name: decrypt(tx, one, _place(name)) if one else None for name, one in stored.items()})


def save_text(tx: Tx, order_id: UUID, changes: Mapping[str, str]) -> None:
    """Updates some of `address`, `note` and `result`, encrypted."""
    this = (tx.in_community(order_private), order_private.c.order_id == order_id)
    if changes:
        tx.execute(order_private.update().where(*this).values(**_encrypted(tx, changes)))


def list_transitions(tx: Tx, ask: PageRequest, order_id: UUID) -> Page[Transition]:
    """Returns a page of the history of an order, oldest line first."""
    statement = select(order_moves).where(tx.in_community(order_moves), order_moves.c.order_id == order_id)
    return keyset(tx, statement, (order_moves.c.seq,), ask, _transition)


def next_number(tx: Tx, day: date) -> int:
    """Returns the next number of a local day; its row stays locked until the transaction ends."""
    fresh = insert(order_numbers).values(community_id=tx.community_id, day=day, last=1)
    counted = fresh.on_conflict_do_update(
        index_elements=["community_id", "day"], set_={"last": order_numbers.c.last + 1}
    ).returning(order_numbers.c.last)
    return int(tx.scalar(counted))


def count_open_orders(tx: Tx, *, requester_id: UUID | None = None, service_id: UUID | None = None) -> int:
    """Returns how many orders of a requester, or of a service, have not ended."""
    statement = select(func.count()).where(tx.in_community(orders), orders.c.state.not_in(list(ENDED)))
    if requester_id:
        statement = statement.where(orders.c.requester_id == requester_id)
    if service_id:
        statement = statement.where(orders.c.service_id == service_id)
    return int(tx.scalar(statement))


def list_cancellable(tx: Tx, requester_id: UUID) -> list[UUID]:
    """Returns the ids of a requester's orders before service, sorted: the order in which they are locked."""
    mine = (orders.c.requester_id == requester_id, orders.c.state.in_(list(BEFORE_SERVICE)))
    return [row.id for row in tx.all(select(orders.c.id).where(tx.in_community(orders), *mine).order_by(orders.c.id))]


def _transition_of(before: State | None, after: Order, action: Action, act: AuditContext) -> Transition:
    return Transition(
        order_id=after.id,
        seq=after.version,
        from_state=before,
        action=action,
        to_state=after.state,
        by_id=act.who.recorded_id,
        role=act.role,
        at=act.now,
        reason=act.reason,
        detail=act.detail,
    )


def _by_id(tx: Tx, order_id: UUID) -> Select[Any]:
    return select(orders).where(tx.in_community(orders), orders.c.id == order_id)


def _found(row: Any) -> Order:
    if row is None:
        raise Unknown
    return _order(row)


def _encrypted(tx: Tx, texts: Mapping[str, str | None]) -> dict[str, bytes | None]:
    return {name: encrypt(tx, text, _place(name)) if text else None for name, text in texts.items()}


def _place(column: str) -> str:
    return f"order_private.{column}"
