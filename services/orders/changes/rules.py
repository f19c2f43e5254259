"""Who may change or cancel an order, and the order after it."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import EndReason, Order, OrderPeople, State
from services.orders.visibility.model import Sight, Visibility


def changer_role(order: Order, who: Caller, people: OrderPeople, *, leaders_too: bool = False) -> str:
    """Returns the role in which the caller may change an order: requester, station or leader. Raises Forbidden."""
    if people.guards or may(who, *order.requester_ties):
        return "requester"
    if orders_rules.may_dispatch(who):
        return "station"
    if leaders_too and people.leads_serving:
        return "leader"
    raise Forbidden


def require_whole(seen: Sight) -> None:
    """Raises Forbidden for a caller who sees an outline of an order only."""
    if seen.most is not Visibility.WHOLE:
        raise Forbidden


def end_reason(order: Order, who: Caller, people: OrderPeople, wanted: EndReason | None) -> EndReason:
    """Returns the reason of a cancellation. Raises Forbidden for a reason that only the station may give."""
    own = people.guards or may(who, *order.requester_ties)
    if orders_rules.may_dispatch(who):
        return wanted or (EndReason.WITHDRAWN if own else EndReason.NOT_NEEDED)
    if not own or wanted in (EndReason.CANNOT_SERVE, EndReason.MISTAKEN):
        raise Forbidden
    return wanted or EndReason.WITHDRAWN


def rescheduled(order: Order, wanted_at: datetime, now: datetime) -> Order:
    """Returns the order at another time; the time to answer its offers starts again."""
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
