"""Places an order."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderPlaced
from services.orders.catalogue import store as catalogue_store
from services.orders.catalogue.model import Service
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order, OrderSheet, OrderText, Source
from services.orders.placing import rules
from services.orders.placing.model import OrderRequest, UnknownCampaign, UnknownProject, UnknownService
from services.orders.projects import store as projects_store


def place_order(tx: Tx, request: OrderRequest, *, who: Caller, now: datetime) -> OrderSheet:
    """Places an order for the caller, or for somebody whom the caller may act for.

    Raises UnknownService, UnknownPerson, NotYourPerson, ServiceClosed, TooYoung, WantedAtOutOfRange, UnknownCampaign,
    CampaignOver, UnknownProject, TooManyOpenOrders.
    """
    service = _get_service(tx, request.service_id)
    subject = people.member(tx, request.on_behalf_of) if request.on_behalf_of else None
    requester_id = rules.requester_of(request, who, subject.facts if subject else {})
    requester = subject or people.member(tx, requester_id)
    rules.require_orderable(service, request, who, requester.age_band, now)
    today = communities.local_day(tx, now)
    _require_links(tx, request, today)
    # The number locks its day until the commit, so that two requests are not both counted as the tenth open order.
    number = orders_store.next_number(tx, today)
    rules.require_order_slot(orders_store.count_open_orders(tx, requester_id=requester_id))
    order = _new_order(service, request, who, requester_id, rules.order_no(today, number), now)
    role = "requester" if requester_id == who.id else "on_behalf"
    act = AuditContext(who, role, now, detail={"requester_id": str(requester_id)})
    text = OrderText(request.address, request.note)
    orders_store.add_order(tx, order, text, act)
    event = OrderPlaced(
        order_id=order.id,
        service_id=order.published_service_id,
        form=order.form,
        requester_id=order.published_requester_id,
        dispatch_due_at=order.dispatch_due_at,
    )
    publish(tx, event, now, sequence=order.version)
    return OrderSheet(order, text=text)


def _get_service(tx: Tx, service_id: UUID) -> Service:
    try:
        return catalogue_store.get_service(tx, service_id)
    except Unknown as error:
        raise UnknownService from error


def _require_links(tx: Tx, request: OrderRequest, today: date) -> None:
    if request.campaign_id:
        days = projects_store.campaign_days(tx, request.campaign_id)
        if days is None:
            raise UnknownCampaign(campaign_id=str(request.campaign_id))
        rules.require_running(days, today)
    if request.project_id:
        try:
            projects_store.get_project(tx, request.project_id)
        except Unknown as error:
            raise UnknownProject from error


def _new_order(
    service: Service, request: OrderRequest, who: Caller, requester_id: UUID, order_no: str, now: datetime
) -> Order:
    due = now + timedelta(minutes=service.dispatch_within_minutes)
    return Order(
        id=new_id(),
        order_no=order_no,
        service_id=service.id,
        form=service.form,
        category=service.category,
        minutes=service.minutes,
        people_needed=service.people_needed,
        skills=service.skills,
        must_skills=service.must_skills,
        professional=service.professional,
        min_age=service.min_age,
        privacy=rules.privacy_of(service, request),
        dispatch_within_minutes=service.dispatch_within_minutes,
        accept_within_minutes=service.accept_within_minutes,
        requester_id=requester_id,
        placed_by=who.id,
        source=Source.INTEGRATOR if who.is_client else request.source or Source.APP,
        placed_at=now,
        wanted_at=orders_rules.to_minute(request.wanted_at),
        dispatch_due_at=due,
        urgent=request.urgent,
        campaign_id=request.campaign_id,
        project_id=request.project_id,
        escalate_at=due,
    )
