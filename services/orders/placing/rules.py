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
from services.orders.placing.model import (
    CampaignOver,
    NotYourPerson,
    OrderRequest,
    PossibleDuplicate,
    ServiceClosed,
    TooManyOpenOrders,
    TooYoung,
    UnknownCampaign,
    UnknownProject,
)

OPEN_ORDERS_MOST = 10
PAPER_LATE_MOST = timedelta(days=30)
LATE_MOST = timedelta(minutes=1)
_WIDTH = {Privacy.COMMUNITY: 0, Privacy.TEAM: 1, Privacy.CIRCLE: 2}


def requester_of(request: OrderRequest, who: Caller, facts: Mapping[str, Any]) -> UUID:
    """Returns the requester of the order. Raises NotYourPerson if the caller may not act for that person.

    `facts` is the local copy of the person, with their guardians. A client must name the person for whom it orders.
    """
    if request.on_behalf_of is None:
        if not who.is_person:
            raise NotYourPerson
        return who.id
    helps = orders_rules.may_dispatch(who) or who.has("social_worker")
    if not (request.on_behalf_of == who.id or helps or is_guardian(who, facts)):
        raise NotYourPerson
    return request.on_behalf_of


def is_guardian(who: Caller, facts: Mapping[str, Any]) -> bool:
    """Returns whether the caller is a guardian of the person whose facts these are."""
    return str(who.id) in {str(one) for one in facts.get("guardian_ids", ())}


def require_orderable(service: Service, request: OrderRequest, who: Caller, age_band: str, now: datetime) -> None:
    """Raises ServiceClosed, TooYoung or WantedAtOutOfRange if the service may not be ordered like this.

    `age_band` is the requester's: children order nothing for themselves, and teenagers no case work.
    """
    require_may_order(service, who, age_band, for_self=request.on_behalf_of in (None, who.id))
    late = PAPER_LATE_MOST if request.source is Source.PAPER else LATE_MOST
    orders_rules.require_bookable_time(request.wanted_at, now, late)


def require_may_order(service: Service, who: Caller, age_band: str, *, for_self: bool) -> None:
    """Raises ServiceClosed or TooYoung if the service may not be ordered by the caller, for themselves or others."""
    for_staff = service.orderable_by is OrderableBy.STAFF
    if service.state is ServiceState.CLOSED or (for_staff and not orders_rules.may_dispatch(who)):
        raise ServiceClosed
    young = age_band == "child" or (age_band == "teen" and service.form is Form.CASE)
    if young and for_self:
        raise TooYoung


def require_new(order_id: UUID | None) -> None:
    """Raises PossibleDuplicate; `order_id` is the same order of a moment ago, None if there is none."""
    if order_id is not None:
        raise PossibleDuplicate(order_id)


def require_order_slot(open_orders: int) -> None:
    """Raises TooManyOpenOrders for a requester who has ten open orders."""
    if open_orders >= OPEN_ORDERS_MOST:
        raise TooManyOpenOrders


def require_links(request: OrderRequest, days: tuple[date, date] | None, project_id: UUID | None, today: date) -> None:
    """Raises UnknownCampaign, CampaignOver or UnknownProject. `days` and `project_id` were read; None if not found."""
    if request.campaign_id:
        if days is None:
            raise UnknownCampaign(campaign_id=str(request.campaign_id))
        require_running(days, today)
    if request.project_id and project_id is None:
        raise UnknownProject


def require_running(days: tuple[date, date], today: date) -> None:
    """Raises CampaignOver unless today is one of the days of a campaign."""
    if not days[0] <= today <= days[1]:
        raise CampaignOver


def privacy_of(service: Service, asked: Privacy | None) -> Privacy:
    """Returns the narrower privacy of the service's and the one asked; case work is always for a circle."""
    least = Privacy.CIRCLE if service.form is Form.CASE else service.privacy
    return max(least, asked or least, key=lambda one: _WIDTH[one])


def of_service(service: Service) -> dict[str, Any]:
    """Returns what an order copies from its service."""
    return {
        "service_id": service.id,
        "form": service.form,
        "category": service.category,
        "minutes": service.minutes,
        "people_needed": service.people_needed,
        "skills": service.skills,
        "must_skills": service.must_skills,
        "professional": service.professional,
        "min_age": service.min_age,
        "dispatch_within_minutes": service.dispatch_within_minutes,
        "accept_within_minutes": service.accept_within_minutes,
    }


def order_no(day: date, number: int) -> str:
    """Returns the order number for people: the day and a counter within that day."""
    return f"{day:%Y%m%d}-{number:04d}"
