"""Reads and writes teams, their leaders and memberships."""

from __future__ import annotations

from collections.abc import Collection
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Select, Text, Uuid, and_, any_, bindparam, func, literal, or_, select

from services.chassis.database.bulk import rows_as_json, rows_given
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import Rows, from_row, to_row
from services.chassis.database.statements import Question, any_of, by_id, first, in_community, many, must, writing
from services.chassis.database.transactions import Tx
from services.chassis.directory.people import people
from services.chassis.errors import Unknown
from services.orders.catalogue.model import NameTaken
from services.orders.orders.model import WITH_CONTACTS, Order
from services.orders.orders.tables import orders
from services.orders.teams.model import VOLUNTEER_ROLES, Leader, Membership, Team, TeamFilter, TeamLeaders, TeamState
from services.orders.teams.tables import leaders, memberships, teams

_membership = from_row(Membership)
# The orders that a team has, locked by id.
orders_to_lock = many(
    select(orders)
    .where(
        in_community(orders), orders.c.team_id == bindparam("team_id"), any_of(orders.c.state, sorted(WITH_CONTACTS))
    )
    .order_by(orders.c.id)
    .with_for_update(),
    Order,
)
_team_to_lock = by_id(teams, Team, lock=True)
_teams = Rows(teams, Team, refusals={"teams_name_once": NameTaken})
get_team, add_team, save_team = _teams.get, _teams.add, _teams.save
lock_team = _teams.lock  # after the orders that are locked

_person = bindparam("person_id", type_=Uuid)
_leads = or_(teams.c.leader_id == _person, any_(teams.c.deputy_ids) == _person)
# The teams that a person leads or is deputy of, by id.
_led = select(teams).where(in_community(teams), _leads).order_by(teams.c.id)
led_teams = many(_led, Team)
led_teams_to_lock = many(_led.with_for_update(), Team)  # after the orders that are locked
# Who leads a team, and may: a volunteer of the community who is not suspended.
_may_lead = and_(people.c.state == "active", people.c.roles.overlap(literal(sorted(VOLUNTEER_ROLES), ARRAY(Text))))
_named = or_(people.c.id == teams.c.leader_id, people.c.id == any_(teams.c.deputy_ids))
_able = select(teams.c.id.label("team_id"), people.c.id.label("person_id")).where(
    in_community(teams), in_community(people), _may_lead, _named
)
_able_leaders = many(_able.where(any_of(teams.c.id, "team_ids")))
_able_of_this = (
    select(people.c.id)
    .where(in_community(people), _may_lead, _named)
    .order_by(people.c.id != teams.c.leader_id, func.array_position(teams.c.deputy_ids, people.c.id))
    .correlate(teams)
)
# The leader and deputies of a team, and those of them who may lead now, the leader first.
leaders_of_team = first(
    select(teams.c.leader_id, teams.c.deputy_ids, func.array(_able_of_this.scalar_subquery()).label("able")).where(
        in_community(teams), teams.c.id == bindparam("team_id", type_=Uuid)
    ),
    TeamLeaders,
    missing=Unknown,
)
# Their rows are locked, so that the event of a person who is suspended waits for this transaction, or this for it.
_leading = many(
    _able.where(any_of(people.c.id, "people"), teams.c.state == TeamState.ACTIVE).with_for_update(of=people, read=True),
    itemgetter(1),
)
# Those of `(community, person)` who lead a team or are deputy, of the communities of a batch.
_named_leaders = many(
    select(people.c.community_id, people.c.id)
    .select_from(rows_given(people, "id"))
    .join(teams, and_(teams.c.community_id == people.c.community_id, _named))
    .distinct(),
    tuple,
)
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


def lock_team_with_orders(tx: Tx, team_id: UUID) -> tuple[Team, list[Order]]:
    """Locks the orders that a team has, then the team. Raises Unknown.

    The orders are read again under the lock of the team, since it may have accepted one meanwhile.
    """
    orders_of_team = orders_to_lock(team_id=team_id)
    _, team, found = tx.read(orders_of_team, _team_to_lock(id=team_id), orders_of_team)
    return team, found


def able_leaders(team_ids: Collection[UUID]) -> Question[dict[UUID, set[UUID]]]:
    """Returns the question for those leaders and deputies of each team who may lead now."""

    def answer(rows: list[Any], _: int) -> dict[UUID, set[UUID]]:
        found: dict[UUID, set[UUID]] = {team_id: set() for team_id in team_ids}
        for row in rows:
            found[row.team_id].add(row.person_id)
        return found

    return _able_leaders(team_ids=team_ids).answered_by(answer)


def leading_among(person_ids: Collection[UUID]) -> Question[set[UUID]]:
    """Returns the question for those of these people who may lead and lead an active team, or are its deputy."""
    return _leading(people=person_ids).answered_by(lambda rows, _: set(rows))


def leaders_among(keys: Collection[tuple[UUID, UUID]]) -> Question[set[tuple[UUID, UUID]]]:
    """Returns the question for those of `(community, person)` whom a team names as leader or deputy."""
    rows = [{"community_id": community_id, "id": person_id} for community_id, person_id in sorted(keys)]
    return _named_leaders(rows=rows_as_json(rows)).answered_by(lambda found, _: {(one[0], one[1]) for one in found})


def leaders_to_lock(tx: Tx, person_ids: Collection[UUID]) -> Question[list[Leader]]:
    """Returns the question that locks the rows of these people; a person without a row has led no team yet."""
    rows = [{"person_id": one, "leads": False, "version": 0} for one in sorted(person_ids)]
    return tx.rows_to_lock(leaders, rows).answered_by(
        lambda found, _: [Leader(row.person_id, row.leads, row.version) for row in found]
    )


def save_leaders(tx: Tx, changed: Collection[Leader]) -> None:
    """Updates rows that are locked."""
    tx.change_all(leaders, ("person_id",), [to_row(one) for one in changed])


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
