"""Who may be in a team, lead it and change it."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.model.refusals import NotAVolunteer, TeamBusy, TeamNeedsLeader
from services.orders.model.teams import Team, TeamState
from services.orders.rules import states

VOLUNTEERS = frozenset({"volunteer", "team_leader"})


def demand_volunteer(roles: Collection[str], person_id: UUID) -> None:
    """Refuse who is not a volunteer."""
    if VOLUNTEERS.isdisjoint(roles):
        raise NotAVolunteer(person_id=str(person_id))


def demand_change_members(team: Team, who: Caller) -> None:
    """Members are the station's and the leader's business."""
    if not (states.may_dispatch(who) or who.id in team.leaders):
        raise Forbidden


def demand_leave(team: Team, person_id: UUID) -> None:
    """Refuse a leader who leaves before another leads."""
    if person_id == team.leader_id:
        raise TeamNeedsLeader


def demand_state(team: Team, wished: TeamState, active: int) -> None:
    """Refuse to disband a team with orders in hand."""
    if wished is TeamState.DISBANDED and team.state is not TeamState.DISBANDED and active:
        raise TeamBusy(active=active)
