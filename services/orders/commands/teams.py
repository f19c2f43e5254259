"""Teams are made and changed; members come and go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.orders.commands.offering import end_offer
from services.orders.model.orders import Act, Offer, OfferState, Order
from services.orders.model.refusals import AlreadyAMember
from services.orders.model.teams import Membership, Team, TeamState
from services.orders.rules import teams as rules
from services.orders.store import offers, orders, teams


def make_team(tx: Tx, wanted: Mapping[str, Any], *, now: datetime) -> Team:
    """A new team; its leader and deputies are members from the start."""
    team = Team(id=new_id(), **wanted)
    for person_id in team.leaders:
        rules.demand_volunteer(people.member(tx, person_id).roles, person_id)
    teams.add_team(tx, team)
    _let_in(tx, team, now)
    return team


def change_team(
    tx: Tx,
    team_id: UUID,
    changes: Mapping[str, Any],
    must_match: Callable[[int], None],
    *,
    who: Caller,
    now: datetime,
) -> Team:
    """The station changes a team; a team that rests gives back what it was only asked."""
    rests = changes.get("state", TeamState.ACTIVE) is not TeamState.ACTIVE
    asked = hold_live_offers(tx, team_id) if rests else []  # orders are locked before teams, always
    team = teams.team(tx, team_id, lock=True)
    must_match(team.version)
    changed = replace(team, **changes, version=team.version + 1)
    for person_id in changed.leaders - team.leaders:
        rules.demand_volunteer(people.member(tx, person_id).roles, person_id)
    rules.demand_state(team, changed.state, teams.active_orders(tx, [team.id])[team.id] - len(asked))
    recall_offers(tx, asked, Act(who, "station", now))
    teams.save_team(tx, changed)
    _let_in(tx, changed, now)
    return changed


def add_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> Membership:
    """A volunteer joins a team; many teams are allowed."""
    team = teams.team(tx, team_id, lock=True)
    rules.demand_change_members(team, who)
    rules.demand_volunteer(people.member(tx, person_id).roles, person_id)
    if person_id in teams.members(tx, [team_id])[team_id]:
        raise AlreadyAMember
    member = Membership(new_id(), team_id, person_id, now)
    teams.add_member(tx, member)
    return member


def remove_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> None:
    """A member leaves; the minutes served stay."""
    team = teams.team(tx, team_id, lock=True)
    if person_id != who.id:
        rules.demand_change_members(team, who)
    rules.demand_leave(team, person_id)
    if not teams.end_memberships(tx, person_id, now, team_id=team_id):
        raise Unknown


def _let_in(tx: Tx, team: Team, now: datetime) -> None:
    inside = teams.members(tx, [team.id])[team.id]
    for person_id in sorted(team.leaders - inside):
        teams.add_member(tx, Membership(new_id(), team.id, person_id, now))


def hold_live_offers(tx: Tx, team_id: UUID) -> list[tuple[Order, Offer]]:
    """What a team is asked and has not answered, its orders locked."""
    held = [(orders.lock_order(tx, offer.order_id), offer) for offer in offers.live_offers_of_team(tx, team_id)]
    still = {offer.id for offer in offers.live_offers_of_team(tx, team_id)}
    return [(order, offer) for order, offer in held if offer.id in still]


def recall_offers(tx: Tx, asked: Sequence[tuple[Order, Offer]], act: Act) -> None:
    """A team that rests gives back what it was only asked."""
    for order, offer in asked:
        end_offer(tx, order, offer, OfferState.RECALLED, act)
