"""Places an order."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from services.chassis.database.statements import Question
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.security.callers import Caller
from services.orders.catalogue.model import Service
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import AuditContext, Order, OrderPeople, OrderSheet, OrderText, Source
from services.orders.placing import rules, store, transitions
from services.orders.placing.model import REPEATED_WITHIN, OrderRequest
from services.orders.visibility.model import MINORS


def place_order(tx: Tx, request: OrderRequest, *, who: Caller, now: datetime) -> OrderSheet:
    """Places an order for the caller, or for somebody whom the caller may act for.

    Raises UnknownService, UnknownPerson, NotYourPerson, ServiceClosed, TooYoung, WantedAtOutOfRange, UnknownCampaign,
    CampaignOver, UnknownProject, PossibleDuplicate, TooManyOpenOrders.
    """
    names_somebody = request.on_behalf_of is not None or who.is_person
    service, requester, days, project_id = tx.read(
        store.service_to_order(id=request.service_id),
        people.member_by_id(request.on_behalf_of or who.id) if names_somebody else None,
        store.campaign_days(campaign_id=request.campaign_id) if request.campaign_id else None,
        store.project_id(project_id=request.project_id) if request.project_id else None,
    )
    requester_id = rules.requester_of(request, who, requester.facts if request.on_behalf_of else {})
    rules.require_orderable(service, request, who, requester.age_band, now)
    today = communities.local_day(tx, now)
    rules.require_links(request, days, project_id, today)
    # Taking a number locks the counter of the day until the commit, so that two concurrent requests can't both become
    # the tenth open order, and of two equal ones the second is seen as a repetition.
    number, open_orders, same = tx.read(
        orders_store.next_number(day=today),
        orders_store.open_orders_of_requester(requester_id=requester_id),
        _same_order(request, who, requester_id, now),
    )
    rules.require_new(same)
    rules.require_order_slot(open_orders)
    order = _new_order(service, request, who, requester_id, rules.order_no(today, number), now)
    role = "requester" if requester_id == who.id else "on_behalf"
    act = AuditContext(who, role, now, detail={"requester_id": str(requester_id)})
    text = OrderText(request.address, request.note)
    orders_store.add_order(tx, order, text, act)
    transitions.publish_placed(tx, order, now)
    people_of = OrderPeople(guards=rules.is_guardian(who, requester.facts))
    return OrderSheet(order, people_of, text, of_minor=requester.age_band in MINORS)


def _same_order(request: OrderRequest, who: Caller, requester_id: UUID, now: datetime) -> Question[UUID | None] | None:
    if request.duplicate_ok:
        return None
    return store.same_order(
        requester_id=requester_id,
        placed_by=who.id,
        service_id=request.service_id,
        wanted_at=orders_rules.to_minute(request.wanted_at),
        since=now - REPEATED_WITHIN,
    )


def _new_order(
    service: Service, request: OrderRequest, who: Caller, requester_id: UUID, order_no: str, now: datetime
) -> Order:
    due = now + timedelta(minutes=service.dispatch_within_minutes)
    return Order(
        id=new_id(),
        order_no=order_no,
        **rules.of_service(service),
        privacy=rules.privacy_of(service, request.privacy),
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
