"""Locks an order with the data on which closing depends, and closes it, inside the transaction of a use case."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderClosed, Scores, Served
from services.orders.attendance import store as attendance_store
from services.orders.attendance.model import AttendanceSheet, DayMinutes
from services.orders.contacts import transitions as contacts
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, JointScores, Order, OrderSheet, Step
from services.orders.reviews import rules, store
from services.orders.reviews.model import ReviewBasis
from services.orders.visibility import transitions as visibility


def lock_order(tx: Tx, order_id: UUID, who: Caller) -> tuple[OrderSheet, ReviewBasis]:
    """Returns an order, locked for update, with the data on which reviewing and closing depend. Raises Unknown."""
    sheet, stays, reviews, disputes = visibility.lock_visible_order(
        tx,
        order_id,
        who,
        attendance_store.stays_of_order(order_id=order_id),
        store.reviews_for_closing(order_id=order_id),
        store.open_disputes(order_id=order_id),
    )
    return sheet, ReviewBasis(AttendanceSheet.of(stays, sheet.people), reviews, disputes)


def save_and_close(tx: Tx, before: Order, step: Step, basis: ReviewBasis, *, without_reviews: bool = False) -> Order:
    """Saves an action on a locked order, and closes the order if nothing is missing; returns the order after it.

    `basis` is the result of `lock_order`, with the changes that the use case made. The order closes `without_reviews`
    where the time for them is over.
    """
    if basis.is_blocked or not (without_reviews or basis.is_complete_for(step.after)):
        return orders_store.save_steps(tx, before, [step])
    return close(tx, before, basis, AuditContext(step.act.who, step.act.role, step.act.now), steps=[step])


def close(tx: Tx, before: Order, basis: ReviewBasis, act: AuditContext, *, steps: Sequence[Step] = ()) -> Order:
    """Closes a locked order after `steps`: makes its minutes final, saves and publishes them.

    This is the only way in which minutes leave the service.
    """
    order = steps[-1].after if steps else before
    scores = rules.joint_scores(basis.reviews)
    after = rules.closed(order, scores, act.now)
    lines = rules.served_minutes(basis.attendance, communities.zone(tx))
    orders_store.save_steps(tx, before, [*steps, Step(after, Action.CLOSE, act)])
    store.add_served(tx, after, lines)
    publish(tx, _order_closed(after, lines, scores), act.now, sequence=after.version)
    contacts.publish_contacts(tx, order, after, act.now)
    return after


def _order_closed(order: Order, lines: list[DayMinutes], scores: JointScores | None) -> OrderClosed:
    return OrderClosed(
        order_id=order.id,
        revision=order.revision,
        form=order.form,
        category=order.category,
        service_id=order.published_service_id,
        requester_id=order.published_requester_id,
        team_id=order.team_id,
        project_id=order.project_id,
        campaign_id=order.campaign_id,
        closed_at=order.closed_at or order.placed_at,
        volunteers=tuple(Served(**vars(line)) for line in lines),
        scores=Scores(**vars(scores)) if scores else None,
    )
