"""Finds what waits for a worker. What the worker may not do, since they took a part in it, is left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, DateTime, Uuid, and_, bindparam, func, or_, select

from services.charity.counts.tables import counts
from services.charity.gifts.model import Credit, GiftState
from services.charity.gifts.tables import gift_lines, gift_reversals, gifts
from services.charity.redemptions.model import GIVEN_BACK, Authority, RedemptionState
from services.charity.redemptions.tables import redemptions
from services.charity.stock_changes.tables import stock_changes
from services.charity.tasks.model import Task, TaskKind, Waiting
from services.charity.two_people.model import RequestState
from services.charity.voucher_requests.tables import voucher_requests
from services.chassis.database.statements import Question, any_of, in_community, many

SHOWN_MOST = 5
_ME = bindparam("worker_id", type_=Uuid)
_NOW = bindparam("now", type_=DateTime(timezone=True))
_OPEN = or_(gifts.c.state == GiftState.REGISTERED, gifts.c.state == GiftState.ACCEPTED)
_MAY_DECIDE = and_(
    gifts.c.registered_by != _ME,
    gifts.c.accepted_by.is_distinct_from(_ME),
    gifts.c.donor_person_id.is_distinct_from(_ME),
)
_MAY_SECOND = and_(redemptions.c.requested_by != _ME, redemptions.c.person_id != _ME)


def _waiting(table: Any, since: ColumnElement[Any], *where: Any, of: Any = None) -> Any:
    """A query for those of a table that wait; each row has their number. `of` is the id that is shown."""
    shown = table.c.id if of is None else of
    found = select(shown.label("id"), since.label("since"), func.count().over().label("number")).where(
        in_community(table), *where
    )
    return found.order_by(since, shown).limit(SHOWN_MOST)


def _pending(table: Any) -> Any:
    """A query for requests that another person may still confirm."""
    state, late = table.c.state == RequestState.PENDING, table.c.lapses_at <= _NOW
    return _waiting(table, table.c.asked_at, state, ~late, table.c.asked_by != _ME)


_GIFT_OF_LINE = and_(gifts.c.community_id == gift_lines.c.community_id, gifts.c.id == gift_lines.c.gift_id)
_QUERIES = {
    TaskKind.GIFTS_TO_ACCEPT: _waiting(gifts, gifts.c.registered_at, gifts.c.state == GiftState.REGISTERED),
    TaskKind.GIFTS_TO_CONFIRM: _waiting(
        gifts,
        gifts.c.registered_at,
        gifts.c.credit == Credit.AWAITING_SECOND,
        gifts.c.state == GiftState.ACCEPTED,
        _MAY_DECIDE,
    ),
    TaskKind.LINES_TO_DECIDE: _waiting(
        gift_lines,
        gifts.c.registered_at,
        _GIFT_OF_LINE,
        gift_lines.c.hold.is_not(None),
        gift_lines.c.held_by.is_distinct_from(_ME),
        gift_lines.c.goods_by.is_distinct_from(_ME),
        _OPEN,
        _MAY_DECIDE,
        of=gift_lines.c.gift_id,
    ),
    TaskKind.STOCK_CHANGES_TO_CONFIRM: _pending(stock_changes),
    TaskKind.VOUCHERS_TO_CONFIRM: _pending(voucher_requests),
    TaskKind.COUNTS_TO_CONFIRM: _pending(counts),
    TaskKind.REVERSALS_TO_APPROVE: _waiting(
        gift_reversals,
        gift_reversals.c.asked_at,
        gift_reversals.c.approved_by.is_(None),
        gift_reversals.c.asked_by != _ME,
        of=gift_reversals.c.gift_id,
    ),
    TaskKind.REDEMPTIONS_TO_SECOND: _waiting(
        redemptions,
        redemptions.c.requested_at,
        redemptions.c.state == RedemptionState.AWAITING_SECOND,
        _MAY_SECOND,
    ),
    TaskKind.REDEMPTIONS_SERVED_ALONE: _waiting(
        redemptions,
        redemptions.c.requested_at,
        redemptions.c.authority == Authority.ALONE,
        redemptions.c.second_by.is_(None),
        ~any_of(redemptions.c.state, sorted(GIVEN_BACK)),
        _MAY_SECOND,
    ),
    TaskKind.REDEMPTIONS_UNANSWERED: _waiting(
        redemptions, redemptions.c.attention_since, redemptions.c.attention_since.is_not(None)
    ),
}
_TASKS = {kind: many(query) for kind, query in _QUERIES.items()}
_OF_ANYBODY = {TaskKind.GIFTS_TO_ACCEPT, TaskKind.REDEMPTIONS_UNANSWERED}
_UNTIL = {TaskKind.STOCK_CHANGES_TO_CONFIRM, TaskKind.VOUCHERS_TO_CONFIRM, TaskKind.COUNTS_TO_CONFIRM}


def tasks_of(worker_id: UUID, now: datetime) -> list[Question[Task]]:
    """Returns a question for each kind of task."""
    return [
        statement(
            **({} if kind in _OF_ANYBODY else {"worker_id": worker_id}), **({"now": now} if kind in _UNTIL else {})
        ).answered_by(_answer(kind))
        for kind, statement in _TASKS.items()
    ]


def _answer(kind: TaskKind) -> Any:
    def task(rows: Sequence[Any], _: int) -> Task:
        return Task(kind, rows[0].number if rows else 0, tuple(Waiting(row.id, row.since) for row in rows))

    return task
