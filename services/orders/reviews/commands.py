"""Reviews, disputes, settles, closes and reopens orders."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.contracts.orders import OrderReopened
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance import store as attendance_store
from services.orders.attendance.transitions import confirm_claims
from services.orders.dispatch.transitions import serving_team
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, Order, State
from services.orders.reviews import rules, store
from services.orders.reviews.model import (
    Dispute,
    DisputeOpenAlready,
    DisputeSubject,
    NotAParty,
    NothingToSettle,
    Opinion,
    Party,
    Review,
    Settlement,
    SettlesNobody,
)
from services.orders.reviews.transitions import close, close_if_complete, people_who_served, readiness
from services.orders.visibility.transitions import lock_visible_order

WINDOW_PASSED = "review_window_passed"


def close_unreviewed_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """On day 14 the clock closes what nobody disputes; what is in dispute or unsettled goes to the admin."""
    order = orders_store.lock_order(tx, order_id)
    if order.state is not State.IN_REVIEW or order.auto_close_at is None or order.auto_close_at > now:
        return
    ready = readiness(tx, order)
    if ready.disputes_open or any(row.is_unsettled for row in ready.attendance):
        orders_store.save_order(
            tx, order, rules.held_open(order), Action.ESCALATE, AuditContext(CLOCK, "clock", now, WINDOW_PASSED)
        )
    else:
        close(tx, order, ready, AuditContext(CLOCK, "clock", now, WINDOW_PASSED))


def review_order(tx: Tx, order_id: UUID, party: Party, opinion: Opinion, *, who: Caller, now: datetime) -> Order:
    """A party says how it went; the last required review closes the order."""
    order = lock_visible_order(tx, order_id, who)
    rules.demand_reviewable(order)
    orders_rules.require_allowed(order, Action.REVIEW)
    team = serving_team(tx, order)
    rows = attendance_store.attendance_of(tx, order.id)
    rules.require_party(order, party, who, team.leaders, {row.person_id for row in rows})
    rules.require_first_review(store.reviews_for_closing(tx, order), party, who.id)
    store.add_review(tx, _review(order, party, opinion, who, now))
    if party is Party.STATION:
        confirm_claims(tx, order, [row for row in rows if row.person_id in team.leaders and row.person_id != who.id])
    act = AuditContext(who, party, now, detail={"party": party})
    after = orders_store.save_order(tx, order, orders_rules.next_version(order), Action.REVIEW, act)
    return close_if_complete(tx, after, act)


def dispute_order(tx: Tx, order_id: UUID, about: DisputeSubject, reason: str, *, who: Caller, now: datetime) -> Order:
    """The requester, a volunteer who was there or the leader objects: no minutes leave until it is settled."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.DISPUTE)
    role = _role_in(tx, order, who)
    if role == "station":
        raise NotAParty
    if any(one.person_id == who.id for one in store.open_disputes(tx, order.id)):
        raise DisputeOpenAlready
    store.add_dispute(tx, Dispute(new_id(), order.id, who.id, about, reason, opened_at=now))
    act = AuditContext(who, role, now, reason, {"about": about})
    return orders_store.save_order(tx, order, orders_rules.next_version(order), Action.DISPUTE, act)


def settle_order(tx: Tx, order_id: UUID, settlement: Settlement, *, who: Caller, now: datetime) -> Order:
    """The station rules on what is in dispute and says the final minutes of those concerned."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.SETTLE)
    disputes = store.open_disputes(tx, order.id)
    rules.demand_may_settle(order, who, people_who_served(tx, order), {one.person_id for one in disputes})
    if not (disputes or settlement.minutes):
        raise NothingToSettle
    _settle_minutes(tx, order, settlement, who.id)
    store.settle_disputes(tx, order.id, settlement, who.id, now)
    decided = {str(person_id): total for person_id, total in settlement.minutes.items()}
    act = AuditContext(who, "station", now, settlement.reason, {"outcome": settlement.outcome, "minutes": decided})
    after = orders_store.save_order(tx, order, orders_rules.with_auto_close_restarted(order, now), Action.SETTLE, act)
    return close_if_complete(tx, after, act)


def close_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """After the window the station closes without the reviews that are missing."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.CLOSE)
    rules.demand_not_server(who, people_who_served(tx, order))
    rules.require_window_passed(order, now)
    ready = readiness(tx, order)
    rules.require_closable(ready)
    return close(tx, order, ready, AuditContext(who, "station", now, reason))


def reopen_order(tx: Tx, order_id: UUID, about: DisputeSubject, reason: str, *, who: Caller, now: datetime) -> Order:
    """A closed order is in doubt: its minutes are frozen until it closes again, one revision further."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.REOPEN)
    role = _role_in(tx, order, who)
    after = rules.reopened(order, who, now)
    orders_store.save_order(tx, order, after, Action.REOPEN, AuditContext(who, role, now, reason, {"about": about}))
    event = OrderReopened(order_id=order.id, revision=order.revision, reopened_at=now, reason=about)
    publish(tx, event, now, sequence=after.version)
    return after


def _review(order: Order, party: Party, opinion: Opinion, who: Caller, now: datetime) -> Review:
    """What staff wrote down for the requester speaks with the requester's voice."""
    by_phone = party is Party.REQUESTER and order.requester_id not in (None, who.id)
    return Review(
        id=new_id(),
        order_id=order.id,
        revision=order.revision + 1,
        party=party,
        person_id=order.requester_id if by_phone and order.requester_id else who.id,
        recorded_by=who.id if by_phone else None,
        at=now,
        **vars(opinion),
    )


def _role_in(tx: Tx, order: Order, who: Caller) -> str:
    """As what somebody speaks of an order; NotAParty for outsiders."""
    if who.id == order.requester_id:
        return "requester"
    if who.id in serving_team(tx, order).leaders:
        return "leader"
    if who.id in people_who_served(tx, order):
        return "volunteer"
    if who.is_staff:
        return "station"
    raise NotAParty


def _settle_minutes(tx: Tx, order: Order, settlement: Settlement, by: UUID) -> None:
    """The totals are the staff's word on what was claimed, too."""
    zone = communities.zone(tx)
    for person_id, total in settlement.minutes.items():
        rows = [row for row in attendance_store.attendance_of(tx, order.id, person_id) if row.out_at]
        if not rows:
            raise SettlesNobody(person_id)
        confirm_claims(tx, order, rows, by_staff=True)
        attendance_rules.demand_settleable(attendance_rules.days_of(rows, zone), total)
    attendance_store.settle_minutes(tx, order.id, settlement.minutes, by)
