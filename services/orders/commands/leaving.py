"""Somebody left the community: what was planned goes on without them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import CLOCK
from services.orders.commands.placing import end_before_service
from services.orders.commands.teams import hold_live_offers, recall_offers
from services.orders.model.orders import BEFORE_SERVICE, Act, EndReason
from services.orders.model.teams import Team, TeamState
from services.orders.store import offers, orders, teams


def person_left(tx: Tx, person_id: UUID, now: datetime) -> None:
    """Own orders before service are cancelled, assignments released, stays in teams end, a deputy takes over."""
    for order_id in orders.own_before_service(tx, person_id):
        order = orders.lock_order(tx, order_id)
        if order.state in BEFORE_SERVICE:
            end_before_service(tx, order, EndReason.WITHDRAWN, Act(CLOCK, "left", now))
    resting = [
        team.id for team in teams.teams_led_by(tx, person_id) if _without(team, person_id).state is not team.state
    ]
    asked = {team_id: hold_live_offers(tx, team_id) for team_id in resting}  # orders are locked before teams, always
    for team in teams.teams_led_by(tx, person_id, lock=True):
        after = _without(team, person_id)
        if after.state is TeamState.RESTING:
            recall_offers(tx, asked.get(team.id, ()), Act(CLOCK, "left", now))
        teams.save_team(tx, after)
    offers.release_person(tx, person_id)
    teams.end_memberships(tx, person_id, now)


def _without(team: Team, person_id: UUID) -> Team:
    """The first deputy leads from now on; a team without one rests until the station names a leader."""
    deputies = [one for one in team.deputy_ids if one != person_id]
    after = replace(team, deputy_ids=deputies, version=team.version + 1)
    if team.leader_id != person_id:
        return after
    if deputies:
        return replace(after, leader_id=deputies[0], deputy_ids=deputies[1:])
    return replace(after, state=TeamState.RESTING)
