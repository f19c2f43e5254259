"""Reads and writes teams and memberships."""

from __future__ import annotations

from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Select, Uuid, any_, bindparam, or_, select

from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, from_row, to_row
from services.chassis.database.statements import in_community, many, must, writing
from services.chassis.database.transactions import Tx
from services.orders.catalogue.model import NameTaken
from services.orders.teams.model import Membership, Team, TeamFilter
from services.orders.teams.tables import memberships, teams

_membership = from_row(Membership)
_teams = Rows(teams, Team, refusals={"teams_name_once": NameTaken})
get_team, add_team, save_team = _teams.get, _teams.add, _teams.save
lock_team = _teams.lock  # after the orders that are locked

_person = bindparam("person_id", type_=Uuid)
_leads = or_(teams.c.leader_id == _person, any_(teams.c.deputy_ids) == _person)
# The teams that a person leads or is deputy of, by id.
_led = select(teams).where(in_community(teams), _leads).order_by(teams.c.id)
led_teams = many(_led, Team)
led_teams_to_lock = many(_led.with_for_update(), Team)  # after the orders that are locked
# The current members of a team.
member_ids = many(
    select(memberships.c.person_id).where(
        in_community(memberships), memberships.c.team_id == bindparam("team_id"), memberships.c.until.is_(None)
    ),
    itemgetter(0),
)
_ending = (
    memberships.update()
    .where(in_community(memberships), memberships.c.person_id == _person, memberships.c.until.is_(None))
    .values(until=bindparam("now", type_=DateTime))
)
end_memberships = writing(_ending)
end_membership = must(_ending.where(memberships.c.team_id == bindparam("team_id")))


def list_teams(tx: Tx, page_request: PageRequest, wanted: TeamFilter) -> Page[Team]:
    """Returns a page of teams, oldest first."""
    where = [teams.c.state == wanted.state] if wanted.state else []
    if wanted.member_id:
        joined = _current(tx).where(memberships.c.person_id == wanted.member_id)
        where.append(teams.c.id.in_(joined.with_only_columns(memberships.c.team_id)))
    return _teams.page(tx, page_request, *where)


def add_membership(tx: Tx, membership: Membership) -> None:
    """Inserts a membership."""
    tx.add(memberships, **to_row(membership))


def list_members(tx: Tx, page_request: PageRequest, team_id: UUID) -> Page[Membership]:
    """Returns a page of the current members of a team, longest membership first."""
    statement = _current(tx).where(memberships.c.team_id == team_id)
    return keyset(tx, statement, (memberships.c.id,), page_request, _membership)


def _current(tx: Tx) -> Select[Any]:
    return select(memberships).where(tx.in_community(memberships), memberships.c.until.is_(None))
