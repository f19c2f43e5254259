"""Reads the data for dispatching: candidate teams, the basis of their ranking, and deadlines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, exists, func, literal_column, select
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range

from services.chassis.database.statements import Question, any_of, in_community, many
from services.chassis.database.transactions import Tx
from services.orders.dispatch.model import Candidate, CommunityScores, LeftOutReason
from services.orders.offers import store as offers_store
from services.orders.offers.model import AssignmentState, Offer, OfferState
from services.orders.offers.tables import assignments, offers
from services.orders.orders.model import Order, State
from services.orders.orders.tables import orders
from services.orders.teams import store as teams_store
from services.orders.teams.model import Team, TeamState
from services.orders.teams.tables import memberships, teams

SCORES_FOR = timedelta(days=365)
PROMPTNESS_FOR = timedelta(days=90)
CANDIDATES_MOST = 200  # the oldest teams; more would have to be chosen in SQL
_ANSWERED = (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
_PASSED = (OfferState.DECLINED, OfferState.LAPSED, OfferState.WITHDRAWN)
_nothing: dict[str, Any] = {"offered": 0, "in_time": 0, "last_offered_at": None}

# The teams of these that exist, locked for update by id; their order is locked before them.
teams_to_lock = many(
    select(teams).where(in_community(teams), any_of(teams.c.id, "team_ids")).order_by(teams.c.id).with_for_update(),
    Team,
)
_members_among = many(
    select(memberships.c.person_id).where(
        in_community(memberships),
        memberships.c.team_id == bindparam("team_id"),
        memberships.c.until.is_(None),
        any_of(memberships.c.person_id, "people"),
    )
)
candidate_teams = many(
    select(teams)
    .where(in_community(teams), teams.c.state != TeamState.DISBANDED)
    .order_by(teams.c.id)
    .limit(CANDIDATES_MOST),
    Team,
)
# The number of each team's orders with a joint score since a day, and the sum of these scores.
_scores = many(
    select(orders.c.team_id, func.count().label("n"), func.sum(orders.c.score).label("total"))
    .where(in_community(orders), orders.c.score.is_not(None), orders.c.closed_at > bindparam("since"))
    .group_by(orders.c.team_id)
)
# The number of members of each team who have no assignment in a span of time. The state is a literal in the statement,
# so that the planner can use the partial index on `during`.
_busy = exists().where(
    in_community(assignments),
    assignments.c.person_id == memberships.c.person_id,
    assignments.c.state == literal_column(f"'{AssignmentState.ASSIGNED}'"),
    assignments.c.during.overlaps(bindparam("span", type_=TSTZRANGE)),
)
_free_members = many(
    select(memberships.c.team_id, func.count().label("n"))
    .where(in_community(memberships), memberships.c.until.is_(None), ~_busy)
    .group_by(memberships.c.team_id)
)
# The number of recent offers that each team had and accepted, and the time of the last one.
_recent = offers.c.offered_at > bindparam("recently")
_record = many(
    select(
        offers.c.team_id,
        func.count().filter(and_(_recent, any_of(offers.c.state, _ANSWERED))).label("offered"),
        func.count().filter(and_(_recent, offers.c.state == OfferState.ACCEPTED)).label("in_time"),
        func.max(offers.c.offered_at).label("last_offered_at"),
    )
    .where(in_community(offers), offers.c.offered_at > bindparam("since"))
    .group_by(offers.c.team_id)
)


def members_among(team_id: UUID, person_ids: Collection[UUID]) -> Question[set[UUID]]:
    """Returns the question for those of these people who are in a team now."""
    found = _members_among(team_id=team_id, people=person_ids)
    return found.answered_by(lambda rows, _: {row.person_id for row in rows})


def ranking_basis(
    tx: Tx, order: Order, found: Sequence[Team], offers: Sequence[Offer], now: datetime
) -> tuple[list[Candidate], CommunityScores]:
    """Returns teams as the ranking needs them, and the community's scores; `offers` are the offers of this round."""
    scored, in_hand, able, free, record = tx.read(
        _scores(since=now - SCORES_FOR),
        offers_store.in_hand_of([team.id for team in found]),
        teams_store.able_leaders([team.id for team in found]),
        _free_members(span=Range(order.starts_at, order.ends_at)),
        _record(since=now - SCORES_FOR, recently=now - PROMPTNESS_FOR),
    )
    scores = {row.team_id: (row.n, row.total) for row in scored}
    free_members = {row.team_id: row.n for row in free}
    records = {
        row.team_id: {"offered": row.offered, "in_time": row.in_time, "last_offered_at": row.last_offered_at}
        for row in record
    }
    passed = {offer.team_id: LeftOutReason(offer.state) for offer in offers if offer.state in _PASSED}
    candidates = [
        Candidate(
            team=team,
            has_leader=bool(able[team.id]),
            in_hand=in_hand[team.id],
            free_members=free_members.get(team.id, 0),
            reviews=scores.get(team.id, (0, 0))[0],
            score_sum=scores.get(team.id, (0, 0))[1],
            passed=passed.get(team.id),
            **records.get(team.id, _nothing),
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
