"""Who may be in a team, lead it and change it, and who sees how much of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.teams.model import NotAVolunteer, Team, TeamBusy, TeamNeedsLeader, TeamState, TeamView


def without_person(team: Team, person_id: UUID) -> Team:
    """The first deputy leads from now on; a team without one rests until the station names a leader."""
    deputies = [one for one in team.deputy_ids if one != person_id]
    after = replace(team, deputy_ids=deputies, version=team.version + 1)
    if team.leader_id != person_id:
        return after
    if deputies:
        return replace(after, leader_id=deputies[0], deputy_ids=deputies[1:])
    return replace(after, state=TeamState.RESTING)


def team_view(team: Team, who: Caller) -> TeamView:
    """The street sees name and skills, the community what the team can carry, volunteers and the station who leads."""
    public = TeamView(team.id, team.name, team.skills, team.state, team.founded_on, team.version)
    if not who.roles and not who.is_client:
        return public
    known = replace(public, capacity=team.capacity)
    if orders_rules.may_read_all(who) or who.has("volunteer"):
        return replace(known, leader_id=team.leader_id, deputy_ids=team.deputy_ids)
    return known


VOLUNTEERS = frozenset({"volunteer", "team_leader"})


def require_volunteer(roles: Collection[str], person_id: UUID) -> None:
    """Refuse who is not a volunteer."""
    if VOLUNTEERS.isdisjoint(roles):
        raise NotAVolunteer(person_id=str(person_id))


def demand_change_members(team: Team, who: Caller) -> None:
    """Members are the station's and the leader's business."""
    if not (orders_rules.may_dispatch(who) or who.id in team.leaders):
        raise Forbidden


def require_not_leader(team: Team, person_id: UUID) -> None:
    """Refuse a leader who leaves before another leads."""
    if person_id == team.leader_id:
        raise TeamNeedsLeader


def require_idle_team(team: Team, wished: TeamState, active: int) -> None:
    """Refuse to disband a team with orders in hand."""
    if wished is TeamState.DISBANDED and team.state is not TeamState.DISBANDED and active:
        raise TeamBusy(active=active)
