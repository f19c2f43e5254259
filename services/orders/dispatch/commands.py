"""Dispatches, recalls, accepts, declines and withdraws; lapses offers and escalates orders."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.contracts.orders import OrderAccepted
from services.orders.dispatch import rules, store, transitions
from services.orders.dispatch.model import Acceptance, AlreadyOffered, NotASocialWorker, Refusal, UnknownTeam
from services.orders.offers import store as offers_store
from services.orders.offers.model import Offer, OfferState
from services.orders.offers.transitions import end_offer
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, BoardReason, Order, State
from services.orders.orders.rules import to_minute
from services.orders.teams import store as teams_store
from services.orders.teams.model import Team
from services.orders.visibility.transitions import lock_visible_order


def accept_order(tx: Tx, order_id: UUID, taken: Acceptance, *, who: Caller, now: datetime) -> Order:
    """A leader takes the order for the team; the order's lock and the table let one of many win."""
    order = lock_visible_order(tx, order_id, who)
    team, offer = _offered(tx, order, taken.team_id, who, now)
    orders_rules.require_allowed(order, Action.ACCEPT)
    if taken.agreed_at:
        orders_rules.require_bookable_time(taken.agreed_at, now, pointer="/agreed_at")
    carried = teams_store.active_orders(tx, [team.id])[team.id]
    rules.require_capacity(team, carried - 1 if offer.direct else carried)
    members = taken.members or offers_store.assigned(tx, [order.id])[order.id]  # of before a new time
    transitions.require_members(tx, order, team, members)
    after = orders_rules.next_version(
        order,
        state=State.ACCEPTED,
        team_id=team.id,
        agreed_at=to_minute(taken.agreed_at or order.wanted_at),
        accept_due_at=None,
    )
    act = AuditContext(who, "leader", now, detail={"team_id": str(team.id), "members": [str(one) for one in members]})
    orders_store.save_order(tx, order, after, Action.ACCEPT, act)
    offers_store.end_offer(tx, offer.id, OfferState.ACCEPTED, now)
    offers_store.end_live_offers(tx, order, OfferState.LOST, now)
    offers_store.release(tx, order.id)
    offers_store.engage(tx, after, set(members))
    _tell_accepted(tx, after, members, now)
    return after


def decline_order(tx: Tx, order_id: UUID, refusal: Refusal, *, who: Caller, now: datetime) -> Order:
    """A team says no; after the last no the order is back on the board."""
    order = lock_visible_order(tx, order_id, who)
    _, offer = _offered(tx, order, refusal.team_id, who, now)
    orders_rules.require_allowed(order, Action.DECLINE)
    act = AuditContext(who, "leader", now, refusal.reason)
    return end_offer(tx, order, offer, OfferState.DECLINED, act, reason_code=refusal.reason_code)


def withdraw_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """The team that accepted gives the order back before service."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.WITHDRAW)
    rules.require_leader(transitions.serving_team(tx, order), who.id)
    after = orders_rules.back_on_board(order, BoardReason.TEAM_WITHDREW, now)
    orders_store.save_order(tx, order, after, Action.WITHDRAW, AuditContext(who, "leader", now, reason))
    offers_store.end_accepted_offer(tx, order, OfferState.WITHDRAWN, now)
    offers_store.release(tx, order.id)
    return after


def change_members(
    tx: Tx, order_id: UUID, members: Sequence[UUID], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Order:
    """The leader says anew who comes."""
    order = lock_visible_order(tx, order_id, who)
    must_match(order.version)
    orders_rules.require_allowed(order, Action.CHANGE_MEMBERS)
    team = transitions.serving_team(tx, order, lock=True)
    rules.require_leader(team, who.id)
    transitions.require_members(tx, order, team, members)
    before = set(offers_store.assigned(tx, [order.id])[order.id])
    after = orders_rules.next_version(order)
    detail = {"before": sorted(str(one) for one in before), "members": [str(one) for one in members]}
    orders_store.save_order(tx, order, after, Action.CHANGE_MEMBERS, AuditContext(who, "leader", now, detail=detail))
    offers_store.release(tx, order.id, before - set(members))
    offers_store.engage(tx, after, set(members) - before)
    _tell_accepted(tx, after, members, now)
    return after


def _offered(tx: Tx, order: Order, team_id: UUID, who: Caller, now: datetime) -> tuple[Team, Offer]:
    """The team, locked after the order, and its offer, for its leader."""
    found = teams_store.teams_by_id(tx, [team_id], lock=True)
    if not found:
        raise UnknownTeam("/team_id")
    rules.require_leader(found[0], who.id)
    mine = [one for one in offers_store.offers_of(tx, order) if one.team_id == team_id]
    return found[0], rules.require_open_offer(mine[0] if mine else None, now)


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


def lapse_offer(tx: Tx, offer_id: UUID, now: datetime) -> None:
    """A team did not answer in time; after the last one the order is back on the board."""
    offer = offers_store.offer(tx, offer_id)
    if offer is None:
        return
    order = orders_store.lock_order(tx, offer.order_id)
    if _is_due(offers_store.offer(tx, offer_id), now):
        end_offer(tx, order, offer, OfferState.LAPSED, AuditContext(CLOCK, "clock", now))


def escalate_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Nobody dispatched it in time: to the top of the board, a day later to the admin."""
    order = orders_store.lock_order(tx, order_id)
    if order.state is State.PLACED and order.escalate_at and order.escalate_at <= now:
        after = orders_rules.escalated(order, now)
        act = AuditContext(CLOCK, "clock", now, detail={"level": after.level})
        orders_store.save_order(tx, order, after, Action.ESCALATE, act)


def _is_due(offer: Offer | None, now: datetime) -> bool:
    return offer is not None and offer.state is OfferState.OFFERED and offer.accept_due_at <= now


def dispatch_order(
    tx: Tx, order_id: UUID, team_ids: Sequence[UUID], *, social_worker_id: UUID | None, who: Caller, now: datetime
) -> Order:
    """Offer an order to one team, or to several as an open call; again while it is out, to add teams."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.DISPATCH)
    asked = _asked(tx, team_ids)
    before = offers_store.offers_of(tx, order) if order.state is State.DISPATCHED else []
    if {one.team_id for one in before} & {team.id for team in asked}:
        raise AlreadyOffered
    live = [one for one in before if one.state is OfferState.OFFERED]
    rules.require_dispatchable(order, asked, teams_store.active_orders(tx, [team.id for team in asked]), len(live))
    ranking = rules.rank(order, *store.ranking_basis(tx, order, now))
    after = _dispatched(order, _social_worker(tx, social_worker_id) or order.social_worker_id, now)
    chosen = [str(team.id) for team in asked]
    shown = [{"team_id": str(one.team_id), "score": one.score} for one in ranking.ranked]
    act = AuditContext(who, "station", now, detail={"team_ids": chosen, "ranking": shown})
    orders_store.save_order(tx, order, after, Action.DISPATCH, act)
    offers_store.add_offers(tx, _new_offers(after, asked, now, direct=len(asked) == 1 and not live))
    transitions.publish_dispatched(tx, after, [team.id for team in asked], rules.accept_due(after, now), now)
    return after


def recall_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> Order:
    """The station takes an order back from whoever was asked or has accepted."""
    order = lock_visible_order(tx, order_id, who)
    orders_rules.require_allowed(order, Action.RECALL)
    after = orders_rules.back_on_board(order, BoardReason.RECALLED, now)
    orders_store.save_order(tx, order, after, Action.RECALL, AuditContext(who, "station", now, reason))
    offers_store.end_live_offers(tx, order, OfferState.RECALLED, now)
    offers_store.end_accepted_offer(tx, order, OfferState.RECALLED, now)
    offers_store.release(tx, order.id)
    return after


def _asked(tx: Tx, team_ids: Sequence[UUID]) -> list[Team]:
    found = teams_store.teams_by_id(tx, set(team_ids), lock=True)
    if len(found) < len(set(team_ids)):
        raise UnknownTeam
    return found


def _social_worker(tx: Tx, person_id: UUID | None) -> UUID | None:
    if person_id and "social_worker" not in people.member(tx, person_id).roles:
        raise NotASocialWorker
    return person_id


def _dispatched(order: Order, social_worker_id: UUID | None, now: datetime) -> Order:
    return orders_rules.next_version(
        order,
        state=State.DISPATCHED,
        round=order.round + 1 if order.state is State.PLACED else order.round,
        board_reason=None,
        escalate_at=None,
        level=0,
        accept_due_at=rules.accept_due(order, now),
        social_worker_id=social_worker_id,
    )


def _new_offers(order: Order, asked: Sequence[Team], now: datetime, *, direct: bool) -> list[Offer]:
    due = rules.accept_due(order, now)
    return [
        Offer(new_id(), order.id, order.round, team.id, direct, OfferState.OFFERED, now, accept_due_at=due)
        for team in asked
    ]
