"""Lists orders: all, those in which a person takes part, and the board."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Select, and_, bindparam, func, literal_column, or_, select, text, union_all

from services.chassis.database.paging import Page, PageRequest, keyset, up_to_page
from services.chassis.database.rows import from_row, matching
from services.chassis.database.statements import any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.orders.catalogue.model import Privacy
from services.orders.offers import store as offers_store
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import assignments, offers
from services.orders.orders.model import UNDER_WAY, Order, State
from services.orders.orders.tables import OPEN, orders
from services.orders.overview import rules
from services.orders.overview.model import Attention, BoardColumn, BoardOrder, OrderFilter
from services.orders.teams import store as teams_store

BOARD_SHOWN = 50  # orders in each state
_order = from_row(Order)
_due = func.coalesce(orders.c.accept_due_at, orders.c.dispatch_due_at)
_overdue = or_(
    orders.c.level > 0,
    and_(any_of(orders.c.state, (State.PLACED, State.DISPATCHED)), _due <= bindparam("now", type_=DateTime)),
)
# The states are literals in the statements, not parameters, so that the planner can use the partial index of the board.
_board_counts = many(
    select(orders.c.state, func.count().label("n"), func.count().filter(_overdue).label("overdue"))
    .where(in_community(orders), text(OPEN))
    .group_by(orders.c.state)
)
_most_urgent = [
    many(
        select(orders)
        .where(in_community(orders), orders.c.state == literal_column(f"'{state}'"))
        .order_by(orders.c.level.desc(), orders.c.urgent.desc(), _due, orders.c.id)
        .limit(BOARD_SHOWN),
        Order,
    )
    for state in UNDER_WAY
]


def list_orders(
    tx: Tx, page_request: PageRequest, wanted: OrderFilter, person_id: UUID, named: Collection[str]
) -> Page[Order]:
    """Returns a page of all orders, newest first, for a caller who may read all.

    With a filter by requester it leaves out orders of circles that do not name the person in one of the columns
    `named`: the list would reveal the requester.
    """
    statement = select(orders).where(tx.in_community(orders), *matching(orders, wanted))
    if wanted.requester_id is not None:
        in_circle = or_(*(orders.c[name] == person_id for name in named))
        statement = statement.where(or_(orders.c.privacy != Privacy.CIRCLE, in_circle))
    return keyset(tx, statement, (orders.c.id,), page_request, _order, descending=True)


def list_orders_of(
    tx: Tx,
    page_request: PageRequest,
    wanted: OrderFilter,
    person_id: UUID,
    led: Collection[UUID],
    named: Collection[str],
) -> Page[Order]:
    """Returns a page of the orders in which a person takes part, newest first.

    These are the orders that name the person in one of the columns `named`, those to which the person is assigned,
    those that were offered to or accepted by the teams `led`, which the person leads, and for who may be named as
    social worker the professional orders that name none.
    """
    ways = _ways_to_orders_of(tx, wanted, person_id, led, named)
    ids = union_all(*(up_to_page(way, way.selected_columns, page_request, descending=True) for way in ways)).subquery()
    newest = select(ids.c.id).distinct().order_by(ids.c.id.desc()).limit(page_request.limit + 1).subquery()
    found = select(orders).join(newest, newest.c.id == orders.c.id).where(tx.in_community(orders))
    return keyset(tx, found, (orders.c.id,), page_request, _order, descending=True)


def _ways_to_orders_of(
    tx: Tx, wanted: OrderFilter, person_id: UUID, led: Collection[UUID], named: Collection[str]
) -> list[Any]:
    """Returns one query for order ids for each way in which a person takes part in orders.

    Each query has an index that begins with the person or the team and ends with the order id, so PostgreSQL reads at
    most one page for each. With one condition for all ways it would read all orders of the community.
    """
    filters = matching(orders, wanted)
    shown = (tx.in_community(orders), *filters)
    by_name = [orders.c[name] == person_id for name in named]
    accepted = [orders.c.team_id == team_id for team_id in led]
    assigned = and_(assignments.c.person_id == person_id, assignments.c.state != AssignmentState.RELEASED)
    offered = [and_(offers.c.team_id == team_id, offers.c.state == OfferState.OFFERED) for team_id in led]

    def by(table: Any, condition: Any) -> Select[Any]:
        ids = select(table.c.order_id).where(tx.in_community(table), condition).distinct()
        return ids.join(orders, and_(orders.c.id == table.c.order_id, *shown)) if filters else ids

    # The table of visibility shows these to every social worker in outline; one of them may take the order.
    waiting = [and_(orders.c.professional, orders.c.social_worker_id.is_(None), text(OPEN))]
    if "social_worker_id" not in named:
        waiting = []
    return [
        *(select(orders.c.id).where(condition, *shown) for condition in (*by_name, *accepted, *waiting)),
        by(assignments, assigned),
        *(by(offers, condition) for condition in offered),
    ]


def load_board(tx: Tx, now: datetime) -> list[BoardColumn]:
    """Returns the orders under way by state: their numbers, and the most urgent of each."""
    counted, *shown = tx.read(_board_counts(now=now), *(of_state() for of_state in _most_urgent))
    counts = {row.state: row for row in counted}
    orders_shown = [order for of_state in shown for order in of_state]
    members, leaders = tx.read(
        offers_store.members_by_order([order.id for order in orders_shown]),
        teams_store.able_leaders({order.team_id for order in orders_shown if order.team_id}),
    )
    attention = {order.id: rules.attention(order, members[order.id], leaders) for order in orders_shown}
    return [_column(state, counts.get(state), found, attention) for state, found in zip(UNDER_WAY, shown, strict=True)]


def _column(
    state: State, count: Any, shown: Sequence[Order], attention: Mapping[UUID, Sequence[Attention]]
) -> BoardColumn:
    found = [BoardOrder(order, attention[order.id]) for order in shown]
    return BoardColumn(state, count.n, count.overdue, found) if count else BoardColumn(state, 0, 0, [])
