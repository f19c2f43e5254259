"""Reads what dispatching needs: teams to ask, the basis of their ranking, and deadlines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, func, select
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.rows import from_row
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx
from services.orders.dispatch.model import Candidate, CommunityScores
from services.orders.offers import store as offers_store
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import Order, State
from services.orders.orders.tables import orders
from services.orders.teams.model import Team, TeamState
from services.orders.teams.tables import memberships, teams

SCORES_FOR = timedelta(days=365)
PROMPTNESS_FOR = timedelta(days=90)
CANDIDATES_MOST = 200  # the oldest teams; more would have to be chosen in SQL
_ANSWERED = (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
_PASSED = (OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
_team = from_row(Team)


def lock_teams(tx: Tx, team_ids: Collection[UUID]) -> list[Team]:
    """Returns the teams of these that exist, locked for update by id; their order is locked before them."""
    mine = (tx.in_community(teams), any_of(teams.c.id, team_ids))
    return [_team(row) for row in tx.all(select(teams).where(*mine).order_by(teams.c.id).with_for_update())]


def members_among(tx: Tx, team_id: UUID, person_ids: Collection[UUID]) -> set[UUID]:
    """Returns those of these people who are in a team now."""
    mine = (tx.in_community(memberships), memberships.c.team_id == team_id, memberships.c.until.is_(None))
    found = tx.all(select(memberships.c.person_id).where(*mine, any_of(memberships.c.person_id, person_ids)))
    return {row.person_id for row in found}


def ranking_basis(tx: Tx, order: Order, now: datetime) -> tuple[list[Candidate], CommunityScores]:
    """Returns the teams that are not disbanded as the ranking needs them, and the community's scores."""
    listed = select(teams).where(tx.in_community(teams), teams.c.state != TeamState.DISBANDED)
    found = [_team(row) for row in tx.all(listed.order_by(teams.c.id).limit(CANDIDATES_MOST))]
    scores, in_hand = _scores(tx, now), offers_store.count_in_hand(tx, [team.id for team in found])
    free, record, passed = _free_members(tx, order), _record(tx, now), _passed(tx, order)
    nothing: dict[str, Any] = {"offered": 0, "in_time": 0, "last_offered_at": None}
    candidates = [
        Candidate(
            team=team,
            in_hand=in_hand[team.id],
            free_members=free.get(team.id, 0),
            reviews=scores.get(team.id, (0, 0))[0],
            score_sum=scores.get(team.id, (0, 0))[1],
            passed=passed.get(team.id),
            **record.get(team.id, nothing),
        )
        for team in found
    ]
    reviews, score_sum = (sum(one[place] for one in scores.values()) for place in (0, 1))
    return candidates, CommunityScores(reviews, score_sum)


def offers_to_lapse(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Returns open offers whose time to answer is over, of all communities."""
    due = (offers.c.state == OfferState.OFFERED, offers.c.accept_due_at <= now)
    return clerk.execute(select(offers.c.community_id, offers.c.id).where(*due).limit(limit)).all()


def orders_to_escalate(clerk: Connection, now: datetime, limit: int) -> Sequence[Any]:
    """Returns orders that nobody dispatched in time, of all communities."""
    due = (orders.c.state == State.PLACED, orders.c.escalate_at <= now)
    return clerk.execute(select(orders.c.community_id, orders.c.id).where(*due).limit(limit)).all()


def _scores(tx: Tx, now: datetime) -> dict[UUID, tuple[int, int]]:
    """How many orders with a joint score each team has of the last 365 days, and the sum of these scores."""
    recent = (tx.in_community(orders), orders.c.score.is_not(None), orders.c.closed_at > now - SCORES_FOR)
    summed = select(orders.c.team_id, func.count().label("n"), func.sum(orders.c.score).label("total"))
    return {row.team_id: (row.n, row.total) for row in tx.all(summed.where(*recent).group_by(orders.c.team_id))}


def _free_members(tx: Tx, order: Order) -> dict[UUID, int]:
    """How many members of each team are assigned nowhere at the time of the order."""
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
    """How many offers each team had and accepted in the last 90 days, and when it had the last."""
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
    """Which teams had an offer of this round and did not take it."""
    mine = (tx.in_community(offers), offers.c.order_id == order.id, offers.c.round == order.round)
    statement = select(offers.c.team_id, offers.c.state).where(*mine, offers.c.state.in_(_PASSED))
    return {row.team_id: row.state for row in tx.all(statement)}
