"""Reads and writes teams and memberships."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.catalogue.model import NameTaken
from services.orders.teams.model import Membership, Team, TeamFilter
from services.orders.teams.tables import memberships, teams

_REFUSED = {"teams_name_once": NameTaken}
_team = from_row(Team)
_membership = from_row(Membership)


def add_team(tx: Tx, team: Team) -> None:
    """Inserts a team. Raises NameTaken."""
    with tx.refusing(_REFUSED):
        tx.add(teams, **to_row(team))


def save_team(tx: Tx, team: Team) -> None:
    """Updates a team. Raises NameTaken."""
    this = (tx.in_community(teams), teams.c.id == team.id)
    with tx.refusing(_REFUSED):
        tx.execute(teams.update().where(*this).values(**to_row(team)))


def get_team(tx: Tx, team_id: UUID) -> Team:
    """Returns a team. Raises Unknown."""
    return _found(tx.first(_by_id(tx, team_id)))


def lock_team(tx: Tx, team_id: UUID) -> Team:
    """Returns a team, locked for update; orders are locked before it. Raises Unknown."""
    return _found(tx.first(_by_id(tx, team_id).with_for_update()))


def list_teams(tx: Tx, ask: PageRequest, wanted: TeamFilter) -> Page[Team]:
    """Returns a page of teams, oldest first."""
    statement = select(teams).where(tx.in_community(teams))
    if wanted.state:
        statement = statement.where(teams.c.state == wanted.state)
    if wanted.member_id:
        joined = _current(tx).where(memberships.c.person_id == wanted.member_id)
        statement = statement.where(teams.c.id.in_(joined.with_only_columns(memberships.c.team_id)))
    return keyset(tx, statement, (teams.c.id,), ask, _team)


def list_led_teams(tx: Tx, person_id: UUID) -> list[Team]:
    """Returns the teams that a person leads or is deputy of, by id."""
    return [_team(row) for row in tx.all(_led_by(tx, person_id))]


def lock_led_teams(tx: Tx, person_id: UUID) -> list[Team]:
    """Returns the teams that a person leads or is deputy of, locked for update by id; orders are locked before them."""
    return [_team(row) for row in tx.all(_led_by(tx, person_id).with_for_update())]


def add_membership(tx: Tx, membership: Membership) -> None:
    """Inserts a membership."""
    tx.add(memberships, **to_row(membership))


def member_ids(tx: Tx, team_id: UUID) -> set[UUID]:
    """Returns who is in a team now."""
    return {row.person_id for row in tx.all(_current(tx).where(memberships.c.team_id == team_id))}


def list_members(tx: Tx, ask: PageRequest, team_id: UUID) -> Page[Membership]:
    """Returns a page of who is in a team now, longest first."""
    statement = _current(tx).where(memberships.c.team_id == team_id)
    return keyset(tx, statement, (memberships.c.id,), ask, _membership)


def end_memberships(tx: Tx, person_id: UUID, now: datetime, *, team_id: UUID | None = None) -> int:
    """Ends a person's membership of one team, or of all; returns how many ended."""
    ending = (
        memberships.update()
        .where(tx.in_community(memberships), memberships.c.person_id == person_id, memberships.c.until.is_(None))
        .values(until=now)
    )
    return tx.execute(ending.where(memberships.c.team_id == team_id) if team_id else ending).rowcount


def _by_id(tx: Tx, team_id: UUID) -> Select[Any]:
    return select(teams).where(tx.in_community(teams), teams.c.id == team_id)


def _found(row: Any) -> Team:
    if row is None:
        raise Unknown
    return _team(row)


def _led_by(tx: Tx, person_id: UUID) -> Select[Any]:
    leads = or_(teams.c.leader_id == person_id, teams.c.deputy_ids.contains([person_id]))
    return select(teams).where(tx.in_community(teams), leads).order_by(teams.c.id)


def _current(tx: Tx) -> Select[Any]:
    return select(memberships).where(tx.in_community(memberships), memberships.c.until.is_(None))
