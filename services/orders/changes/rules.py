"""Who may change or cancel an order, and with which reason."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import EndReason, Order


def require_may_change(order: Order, who: Caller, leaders: Collection[UUID] = ()) -> str:
    """As what somebody changes an order's time or words: requester, station, or the leader of the team that has it."""
    if who.id in (order.requester_id, order.placed_by):
        return "requester"
    if orders_rules.may_dispatch(who):
        return "station"
    if who.id in leaders:
        return "leader"
    raise Forbidden


def end_reason(order: Order, who: Caller, wished: EndReason | None) -> EndReason:
    """Why it ends: requesters withdraw or need it no more, staff may say anything."""
    own = who.id in (order.requester_id, order.placed_by)
    if orders_rules.may_dispatch(who):
        return wished or (EndReason.WITHDRAWN if own else EndReason.NOT_NEEDED)
    if not own or wished in (EndReason.CANNOT_SERVE, EndReason.MISTAKEN):
        raise Forbidden
    return wished or EndReason.WITHDRAWN
