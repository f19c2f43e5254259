"""Dispatches, recalls, accepts, declines and withdraws; lapses offers and escalates orders."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.messaging.outbox import publish
from services.chassis.security.callers import CLOCK, Caller
from services.chassis.security.rights import may
from services.contracts.orders import OrderDispatched
from services.orders.contacts import transitions as contacts
from services.orders.dispatch import rules, store
from services.orders.dispatch.model import Acceptance, Decline, NotAMember, NotASocialWorker, UnknownTeam
from services.orders.offers import store as offers_store
from services.orders.offers import transitions as offers_transitions
from services.orders.offers.model import Offer, OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders import store as orders_store
from services.orders.orders.model import Action, AuditContext, BoardReason, Order, OrderPeople, OrderSheet, State
from services.orders.teams import store as teams_store
from services.orders.teams.model import Team
from services.orders.visibility import transitions as visibility


def dispatch_order(
    tx: Tx, order_id: UUID, team_ids: Sequence[UUID], *, social_worker_id: UUID | None, who: Caller, now: datetime
) -> OrderSheet:
    """Offers an order to one team, or to several as an open call; a second dispatch adds teams.

    Raises Unknown, WrongState, UnknownTeam, AlreadyOffered, NotASocialWorker, and what
    `rules.require_dispatchable` raises.
    """
    sheet, teams, offers, in_hand, candidates = visibility.lock_visible_order(
        tx,
        order_id,
        who,
        store.teams_to_lock(team_ids=set(team_ids)),
        offers_store.offers_of_round(order_id=order_id),
        offers_store.in_hand_of(team_ids),
        store.candidate_teams(),
    )
    order = sheet.order
    orders_rules.require_allowed(order, Action.DISPATCH)
    _require_all_known(teams, team_ids)
    again = order.state is State.DISPATCHED
    rules.require_new_teams(teams, offers if again else ())
    open_offers = sum(offer.state is OfferState.OFFERED for offer in offers) if again else 0
    rules.require_dispatchable(order, teams, in_hand, open_offers, tx.read(teams_store.able_leaders(team_ids)))
    _require_social_worker(tx, social_worker_id)
    ranking = rules.rank(order, *store.ranking_basis(tx, order, candidates, offers, now))
    after = rules.dispatched(order, social_worker_id, now)
    detail = {
        "team_ids": [str(team.id) for team in teams],
        "ranking": [{"team_id": str(one.team_id), "score": one.score} for one in ranking.ranked],
    }
    orders_store.save_order(tx, order, after, Action.DISPATCH, AuditContext(who, "station", now, detail=detail))
    offers_store.add_offers(tx, _new_offers(after, teams, now, direct=len(teams) + open_offers == 1))
    _publish_dispatched(tx, after, teams, now)
    leads = any(may(who, *team.ties) for team in teams)
    return replace(sheet, order=after, people=replace(sheet.people, leads_offered=sheet.people.leads_offered or leads))


def recall_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> OrderSheet:
    """Takes an order back to the board; its open and accepted offers end. Raises Unknown, WrongState."""
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.RECALL)
    after = orders_rules.back_on_board(order, BoardReason.RECALLED, now)
    orders_store.save_order(tx, order, after, Action.RECALL, AuditContext(who, "station", now, reason))
    offers_store.end_offers(tx, order.id, OfferState.RECALLED, now)
    offers_store.release(tx, order.id)
    contacts.publish_contacts(tx, order, after, now)
    return replace(sheet, order=after, people=OrderPeople())


def accept_order(tx: Tx, order_id: UUID, acceptance: Acceptance, *, who: Caller, now: datetime) -> OrderSheet:
    """Accepts an order for a team. If several teams accept, the first to lock the order wins.

    Raises Unknown, UnknownTeam, Forbidden, WantedAtOutOfRange, AgreedAtTooFar, MemberDoubleBooked, what
    `rules.require_open_offer`, `require_capacity` and `require_may_serve` raise, NotAMember and WrongState.
    """
    sheet, team, offer = _lock_offer(tx, order_id, acceptance.team_id, who, now)
    order = sheet.order
    orders_rules.require_allowed(order, Action.ACCEPT)
    rules.require_agreed_time(order, acceptance.agreed_at, now)
    members = acceptance.members or sheet.people.member_ids  # those before a new time
    in_hand, known, inside, leaders = tx.read(
        offers_store.in_hand_of([team.id]),
        people.people_with_ids(members),
        store.members_among(team.id, members),
        teams_store.leaders_of_team(team_id=team.id),
    )
    rules.require_capacity(team, in_hand[team.id] - 1 if offer.direct else in_hand[team.id])
    _require_members(order, members, known, inside)
    after = rules.accepted(order, team, acceptance.agreed_at)
    detail = {"team_id": str(team.id), "members": [str(one) for one in members]}
    orders_store.save_order(tx, order, after, Action.ACCEPT, AuditContext(who, "leader", now, detail=detail))
    offers_store.accept_offer(tx, offer, now)
    if sheet.people.member_ids:
        offers_store.release(tx, order.id)
    offers_store.assign(tx, after, set(members))
    contacts.publish_accepted(tx, after, members, now, leaders=leaders)
    return replace(sheet, order=after, people=OrderPeople(sorted(set(members)), leads_serving=True))


def decline_order(tx: Tx, order_id: UUID, decline: Decline, *, who: Caller, now: datetime) -> OrderSheet:
    """Declines an order for a team; after the last team the order is back on the board.

    Raises Unknown, UnknownTeam, Forbidden, WrongState and what `rules.require_open_offer` raises.
    """
    sheet, _, offer = _lock_offer(tx, order_id, decline.team_id, who, now)
    orders_rules.require_allowed(sheet.order, Action.DECLINE)
    act = AuditContext(who, "leader", now, decline.reason)
    after = offers_transitions.end_offer(tx, sheet.order, offer, OfferState.DECLINED, act, decline.reason_code)
    return visibility.reload_order(tx, after, who)


def withdraw_order(tx: Tx, order_id: UUID, reason: str, *, who: Caller, now: datetime) -> OrderSheet:
    """Gives an accepted order back before service. Raises Unknown, WrongState, Forbidden."""
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order = sheet.order
    orders_rules.require_allowed(order, Action.WITHDRAW)
    rules.require_leader(teams_store.get_team(tx, orders_rules.serving_team_id(order)), who)
    after = orders_rules.back_on_board(order, BoardReason.TEAM_WITHDREW, now)
    orders_store.save_order(tx, order, after, Action.WITHDRAW, AuditContext(who, "leader", now, reason))
    offers_store.end_offers(tx, order.id, OfferState.WITHDRAWN, now)
    offers_store.release(tx, order.id)
    contacts.publish_contacts(tx, order, after, now)
    return replace(sheet, order=after, people=OrderPeople())


def change_members(
    tx: Tx, order_id: UUID, members: Sequence[UUID], must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> OrderSheet:
    """Replaces the members of an accepted order.

    Raises Unknown, WrongState, Forbidden, NotAMember, MemberDoubleBooked and what `rules.require_may_serve` raises.
    """
    sheet = visibility.lock_visible_order(tx, order_id, who)
    order, before = sheet.order, set(sheet.people.member_ids)
    must_match(order.version)
    orders_rules.require_allowed(order, Action.CHANGE_MEMBERS)
    (team,) = tx.read(store.teams_to_lock(team_ids=[orders_rules.serving_team_id(order)]))
    rules.require_leader(team, who)
    known, inside, leaders = tx.read(
        people.people_with_ids(members),
        store.members_among(team.id, members),
        teams_store.leaders_of_team(team_id=team.id),
    )
    _require_members(order, members, known, inside)
    after = orders_rules.next_version(order)
    detail = {"before": sorted(str(one) for one in before), "members": [str(one) for one in members]}
    orders_store.save_order(tx, order, after, Action.CHANGE_MEMBERS, AuditContext(who, "leader", now, detail=detail))
    offers_store.release(tx, order.id, before - set(members))
    offers_store.assign(tx, after, set(members) - before)
    contacts.publish_accepted(tx, after, members, now, leaders=leaders)
    return replace(sheet, order=after, people=OrderPeople(sorted(set(members)), leads_serving=True))


def lapse_offer(tx: Tx, offer_id: UUID, now: datetime) -> None:
    """Ends an offer whose time is over; after the last one the order is back on the board."""
    offer = offers_store.get_offer(tx, offer_id)
    if offer is None:
        return
    order = orders_store.lock_order(tx, offer.order_id)
    offer = offers_store.get_offer(tx, offer_id)  # as it is under the lock
    if offer and rules.is_due(offer, now):
        offers_transitions.end_offer(tx, order, offer, OfferState.LAPSED, AuditContext(CLOCK, "clock", now))


def escalate_order(tx: Tx, order_id: UUID, now: datetime) -> None:
    """Escalates an order that nobody dispatched in time."""
    order = orders_store.lock_order(tx, order_id)
    if rules.must_escalate(order, now):
        after = orders_rules.escalated(order, now)
        act = AuditContext(CLOCK, "clock", now, detail={"level": after.level})
        orders_store.save_order(tx, order, after, Action.ESCALATE, act)


def _lock_offer(tx: Tx, order_id: UUID, team_id: UUID, who: Caller, now: datetime) -> tuple[OrderSheet, Team, Offer]:
    """Locks an order and the team for which a leader answers, and returns them with the team's open offer."""
    sheet, found, offers = visibility.lock_visible_order(
        tx, order_id, who, store.teams_to_lock(team_ids=[team_id]), offers_store.offers_of_round(order_id=order_id)
    )
    _require_all_known(found, [team_id], "/team_id")
    rules.require_leader(found[0], who)
    return sheet, found[0], rules.require_open_offer(offers, team_id, now)


def _require_all_known(found: Collection[Team], team_ids: Collection[UUID], pointer: str = "/team_ids") -> None:
    if len(found) < len(set(team_ids)):
        raise UnknownTeam(pointer)


def _require_social_worker(tx: Tx, person_id: UUID | None) -> None:
    if person_id and "social_worker" not in people.member(tx, person_id).roles:
        raise NotASocialWorker


def _require_members(
    order: Order, person_ids: Sequence[UUID], known: Mapping[UUID, people.Person], inside: Collection[UUID]
) -> None:
    for number, person_id in enumerate(person_ids):
        if person_id not in inside or person_id not in known:
            raise NotAMember(f"/members/{number}")
        person = known[person_id]
        people.require_active(person)
        rules.require_may_serve(order, person_id, person.roles, person.age_band)


def _new_offers(order: Order, teams: Sequence[Team], now: datetime, *, direct: bool) -> list[Offer]:
    due = rules.accept_due(order, now)
    return [
        Offer(new_id(), order.id, order.round, team.id, direct, OfferState.OFFERED, now, accept_due_at=due)
        for team in teams
    ]


def _publish_dispatched(tx: Tx, order: Order, teams: Sequence[Team], now: datetime) -> None:
    event = OrderDispatched(
        order_id=order.id,
        service_id=order.published_service_id,
        form=order.form,
        team_ids=tuple(team.id for team in teams),
        accept_due_at=rules.accept_due(order, now),
        round=order.round,
    )
    publish(tx, event, now, sequence=order.version)
