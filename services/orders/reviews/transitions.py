"""Closes an order inside the transaction of a use case."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderClosed, Scores, Served
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance import store as attendance_store
from services.orders.attendance.model import DayMinutes
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, JointScores, Order
from services.orders.reviews import rules, store


def readiness(tx: Tx, order: Order) -> rules.Readiness:
    """What the closing of an order depends on, as it stands."""
    return rules.Readiness(
        reviews=store.reviews_for_closing(tx, order),
        attendance=attendance_store.attendance_of(tx, order.id),
        disputes_open=len(store.open_disputes(tx, order.id)),
    )


def people_who_served(tx: Tx, order: Order) -> set[UUID]:
    """Those who were there: they decide nothing about it for the station."""
    return {row.person_id for row in attendance_store.attendance_of(tx, order.id)}


def close_if_complete(tx: Tx, order: Order, act: AuditContext) -> Order:
    """Close an order that is held and has just moved, if that was the last thing missing."""
    ready = readiness(tx, order)
    if not rules.is_complete(order, ready):
        return order
    return close(tx, order, ready, AuditContext(act.who, act.role, act.now))


def close(tx: Tx, order: Order, ready: rules.Readiness, act: AuditContext) -> Order:
    """Make the minutes final, keep them and tell them; the only way in which minutes leave this service."""
    scores = rules.joint_scores(ready.reviews)
    after = rules.closed(order, scores, act.now)
    lines = attendance_rules.served(ready.attendance, attendance_store.settled_of(tx, order.id), communities.zone(tx))
    orders_store.save_order(tx, order, after, Action.CLOSE, act)
    store.add_served(tx, after, lines)
    publish(tx, _told(after, lines, scores), act.now, sequence=after.version)
    return after


def _told(order: Order, lines: list[DayMinutes], scores: JointScores | None) -> OrderClosed:
    return OrderClosed(
        order_id=order.id,
        revision=order.revision,
        form=order.form,
        category=order.category,
        service_id=order.told_service_id,
        requester_id=order.told_requester_id,
        team_id=order.team_id,
        project_id=order.project_id,
        campaign_id=order.campaign_id,
        closed_at=order.closed_at or order.placed_at,
        volunteers=tuple(Served(**vars(line)) for line in lines),
        scores=Scores(**vars(scores)) if scores else None,
    )
