"""Finds what waits for a caller in the orders. What they may not do, since they took a part in it, is left out."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, DateTime, Select, Uuid, any_, bindparam, exists, func, literal_column, or_, select
from sqlalchemy import union as union_of

from services.chassis.database.statements import Question, Statement, in_community, many
from services.orders.attendance.tables import attendance
from services.orders.offers.model import OfferState
from services.orders.offers.tables import offers
from services.orders.orders.model import Action, AttendanceState, State
from services.orders.orders.tables import order_moves, orders
from services.orders.reviews.model import Party
from services.orders.reviews.tables import disputes, reviews
from services.orders.tasks.model import OrderTask, OrderTaskKind, Part, Waiting
from services.orders.teams.tables import teams

SHOWN_MOST = 5
_ME = bindparam("person_id", type_=Uuid)
_NOW = bindparam("now", type_=DateTime)


def _is(column: ColumnElement[Any], value: str) -> ColumnElement[bool]:
    """The value is a literal in the statement, so that the planner can use a partial index."""
    return column == literal_column(f"'{value}'")


def _of_order(table: Any, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.c.community_id == orders.c.community_id, table.c.order_id == orders.c.id, *where)


def _team(*where: ColumnElement[bool], of: ColumnElement[Any] = orders.c.team_id) -> ColumnElement[bool]:
    return exists().where(in_community(teams), teams.c.id == of, *where)


_LEADS = or_(teams.c.leader_id == _ME, any_(teams.c.deputy_ids) == _ME)
_TOOK_PART = or_(
    _of_order(attendance, attendance.c.person_id == _ME, attendance.c.state != AttendanceState.REJECTED),
    _team(_LEADS),
)
_CLAIMED = _of_order(attendance, _is(attendance.c.state, AttendanceState.CLAIMED), attendance.c.person_id != _ME)


def _orders(state: State, since: ColumnElement[Any], *where: ColumnElement[bool]) -> Select[Any]:
    return select(orders.c.id, since.label("since")).where(in_community(orders), _is(orders.c.state, state), *where)


def _to_review(party: Party, *where: ColumnElement[bool]) -> Select[Any]:
    """Orders in review that lack the review of a party; the caller has not reviewed them for another."""
    is_next = reviews.c.revision == orders.c.revision + 1
    missing = ~_of_order(reviews, is_next, or_(_is(reviews.c.party, party), reviews.c.person_id == _ME))
    return _orders(State.IN_REVIEW, orders.c.in_review_at, missing, *where)


# When the order came back to the board: its time to be dispatched began then.
_CAME_BACK_AT = orders.c.dispatch_due_at - func.make_interval(0, 0, 0, 0, 0, orders.c.dispatch_within_minutes)
_PROPOSED_AT = (
    select(func.max(order_moves.c.at))
    .where(
        order_moves.c.community_id == orders.c.community_id,
        order_moves.c.order_id == orders.c.id,
        order_moves.c.action == Action.PROPOSE_TIME,
    )
    .scalar_subquery()
)
_PROPOSED = orders.c.proposal_lapses_at > _NOW
_BY_PART: Mapping[OrderTaskKind, Mapping[Part, Select[Any]]] = {
    OrderTaskKind.ORDERS_OVERDUE: {
        Part.STATION: _orders(
            State.PLACED, orders.c.dispatch_due_at, orders.c.board_reason.is_(None), orders.c.dispatch_due_at <= _NOW
        )
    },
    OrderTaskKind.ORDERS_NOT_ACCEPTED: {
        Part.STATION: _orders(State.PLACED, _CAME_BACK_AT, orders.c.board_reason.is_not(None))
    },
    OrderTaskKind.DISPUTES_TO_SETTLE: {
        Part.STATION: select(disputes.c.order_id.label("id"), func.min(disputes.c.opened_at).label("since"))
        .where(in_community(disputes), disputes.c.settled_at.is_(None))
        .group_by(disputes.c.order_id)
    },
    OrderTaskKind.ATTENDANCE_TO_CONFIRM: {
        Part.STATION: _orders(State.IN_REVIEW, orders.c.in_review_at, _CLAIMED, ~_TOOK_PART),
        Part.LEADER: _orders(State.IN_REVIEW, orders.c.in_review_at, _CLAIMED, _team(_LEADS)),
    },
    OrderTaskKind.REVIEWS_TO_WRITE: {
        Part.REQUESTER: _to_review(Party.REQUESTER, orders.c.requester_id == _ME, ~_TOOK_PART),
        Part.STATION: _to_review(Party.STATION, ~_TOOK_PART),
        Part.LEADER: _to_review(Party.TEAM, _team(_LEADS)),
        Part.SOCIAL_WORKER: _to_review(
            Party.SOCIAL_WORKER,
            orders.c.professional,
            func.coalesce(orders.c.social_worker_id, _ME) == _ME,
            ~_TOOK_PART,
        ),
    },
    OrderTaskKind.OFFERS_TO_ANSWER: {
        Part.LEADER: select(offers.c.order_id.label("id"), func.min(offers.c.offered_at).label("since"))
        .where(
            in_community(offers),
            _is(offers.c.state, OfferState.OFFERED),
            offers.c.accept_due_at > _NOW,
            _team(_LEADS, of=offers.c.team_id),
        )
        .group_by(offers.c.order_id)
    },
    OrderTaskKind.TIMES_TO_AGREE: {
        Part.REQUESTER: _orders(State.ACCEPTED, _PROPOSED_AT, _PROPOSED, orders.c.requester_id == _ME),
        Part.STATION: _orders(State.ACCEPTED, _PROPOSED_AT, _PROPOSED, ~_team(_LEADS)),
    },
}


@functools.cache
def _statement(kind: OrderTaskKind, parts: frozenset[Part]) -> Statement[list[Any]]:
    """A query for those that wait, the oldest first; each row has their number."""
    found = union_of(*(_BY_PART[kind][part] for part in sorted(parts))).subquery()
    shown = select(found.c.id, found.c.since, func.count().over().label("number"))
    return many(shown.order_by(found.c.since, found.c.id).limit(SHOWN_MOST))


def task_of(kind: OrderTaskKind, parts: frozenset[Part], person_id: UUID, now: datetime) -> Question[OrderTask] | None:
    """Returns the question for what waits of one kind; None where nothing of the kind is for these parts."""
    here = parts.intersection(_BY_PART[kind])
    if not here:
        return None

    def task(rows: Sequence[Any], _: int) -> OrderTask:
        return OrderTask(kind, rows[0].number if rows else 0, tuple(Waiting(row.id, row.since) for row in rows))

    return _statement(kind, here)(person_id=person_id, now=now).answered_by(task)
