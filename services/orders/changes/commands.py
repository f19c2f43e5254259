"""Reschedules, amends and cancels orders; handles a person who leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.contracts.orders import OrderCancelled, OrderDispatched
from services.orders.changes import rules
from services.orders.offers import store as offers_store
from services.orders.offers.model import OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import (
    BEFORE_SERVICE,
    Action,
    AuditContext,
    EndReason,
    Order,
    OrderPeople,
    OrderSheet,
)
from services.orders.teams import rules as teams_rules
from services.orders.teams import store as teams_store
from services.orders.teams import transitions as teams_transitions
from services.orders.teams.model import TeamState
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
    after = _cancel(tx, order, end_reason, AuditContext(who, role, now, reason))
    return replace(sheet, order=after, people=OrderPeople())


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Cancels the person's own orders before service, and takes the person out of all orders and teams.

    If the person led a team, a deputy becomes the leader. A team without a deputy becomes inactive, and its open offers
    are recalled.
    """
    for order_id in tx.read(orders_store.cancellable_orders(requester_id=person_id)):
        order = orders_store.lock_order(tx, order_id)
        if order.state in BEFORE_SERVICE:
            _cancel(tx, order, EndReason.WITHDRAWN, AuditContext(CLOCK, "left", now))
    # Orders are locked before teams, everywhere: first the orders offered to teams that will rest, then the teams.
    led = tx.read(teams_store.led_teams(person_id=person_id))
    resting = [one.id for one in led if teams_rules.without_person(one, person_id).state is not one.state]
    open_offers = {team_id: teams_transitions.lock_open_offers(tx, team_id) for team_id in resting}
    for team in tx.read(teams_store.led_teams_to_lock(person_id=person_id)):
        after = teams_rules.without_person(team, person_id)
        if after.state is TeamState.RESTING:
            teams_transitions.recall_offers(tx, open_offers.get(team.id, ()), AuditContext(CLOCK, "left", now))
        teams_store.save_team(tx, after)
    tx.write(offers_store.release_person(person_id=person_id))
    tx.write(teams_store.end_memberships(person_id=person_id, now=now))


def _cancel(tx: Tx, order: Order, reason: EndReason, act: AuditContext) -> Order:
    """Cancels a locked order: its offers are recalled and its members released."""
    after = rules.cancelled(order, reason)
    orders_store.save_order(tx, order, after, Action.CANCEL, act)
    offers_store.end_offers(tx, order.id, OfferState.RECALLED, act.now)
    offers_store.release(tx, order.id)
    event = OrderCancelled(order_id=order.id, end_reason=reason, cancelled_at=act.now)
    publish(tx, event, act.now, sequence=after.version)
    return after


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
