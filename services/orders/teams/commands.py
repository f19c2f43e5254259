"""Adds and changes teams and their members."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from services.chassis.database.statements import NOTHING_CHANGED
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.orders.offers import store as offers_store
from services.orders.orders.model import AuditContext
from services.orders.teams import rules, store, transitions
from services.orders.teams.hooks import after_leaders_change, before_member_leaves
from services.orders.teams.model import AlreadyAMember, Membership, Team, TeamState


def add_team(tx: Tx, fields: Mapping[str, Any], *, now: datetime) -> Team:
    """Adds a team with its leader and deputies as members. Raises UnknownPerson, NotAVolunteer, NameTaken."""
    team = Team(id=new_id(), **fields)
    _require_volunteers(people.members(tx, team.leaders))
    store.add_team(tx, team)
    _add_members(tx, team.id, team.leaders, now)
    transitions.publish_leaders(tx, team.leaders, now)
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
    """Changes a team; the open offers of a team that becomes inactive or is disbanded are recalled.

    Raises Unknown, UnknownPerson, NotAVolunteer, TeamBusy, NameTaken.
    """
    # Orders are locked before teams, everywhere: the opposite sequence could end in a deadlock.
    rests = changes.get("state", TeamState.ACTIVE) is not TeamState.ACTIVE
    open_offers = transitions.lock_open_offers(tx, team_id) if rests else []
    leads_change = changes.keys() & {"leader_id", "deputy_ids"}
    team, orders = store.lock_team_with_orders(tx, team_id) if leads_change else (store.lock_team(tx, team_id), [])
    must_match(team.version)
    changed = replace(team, **changes, version=team.version + 1)
    begins = changed.state is TeamState.ACTIVE and team.state is not TeamState.ACTIVE
    in_hand, inside, new_leaders = tx.read(
        offers_store.in_hand_of([team.id]),
        store.member_ids(team_id=team.id),
        people.members_by_id(changed.leaders if begins else changed.leaders - team.leaders),
    )
    _require_volunteers(new_leaders)
    act = AuditContext(who, "station", now)
    transitions.recall_offers(tx, open_offers, act)
    rules.require_idle_team(team, changed.state, in_hand[team.id])
    store.save_team(tx, changed)
    _add_members(tx, team.id, changed.leaders.difference(inside), now)
    if (changed.leaders, changed.state) != (team.leaders, team.state):
        transitions.publish_leaders(tx, team.leaders | changed.leaders, now)
    if (changed.leader_id, changed.leaders) != (team.leader_id, team.leaders):
        after_leaders_change(tx, team.id, orders, act)
    return changed


def add_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> Membership:
    """Adds a volunteer to a team; a volunteer may be in many.

    Raises Unknown, Forbidden, UnknownPerson, PersonSuspended, NotAVolunteer, AlreadyAMember.
    """
    team = store.lock_team(tx, team_id)
    rules.require_may_change_members(team, who)
    person, inside = tx.read(people.member_by_id(person_id), store.member_ids(team_id=team_id))
    rules.require_volunteer(person.roles, person_id)
    if person_id in inside:
        raise AlreadyAMember
    membership = Membership(new_id(), team_id, person_id, now)
    store.add_membership(tx, membership)
    return membership


def remove_member(tx: Tx, team_id: UUID, person_id: UUID, *, who: Caller, now: datetime) -> None:
    """Removes a member from a team, and from its orders in which the member's service has not begun.

    The minutes served are kept. Raises Unknown, Forbidden, TeamNeedsLeader.
    """
    act = AuditContext(who, rules.remover_role(store.get_team(tx, team_id), person_id, who), now)
    before_member_leaves(tx, team_id, person_id, act)
    team, orders = store.lock_team_with_orders(tx, team_id)
    rules.remover_role(team, person_id, who)
    rules.require_not_leader(team, person_id)
    ended = store.end_membership(team_id=team_id, person_id=person_id, now=now)
    tx.write(ended, instead={NOTHING_CHANGED: Unknown})
    if person_id in team.deputy_ids:
        store.save_team(tx, rules.without_person(team, person_id))
        transitions.publish_leaders(tx, [person_id], now)
        after_leaders_change(tx, team_id, orders, act)


def _require_volunteers(found: Mapping[UUID, people.Person]) -> None:
    for person_id, person in found.items():
        rules.require_volunteer(person.roles, person_id)


def _add_members(tx: Tx, team_id: UUID, person_ids: Collection[UUID], now: datetime) -> None:
    for person_id in sorted(person_ids):
        store.add_membership(tx, Membership(new_id(), team_id, person_id, now))
