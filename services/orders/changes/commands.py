"""Reschedules, amends and cancels orders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderDispatched
from services.orders.changes import rules, transitions
from services.orders.contacts import transitions as contacts
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, EndReason, Order, OrderPeople, OrderSheet
from services.orders.visibility import transitions as visibility
from services.orders.visibility.model import Sight


def reschedule_order(
    tx: Tx, order_id: UUID, wanted_at: datetime, reason: str, *, who: Caller, now: datetime
) -> OrderSheet:
    """Moves an order to another time; its open and accepted offers are made again.

    Raises Unknown, WrongState, Forbidden, WantedAtOutOfRange.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order, people = sheet.order, sheet.people
    orders_rules.require_allowed(order, Action.RESCHEDULE)
    role = rules.changer_role(order, who, people, leaders_too=True)
    orders_rules.require_bookable_time(wanted_at, now)
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


def amend_order(
    tx: Tx,
    order_id: UUID,
    changes: Mapping[str, str],
    must_match: Callable[[int], None],
    *,
    who: Caller,
    now: datetime,
) -> OrderSheet:
    """Corrects the address or the note before service. Raises Unknown, Forbidden, WrongState.

    Only a caller who may read the texts may correct them. The history says which text changed, not the text itself.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    must_match(order.version)
    role = rules.changer_role(order, who, sheet.people)
    rules.require_whole(Sight.of(order, who, sheet.people))
    orders_rules.require_allowed(order, Action.AMEND)
    sheet = orders_store.save_text(tx, sheet, changes)
    act = AuditContext(who, role, now, detail={"changed": sorted(changes)})
    after = orders_store.save_order(tx, order, orders_rules.next_version(order), Action.AMEND, act)
    return replace(sheet, order=after)


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
