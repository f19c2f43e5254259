"""The routes of teams and members."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, LEADERS, STATION, VOLUNTEERS
from services.orders.teams import commands, queries, schemas
from services.orders.teams.model import Membership, Team, TeamFilter, TeamView

api = Api()


@api.post("/teams", takes=schemas.NewTeam, gives=schemas.Team, status=201, roles=STATION, scope="teams:write")
def add_team(call: Call, body: dict[str, Any]) -> Team:
    """Add a volunteer team."""
    return commands.add_team(call.tx, body, now=call.now)


@api.page("/teams", gives=schemas.Team, public=True, roles=EVERYBODY, scope="teams:read", query=schemas.TeamFilter)
def list_teams(call: Call) -> Page[TeamView]:
    """List volunteer teams, oldest first; members of the community see more than the public."""
    return queries.list_teams(call.tx, call.page_request, TeamFilter(**call.query), call.who)


@api.get("/teams/<uuid:team_id>", gives=schemas.Team, public=True, roles=EVERYBODY, scope="teams:read")
def get_team(call: Call, team_id: UUID) -> TeamView:
    """Get a volunteer team."""
    return queries.get_team(call.tx, team_id, call.who)


@api.patch(
    "/teams/<uuid:team_id>",
    takes=schemas.TeamChanges,
    gives=schemas.Team,
    roles=STATION,
    scope="teams:write",
    versioned=True,
)
def change_team(call: Call, body: dict[str, Any], team_id: UUID) -> Team:
    """Change a volunteer team."""
    return commands.change_team(call.tx, team_id, body, call.must_match, who=call.who, now=call.now)


@api.page("/teams/<uuid:team_id>/members", gives=schemas.Member, roles=VOLUNTEERS | STATION, scope="teams:read")
def list_members(call: Call, team_id: UUID) -> Page[Membership]:
    """List the members of a team; for its members and the station."""
    return queries.list_members(call.tx, call.page_request, team_id, call.who)


@api.post(
    "/teams/<uuid:team_id>/members",
    takes=schemas.NewMember,
    gives=schemas.Member,
    status=201,
    roles=LEADERS | STATION,
    scope="teams:write",
)
def add_member(call: Call, body: dict[str, Any], team_id: UUID) -> Membership:
    """Add a volunteer to a team."""
    return commands.add_member(call.tx, team_id, who=call.who, now=call.now, **body)


@api.delete("/teams/<uuid:team_id>/members/<uuid:person_id>", roles=VOLUNTEERS | STATION, scope="teams:write")
def remove_member(call: Call, team_id: UUID, person_id: UUID) -> None:
    """Remove a member from a team, or leave it; the minutes served are kept."""
    commands.remove_member(call.tx, team_id, person_id, who=call.who, now=call.now)
