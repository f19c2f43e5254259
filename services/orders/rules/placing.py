"""Who may order what for whom, and when it is wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.model.catalogue import Form, OrderableBy, Privacy, Service, ServiceState
from services.orders.model.orders import EndReason, Order, Source, Wish
from services.orders.model.refusals import (
    NotYourPerson,
    ServiceClosed,
    TooManyOpenOrders,
    TooYoung,
    WantedAtOutOfRange,
)
from services.orders.rules import states

OPEN_ORDERS_MOST = 10
AHEAD_MOST = timedelta(days=180)
PAPER_LATE_MOST = timedelta(days=30)
CHILD, TEEN = "child", "teen"
_WIDTH = {Privacy.COMMUNITY: 0, Privacy.TEAM: 1, Privacy.CIRCLE: 2}


def demand_place(service: Service, wish: Wish, who: Caller, age_band: str, now: datetime) -> None:
    """Refuse an order that may not be placed like this."""
    if service.state is ServiceState.CLOSED or (
        service.orderable_by is OrderableBy.STAFF and not states.may_dispatch(who)
    ):
        raise ServiceClosed
    young = age_band == CHILD or (age_band == TEEN and service.form is Form.CASE)
    if young and wish.on_behalf_of in (None, who.id):
        raise TooYoung
    demand_range(wish.wanted_at, now, PAPER_LATE_MOST if wish.source is Source.PAPER else timedelta(minutes=1))


def demand_range(
    wanted_at: datetime, now: datetime, late: timedelta = timedelta(minutes=1), pointer: str = "/wanted_at"
) -> None:
    """Refuse a time that has passed (by more than `late`) or lies more than 180 days ahead."""
    if not now - late <= wanted_at <= now + AHEAD_MOST:
        raise WantedAtOutOfRange(pointer)


def demand_change(order: Order, who: Caller, leaders: Collection[UUID] = ()) -> str:
    """As what somebody changes an order's time or words: requester, station, or the leader of the team that has it."""
    if who.id in (order.requester_id, order.placed_by):
        return "requester"
    if states.may_dispatch(who):
        return "station"
    if who.id in leaders:
        return "leader"
    raise Forbidden


def requester(who: Caller, wish: Wish, facts: Mapping[str, Any]) -> UUID:
    """For whom the order is; `facts` are the directory's of that person (their guardians)."""
    if wish.on_behalf_of is None:
        if not who.is_person:
            raise NotYourPerson  # a program speaks for nobody but those it names
        return who.id
    helper = states.may_dispatch(who) or who.has("social_worker")
    guardian = str(who.id) in {str(one) for one in facts.get("guardian_ids", ())}
    if not (wish.on_behalf_of == who.id or helper or guardian):
        raise NotYourPerson
    return wish.on_behalf_of


def demand_room(open_orders: int) -> None:
    """Refuse the eleventh order that is open at the same time."""
    if open_orders >= OPEN_ORDERS_MOST:
        raise TooManyOpenOrders


def privacy(service: Service, wish: Wish) -> Privacy:
    """The narrower of what the service asks and what was wished; a case is always for its circle."""
    least = Privacy.CIRCLE if service.form is Form.CASE else service.privacy
    wished = wish.privacy or least
    return max(least, wished, key=lambda one: _WIDTH[one])


def order_no(day: date, number: int) -> str:
    """What people call it: the day and a number of that day."""
    return f"{day:%Y%m%d}-{number:04d}"


def end_reason(order: Order, who: Caller, wished: EndReason | None) -> EndReason:
    """Why it ends: requesters withdraw or need it no more, staff may say anything."""
    own = who.id in (order.requester_id, order.placed_by)
    if states.may_dispatch(who):
        return wished or (EndReason.WITHDRAWN if own else EndReason.NOT_NEEDED)
    if not own or wished in (EndReason.CANNOT_SERVE, EndReason.MISTAKEN):
        raise Forbidden
    return wished or EndReason.WITHDRAWN
