"""Who sees how much of an order, and of a team."""

from __future__ import annotations

from dataclasses import replace

from services.chassis.security.callers import Caller
from services.orders.model.catalogue import Privacy
from services.orders.model.orders import Order
from services.orders.model.people import Sight, Tie
from services.orders.model.teams import Team
from services.orders.model.views import TeamSeen
from services.orders.rules import states


def team_seen(team: Team, who: Caller) -> TeamSeen:
    """The street sees name and skills, the community what the team can carry, volunteers and the station who leads."""
    public = TeamSeen(team.id, team.name, team.skills, team.state, team.founded_on, team.version)
    if not who.roles and not who.is_client:
        return public
    known = replace(public, capacity=team.capacity, grid_ids=team.grid_ids)
    if states.may_read_all(who) or who.has("volunteer"):
        return replace(known, leader_id=team.leader_id, deputy_ids=team.deputy_ids)
    return known


def sight(order: Order, who: Caller, tie: Tie) -> Sight:
    """The most that any of the viewer's ties and roles opens."""
    if who.id in (order.requester_id, order.placed_by, order.social_worker_id):
        return Sight.WHOLE
    if tie.leads_serving or tie.assigned:
        return Sight.WHOLE
    if tie.leads_offered or (tie.in_offered and order.privacy is not Privacy.CIRCLE):
        return Sight.OFFERED
    if states.may_read_all(who):
        return Sight.OUTLINE if order.is_circle else Sight.WHOLE
    if who.has("social_worker") and order.professional and order.social_worker_id is None:
        return Sight.OUTLINE
    return Sight.NOTHING
