"""Closes an order inside the transaction of a use case."""

from __future__ import annotations

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderClosed, Scores, Served
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance.model import DayMinutes
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, JointScores, Order
from services.orders.reviews import rules, store
from services.orders.reviews.model import ReviewBasis


def close_if_complete(tx: Tx, order: Order, basis: ReviewBasis, act: AuditContext) -> Order:
    """Closes a locked order if nothing is missing any more; returns it as it is then.

    `basis` is what the use case loaded, with what it changed.
    """
    if not rules.is_complete(order, basis):
        return order
    return close(tx, order, basis, AuditContext(act.who, act.role, act.now))


def close(tx: Tx, order: Order, basis: ReviewBasis, act: AuditContext) -> Order:
    """Closes a locked order: makes its minutes final, saves and publishes them.

    This is the only way in which minutes leave the service.
    """
    scores = rules.joint_scores(basis.reviews)
    after = rules.closed(order, scores, act.now)
    lines = attendance_rules.served_minutes(basis.attendance, communities.zone(tx))
    orders_store.save_order(tx, order, after, Action.CLOSE, act)
    store.add_served(tx, after, lines)
    publish(tx, _order_closed(after, lines, scores), act.now, sequence=after.version)
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
