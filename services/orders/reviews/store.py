"""Reads and writes reviews, disputes and published minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, DateTime, Uuid, bindparam, select

from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.statements import in_community, many, writing
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt
from services.orders.attendance.model import DayMinutes
from services.orders.orders.model import Order, State
from services.orders.orders.tables import orders
from services.orders.reviews.model import Dispute, DisputedAlready, Review
from services.orders.reviews.tables import disputes, reviews, served

_COMMENT, _OBJECTION = "reviews.comment", "disputes.reason"
_review = from_row(Review)
_dispute = from_row(Dispute)

_reviews_of_order = many(
    select(reviews).where(in_community(reviews), reviews.c.order_id == bindparam("order_id")).order_by(reviews.c.id)
)
# Closing an order does not need the comments, so they are not read.
_without_comment = [column for column in columns(reviews, Review) if column is not reviews.c.comment]
reviews_for_closing = many(
    select(*_without_comment)
    .where(in_community(reviews), reviews.c.order_id == bindparam("order_id"))
    .order_by(reviews.c.id),
    Review,
)
_of_order = (in_community(disputes), disputes.c.order_id == bindparam("order_id"))
_open = (*_of_order, disputes.c.settled_at.is_(None))
_disputes_of_order = many(select(disputes).where(*_of_order).order_by(disputes.c.id))
# Closing an order does not need the words, so they are not read.
_without_reason = [column for column in columns(disputes, Dispute) if column is not disputes.c.reason]
open_disputes = many(select(*_without_reason).where(*_open).order_by(disputes.c.id), Dispute)
# Gives all open disputes of an order the same ruling.
settle_disputes = writing(
    disputes.update()
    .where(*_open)
    .values(
        settled_at=bindparam("now", type_=DateTime),
        settled_by=bindparam("by", type_=Uuid),
        ruling=bindparam("outcome", type_=disputes.c.ruling.type),
        ruling_reason=bindparam("because", type_=disputes.c.ruling_reason.type),
    )
)


def add_review(tx: Tx, review: Review) -> None:
    """Inserts a review, its comment encrypted."""
    comment = encrypt(tx, review.comment, _COMMENT) if review.comment else None
    tx.add(reviews, **to_row(review) | {"comment": comment})


def list_reviews(tx: Tx, order_id: UUID) -> list[Review]:
    """Returns all reviews of an order with their comments, oldest first."""
    return [
        replace(_review(row), comment=decrypt(tx, row.comment, _COMMENT) if row.comment else None)
        for row in tx.read(_reviews_of_order(order_id=order_id))
    ]


def add_dispute(tx: Tx, dispute: Dispute) -> None:
    """Inserts a dispute, its words encrypted. Raises DisputedAlready."""
    with tx.refusing({"disputes_once": DisputedAlready}):
        tx.add(disputes, **to_row(dispute) | {"reason": encrypt(tx, dispute.reason or "", _OBJECTION)})


def list_disputes(tx: Tx, order_id: UUID) -> list[Dispute]:
    """Returns all disputes of an order with their words, oldest first."""
    rows = tx.read(_disputes_of_order(order_id=order_id))
    return [replace(_dispute(row), reason=decrypt(tx, row.reason, _OBJECTION)) for row in rows]


def add_served(tx: Tx, order: Order, lines: Sequence[DayMinutes]) -> None:
    """Inserts the minutes that a closing publishes; they are never changed."""
    tx.add_all(served, [{"order_id": order.id, "revision": order.revision, **to_row(line)} for line in lines])


def orders_to_auto_close(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Returns orders whose review has lasted 14 days, of all communities."""
    due = (orders.c.state == State.IN_REVIEW, orders.c.auto_close_at <= now)
    return clerk.execute(select(orders.c.community_id, orders.c.id).where(*due).limit(limit)).all()
