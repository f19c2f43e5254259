"""Reschedules, amends and cancels orders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.contracts.orders import OrderDispatched
from services.orders.changes import rules, transitions
from services.orders.contacts import transitions as contacts
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, EndReason, Order, OrderPeople, OrderSheet
from services.orders.placing import rules as placing_rules
from services.orders.placing import store as placing_store
from services.orders.placing import transitions as placing
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import Sight


def reschedule_order(
    tx: Tx, order_id: UUID, wanted_at: datetime, reason: str, *, who: Caller, now: datetime
) -> OrderSheet:
    """Moves an order to another time: its open and accepted offers are made again. The leader only proposes a time.

    Raises Unknown, WrongState, Forbidden, WantedAtOutOfRange, TooLateToMove.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order, people = sheet.order, sheet.people
    orders_rules.require_allowed(order, Action.RESCHEDULE)
    role = rules.changer_role(order, who, people, leaders_too=True)
    orders_rules.require_bookable_time(wanted_at, now)
    if role == "leader":
        return _propose(tx, sheet, orders_rules.to_minute(wanted_at), AuditContext(who, role, now, reason))
    after = rules.rescheduled(order, orders_rules.to_minute(wanted_at), now)
    detail = {"before": order.starts_at.isoformat(), "wanted_at": after.wanted_at.isoformat()}
    orders_store.save_order(tx, order, after, Action.RESCHEDULE, AuditContext(who, role, now, reason, detail))
    contacts.publish_contacts(tx, order, after, now)
    if after.accept_due_at:
        offers_store.ask_to_reconfirm(tx, order.id)
        renewed = offers_store.renew_offers(tx, order.id, after.accept_due_at)
        _publish_dispatched(tx, after, renewed, after.accept_due_at, now)
    # The team that had accepted has an open offer now.
    leads = people.leads_offered or people.leads_serving
    return replace(sheet, order=after, people=replace(people, leads_offered=leads, leads_serving=False))


def agree_to_time(
    tx: Tx, order_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> OrderSheet:
    """Moves an accepted order to the time that its team proposed.

    Raises Unknown, WrongState, Forbidden, NothingProposed, MemberDoubleBooked.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    role = rules.answering_role(order, who, sheet.people)
    must_match(order.version)
    orders_rules.require_allowed(order, Action.AGREE_TIME)
    at = rules.require_proposal(order, now)
    after = rules.moved(order, at)
    detail = {"before": order.starts_at.isoformat(), "agreed_at": at.isoformat()}
    orders_store.save_order(tx, order, after, Action.AGREE_TIME, AuditContext(who, role, now, detail=detail))
    offers_store.move_assignments(tx, after)
    contacts.publish_accepted(tx, after, sheet.people.member_ids, now)
    return replace(sheet, order=after)


def refuse_time(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> OrderSheet:
    """Refuses the time that the team proposed; the old time holds. Raises Unknown, WrongState, Forbidden,
    NothingProposed.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.REFUSE_TIME)
    role = rules.answering_role(order, who, sheet.people)
    rules.require_proposal(order, now)
    act = AuditContext(who, role, now, reason, _proposal(order))
    return replace(sheet, order=orders_store.save_order(tx, order, rules.not_moved(order), Action.REFUSE_TIME, act))


def lapse_proposal(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Ends a proposal that nobody answered in time; the old time holds."""
    order = orders_store.lock_order(tx, order_id)
    if rules.has_lapsed(order, now):
        act = AuditContext(CLOCK, "clock", now, detail=_proposal(order))
        orders_store.save_order(tx, order, rules.not_moved(order), Action.LAPSE_TIME, act)


def amend_order(
    tx: Tx,
    order_id: UUID,
    changes: Mapping[str, str],
    must_match: Callable[[int], None],
    *,
    service_id: UUID | None = None,
    who: Caller,
    now: datetime,
) -> OrderSheet:
    """Corrects the address or the note before service, or the service until the order is dispatched.

    Raises Unknown, Forbidden, WrongState, and what `_change_service` raises. Only a caller who may read the texts may
    correct them. The history says which text changed, not the text itself.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    role = rules.changer_role(order, who, sheet.people)
    rules.require_whole(Sight.of(order, who, sheet.people))
    must_match(order.version)
    if service_id and service_id != order.service_id:
        order = _change_service(tx, order, service_id, AuditContext(who, role, now))
    if changes or order is sheet.order:
        orders_rules.require_allowed(order, Action.AMEND)
        sheet = orders_store.save_text(tx, sheet, changes)
        act = AuditContext(who, role, now, detail={"changed": sorted(changes)})
        order = orders_store.save_order(tx, order, orders_rules.next_version(order), Action.AMEND, act)
    return replace(sheet, order=order)


def cancel_order(
    tx: Tx, order_id: UUID, reason: str, *, reason_code: EndReason | None, who: Caller, now: datetime
) -> OrderSheet:
    """Cancels an order before service. Raises Unknown, Forbidden, WrongState, ServiceStarted."""
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    end_reason = rules.end_reason(order, who, sheet.people, reason_code)
    orders_rules.require_allowed(order, Action.CANCEL)
    role = rules.changer_role(order, who, sheet.people)
    after = transitions.cancel(tx, order, end_reason, AuditContext(who, role, now, reason))
    return replace(sheet, order=after, people=OrderPeople())


def _change_service(tx: Tx, order: Order, service_id: UUID, act: AuditContext) -> Order:
    """Makes an order one for another service, as confidential as before or more.

    Raises WrongState, UnknownService, UnknownPerson, ServiceClosed, TooYoung.
    """
    orders_rules.require_allowed(order, Action.CHANGE_SERVICE)
    requester_id = orders_rules.requester_of(order)
    service, requester = tx.read(placing_store.service_to_order(id=service_id), people.member_by_id(requester_id))
    placing_rules.require_may_order(service, act.who, requester.age_band, for_self=requester_id == act.who.id)
    privacy = placing_rules.privacy_of(service, order.privacy)
    after = orders_rules.next_version(order, **placing_rules.of_service(service), privacy=privacy)
    act = replace(act, detail={"before": str(order.service_id), "service_id": str(service_id)})
    orders_store.save_order(tx, order, after, Action.CHANGE_SERVICE, act)
    placing.publish_placed(tx, after, act.now)
    return after


def _propose(tx: Tx, sheet: OrderSheet, at: datetime, act: AuditContext) -> OrderSheet:
    order = sheet.order
    after = rules.proposed(order, at, rules.require_time_to_answer(order, at, act.now))
    act = replace(act, detail=_proposal(after))
    return replace(sheet, order=orders_store.save_order(tx, order, after, Action.PROPOSE_TIME, act))


def _proposal(order: Order) -> dict[str, str | None]:
    at = order.proposed_at.isoformat() if order.proposed_at else None
    return {"before": order.starts_at.isoformat(), "proposed_at": at}


def _publish_dispatched(tx: Tx, order: Order, team_ids: list[UUID], due: datetime, now: datetime) -> None:
    event = OrderDispatched(
        order_id=order.id,
        service_id=order.published_service_id,
        form=order.form,
        team_ids=tuple(team_ids),
        accept_due_at=due,
        round=order.round,
    )
    publish(tx, event, now, sequence=order.version)
