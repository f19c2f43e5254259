"""Reads and writes changes of stock by hand."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import bindparam, func, select

from services.charity.stock.model import MovementKind
from services.charity.stock.tables import movements
from services.charity.stock_changes.model import Alone, ChangeFilter, HandedOut, StockChange
from services.charity.stock_changes.tables import stock_changes
from services.charity.two_people.model import RequestState
from services.chassis.database.locks import lock_name
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx

_CHANGES = Rows(stock_changes, StockChange)
get_change, lock_change, add_change, save_change = _CHANGES.get, _CHANGES.lock, _CHANGES.add, _CHANGES.save

_SAME = ("asked_by", "kind", "item_id", "day")
_ALONE = many(
    select(
        func.coalesce(func.sum(stock_changes.c.pieces), 0).label("pieces"),
        func.coalesce(func.sum(stock_changes.c.worth_fen), 0).label("worth_fen"),
    ).where(
        in_community(stock_changes),
        stock_changes.c.state == RequestState.DONE,
        stock_changes.c.decided_by.is_(None),
        *(stock_changes.c[name] == bindparam(name, type_=stock_changes.c[name].type) for name in _SAME),
    ),
    Alone,
)
_HANDED_OUT = many(
    select(
        movements.c.lot_id,
        movements.c.document_kind,
        movements.c.document_id,
        (-movements.c.quantity_delta).label("pieces"),
        movements.c.day,
    )
    .where(
        in_community(movements),
        any_of(movements.c.lot_id, "lot_ids"),
        any_of(movements.c.kind, [MovementKind.ISSUE, MovementKind.HAND_OUT]),
    )
    .order_by(movements.c.seq),
    HandedOut,
)


def lock_worker(tx: Tx, worker_id: UUID) -> None:
    """Take an advisory lock at the next trip: a worker makes one change at a time, so that each counts the others."""
    lock_name(tx, "stock_changes", worker_id)


def done_alone(change: StockChange) -> Question[Alone]:
    """Returns what the worker has done alone on the day of a change, of its kind and with its item."""
    return _ALONE(**{name: getattr(change, name) for name in _SAME}).answered_by(lambda rows, _: rows[0])


def handed_out_of(lot_ids: Collection[UUID]) -> Question[list[HandedOut]]:
    """Returns what went out of lots, oldest first."""
    return _HANDED_OUT(lot_ids=list(lot_ids))


def list_changes(tx: Tx, page_request: PageRequest, wanted: ChangeFilter) -> Page[StockChange]:
    """Returns changes, newest first."""
    return _CHANGES.page(tx, page_request, *matching(stock_changes, wanted), descending=True)
