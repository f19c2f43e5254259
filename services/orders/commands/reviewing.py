"""联合评单: reviews, disputes and their settlement, closing after the window, reopening."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import Caller
from services.contracts.orders import OrderReopened
from services.orders.commands.accepting import serving_team
from services.orders.commands.closing import close, close_if_complete, readiness, servers
from services.orders.commands.looking import held
from services.orders.commands.serving import confirm_claimed
from services.orders.model.orders import Act, Action, Order
from services.orders.model.refusals import (
    DisputeOpenAlready,
    NotAParty,
    NothingToSettle,
    SettlesNobody,
)
from services.orders.model.reviews import About, Dispute, Opinion, Party, Review, Settlement
from services.orders.rules import attendance as minutes
from services.orders.rules import reviews as rules
from services.orders.rules import states
from services.orders.store import attendance, orders, reviews


def review_order(tx: Tx, order_id: UUID, party: Party, opinion: Opinion, *, who: Caller, now: datetime) -> Order:
    """A party says how it went; the last required review closes the order."""
    order = held(tx, order_id, who)
    rules.demand_reviewable(order)
    states.demand(order, Action.REVIEW)
    team = serving_team(tx, order)
    rows = attendance.attendance_of(tx, order.id)
    rules.demand_party(order, party, who, team.leaders, {row.person_id for row in rows})
    rules.demand_once(reviews.reviews_for_closing(tx, order), party, who.id)
    reviews.add_review(tx, _review(order, party, opinion, who, now))
    if party is Party.STATION:
        confirm_claimed(tx, order, [row for row in rows if row.person_id in team.leaders and row.person_id != who.id])
    act = Act(who, party, now, detail={"party": party})
    after = orders.save_order(tx, order, states.changed(order), Action.REVIEW, act)
    return close_if_complete(tx, after, act)


def dispute_order(tx: Tx, order_id: UUID, about: About, reason: str, *, who: Caller, now: datetime) -> Order:
    """The requester, a volunteer who was there or the leader objects: no minutes leave until it is settled."""
    order = held(tx, order_id, who)
    states.demand(order, Action.DISPUTE)
    role = _role_in(tx, order, who)
    if role == "station":
        raise NotAParty
    if any(one.person_id == who.id for one in reviews.open_disputes(tx, order.id)):
        raise DisputeOpenAlready
    reviews.add_dispute(tx, Dispute(new_id(), order.id, who.id, about, reason, opened_at=now))
    act = Act(who, role, now, reason, {"about": about})
    return orders.save_order(tx, order, states.changed(order), Action.DISPUTE, act)


def settle_order(tx: Tx, order_id: UUID, settlement: Settlement, *, who: Caller, now: datetime) -> Order:
    """The station rules on what is in dispute and says the final minutes of those concerned."""
    order = held(tx, order_id, who)
    states.demand(order, Action.SETTLE)
    disputes = reviews.open_disputes(tx, order.id)
    rules.demand_may_settle(order, who, servers(tx, order), {one.person_id for one in disputes})
    if not (disputes or settlement.minutes):
        raise NothingToSettle
    _settle_minutes(tx, order, settlement, who.id)
    reviews.settle_disputes(tx, order.id, settlement, who.id, now)
    decided = {str(person_id): total for person_id, total in settlement.minutes.items()}
    act = Act(who, "station", now, settlement.reason, {"outcome": settlement.outcome, "minutes": decided})
    after = orders.save_order(tx, order, rules.rearmed(order, now), Action.SETTLE, act)
    return close_if_complete(tx, after, act)


def close_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """After the window the station closes without the reviews that are missing."""
    order = held(tx, order_id, who)
    states.demand(order, Action.CLOSE)
    rules.demand_not_server(who, servers(tx, order))
    rules.demand_window_passed(order, now)
    ready = readiness(tx, order)
    rules.demand_closable(ready)
    return close(tx, order, ready, Act(who, "station", now, reason))


def reopen_order(tx: Tx, order_id: UUID, about: About, reason: str, *, who: Caller, now: datetime) -> Order:
    """A closed order is in doubt: its minutes are frozen until it closes again, one revision further."""
    order = held(tx, order_id, who)
    states.demand(order, Action.REOPEN)
    role = _role_in(tx, order, who)
    after = rules.reopened(order, who, now)
    orders.save_order(tx, order, after, Action.REOPEN, Act(who, role, now, reason, {"about": about}))
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
    if who.id in servers(tx, order):
        return "volunteer"
    if who.is_staff:
        return "station"
    raise NotAParty


def _settle_minutes(tx: Tx, order: Order, settlement: Settlement, by: UUID) -> None:
    """The totals are the staff's word on what was claimed, too."""
    zone = communities.zone(tx)
    for person_id, total in settlement.minutes.items():
        rows = [row for row in attendance.attendance_of(tx, order.id, person_id) if row.out_at]
        if not rows:
            raise SettlesNobody(person_id)
        confirm_claimed(tx, order, rows, by_staff=True)
        minutes.demand_settleable(minutes.days_of(rows, zone), total)
    attendance.settle_minutes(tx, order.id, settlement.minutes, by)
