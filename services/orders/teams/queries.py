"""Teams and members, as far as the caller may see them."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.orders import rules as orders_rules
from services.orders.teams import rules, store
from services.orders.teams.model import Membership, TeamState, TeamView


def list_teams(
    tx: Tx, ask: PageRequest, who: Caller, *, state: TeamState | None, member_id: UUID | None
) -> Page[TeamView]:
    """The teams, as far as `who` may see them; who is in which is for volunteers and the station."""
    if member_id and not (orders_rules.may_read_all(who) or who.has("volunteer")):
        raise Forbidden
    page = store.list_teams(tx, ask, state=state, member_id=member_id)
    return Page([rules.team_view(team, who) for team in page.items], page.next)


def list_members(tx: Tx, ask: PageRequest, team_id: UUID, who: Caller) -> Page[Membership]:
    """Who is in a team, for the station and the members themselves."""
    store.team(tx, team_id)
    if not (orders_rules.may_read_all(who) or who.id in store.members(tx, [team_id])[team_id]):
        raise Forbidden
    return store.list_members(tx, ask, team_id)


def get_team(tx: Tx, team_id: UUID, who: Caller) -> TeamView:
    """Returns a team as far as the caller may see it."""
    return rules.team_view(store.team(tx, team_id), who)
