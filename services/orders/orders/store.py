"""Reads and writes orders with their history and texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Uuid, bindparam, func, select, text
from sqlalchemy.dialects.postgresql import insert

from services.chassis.database.gauges import Gauge, seconds_since_made
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import changed, from_row, to_row
from services.chassis.database.statements import any_of, by_id, in_community, many, scalar
from services.chassis.database.tables import COMMUNITY
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt
from services.orders.orders.model import (
    BEFORE_SERVICE,
    UNDER_WAY,
    Action,
    AuditContext,
    Order,
    OrderSheet,
    OrderText,
    SealedText,
    State,
    Step,
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
_REASON = "order_moves.reason"
_transition = from_row(Transition)

order_by_id = by_id(orders, Order)
# Every transaction that changes an order locks the order first; teams and all other rows are locked after it.
order_to_lock = by_id(orders, Order, lock=True)
# The next number of a local day; its row stays locked until the transaction ends.
next_number = scalar(
    insert(order_numbers)
    .values({COMMUNITY: bindparam(COMMUNITY, type_=Uuid), "day": bindparam("day", type_=Date), "last": 1})
    .on_conflict_do_update(index_elements=[COMMUNITY, "day"], set_={"last": order_numbers.c.last + 1})
    .returning(order_numbers.c.last)
)
_open_orders = select(func.count()).where(in_community(orders), text(OPEN))
open_orders_of_requester = scalar(_open_orders.where(orders.c.requester_id == bindparam("requester_id")))
open_orders_of_service = scalar(_open_orders.where(orders.c.service_id == bindparam("service_id")))
# The ids of a requester's orders before service, sorted: the order in which they are locked.
cancellable_orders = many(
    select(orders.c.id)
    .where(
        in_community(orders),
        orders.c.requester_id == bindparam("requester_id"),
        any_of(orders.c.state, sorted(BEFORE_SERVICE)),
    )
    .order_by(orders.c.id),
    itemgetter(0),
)


def add_order(tx: Tx, order: Order, text: OrderText, act: AuditContext) -> None:
    """Inserts an order, its encrypted text and the first line of its history."""
    tx.add(orders, **to_row(order))
    tx.add(order_private, order_id=order.id, **_encrypted(tx, vars(text)))
    tx.add(order_moves, **_row_of(tx, _transition_of(None, Step(order, Action.PLACE, act))))


def save_order(tx: Tx, before: Order, after: Order, action: Action, act: AuditContext) -> Order:
    """Updates a locked order, adds the line of its history, and returns it."""
    return save_steps(tx, before, [Step(after, action, act)])


def save_steps(tx: Tx, before: Order, steps: Sequence[Step]) -> Order:
    """Updates a locked order after several actions, adds a line of its history for each, and returns it.

    The update requires the version that was read, so that an order that was read without a lock is never overwritten.
    """
    for version, step in enumerate(steps, before.version + 1):
        if step.after.version != version:
            raise RuntimeError(f"order {before.id} skips a version")
    after = steps[-1].after
    tx.change(orders, {"id": before.id, "version": before.version}, **changed(before, after))
    states = [before.state, *(step.after.state for step in steps)]
    tx.add_all(order_moves, [_row_of(tx, _transition_of(*one)) for one in zip(states, steps, strict=False)])
    return after


def lock_order(tx: Tx, order_id: UUID) -> Order:
    """Returns an order, locked for update; call it before teams and other rows are locked. Raises Unknown."""
    return tx.read(order_to_lock(id=order_id))


def open_text(tx: Tx, sealed: SealedText) -> OrderText:
    """Returns the texts of an order, decrypted."""
    return OrderText(**{name: decrypt(tx, one, _place(name)) if one else None for name, one in vars(sealed).items()})


def save_text(tx: Tx, sheet: OrderSheet, changes: Mapping[str, str]) -> OrderSheet:
    """Updates some of `address`, `note` and `result`, encrypted; returns the order with the new text."""
    sealed: dict[str, Any] = _encrypted(tx, changes)
    tx.change(order_private, {"order_id": sheet.order.id}, **sealed)
    return replace(sheet, sealed=replace(sheet.sealed, **sealed) if sheet.sealed else None)


def list_transitions(tx: Tx, page_request: PageRequest, order_id: UUID) -> Page[Transition]:
    """Returns a page of the history of an order, oldest line first, with its reasons."""
    statement = select(order_moves).where(tx.in_community(order_moves), order_moves.c.order_id == order_id)
    return keyset(tx, statement, (order_moves.c.seq,), page_request, partial(_opened, tx))


def _row_of(tx: Tx, line: Transition) -> dict[str, Any]:
    """A reason is encrypted: the reasons of objections are words about people, and those of a circle are its own."""
    return to_row(line) | {"reason": encrypt(tx, line.reason, _REASON) if line.reason else None}


def _opened(tx: Tx, row: Any) -> Transition:
    return replace(_transition(row), reason=decrypt(tx, row.reason, _REASON) if row.reason else None)


def _transition_of(before: State | None, step: Step) -> Transition:
    after, act = step.after, step.act
    return Transition(
        order_id=after.id,
        seq=after.version,
        from_state=before,
        action=step.action,
        to_state=after.state,
        by_id=act.who.recorded_id,
        role=act.role,
        at=act.now,
        reason=act.reason,
        detail=act.detail,
    )


def _encrypted(tx: Tx, texts: Mapping[str, str | None]) -> dict[str, bytes | None]:
    return {name: encrypt(tx, text, _place(name)) if text else None for name, text in texts.items()}


def _place(column: str) -> str:
    return f"order_private.{column}"
