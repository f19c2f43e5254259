"""Who may change or cancel an order, and what it becomes."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import EndReason, Order, State, Visibility


def changer_role(order: Order, who: Caller, *, leads_serving: bool = False) -> str:
    """Returns the role in which the caller may change an order: requester, station or leader. Raises Forbidden."""
    if who.id in (order.requester_id, order.placed_by):
        return "requester"
    if orders_rules.may_dispatch(who):
        return "station"
    if leads_serving:
        return "leader"
    raise Forbidden


def require_whole(visibility: Visibility) -> None:
    """Raises Forbidden for who does not see the texts of an order."""
    if visibility is not Visibility.WHOLE:
        raise Forbidden


def end_reason(order: Order, who: Caller, wanted: EndReason | None) -> EndReason:
    """Returns why an order is cancelled. Raises Forbidden: requesters give no reason that is the station's to give."""
    own = who.id in (order.requester_id, order.placed_by)
    if orders_rules.may_dispatch(who):
        return wanted or (EndReason.WITHDRAWN if own else EndReason.NOT_NEEDED)
    if not own or wanted in (EndReason.CANNOT_SERVE, EndReason.MISTAKEN):
        raise Forbidden
    return wanted or EndReason.WITHDRAWN


def rescheduled(order: Order, wanted_at: datetime, now: datetime) -> Order:
    """Returns the order at another time; teams that were asked or accepted have the whole time to answer again."""
    placed = order.state is State.PLACED
    return orders_rules.next_version(
        order,
        state=State.PLACED if placed else State.DISPATCHED,
        wanted_at=wanted_at,
        team_id=None,
        agreed_at=None,
        accept_due_at=None if placed else now + timedelta(minutes=order.accept_within_minutes),
    )


def cancelled(order: Order, reason: EndReason) -> Order:
    """Returns the order cancelled."""
    return orders_rules.next_version(
        order,
        state=State.CANCELLED,
        end_reason=reason,
        team_id=None,
        accept_due_at=None,
        escalate_at=None,
        level=0,
    )
