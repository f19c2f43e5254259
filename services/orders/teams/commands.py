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
from services.orders.offers import store as offers_store
from services.orders.orders.model import AuditContext
from services.orders.teams import rules, store, transitions
from services.orders.teams.model import AlreadyAMember, Membership, Team, TeamState


def add_team(tx: Tx, fields: Mapping[str, Any], *, now: datetime) -> Team:
    """Adds a team with its leader and deputies as members. Raises UnknownPerson, NotAVolunteer, NameTaken."""
    team = Team(id=new_id(), **fields)
    for person_id in team.leaders:
        rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    store.add_team(tx, team)
    _add_leaders(tx, team, now)
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
    """Changes a team; one that rests or is disbanded gives back its open offers.

    Raises Unknown, UnknownPerson, NotAVolunteer, TeamBusy, NameTaken.
    """
    # Orders are locked before teams, everywhere: who held the team first would wait for who holds the order.
    rests = changes.get("state", TeamState.ACTIVE) is not TeamState.ACTIVE
    open_offers = transitions.lock_open_offers(tx, team_id) if rests else []
    team = store.lock_team(tx, team_id)
    must_match(team.version)
    changed = replace(team, **changes, version=team.version + 1)
    for person_id in changed.leaders - team.leaders:
        rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    transitions.recall_offers(tx, open_offers, AuditContext(who, "station", now))
    rules.require_idle_team(team, changed.state, tx.read(offers_store.in_hand_of([team.id]))[team.id])
    store.save_team(tx, changed)
    _add_leaders(tx, changed, now)
    return changed


def add_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> Membership:
    """Adds a volunteer to a team; a volunteer may be in many.

    Raises Unknown, Forbidden, UnknownPerson, NotAVolunteer, AlreadyAMember.
    """
    team = store.lock_team(tx, team_id)
    rules.require_may_change_members(team, who)
    rules.require_volunteer(people.member(tx, person_id).roles, person_id)
    if person_id in store.member_ids(tx, team_id):
        raise AlreadyAMember
    membership = Membership(new_id(), team_id, person_id, now)
    store.add_membership(tx, membership)
    return membership


def remove_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> None:
    """Removes a member from a team; the minutes served are kept. Raises Unknown, Forbidden, TeamNeedsLeader."""
    team = store.lock_team(tx, team_id)
    if person_id != who.id:
        rules.require_may_change_members(team, who)
    rules.require_not_leader(team, person_id)
    if not store.end_memberships(tx, person_id, now, team_id=team_id):
        raise Unknown


def _add_leaders(tx: Tx, team: Team, now: datetime) -> None:
    for person_id in sorted(team.leaders - store.member_ids(tx, team.id)):
        store.add_membership(tx, Membership(new_id(), team.id, person_id, now))
