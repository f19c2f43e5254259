"""Orders come and go: placing, cancelling before service."""

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
from services.contracts.orders import OrderCancelled, OrderPlaced
from services.orders.commands.looking import held
from services.orders.model.catalogue import Service
from services.orders.model.orders import (
    Act,
    Action,
    EndReason,
    OfferState,
    Order,
    Source,
    State,
    Wish,
    Words,
)
from services.orders.model.refusals import CampaignOver, ServiceInUse, UnknownCampaign, UnknownProject, UnknownService
from services.orders.rules import placing, states
from services.orders.rules.attendance import whole_minute
from services.orders.store import catalogue, offers, orders, projects


def place_order(tx: Tx, wish: Wish, *, who: Caller, now: datetime) -> tuple[Order, Words]:
    """群众点单: somebody orders a service for themself, their ward, or on behalf of who phoned or walked in."""
    service = _service(tx, wish.service_id)
    subject = people.member(tx, wish.on_behalf_of) if wish.on_behalf_of else None
    requester_id = placing.requester(who, wish, subject.facts if subject else {})
    requester = subject or people.member(tx, requester_id)
    placing.demand_place(service, wish, who, requester.age_band, now)
    today = communities.local_day(tx, now)
    _demand_links(tx, wish, today)
    number = orders.next_number(tx, today)  # held till commit: nobody places two tenth orders at the same moment
    placing.demand_room(orders.open_orders_of(tx, requester_id))
    order = _new_order(service, wish, who, requester_id, placing.order_no(today, number), now)
    act = Act(
        who, "requester" if requester_id == who.id else "on_behalf", now, detail={"requester_id": str(requester_id)}
    )
    words = Words(wish.address, wish.note)
    orders.add_order(tx, order, words, act)
    placed = OrderPlaced(
        order_id=order.id,
        service_id=order.told_service_id,
        form=order.form,
        requester_id=order.told_requester_id,
        grid_id=order.grid_id,
        dispatch_due_at=order.dispatch_due_at,
    )
    publish(tx, placed, now, sequence=order.version)
    return order, words


def cancel_order(tx: Tx, order_id: UUID, reason: str, *, wished: EndReason | None, who: Caller, now: datetime) -> Order:
    """Before anybody served, the requester or the station calls it off."""
    order = held(tx, order_id, who)
    why = placing.end_reason(order, who, wished)
    states.demand(order, Action.CANCEL)
    role = "requester" if who.id in (order.requester_id, order.placed_by) else "station"
    return end_before_service(tx, order, why, Act(who, role, now, reason))


def end_before_service(tx: Tx, order: Order, why: EndReason, act: Act) -> Order:
    """Cancel an order that is held: offers are recalled, assignments released."""
    after = states.changed(
        order,
        state=State.CANCELLED,
        end_reason=why,
        team_id=None,
        accept_due_at=None,
        escalate_at=None,
        level=0,
    )
    orders.save_order(tx, order, after, Action.CANCEL, act)
    offers.end_live_offers(tx, order, OfferState.RECALLED, act.now)
    offers.end_accepted_offer(tx, order, OfferState.RECALLED, act.now)
    offers.release(tx, order.id)
    cancelled = OrderCancelled(order_id=order.id, end_reason=why, cancelled_at=act.now)
    publish(tx, cancelled, act.now, sequence=after.version)
    return after


def refuse_while_in_use(tx: Tx, service_id: UUID) -> None:
    """Refuse to change the form of a service that has open orders."""
    if orders.open_orders_of_service(tx, service_id):
        raise ServiceInUse


def _service(tx: Tx, service_id: UUID) -> Service:
    try:
        return catalogue.service(tx, service_id)
    except Unknown as error:
        raise UnknownService from error


def _demand_links(tx: Tx, wish: Wish, today: date) -> None:
    """The campaign and the project that an order names must be there, and the campaign running."""
    if wish.campaign_id:
        days = projects.campaign_days(tx, wish.campaign_id)
        if days is None:
            raise UnknownCampaign(campaign_id=str(wish.campaign_id))
        if not days[0] <= today <= days[1]:
            raise CampaignOver
    if wish.project_id:
        try:
            projects.project(tx, wish.project_id)
        except Unknown as error:
            raise UnknownProject from error


def _new_order(service: Service, wish: Wish, who: Caller, requester_id: UUID, order_no: str, now: datetime) -> Order:
    due = now + timedelta(minutes=service.dispatch_within_minutes)
    order = Order(
        id=new_id(),
        order_no=order_no,
        service_id=service.id,
        form=service.form,
        category=service.category,
        brand_id=service.brand_id,
        minutes=service.minutes,
        people_needed=service.people_needed,
        skills=service.skills,
        must_skills=service.must_skills,
        professional=service.professional,
        min_age=service.min_age,
        privacy=placing.privacy(service, wish),
        dispatch_within_minutes=service.dispatch_within_minutes,
        accept_within_minutes=service.accept_within_minutes,
        requester_id=requester_id,
        placed_by=who.id,
        source=Source.INTEGRATOR if who.is_client else wish.source or Source.APP,
        placed_at=now,
        wanted_at=whole_minute(wish.wanted_at),
        dispatch_due_at=due,
        escalate_at=due,
    )
    return replace(
        order, grid_id=wish.grid_id, urgent=wish.urgent, campaign_id=wish.campaign_id, project_id=wish.project_id
    )
