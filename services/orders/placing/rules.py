"""Who may order what, for whom and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.chassis.security.callers import Caller
from services.orders.catalogue.model import Form, OrderableBy, Privacy, Service, ServiceState
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Source
from services.orders.placing.model import NotYourPerson, OrderRequest, ServiceClosed, TooManyOpenOrders, TooYoung

OPEN_ORDERS_MOST = 10

PAPER_LATE_MOST = timedelta(days=30)
CHILD, TEEN = "child", "teen"
_WIDTH = {Privacy.COMMUNITY: 0, Privacy.TEAM: 1, Privacy.CIRCLE: 2}


def require_orderable(service: Service, wish: OrderRequest, who: Caller, age_band: str, now: datetime) -> None:
    """Refuse an order that may not be placed like this."""
    if service.state is ServiceState.CLOSED or (
        service.orderable_by is OrderableBy.STAFF and not orders_rules.may_dispatch(who)
    ):
        raise ServiceClosed
    young = age_band == CHILD or (age_band == TEEN and service.form is Form.CASE)
    if young and wish.on_behalf_of in (None, who.id):
        raise TooYoung
    orders_rules.require_bookable_time(
        wish.wanted_at, now, PAPER_LATE_MOST if wish.source is Source.PAPER else timedelta(minutes=1)
    )


def requester(who: Caller, wish: OrderRequest, facts: Mapping[str, Any]) -> UUID:
    """For whom the order is; `facts` are the directory's of that person (their guardians)."""
    if wish.on_behalf_of is None:
        if not who.is_person:
            raise NotYourPerson  # a program speaks for nobody but those it names
        return who.id
    helper = orders_rules.may_dispatch(who) or who.has("social_worker")
    guardian = str(who.id) in {str(one) for one in facts.get("guardian_ids", ())}
    if not (wish.on_behalf_of == who.id or helper or guardian):
        raise NotYourPerson
    return wish.on_behalf_of


def require_order_slot(open_orders: int) -> None:
    """Refuse the eleventh order that is open at the same time."""
    if open_orders >= OPEN_ORDERS_MOST:
        raise TooManyOpenOrders


def privacy(service: Service, wish: OrderRequest) -> Privacy:
    """The narrower of what the service asks and what was wished; a case is always for its circle."""
    least = Privacy.CIRCLE if service.form is Form.CASE else service.privacy
    wished = wish.privacy or least
    return max(least, wished, key=lambda one: _WIDTH[one])


def order_no(day: date, number: int) -> str:
    """What people call it: the day and a number of that day."""
    return f"{day:%Y%m%d}-{number:04d}"
