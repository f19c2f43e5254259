"""Places an order."""

from __future__ import annotations

from dataclasses import replace
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
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order, OrderText, Source
from services.orders.orders.rules import to_minute
from services.orders.placing import rules
from services.orders.placing.model import CampaignOver, OrderRequest, UnknownCampaign, UnknownProject, UnknownService
from services.orders.projects import store as projects_store


def place_order(tx: Tx, wish: OrderRequest, *, who: Caller, now: datetime) -> tuple[Order, OrderText]:
    """群众点单: somebody orders a service for themself, their ward, or on behalf of who phoned or walked in."""
    service = _service(tx, wish.service_id)
    subject = people.member(tx, wish.on_behalf_of) if wish.on_behalf_of else None
    requester_id = rules.requester(who, wish, subject.facts if subject else {})
    requester = subject or people.member(tx, requester_id)
    rules.require_orderable(service, wish, who, requester.age_band, now)
    today = communities.local_day(tx, now)
    _demand_links(tx, wish, today)
    number = orders_store.next_number(tx, today)  # held till commit: nobody places two tenth orders at the same moment
    rules.require_order_slot(orders_store.open_orders_of(tx, requester_id))
    order = _new_order(service, wish, who, requester_id, rules.order_no(today, number), now)
    act = AuditContext(
        who, "requester" if requester_id == who.id else "on_behalf", now, detail={"requester_id": str(requester_id)}
    )
    words = OrderText(wish.address, wish.note)
    orders_store.add_order(tx, order, words, act)
    placed = OrderPlaced(
        order_id=order.id,
        service_id=order.told_service_id,
        form=order.form,
        requester_id=order.told_requester_id,
        dispatch_due_at=order.dispatch_due_at,
    )
    publish(tx, placed, now, sequence=order.version)
    return order, words


def _service(tx: Tx, service_id: UUID) -> Service:
    try:
        return catalogue_store.get_service(tx, service_id)
    except Unknown as error:
        raise UnknownService from error


def _demand_links(tx: Tx, wish: OrderRequest, today: date) -> None:
    """The campaign and the project that an order names must be there, and the campaign running."""
    if wish.campaign_id:
        days = projects_store.campaign_days(tx, wish.campaign_id)
        if days is None:
            raise UnknownCampaign(campaign_id=str(wish.campaign_id))
        if not days[0] <= today <= days[1]:
            raise CampaignOver
    if wish.project_id:
        try:
            projects_store.get_project(tx, wish.project_id)
        except Unknown as error:
            raise UnknownProject from error


def _new_order(
    service: Service, wish: OrderRequest, who: Caller, requester_id: UUID, order_no: str, now: datetime
) -> Order:
    due = now + timedelta(minutes=service.dispatch_within_minutes)
    order = Order(
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
        privacy=rules.privacy(service, wish),
        dispatch_within_minutes=service.dispatch_within_minutes,
        accept_within_minutes=service.accept_within_minutes,
        requester_id=requester_id,
        placed_by=who.id,
        source=Source.INTEGRATOR if who.is_client else wish.source or Source.APP,
        placed_at=now,
        wanted_at=to_minute(wish.wanted_at),
        dispatch_due_at=due,
        escalate_at=due,
    )
    return replace(order, urgent=wish.urgent, campaign_id=wish.campaign_id, project_id=wish.project_id)
