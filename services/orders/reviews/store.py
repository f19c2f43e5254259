"""Reads and writes reviews, disputes and published minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt
from services.orders.attendance.model import DayMinutes
from services.orders.orders.model import Order
from services.orders.reviews.model import Dispute, Review, Settlement
from services.orders.reviews.tables import disputes, reviews, served


def add_served(tx: Tx, order: Order, lines: Sequence[DayMinutes]) -> None:
    """Keep what a closing told; never changed."""
    tx.add_all(served, [{"order_id": order.id, "revision": order.revision, **to_row(line)} for line in lines])


_PLACE = "reviews.comment"
_review = from_row(Review)
_dispute = from_row(Dispute)


def add_review(tx: Tx, review: Review) -> None:
    """Keep a review, its comment sealed."""
    comment = encrypt(tx, review.comment, _PLACE) if review.comment else None
    tx.add(reviews, **to_row(review) | {"comment": comment})


def reviews_for_closing(tx: Tx, order: Order) -> list[Review]:
    """The reviews that the order's next closing rests on; comments stay closed."""
    return [replace(_review(row), comment=None) for row in _of(tx, order, order.revision + 1)]


def reviews_of(tx: Tx, order: Order) -> list[Review]:
    """All reviews of an order with their comments, oldest first."""
    return [_opened(tx, row) for row in _of(tx, order, None)]


def add_dispute(tx: Tx, dispute: Dispute) -> None:
    """Keep an objection."""
    tx.add(disputes, **to_row(dispute))


def disputes_of(tx: Tx, order_id: UUID) -> list[Dispute]:
    """All objections to an order, oldest first."""
    statement = (
        select(disputes).where(tx.in_community(disputes), disputes.c.order_id == order_id).order_by(disputes.c.id)
    )
    return [_dispute(row) for row in tx.all(statement)]


def open_disputes(tx: Tx, order_id: UUID) -> list[Dispute]:
    """The objections that hold the closing."""
    return [one for one in disputes_of(tx, order_id) if one.settled_at is None]


def settle_disputes(tx: Tx, order_id: UUID, settlement: Settlement, by: UUID, now: datetime) -> None:
    """All open objections of the order get the same ruling."""
    still = (tx.in_community(disputes), disputes.c.order_id == order_id, disputes.c.settled_at.is_(None))
    ruled = {"ruling": settlement.outcome, "ruling_reason": settlement.reason}
    tx.execute(disputes.update().where(*still).values(settled_at=now, settled_by=by, **ruled))


def _of(tx: Tx, order: Order, revision: int | None) -> Any:
    statement = select(reviews).where(tx.in_community(reviews), reviews.c.order_id == order.id).order_by(reviews.c.id)
    return tx.all(statement.where(reviews.c.revision == revision) if revision else statement)


def _opened(tx: Tx, row: Any) -> Review:
    return replace(_review(row), comment=decrypt(tx, row.comment, _PLACE) if row.comment else None)
