"""Lists orders: all, those that a person has to do with, and the board."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Select, and_, bindparam, func, literal_column, or_, select, text

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row
from services.chassis.database.statements import any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.orders.catalogue.model import Privacy
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import UNDER_WAY, Order, OrderFilter, State
from services.orders.orders.tables import OPEN, orders
from services.orders.overview.model import BoardColumn
from services.orders.teams.tables import teams

BOARD_SHOWN = 50  # orders in each state
_order = from_row(Order)
_due = func.coalesce(orders.c.accept_due_at, orders.c.dispatch_due_at)
_overdue = or_(
    orders.c.level > 0,
    and_(any_of(orders.c.state, (State.PLACED, State.DISPATCHED)), _due <= bindparam("now", type_=DateTime)),
)
# States stand in the text of the statements: the index of the board holds the orders under way alone.
_board_counts = many(
    select(orders.c.state, func.count().label("n"), func.count().filter(_overdue).label("overdue"))
    .where(in_community(orders), text(OPEN))
    .group_by(orders.c.state)
)
_most_urgent = [
    many(
        select(orders)
        .where(in_community(orders), orders.c.state == literal_column(f"'{state}'"))
        .order_by(orders.c.level.desc(), _due, orders.c.id)
        .limit(BOARD_SHOWN),
        Order,
    )
    for state in UNDER_WAY
]


def list_orders(tx: Tx, ask: PageRequest, wanted: OrderFilter, person_id: UUID) -> Page[Order]:
    """Returns a page of all orders, newest first, for somebody who reads all.

    Asked by requester it leaves out orders of circles that the person is not in: the answer would name the requester.
    """
    statement = _filtered(tx, wanted)
    if wanted.requester_id is not None:
        named = (orders.c.requester_id, orders.c.placed_by, orders.c.social_worker_id)
        in_circle = or_(*(column == person_id for column in named))
        statement = statement.where(or_(orders.c.privacy != Privacy.CIRCLE, in_circle))
    return keyset(tx, statement, (orders.c.id,), ask, _order, descending=True)


def list_orders_of(tx: Tx, ask: PageRequest, wanted: OrderFilter, person_id: UUID) -> Page[Order]:
    """Returns a page of the orders that a person has to do with, newest first.

    These are the person's own, those that the person is assigned to, and those that the person's teams were offered or
    accepted, where the person leads the team.
    """
    led = select(teams.c.id).where(
        tx.in_community(teams), or_(teams.c.leader_id == person_id, teams.c.deputy_ids.contains([person_id]))
    )
    leads = [row.id for row in tx.all(led)]
    assigned = select(engagements.c.order_id).where(
        tx.in_community(engagements),
        engagements.c.person_id == person_id,
        engagements.c.state != AssignmentState.RELEASED,
    )
    offered = select(offers.c.order_id).where(
        tx.in_community(offers), any_of(offers.c.team_id, leads), offers.c.state == OfferState.OFFERED
    )
    related = or_(
        orders.c.requester_id == person_id,
        orders.c.placed_by == person_id,
        orders.c.social_worker_id == person_id,
        any_of(orders.c.team_id, leads),
        orders.c.id.in_(assigned),
        orders.c.id.in_(offered),
    )
    return keyset(tx, _filtered(tx, wanted).where(related), (orders.c.id,), ask, _order, descending=True)


def load_board(tx: Tx, now: datetime) -> list[BoardColumn]:
    """Returns the orders under way by state: their numbers, and the most urgent of each."""
    counted, *shown = tx.read(_board_counts(now=now), *(of_state() for of_state in _most_urgent))
    counts = {row.state: row for row in counted}
    return [_column(state, counts.get(state), found) for state, found in zip(UNDER_WAY, shown, strict=True)]


def _column(state: State, count: Any, shown: Sequence[Order]) -> BoardColumn:
    return BoardColumn(state, count.n, count.overdue, shown) if count else BoardColumn(state, 0, 0, [])


def _filtered(tx: Tx, wanted: OrderFilter) -> Select[Any]:
    statement = select(orders).where(tx.in_community(orders))
    for name, value in vars(wanted).items():
        if value is not None:
            statement = statement.where(orders.c[name] == value)
    return statement
