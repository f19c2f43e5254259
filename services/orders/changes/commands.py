"""Reschedules, amends and cancels orders; handles a person who leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import CLOCK, Caller
from services.orders.changes import rules, transitions
from services.orders.changes.transitions import cancel
from services.orders.dispatch.transitions import publish_dispatched, serving_team
from services.orders.offers import store as offers_store
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import BEFORE_SERVICE, Action, AuditContext, EndReason, Order, Visibility
from services.orders.orders.rules import to_minute, visibility
from services.orders.teams import rules as teams_rules
from services.orders.teams import store as teams_store
from services.orders.teams.model import TeamState
from services.orders.teams.transitions import lock_live_offers, recall_offers
from services.orders.visibility.store import relationship_of
from services.orders.visibility.transitions import lock_visible_order


def reschedule_order(tx: Tx, order_id: UUID, wanted_at: datetime, reason: str, *, who: Caller, now: datetime) -> Order:
    """Wanted at another time: teams are asked again, who was assigned stays named until then."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.RESCHEDULE)
    leaders = serving_team(tx, order).leaders if order.team_id else frozenset()
    role = rules.require_may_change(order, who, leaders)
    orders_rules.require_bookable_time(wanted_at, now)
    after = orders_rules.rescheduled(order, to_minute(wanted_at), now)
    detail = {"before": order.starts_at.isoformat(), "wanted_at": after.wanted_at.isoformat()}
    orders_store.save_order(tx, order, after, Action.RESCHEDULE, AuditContext(who, role, now, reason, detail))
    if after.accept_due_at:
        offers_store.ask_to_reconfirm(tx, order.id)
        asked = offers_store.renew_offers(tx, order, after.accept_due_at)
        publish_dispatched(tx, after, asked, after.accept_due_at, now)
    return after


def amend_order(
    tx: Tx, order_id: UUID, words: Mapping[str, str], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Order:
    """The address or the note was wrong; only who may read them puts them right."""
    order = lock_visible_order(tx, order_id, who)
    role = rules.require_may_change(order, who)
    if visibility(order, who, relationship_of(tx, order, who)) is not Visibility.WHOLE:
        raise Forbidden
    must_match(order.version)
    orders_rules.require_allowed(order, Action.AMEND)
    orders_store.save_text(tx, order.id, words)
    act = AuditContext(who, role, now, detail={"changed": sorted(words)})
    return orders_store.save_order(tx, order, orders_rules.next_version(order), Action.AMEND, act)


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Own orders before service are cancelled, assignments released, stays in teams end, a deputy takes over."""
    for order_id in orders_store.cancellable_orders_of(tx, person_id):
        order = orders_store.lock_order(tx, order_id)
        if order.state in BEFORE_SERVICE:
            cancel(tx, order, EndReason.WITHDRAWN, AuditContext(CLOCK, "left", now))
    resting = [
        team.id
        for team in teams_store.teams_led_by(tx, person_id)
        if teams_rules.without_person(team, person_id).state is not team.state
    ]
    asked = {team_id: lock_live_offers(tx, team_id) for team_id in resting}  # orders are locked before teams, always
    for team in teams_store.teams_led_by(tx, person_id, lock=True):
        after = teams_rules.without_person(team, person_id)
        if after.state is TeamState.RESTING:
            recall_offers(tx, asked.get(team.id, ()), AuditContext(CLOCK, "left", now))
        teams_store.save_team(tx, after)
    offers_store.release_person(tx, person_id)
    teams_store.end_memberships(tx, person_id, now)


def cancel_order(tx: Tx, order_id: UUID, reason: str, *, wished: EndReason | None, who: Caller, now: datetime) -> Order:
    """Before anybody served, the requester or the station calls it off."""
    order = lock_visible_order(tx, order_id, who)
    why = rules.end_reason(order, who, wished)
    orders_rules.require_allowed(order, Action.CANCEL)
    role = "requester" if who.id in (order.requester_id, order.placed_by) else "station"
    return transitions.cancel(tx, order, why, AuditContext(who, role, now, reason))
