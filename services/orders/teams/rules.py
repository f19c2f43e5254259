"""Who may join, lead and change a team, and which fields of it a caller sees."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may
from services.orders.orders import rules as orders_rules
from services.orders.teams.model import (
    VOLUNTEER_ROLES,
    NotAVolunteer,
    Team,
    TeamBusy,
    TeamNeedsLeader,
    TeamState,
    TeamView,
)


def require_volunteer(roles: Collection[str], person_id: UUID) -> None:
    """Raises NotAVolunteer for a person without a volunteer's role."""
    if VOLUNTEER_ROLES.isdisjoint(roles):
        raise NotAVolunteer(person_id=str(person_id))


def require_may_change_members(team: Team, who: Caller) -> None:
    """Raises Forbidden unless the caller is the station or leads the team."""
    if not (orders_rules.may_dispatch(who) or may(who, *team.ties)):
        raise Forbidden


def remover_role(team: Team, person_id: UUID, who: Caller) -> str:
    """Returns the role in which the caller takes a person out of a team. Raises Forbidden."""
    if person_id == who.id:
        return "volunteer"
    require_may_change_members(team, who)
    return "station" if orders_rules.may_dispatch(who) else "leader"


def require_not_leader(team: Team, person_id: UUID) -> None:
    """Raises TeamNeedsLeader for the leader of the team."""
    if person_id == team.leader_id:
        raise TeamNeedsLeader


def require_idle_team(team: Team, wanted: TeamState, in_hand: int) -> None:
    """Raises TeamBusy if a team with orders in hand would be disbanded."""
    if wanted is TeamState.DISBANDED and team.state is not TeamState.DISBANDED and in_hand:
        raise TeamBusy(in_hand=in_hand)


def without_person(team: Team, person_id: UUID) -> Team:
    """Returns the team after a person left it. The first deputy replaces the leader; without one the team is resting.

    Who is no member of a team leads nothing in it.
    """
    deputies = [one for one in team.deputy_ids if one != person_id]
    after = replace(team, deputy_ids=deputies, version=team.version + 1)
    if team.leader_id != person_id:
        return after
    if deputies:
        return replace(after, leader_id=deputies[0], deputy_ids=deputies[1:])
    return replace(after, state=TeamState.RESTING)


def team_view(team: Team, who: Caller) -> TeamView:
    """Returns a team as the caller sees it.

    The public sees name and skills; the community also sees the capacity; volunteers and the station also see the
    leaders.
    """
    public = TeamView(team.id, team.name, team.skills, team.state, team.founded_on, team.version)
    if not who.roles and not who.is_client:
        return public
    known = replace(public, capacity=team.capacity)
    if may_see_members(who):
        return replace(known, leader_id=team.leader_id, deputy_ids=team.deputy_ids)
    return known


def may_see_members(who: Caller) -> bool:
    """Returns whether the caller may see the members of teams."""
    return orders_rules.may_read_all(who) or who.has("volunteer")
