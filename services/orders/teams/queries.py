"""Teams and members, as far as the caller may see them."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office
from services.chassis.security.roles import VOLUNTEERS
from services.orders.orders import rules as orders_rules
from services.orders.teams import rules, store
from services.orders.teams.model import Membership, TeamFilter, TeamView


def get_team(tx: Tx, team_id: UUID, who: Caller) -> TeamView:
    """Returns a team as the caller sees it. Raises Unknown."""
    return rules.team_view(store.get_team(tx, team_id), who)


def list_teams(tx: Tx, page_request: PageRequest, wanted: TeamFilter, who: Caller) -> Page[TeamView]:
    """Returns a page of teams as the caller sees them. Raises Forbidden if a filter would reveal hidden members."""
    if wanted.member_id and not rules.may_see_members(who):
        raise Forbidden
    page = store.list_teams(tx, page_request, wanted)
    return Page([rules.team_view(team, who) for team in page.items], page.next)


def list_members(tx: Tx, page_request: PageRequest, team_id: UUID, who: Caller) -> Page[Membership]:
    """Returns a page of a team's members. Raises Unknown, and Forbidden for all but the station and the members."""
    store.get_team(tx, team_id)
    if not orders_rules.may_read_all(who):
        inside = tx.read(store.member_ids(team_id=team_id))
        if not may(who, *(of_office(one, VOLUNTEERS) for one in inside)):
            raise Forbidden
    return store.list_members(tx, page_request, team_id)
