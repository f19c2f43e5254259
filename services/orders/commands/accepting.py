"""团队接单: teams take orders, say no, or give them back. Of two acceptances one wins."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.messaging.outbox import publish
from services.contracts.orders import OrderAccepted
from services.orders.commands.looking import held
from services.orders.commands.offering import end_offer
from services.orders.model.orders import (
    Acceptance,
    Act,
    Action,
    BoardReason,
    Offer,
    OfferState,
    Order,
    Refusal,
    State,
)
from services.orders.model.people import Actor
from services.orders.model.refusals import NotAMember, UnknownTeam
from services.orders.model.teams import Team
from services.orders.rules import dispatch, placing, states
from services.orders.rules.attendance import whole_minute
from services.orders.rules.teams import demand_volunteer
from services.orders.store import offers, orders, teams


def accept_order(tx: Tx, order_id: UUID, taken: Acceptance, *, who: Actor, now: datetime) -> Order:
    """A leader takes the order for the team; the order's lock and the table let one of many win."""
    order = held(tx, order_id, who)
    team, offer = _offered(tx, order, taken.team_id, who, now)
    states.demand(order, Action.ACCEPT)
    if taken.agreed_at:
        placing.demand_range(taken.agreed_at, now, pointer="/agreed_at")
    carried = teams.active_orders(tx, [team.id])[team.id]
    dispatch.demand_capacity(team, carried - 1 if offer.direct else carried)
    members = taken.members or offers.assigned(tx, [order.id])[order.id]  # of before a new time
    demand_members(tx, order, team, members)
    after = states.changed(
        order,
        state=State.ACCEPTED,
        team_id=team.id,
        agreed_at=whole_minute(taken.agreed_at or order.wanted_at),
        accept_due_at=None,
    )
    act = Act(who, "leader", now, detail={"team_id": str(team.id), "members": [str(one) for one in members]})
    orders.save_order(tx, order, after, Action.ACCEPT, act)
    offers.end_offer(tx, offer.id, OfferState.ACCEPTED, now)
    offers.end_live_offers(tx, order, OfferState.LOST, now)
    offers.release(tx, order.id)
    offers.engage(tx, after, set(members))
    _tell_accepted(tx, after, members, now)
    return after


def decline_order(tx: Tx, order_id: UUID, refusal: Refusal, *, who: Actor, now: datetime) -> Order:
    """A team says no; after the last no the order is back on the board."""
    order = held(tx, order_id, who)
    _, offer = _offered(tx, order, refusal.team_id, who, now)
    states.demand(order, Action.DECLINE)
    act = Act(who, "leader", now, refusal.reason)
    return end_offer(tx, order, offer, OfferState.DECLINED, act, reason_code=refusal.reason_code)


def withdraw_order(tx: Tx, order_id: UUID, reason: str, *, who: Actor, now: datetime) -> Order:
    """The team that accepted gives the order back before service."""
    order = held(tx, order_id, who)
    states.demand(order, Action.WITHDRAW)
    dispatch.demand_lead(serving_team(tx, order), who.id)
    after = states.back_on_board(order, BoardReason.TEAM_WITHDREW, now)
    orders.save_order(tx, order, after, Action.WITHDRAW, Act(who, "leader", now, reason))
    offers.end_accepted_offer(tx, order, OfferState.WITHDRAWN, now)
    offers.release(tx, order.id)
    return after


def change_members(
    tx: Tx, order_id: UUID, members: Sequence[UUID], must_match: Callable[[int], None], *, who: Actor, now: datetime
) -> Order:
    """The leader says anew who comes."""
    order = held(tx, order_id, who)
    must_match(order.version)
    states.demand(order, Action.CHANGE_MEMBERS)
    team = serving_team(tx, order, lock=True)
    dispatch.demand_lead(team, who.id)
    demand_members(tx, order, team, members)
    before = set(offers.assigned(tx, [order.id])[order.id])
    after = states.changed(order)
    detail = {"before": sorted(str(one) for one in before), "members": [str(one) for one in members]}
    orders.save_order(tx, order, after, Action.CHANGE_MEMBERS, Act(who, "leader", now, detail=detail))
    offers.release(tx, order.id, before - set(members))
    offers.engage(tx, after, set(members) - before)
    _tell_accepted(tx, after, members, now)
    return after


def serving_team(tx: Tx, order: Order, *, lock: bool = False) -> Team:
    """The team that has the order."""
    if order.team_id is None:
        raise Unknown
    return teams.team(tx, order.team_id, lock=lock)


def demand_members(tx: Tx, order: Order, team: Team, person_ids: Collection[UUID]) -> None:
    """Refuse who is not in the team or may not serve in this order."""
    known = people.people_by_id(tx, person_ids)
    inside = teams.members(tx, [team.id])[team.id]
    for number, person_id in enumerate(person_ids):
        if person_id not in inside or person_id not in known:
            raise NotAMember(f"/members/{number}")
        demand_volunteer(known[person_id].roles, person_id)
        dispatch.demand_may_serve(order, person_id, known[person_id].age_band)


def _offered(tx: Tx, order: Order, team_id: UUID, who: Actor, now: datetime) -> tuple[Team, Offer]:
    """The team, locked after the order, and its offer, for its leader."""
    found = teams.teams_by_id(tx, [team_id], lock=True)
    if not found:
        raise UnknownTeam("/team_id")
    dispatch.demand_lead(found[0], who.id)
    mine = [one for one in offers.offers_of(tx, order) if one.team_id == team_id]
    return found[0], dispatch.demand_offer(mine[0] if mine else None, now)


def _tell_accepted(tx: Tx, order: Order, members: Collection[UUID], now: datetime) -> None:
    event = OrderAccepted(
        order_id=order.id,
        service_id=order.told_service_id,
        form=order.form,
        team_id=order.team_id,
        requester_id=order.told_requester_id,
        member_ids=tuple(sorted(set(members))),
        agreed_at=order.starts_at,
    )
    publish(tx, event, now, sequence=order.version)
