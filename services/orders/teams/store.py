"""Reads and writes teams and memberships."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.catalogue.model import NameTaken
from services.orders.offers.model import OfferState
from services.orders.offers.tables import offers
from services.orders.orders.model import State
from services.orders.orders.tables import orders
from services.orders.teams.model import Membership, Team, TeamState
from services.orders.teams.tables import memberships, teams

_NAME = {"teams_name_once": NameTaken}
team_from_row = from_row(Team)
_membership = from_row(Membership)


def add_team(tx: Tx, team: Team) -> None:
    """Keep a new team; NameTaken."""
    with tx.refusing(_NAME):
        tx.add(teams, **to_row(team))


def save_team(tx: Tx, team: Team) -> None:
    """Keep a changed team; NameTaken."""
    with tx.refusing(_NAME):
        tx.execute(teams.update().where(tx.in_community(teams), teams.c.id == team.id).values(**to_row(team)))


def team(tx: Tx, team_id: UUID, *, lock: bool = False) -> Team:
    """One team; Unknown where there is none."""
    found = teams_by_id(tx, [team_id], lock=lock)
    if not found:
        raise Unknown
    return found[0]


def teams_by_id(tx: Tx, ids: Iterable[UUID], *, lock: bool = False) -> list[Team]:
    """Those of `ids` that there are, in id order (which is the order of locking)."""
    statement = select(teams).where(tx.in_community(teams), teams.c.id.in_(list(ids))).order_by(teams.c.id)
    return [team_from_row(row) for row in tx.all(statement.with_for_update() if lock else statement)]


def list_teams(tx: Tx, ask: PageRequest, *, state: TeamState | None, member_id: UUID | None) -> Page[Team]:
    """The teams, oldest first; with `member_id` those that this person is in."""
    statement = select(teams).where(tx.in_community(teams))
    if state:
        statement = statement.where(teams.c.state == state)
    if member_id:
        statement = statement.where(teams.c.id.in_(teams_of(tx, member_id)))
    return keyset(tx, statement, (teams.c.id,), ask, team_from_row)


def teams_of(tx: Tx, person_id: UUID) -> list[UUID]:
    """The teams that somebody is in now."""
    return [row.team_id for row in tx.all(_current(tx).where(memberships.c.person_id == person_id))]


def teams_led_by(tx: Tx, person_id: UUID, *, lock: bool = False) -> list[Team]:
    """The teams that somebody leads or is deputy of, in id order."""
    leads = or_(teams.c.leader_id == person_id, teams.c.deputy_ids.contains([person_id]))
    statement = select(teams).where(tx.in_community(teams), leads).order_by(teams.c.id)
    return [team_from_row(row) for row in tx.all(statement.with_for_update() if lock else statement)]


def add_member(tx: Tx, member: Membership) -> None:
    """Keep a new stay."""
    tx.add(memberships, **to_row(member))


def members(tx: Tx, team_ids: Collection[UUID]) -> dict[UUID, set[UUID]]:
    """Who is in which of the teams now."""
    found: dict[UUID, set[UUID]] = {team_id: set() for team_id in team_ids}
    for row in tx.all(_current(tx).where(memberships.c.team_id.in_(list(team_ids)))):
        found[row.team_id].add(row.person_id)
    return found


def list_members(tx: Tx, ask: PageRequest, team_id: UUID) -> Page[Membership]:
    """Who is in a team now, longest first."""
    statement = _current(tx).where(memberships.c.team_id == team_id)
    return keyset(tx, statement, (memberships.c.id,), ask, _membership)


def end_memberships(tx: Tx, person_id: UUID, now: datetime, *, team_id: UUID | None = None) -> int:
    """Somebody leaves a team, or all of them; how many stays ended."""
    ending = (
        memberships.update()
        .where(tx.in_community(memberships), memberships.c.person_id == person_id, memberships.c.until.is_(None))
        .values(until=now)
    )
    return tx.execute(ending.where(memberships.c.team_id == team_id) if team_id else ending).rowcount


def active_orders(tx: Tx, team_ids: Collection[UUID]) -> dict[UUID, int]:
    """What each team carries: direct offers without an answer, and what it accepted and has not finished."""
    carried = (
        select(orders.c.team_id, func.count().label("n"))
        .where(
            tx.in_community(orders),
            orders.c.team_id.in_(list(team_ids)),
            orders.c.state.in_([State.ACCEPTED, State.IN_SERVICE]),
        )
        .group_by(orders.c.team_id)
    )
    asked = (
        select(offers.c.team_id, func.count().label("n"))
        .where(tx.in_community(offers), offers.c.team_id.in_(list(team_ids)), _live(), offers.c.direct)
        .group_by(offers.c.team_id)
    )
    found = dict.fromkeys(team_ids, 0)
    for row in (*tx.all(carried), *tx.all(asked)):
        found[row.team_id] += row.n
    return found


def _current(tx: Tx) -> Any:
    return select(memberships).where(tx.in_community(memberships), memberships.c.until.is_(None))


def _live() -> Any:
    return offers.c.state == OfferState.OFFERED
