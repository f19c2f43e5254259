"""How teams, their members and their record are kept and found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.failures import refused_as
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.orders.model.orders import AssignmentState, OfferState, Order, State
from services.orders.model.refusals import NameTaken
from services.orders.model.teams import Candidate, Everybody, Membership, Team, TeamState
from services.orders.store.tables import engagements, memberships, offers, orders, teams

SCORES_FOR = timedelta(days=365)
PROMPTNESS_FOR = timedelta(days=90)
CANDIDATES_MOST = 200
_ANSWERED = (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
_NAME = {"teams_name_once": NameTaken}
_team = from_row(Team)
_membership = from_row(Membership)


def add_team(tx: Tx, team: Team) -> None:
    """Keep a new team; NameTaken."""
    with refused_as(_NAME):
        tx.add(teams, **to_row(team))


def save_team(tx: Tx, team: Team) -> None:
    """Keep a changed team; NameTaken."""
    with refused_as(_NAME):
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
    return [_team(row) for row in tx.all(statement.with_for_update() if lock else statement)]


def list_teams(tx: Tx, ask: PageRequest, *, state: TeamState | None, member_id: UUID | None) -> Page[Team]:
    """The teams, oldest first; with `member_id` those that this person is in."""
    statement = select(teams).where(tx.in_community(teams))
    if state:
        statement = statement.where(teams.c.state == state)
    if member_id:
        statement = statement.where(teams.c.id.in_(teams_of(tx, member_id)))
    return keyset(tx, statement, (teams.c.id,), ask, _team)


def teams_of(tx: Tx, person_id: UUID) -> list[UUID]:
    """The teams that somebody is in now."""
    return [row.team_id for row in tx.all(_current(tx).where(memberships.c.person_id == person_id))]


def teams_led_by(tx: Tx, person_id: UUID, *, lock: bool = False) -> list[Team]:
    """The teams that somebody leads or is deputy of, in id order."""
    leads = or_(teams.c.leader_id == person_id, teams.c.deputy_ids.contains([person_id]))
    statement = select(teams).where(tx.in_community(teams), leads).order_by(teams.c.id)
    return [_team(row) for row in tx.all(statement.with_for_update() if lock else statement)]


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


def candidates(tx: Tx, order: Order, now: datetime, scores: Mapping[UUID, tuple[int, int]]) -> list[Candidate]:
    """Every team that has not been disbanded, as the ranking needs it; `scores` of `scores_by_team`."""
    listed = select(teams).where(tx.in_community(teams), teams.c.state != TeamState.DISBANDED).limit(CANDIDATES_MOST)
    found = [_team(row) for row in tx.all(listed)]
    ids = [one.id for one in found]
    active = active_orders(tx, ids)
    free = _free_members(tx, order)
    record = _record(tx, now)
    passed = _passed(tx, order)
    nothing: dict[str, Any] = {"offered": 0, "in_time": 0, "last_offered_at": None}
    return [
        Candidate(
            team=one,
            active=active[one.id],
            free_members=free.get(one.id, 0),
            reviews=scores.get(one.id, (0, 0))[0],
            score_sum=scores.get(one.id, (0, 0))[1],
            passed=passed.get(one.id),
            **record.get(one.id, nothing),
        )
        for one in found
    ]


def scores_by_team(tx: Tx, now: datetime) -> dict[UUID, tuple[int, int]]:
    """How many joint scores each team has of the last 365 days, and their sum."""
    recent = (orders.c.score.is_not(None), orders.c.closed_at > now - SCORES_FOR)
    summed = select(orders.c.team_id, func.count().label("n"), func.sum(orders.c.score).label("total"))
    rows = tx.all(summed.where(tx.in_community(orders), *recent).group_by(orders.c.team_id))
    return {row.team_id: (row.n, row.total) for row in rows}


def ranking_basis(tx: Tx, order: Order, now: datetime) -> tuple[list[Candidate], Everybody]:
    """The teams that may be asked, as the ranking needs them, and the community's scores."""
    scores = scores_by_team(tx, now)
    everybody = Everybody(sum(n for n, _ in scores.values()), sum(total for _, total in scores.values()))
    return candidates(tx, order, now, scores), everybody


def _current(tx: Tx) -> Any:
    return select(memberships).where(tx.in_community(memberships), memberships.c.until.is_(None))


def _live() -> Any:
    return offers.c.state == OfferState.OFFERED


def _free_members(tx: Tx, order: Order) -> dict[UUID, int]:
    busy = (
        select(engagements.c.person_id)
        .where(
            tx.in_community(engagements),
            engagements.c.person_id == memberships.c.person_id,
            engagements.c.state == AssignmentState.ASSIGNED,
            engagements.c.during.overlaps(Range(order.starts_at, order.ends_at)),
        )
        .exists()
    )
    counted = (
        select(memberships.c.team_id, func.count().label("n"))
        .where(tx.in_community(memberships), memberships.c.until.is_(None), ~busy)
        .group_by(memberships.c.team_id)
    )
    return {row.team_id: row.n for row in tx.all(counted)}


def _record(tx: Tx, now: datetime) -> dict[UUID, dict[str, Any]]:
    recent = offers.c.offered_at > now - PROMPTNESS_FOR
    statement = (
        select(
            offers.c.team_id,
            func.count().filter(and_(recent, offers.c.state.in_(_ANSWERED))).label("offered"),
            func.count().filter(and_(recent, offers.c.state == OfferState.ACCEPTED)).label("in_time"),
            func.max(offers.c.offered_at).label("last_offered_at"),
        )
        .where(tx.in_community(offers), offers.c.offered_at > now - SCORES_FOR)
        .group_by(offers.c.team_id)
    )
    return {
        row.team_id: {"offered": row.offered, "in_time": row.in_time, "last_offered_at": row.last_offered_at}
        for row in tx.all(statement)
    }


def _passed(tx: Tx, order: Order) -> dict[UUID, str]:
    gone: Sequence[OfferState] = (OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
    statement = select(offers.c.team_id, offers.c.state).where(
        tx.in_community(offers), offers.c.order_id == order.id, offers.c.round == order.round, offers.c.state.in_(gone)
    )
    return {row.team_id: row.state for row in tx.all(statement)}
