"""What the clock does when nobody acts in time."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import CLOCK
from services.orders.commands.closing import close, readiness
from services.orders.commands.offering import end_offer
from services.orders.model.orders import Act, Action, Offer, OfferState, State
from services.orders.rules import reviews, states
from services.orders.store import offers, orders

WINDOW_PASSED = "review_window_passed"


def lapse_offer(tx: Tx, offer_id: UUID, now: datetime) -> None:
    """A team did not answer in time; after the last one the order is back on the board."""
    offer = offers.offer(tx, offer_id)
    if offer is None:
        return
    order = orders.lock_order(tx, offer.order_id)
    if _is_due(offers.offer(tx, offer_id), now):
        end_offer(tx, order, offer, OfferState.LAPSED, Act(CLOCK, "clock", now))


def escalate_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Nobody dispatched it in time: to the top of the board, a day later to the admin."""
    order = orders.lock_order(tx, order_id)
    if order.state is State.PLACED and order.escalate_at and order.escalate_at <= now:
        after = states.escalated(order, now)
        act = Act(CLOCK, "clock", now, detail={"level": after.level})
        orders.save_order(tx, order, after, Action.ESCALATE, act)


def close_unreviewed_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """On day 14 the clock closes what nobody disputes; what is in dispute or unsettled goes to the admin."""
    order = orders.lock_order(tx, order_id)
    if order.state is not State.IN_REVIEW or order.auto_close_at is None or order.auto_close_at > now:
        return
    ready = readiness(tx, order)
    if ready.disputes_open or any(row.is_unsettled for row in ready.attendance):
        orders.save_order(tx, order, reviews.held_open(order), Action.ESCALATE, Act(CLOCK, "clock", now, WINDOW_PASSED))
    else:
        close(tx, order, ready, Act(CLOCK, "clock", now, WINDOW_PASSED))


def _is_due(offer: Offer | None, now: datetime) -> bool:
    return offer is not None and offer.state is OfferState.OFFERED and offer.accept_due_at <= now
