"""Adds and changes teams and their members."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.orders.orders.model import AuditContext
from services.orders.teams import rules, store, transitions
from services.orders.teams.model import AlreadyAMember, Membership, Team, TeamState


def add_team(tx: Tx, wanted: Mapping[str, Any], *, now: datetime) -> Team:
    """A new team; its leader and deputies are members from the start."""
    team = Team(id=new_id(), **wanted)
    for person_id in team.leaders:
        rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    store.add_team(tx, team)
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
    asked = transitions.lock_live_offers(tx, team_id) if rests else []  # orders are locked before teams, always
    team = store.team(tx, team_id, lock=True)
    must_match(team.version)
    changed = replace(team, **changes, version=team.version + 1)
    for person_id in changed.leaders - team.leaders:
        rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    rules.require_idle_team(team, changed.state, store.active_orders(tx, [team.id])[team.id] - len(asked))
    transitions.recall_offers(tx, asked, AuditContext(who, "station", now))
    store.save_team(tx, changed)
    _let_in(tx, changed, now)
    return changed


def add_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> Membership:
    """A volunteer joins a team; many teams are allowed."""
    team = store.team(tx, team_id, lock=True)
    rules.demand_change_members(team, who)
    rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    if person_id in store.members(tx, [team_id])[team_id]:
        raise AlreadyAMember
    member = Membership(new_id(), team_id, person_id, now)
    store.add_member(tx, member)
    return member


def remove_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> None:
    """A member leaves; the minutes served stay."""
    team = store.team(tx, team_id, lock=True)
    if person_id != who.id:
        rules.demand_change_members(team, who)
    rules.require_not_leader(team, person_id)
    if not store.end_memberships(tx, person_id, now, team_id=team_id):
        raise Unknown


def _let_in(tx: Tx, team: Team, now: datetime) -> None:
    inside = store.members(tx, [team.id])[team.id]
    for person_id in sorted(team.leaders - inside):
        store.add_member(tx, Membership(new_id(), team.id, person_id, now))
