"""Which teams may be asked, how they are ranked, and who may take an order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from services.chassis.errors import Forbidden, WrongState
from services.orders.dispatch.model import (
    Candidate,
    CircleOpenCall,
    Everybody,
    LeftOut,
    OfferLapsed,
    OfferNotYours,
    OrderTaken,
    OwnOrder,
    Part,
    Ranked,
    Ranking,
    TeamAtCapacity,
    TeamInactive,
    TeamLacksSkill,
    TooManyTeams,
)
from services.orders.offers.model import Offer, OfferState
from services.orders.orders.model import Order
from services.orders.placing.model import TooYoung
from services.orders.teams.model import Team, TeamState

TEAMS_MOST = 10
SKILLS, LOAD, AREA, REVIEWS, PROMPTNESS = 400, 200, 150, 150, 100  # together 1,000
PRIOR_REVIEWS = 10  # a new team counts as the community's mean until reviews say otherwise
PRIOR_IN_TIME, PRIOR_OFFERS = 4, 5
REVIEWS_SHOWN_FROM = 5
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def rank(order: Order, candidates: Sequence[Candidate], everybody: Everybody) -> Ranking:
    """Teams by points, best first; those that can't are shown with the reason."""
    kept: list[tuple[tuple[int, int, datetime, UUID], Ranked]] = []
    out: list[LeftOut] = []
    for one in candidates:
        reason = _left_out(order, one)
        if reason:
            out.append(LeftOut(one.team.id, one.team.name, reason))
            continue
        parts = _parts(order, one, everybody)
        score = sum(part.points for part in parts)
        place = (-score, one.active, one.last_offered_at or _LONG_AGO, one.team.id)
        kept.append((place, Ranked(one.team.id, one.team.name, score, parts)))
    kept.sort(key=lambda pair: pair[0])
    return Ranking([ranked for _, ranked in kept], sorted(out, key=lambda one: one.name))


def lacking(order: Order, team: Team) -> list[str]:
    """The skills that the order can't do without and the team doesn't have."""
    return [skill for skill in order.must_skills if skill not in team.skills]


def require_dispatchable(order: Order, teams: Sequence[Team], busy: dict[UUID, int], live: int) -> None:
    """Refuse to offer `order` to `teams`; `busy` says what each carries, `live` how many offers stand already."""
    if len(teams) + live > TEAMS_MOST:
        raise TooManyTeams
    if order.is_circle and len(teams) + live > 1:
        raise CircleOpenCall
    direct = len(teams) + live == 1
    for team in teams:
        if team.state is not TeamState.ACTIVE:
            raise TeamInactive(team_id=str(team.id))
        if lacking(order, team):
            raise TeamLacksSkill(team_id=str(team.id), skills=lacking(order, team))
        if direct and busy.get(team.id, 0) >= team.capacity:
            raise TeamAtCapacity(team_id=str(team.id))


def accept_due(order: Order, now: datetime) -> datetime:
    """Until when an offer made now stands."""
    return now + timedelta(minutes=order.accept_within_minutes)


def require_leader(team: Team, person_id: UUID | None) -> None:
    """Refuse whoever doesn't speak for the team."""
    if person_id not in team.leaders:
        raise Forbidden


def require_open_offer(offer: Offer | None, now: datetime) -> Offer:
    """The team's offer of this round where it still stands."""
    if offer is None:
        raise OfferNotYours
    if offer.state is OfferState.LOST:
        raise OrderTaken
    lapsed = offer.state is OfferState.OFFERED and offer.accept_due_at <= now
    if lapsed or offer.state is OfferState.LAPSED:
        raise OfferLapsed
    if offer.state not in (OfferState.OFFERED, OfferState.ACCEPTED):
        raise WrongState(state=offer.state.value, allowed=[OfferState.OFFERED.value])
    return offer


def require_capacity(team: Team, active_besides: int) -> None:
    """Refuse one more order to a team that carries all it can; a resting team takes none."""
    if team.state is not TeamState.ACTIVE:
        raise TeamInactive(team_id=str(team.id))
    if active_besides >= team.capacity:
        raise TeamAtCapacity(team_id=str(team.id))


def require_may_serve(order: Order, person_id: UUID, age_band: str) -> None:
    """Refuse who may not be assigned: the one it is for, and the too young."""
    if person_id == order.requester_id:
        raise OwnOrder(person_id=str(person_id))
    if age_band == "child" or (age_band == "teen" and order.min_age >= 18):
        raise TooYoung(person_id=str(person_id))


def _left_out(order: Order, one: Candidate) -> str | None:
    if one.team.state is not TeamState.ACTIVE:
        return "team_inactive"
    if one.active >= one.team.capacity:
        return "team_at_capacity"
    if lacking(order, one.team):
        return "team_lacks_skill"
    if one.free_members < order.people_needed:
        return "too_few_free"
    return one.passed


def _parts(order: Order, one: Candidate, everybody: Everybody) -> list[Part]:
    return [
        _skills(order, one.team),
        _load(one),
        _area(),
        _reviews(one, everybody),
        _promptness(one),
    ]


def _skills(order: Order, team: Team) -> Part:
    asked = len(order.skills)
    if not asked:
        return Part("skills", SKILLS, "no skill asked")
    covered = [skill for skill in order.skills if skill in team.skills]
    named = f": {', '.join(covered)}" if covered else ""
    return Part("skills", SKILLS * len(covered) // asked, f"{len(covered)} of {asked} skills{named}")


def _load(one: Candidate) -> Part:
    capacity = one.team.capacity
    return Part("load", LOAD * (capacity - one.active) // capacity, f"{one.active} of {capacity} in hand")


def _area() -> Part:
    """There are no grids yet, so no team has an area; a team without one has half of the points."""
    return Part("area", AREA // 2, "serves anywhere")


def _reviews(one: Candidate, everybody: Everybody) -> Part:
    mean = (one.score_sum + PRIOR_REVIEWS * everybody.mean) // (one.reviews + PRIOR_REVIEWS)
    if one.reviews < REVIEWS_SHOWN_FROM:
        reason = f"new, {one.reviews} of {REVIEWS_SHOWN_FROM} reviews"
    else:
        own = one.score_sum // one.reviews
        reason = f"{own // 100}.{own % 100:02d} from {one.reviews}"
    return Part("reviews", REVIEWS * (mean - 100) // 400, reason)


def _promptness(one: Candidate) -> Part:
    points = PROMPTNESS * (one.in_time + PRIOR_IN_TIME) // (one.offered + PRIOR_OFFERS)
    return Part("promptness", points, f"{one.in_time} of {one.offered} in time")
