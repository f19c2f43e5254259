"""Which teams may get an offer, how they are ranked, and who may accept an order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from services.chassis.errors import Forbidden, WrongState
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may
from services.orders.dispatch.model import (
    AgreedAtTooFar,
    AlreadyOffered,
    Candidate,
    CircleOpenCall,
    CommunityScores,
    LeftOutReason,
    LeftOutTeam,
    OfferLapsed,
    OfferNotYours,
    OrderTaken,
    OwnOrder,
    RankedTeam,
    Ranking,
    RankingPart,
    RankingReason,
    TeamAtCapacity,
    TeamInactive,
    TeamLacksSkill,
    TeamWithoutLeader,
    TooManyTeams,
)
from services.orders.offers.model import Offer, OfferState
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import Order, State
from services.orders.placing.model import TooYoung
from services.orders.teams.model import VOLUNTEER_ROLES, NotAVolunteer, Team, TeamState

TEAMS_MOST = 10
SKILLS, LOAD, AREA, REVIEWS, PROMPTNESS = 400, 200, 150, 150, 100  # points, together 1,000
PRIOR_REVIEWS = 10  # a new team counts as the community's mean until its reviews outweigh it
PRIOR_IN_TIME, PRIOR_OFFERS = 4, 5
REVIEWS_SHOWN_FROM = 5
AGREED_WITHIN = timedelta(hours=1)  # of the wanted time; another time is proposed after the acceptance
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def rank(order: Order, candidates: Sequence[Candidate], scores: CommunityScores) -> Ranking:
    """Returns the teams by points, best first. Ties: less load first, then the longest time without an offer."""
    ranked: list[tuple[tuple[int, int, datetime, UUID], RankedTeam]] = []
    left_out: list[LeftOutTeam] = []
    for one in candidates:
        reason = _left_out(order, one)
        if reason:
            left_out.append(LeftOutTeam(one.team.id, one.team.name, reason))
            continue
        parts = _parts(order, one, scores)
        score = sum(part.points for part in parts)
        place = (-score, one.in_hand, one.last_offered_at or _NEVER, one.team.id)
        ranked.append((place, RankedTeam(one.team.id, one.team.name, score, parts)))
    ranked.sort(key=lambda pair: pair[0])
    return Ranking([team for _, team in ranked], sorted(left_out, key=lambda team: team.name))


def missing_skills(order: Order, team: Team) -> list[str]:
    """Returns the skills that a team needs for the order and does not have."""
    return [skill for skill in order.must_skills if skill not in team.skills]


def require_new_teams(teams: Sequence[Team], offers: Sequence[Offer]) -> None:
    """Raises AlreadyOffered where one of the teams has an offer of this round."""
    if {offer.team_id for offer in offers} & {team.id for team in teams}:
        raise AlreadyOffered


def require_dispatchable(
    order: Order,
    teams: Sequence[Team],
    in_hand: Mapping[UUID, int],
    open_offers: int,
    able_leaders: Mapping[UUID, Collection[UUID]],
) -> None:
    """Raises unless the order may be offered to these teams in addition to its open offers.

    Raises TooManyTeams, CircleOpenCall, TeamInactive, TeamWithoutLeader, TeamLacksSkill, TeamAtCapacity. In an open
    call, a full team may get an offer, since another team may accept the order.
    """
    if len(teams) + open_offers > TEAMS_MOST:
        raise TooManyTeams
    if order.is_circle and len(teams) + open_offers > 1:
        raise CircleOpenCall
    direct = len(teams) + open_offers == 1
    for team in teams:
        if team.state is not TeamState.ACTIVE:
            raise TeamInactive(team_id=str(team.id))
        if not able_leaders[team.id]:
            raise TeamWithoutLeader(team_id=str(team.id))
        if missing_skills(order, team):
            raise TeamLacksSkill(team_id=str(team.id), skills=missing_skills(order, team))
        if direct and in_hand.get(team.id, 0) >= team.capacity:
            raise TeamAtCapacity(team_id=str(team.id))


def dispatched(order: Order, social_worker_id: UUID | None, now: datetime) -> Order:
    """Returns the order after its dispatch; a second dispatch stays in the same round."""
    return orders_rules.next_version(
        order,
        state=State.DISPATCHED,
        round=order.round + 1 if order.state is State.PLACED else order.round,
        board_reason=None,
        escalate_at=None,
        level=0,
        accept_due_at=accept_due(order, now),
        social_worker_id=social_worker_id or order.social_worker_id,
    )


def accept_due(order: Order, now: datetime) -> datetime:
    """Returns the time until which an offer made now is open."""
    return now + timedelta(minutes=order.accept_within_minutes)


def require_agreed_time(order: Order, agreed_at: datetime | None, now: datetime) -> None:
    """Raises WantedAtOutOfRange, and AgreedAtTooFar for a time more than an hour before or after the wanted one."""
    if agreed_at is None:
        return
    orders_rules.require_bookable_time(agreed_at, now, pointer="/agreed_at")
    if abs(agreed_at - order.wanted_at) > AGREED_WITHIN:
        raise AgreedAtTooFar


def accepted(order: Order, team: Team, agreed_at: datetime | None) -> Order:
    """Returns the order after its acceptance by a team."""
    return orders_rules.next_version(
        order,
        state=State.ACCEPTED,
        team_id=team.id,
        agreed_at=orders_rules.to_minute(agreed_at or order.wanted_at),
        accept_due_at=None,
    )


def require_leader(team: Team, who: Caller) -> None:
    """Raises Forbidden for a caller who does not lead the team now."""
    if not may(who, *team.ties):
        raise Forbidden


def require_open_offer(offers: Sequence[Offer], team_id: UUID, now: datetime) -> Offer:
    """Returns the offer of this round that a team can answer.

    Raises OfferNotYours, OrderTaken, OfferLapsed, WrongState. An accepted offer is returned too: the
    state of its order decides.
    """
    offer = next((one for one in offers if one.team_id == team_id), None)
    if offer is None:
        raise OfferNotYours
    if offer.state is OfferState.LOST:
        raise OrderTaken
    if offer.state is OfferState.LAPSED or is_due(offer, now):
        raise OfferLapsed
    if offer.state not in (OfferState.OFFERED, OfferState.ACCEPTED):
        raise WrongState(state=offer.state.value, allowed=[OfferState.OFFERED.value])
    return offer


def is_due(offer: Offer, now: datetime) -> bool:
    """Returns whether the time to answer an open offer is over."""
    return offer.state is OfferState.OFFERED and offer.accept_due_at <= now


def must_escalate(order: Order, now: datetime) -> bool:
    """Returns whether nobody dispatched the order in time."""
    return order.state is State.PLACED and order.escalate_at is not None and order.escalate_at <= now


def require_capacity(team: Team, in_hand: int) -> None:
    """Raises TeamInactive or TeamAtCapacity unless the team can take one more order than it has in hand."""
    if team.state is not TeamState.ACTIVE:
        raise TeamInactive(team_id=str(team.id))
    if in_hand >= team.capacity:
        raise TeamAtCapacity(team_id=str(team.id))


def require_may_serve(order: Order, person_id: UUID, roles: Collection[str], age_band: str) -> None:
    """Raises NotAVolunteer, OwnOrder or TooYoung for a person who may not be assigned to the order."""
    if VOLUNTEER_ROLES.isdisjoint(roles):
        raise NotAVolunteer(person_id=str(person_id))
    if person_id == order.requester_id:
        raise OwnOrder(person_id=str(person_id))
    if age_band == "child" or (age_band == "teen" and order.min_age >= 18):
        raise TooYoung(person_id=str(person_id))


def _left_out(order: Order, one: Candidate) -> LeftOutReason | None:
    if one.team.state is not TeamState.ACTIVE:
        return LeftOutReason.TEAM_INACTIVE
    if not one.has_leader:
        return LeftOutReason.TEAM_WITHOUT_LEADER
    if one.in_hand >= one.team.capacity:
        return LeftOutReason.TEAM_AT_CAPACITY
    if missing_skills(order, one.team):
        return LeftOutReason.TEAM_LACKS_SKILL
    if one.free_members < order.people_needed:
        return LeftOutReason.TOO_FEW_FREE
    return one.passed


def _parts(order: Order, one: Candidate, scores: CommunityScores) -> list[RankingPart]:
    return [
        _skills(order, one.team),
        _load(one),
        _area(),
        _reviews(one, scores),
        _promptness(one),
    ]


def _skills(order: Order, team: Team) -> RankingPart:
    required = len(order.skills)
    if not required:
        return RankingPart("skills", SKILLS, RankingReason.NO_SKILL_ASKED)
    covered = [skill for skill in order.skills if skill in team.skills]
    points = SKILLS * len(covered) // required
    return RankingPart("skills", points, RankingReason.SKILLS, len(covered), required, skills=covered)


def _load(one: Candidate) -> RankingPart:
    capacity = one.team.capacity
    points = LOAD * (capacity - one.in_hand) // capacity
    return RankingPart("load", points, RankingReason.IN_HAND, one.in_hand, capacity)


def _area() -> RankingPart:
    """There are no grids yet, so no team has an area. A team without an area gets half of the points."""
    return RankingPart("area", AREA // 2, RankingReason.SERVES_ANYWHERE)


def _reviews(one: Candidate, scores: CommunityScores) -> RankingPart:
    mean = (one.score_sum + PRIOR_REVIEWS * scores.mean) // (one.reviews + PRIOR_REVIEWS)
    points = REVIEWS * (mean - 100) // 400
    if one.reviews < REVIEWS_SHOWN_FROM:
        return RankingPart("reviews", points, RankingReason.FEW_REVIEWS, one.reviews, REVIEWS_SHOWN_FROM)
    own = one.score_sum // one.reviews
    return RankingPart("reviews", points, RankingReason.REVIEWED, one.reviews, score=own)


def _promptness(one: Candidate) -> RankingPart:
    points = PROMPTNESS * (one.in_time + PRIOR_IN_TIME) // (one.offered + PRIOR_OFFERS)
    return RankingPart("promptness", points, RankingReason.IN_TIME, one.in_time, one.offered)
