"""Reads and writes orders with their history and texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, false, func, or_, select
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.gauges import Gauge, seconds_since_made
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt
from services.orders.catalogue.model import Privacy
from services.orders.orders.model import (
    BEFORE_SERVICE,
    ENDED,
    Action,
    AuditContext,
    BoardColumn,
    Order,
    OrderFilter,
    OrderText,
    State,
    Transition,
)
from services.orders.orders.tables import OPEN, order_moves, order_numbers, order_private, orders

BOARD_SHOWN = 50
_ON_BOARD = (State.PLACED, State.DISPATCHED, State.ACCEPTED, State.IN_SERVICE, State.IN_REVIEW)
measures = (
    Gauge(
        "wulin_orders",
        "Orders under way by state, and the age of the oldest of each, from its placing",
        f"select state, count(id) as open, {seconds_since_made('min(id::text)')} as oldest_seconds "
        f"from unnest(array{[state.value for state in _ON_BOARD]}) as every (state) left join "
        f"(select state, id from orders where {OPEN}) as under_way using (state) group by state",
        labels=("state",),
    ),
)
order_from_row = from_row(Order)
_move = from_row(Transition)


def add_order(tx: Tx, order: Order, words: OrderText, act: AuditContext) -> None:
    """Keep a new order, its words sealed, and its first move."""
    tx.add(orders, **to_row(order))
    sealed = {
        name: encrypt(tx, text, f"order_private.{name}") if text else None for name, text in to_row(words).items()
    }
    tx.add(order_private, order_id=order.id, **sealed)
    tx.add(order_moves, **to_row(_moved(None, order, Action.PLACE, act)))


def save_order(tx: Tx, before: Order, after: Order, action: Action, act: AuditContext) -> Order:
    """Keep an order after one move, with the move; the version before must still stand."""
    this = (tx.in_community(orders), orders.c.id == before.id, orders.c.version == before.version)
    was = to_row(before)
    changed = {name: value for name, value in to_row(after).items() if value != was[name]}
    if after.version != before.version + 1 or tx.execute(orders.update().where(*this).values(**changed)).rowcount != 1:
        raise RuntimeError(f"order {before.id} was changed without its lock")
    tx.add(order_moves, **to_row(_moved(before.state, after, action, act)))
    return after


def order(tx: Tx, order_id: UUID) -> Order:
    """One order; Unknown where there is none."""
    return _found(tx.first(_one(tx, order_id)))


def lock_order(tx: Tx, order_id: UUID) -> Order:
    """One order, held until the end of the transaction; always the first lock."""
    return _found(tx.first(_one(tx, order_id).with_for_update()))


def text_of(tx: Tx, order_id: UUID) -> OrderText:
    """What people wrote of an order, opened."""
    row = tx.first(select(order_private).where(tx.in_community(order_private), order_private.c.order_id == order_id))
    if row is None:
        raise Unknown
    sealed = from_row(OrderText)(row)
    opened = {name: decrypt(tx, text, f"order_private.{name}") if text else None for name, text in vars(sealed).items()}
    return OrderText(**opened)


def save_text(tx: Tx, order_id: UUID, changed: Mapping[str, str]) -> None:
    """Keep what was written anew (`address`, `note`, `result`), sealed."""
    mine = (tx.in_community(order_private), order_private.c.order_id == order_id)
    sealed = {name: encrypt(tx, text, f"order_private.{name}") for name, text in changed.items()}
    if sealed:
        tx.execute(order_private.update().where(*mine).values(**sealed))


def list_transitions(tx: Tx, order_id: UUID, ask: PageRequest) -> Page[Transition]:
    """The history of an order, first move first."""
    statement = select(order_moves).where(tx.in_community(order_moves), order_moves.c.order_id == order_id)
    return keyset(tx, statement, (order_moves.c.seq,), ask, _move)


def next_number(tx: Tx, day: date) -> int:
    """The next number of a local day."""
    fresh = insert(order_numbers).values(community_id=tx.community_id, day=day, last=1)
    counted = fresh.on_conflict_do_update(
        index_elements=["community_id", "day"], set_={"last": order_numbers.c.last + 1}
    ).returning(order_numbers.c.last)
    return int(tx.scalar(counted))


def open_orders_of(tx: Tx, requester_id: UUID) -> int:
    """How many orders of a requester have not ended."""
    statement = select(func.count()).where(
        tx.in_community(orders), orders.c.requester_id == requester_id, orders.c.state.not_in(list(ENDED))
    )
    return int(tx.scalar(statement))


def open_orders_of_service(tx: Tx, service_id: UUID) -> int:
    """How many orders of a service have not ended."""
    statement = select(func.count()).where(
        tx.in_community(orders), orders.c.service_id == service_id, orders.c.state.not_in(list(ENDED))
    )
    return int(tx.scalar(statement))


def list_orders(tx: Tx, ask: PageRequest, wanted: OrderFilter, person_id: UUID | None) -> Page[Order]:
    """Orders, newest first, for `person_id`, who reads all; asked by requester, confidential ones would tell whose."""
    statement = filtered_orders(tx, wanted)
    if wanted.requester_id is not None:
        named = (orders.c.requester_id, orders.c.placed_by, orders.c.social_worker_id)
        circle = or_(*(column == person_id for column in named)) if person_id else false()
        statement = statement.where(or_(orders.c.privacy != Privacy.CIRCLE, circle))
    return keyset(tx, statement, (orders.c.id,), ask, order_from_row, descending=True)


def cancellable_orders_of(tx: Tx, requester_id: UUID) -> list[UUID]:
    """The requester's orders that could still be cancelled, in id order."""
    statement = (
        select(orders.c.id)
        .where(tx.in_community(orders), orders.c.requester_id == requester_id, orders.c.state.in_(list(BEFORE_SERVICE)))
        .order_by(orders.c.id)
    )
    return [row.id for row in tx.all(statement)]


def board(tx: Tx, now: datetime) -> list[BoardColumn]:
    """What has not ended, by state: counts, and the most urgent first."""
    due = func.coalesce(orders.c.accept_due_at, orders.c.dispatch_due_at)
    late = (orders.c.level > 0) | (orders.c.state.in_([State.PLACED, State.DISPATCHED]) & (due <= now))
    counts = {
        row.state: row
        for row in tx.all(
            select(orders.c.state, func.count().label("n"), func.count().filter(late).label("late"))
            .where(tx.in_community(orders), orders.c.state.in_(_ON_BOARD))
            .group_by(orders.c.state)
        )
    }
    return [_column(tx, state, counts.get(state), (orders.c.level.desc(), due, orders.c.id)) for state in _ON_BOARD]


def orders_to_escalate(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Orders that the clock lifts: nobody dispatched them in time."""
    due = (orders.c.state == State.PLACED, orders.c.escalate_at <= now)
    return clerk.execute(select(orders.c.community_id, orders.c.id).where(*due).limit(limit)).all()


def orders_to_auto_close(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Orders whose last day of review has come."""
    due = (orders.c.state == State.IN_REVIEW, orders.c.auto_close_at <= now)
    return clerk.execute(select(orders.c.community_id, orders.c.id).where(*due).limit(limit)).all()


def _moved(before: State | None, after: Order, action: Action, act: AuditContext) -> Transition:
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


def _one(tx: Tx, order_id: UUID) -> Select[Any]:
    return select(orders).where(tx.in_community(orders), orders.c.id == order_id)


def _found(row: Any) -> Order:
    if row is None:
        raise Unknown
    return order_from_row(row)


def filtered_orders(tx: Tx, wanted: OrderFilter) -> Select[Any]:
    """Returns the statement for the orders that a filter asks for."""
    statement = select(orders).where(tx.in_community(orders))
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(orders.c[name] == value)
    return statement


def _column(tx: Tx, state: State, count: Any, first: Sequence[Any]) -> BoardColumn:
    if count is None:
        return BoardColumn(state, 0, 0, [])
    statement = (
        select(orders).where(tx.in_community(orders), orders.c.state == state).order_by(*first).limit(BOARD_SHOWN)
    )
    return BoardColumn(state, count.n, count.late, [order_from_row(row) for row in tx.all(statement)])
