"""Routes of teams, their members and their offers."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.security.roles import EVERYBODY
from services.orders.api.door import LEADERS, STATION, VOLUNTEERS, actor, api
from services.orders.commands import looking
from services.orders.commands import teams as commands
from services.orders.model.orders import Offer
from services.orders.model.teams import Membership, Team
from services.orders.model.views import TeamSeen
from services.orders.rules.sight import team_seen
from services.orders.schemas import teams as schemas
from services.orders.store import teams as store


@api.post("/teams", takes=schemas.NewTeam, gives=schemas.Team, status=201, roles=STATION, scope="teams:write")
def make_team(call: Call, body: dict[str, Any]) -> Team:
    """Make a volunteer team."""
    return commands.make_team(call.tx, body, now=call.now)


@api.page("/teams", gives=schemas.Team, public=True, roles=EVERYBODY, scope="teams:read", query=schemas.TeamFilter)
def list_teams(call: Call) -> Page[TeamSeen]:
    """The volunteer teams, for everybody; members see more than the street."""
    return looking.see_teams(call.tx, call.ask, actor(call), **call.query)


@api.get("/teams/<uuid:team_id>", gives=schemas.Team, public=True, roles=EVERYBODY, scope="teams:read")
def get_team(call: Call, team_id: UUID) -> TeamSeen:
    """One team."""
    return team_seen(store.team(call.tx, team_id), actor(call))


@api.patch(
    "/teams/<uuid:team_id>",
    takes=schemas.TeamChanges,
    gives=schemas.Team,
    roles=STATION,
    scope="teams:write",
    versioned=True,
)
def change_team(call: Call, body: dict[str, Any], team_id: UUID) -> Team:
    """Change a team."""
    return commands.change_team(call.tx, team_id, body, call.must_match, who=actor(call), now=call.now)


@api.page("/teams/<uuid:team_id>/members", gives=schemas.Member, roles=VOLUNTEERS | STATION, scope="teams:read")
def list_members(call: Call, team_id: UUID) -> Page[Membership]:
    """Who is in a team: for its members and the station."""
    return looking.see_members(call.tx, call.ask, team_id, actor(call))


@api.post(
    "/teams/<uuid:team_id>/members",
    takes=schemas.NewMember,
    gives=schemas.Member,
    status=201,
    roles=LEADERS | STATION,
    scope="teams:write",
)
def add_member(call: Call, body: dict[str, Any], team_id: UUID) -> Membership:
    """Let a volunteer into a team."""
    return commands.add_member(call.tx, team_id, who=actor(call), now=call.now, **body)


@api.delete("/teams/<uuid:team_id>/members/<uuid:person_id>", roles=VOLUNTEERS | STATION, scope="teams:write")
def remove_member(call: Call, team_id: UUID, person_id: UUID) -> None:
    """Leave a team, or be taken out of it; the minutes served stay."""
    commands.remove_member(call.tx, team_id, person_id, who=actor(call), now=call.now)


@api.page("/offers", gives=schemas.Offer, roles=LEADERS | STATION, scope="orders:read", query=schemas.OfferFilter)
def list_offers(call: Call) -> Page[Offer]:
    """What teams were asked: the station sees all, leaders what their teams were asked."""
    return looking.see_offers(call.tx, call.ask, actor(call), **call.query)
