"""Who may change or cancel an order, and the order after it."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may
from services.orders.changes.model import NothingProposed, TooLateToMove
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import EndReason, Order, OrderPeople, State
from services.orders.visibility.model import Sight, Visibility

ANSWER_WITHIN = timedelta(hours=24)
ANSWER_BEFORE = timedelta(hours=2)  # before the old time, so that everybody knows when to come


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


def require_time_to_answer(order: Order, at: datetime, now: datetime) -> datetime:
    """Returns until when a proposal of the time `at`, made now, is open. Raises TooLateToMove where it can't be."""
    lapses_at = min(now + ANSWER_WITHIN, order.starts_at - ANSWER_BEFORE, at)
    if lapses_at <= now:
        raise TooLateToMove
    return lapses_at


def require_proposal(order: Order, now: datetime) -> datetime:
    """Returns the time that the team proposes. Raises NothingProposed, also for a proposal that has lapsed."""
    if order.proposed_at is None or has_lapsed(order, now):
        raise NothingProposed
    return order.proposed_at


def has_lapsed(order: Order, now: datetime) -> bool:
    """Returns whether the time to answer a proposal is over."""
    return order.proposal_lapses_at is not None and order.proposal_lapses_at <= now


def answering_role(order: Order, who: Caller, people: OrderPeople) -> str:
    """Returns the role in which the caller answers a proposal: requester or station. Raises Forbidden.

    Who leads the team that proposes does not answer for the station.
    """
    role = changer_role(order, who, people)
    if role == "station" and people.leads_serving:
        raise Forbidden
    return role


def proposed(order: Order, at: datetime, lapses_at: datetime) -> Order:
    """Returns the order with another time that its team proposes; the old time holds."""
    return orders_rules.next_version(order, proposed_at=at, proposal_lapses_at=lapses_at)


def moved(order: Order, at: datetime) -> Order:
    """Returns an accepted order at the time that its team proposed."""
    return orders_rules.next_version(order, wanted_at=at, agreed_at=at, proposed_at=None, proposal_lapses_at=None)


def not_moved(order: Order) -> Order:
    """Returns the order at its old time, without a proposal."""
    return orders_rules.next_version(order, proposed_at=None, proposal_lapses_at=None)


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
