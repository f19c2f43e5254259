"""Reads what the ranking of teams needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.dialects.postgresql import Range

from services.chassis.database.transactions import Tx
from services.orders.dispatch.model import Candidate, Everybody
from services.orders.offers.model import AssignmentState, OfferState
from services.orders.offers.tables import engagements, offers
from services.orders.orders.model import Order
from services.orders.orders.tables import orders
from services.orders.teams import store as teams_store
from services.orders.teams.model import TeamState
from services.orders.teams.tables import memberships, teams

SCORES_FOR = timedelta(days=365)
PROMPTNESS_FOR = timedelta(days=90)
CANDIDATES_MOST = 200
_ANSWERED = (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)


def candidates(tx: Tx, order: Order, now: datetime, scores: Mapping[UUID, tuple[int, int]]) -> list[Candidate]:
    """Every team that has not been disbanded, as the ranking needs it; `scores` of `scores_by_team`."""
    listed = select(teams).where(tx.in_community(teams), teams.c.state != TeamState.DISBANDED).limit(CANDIDATES_MOST)
    found = [teams_store.team_from_row(row) for row in tx.all(listed)]
    ids = [one.id for one in found]
    active = teams_store.active_orders(tx, ids)
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
