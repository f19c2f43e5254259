"""Who reviews, what the scores come to, and when an order closes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.attendance.model import Attendance, OwnMinutes
from services.orders.attendance.rules import require_confirmed
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import JointScores, Order, State
from services.orders.orders.rules import HIGHEST_LEVEL, next_version
from services.orders.reviews.model import (
    DisputeOpen,
    NotAParty,
    OwnService,
    Party,
    ReopenedTooOften,
    ReopenTooLate,
    Review,
    ReviewOver,
    ReviewTwice,
    WindowOpen,
)

WEIGHT = {Party.REQUESTER: 50, Party.STATION: 30, Party.TEAM: 0, Party.SOCIAL_WORKER: 20}
REVIEW_WINDOW_DAYS = 7

REOPEN_WITHIN = timedelta(days=30)
REOPEN_BY_ADMIN_WITHIN = timedelta(days=365)
REOPENED_MOST = 3


@dataclass(frozen=True)
class Readiness:
    """What closing depends on."""

    reviews: Sequence[Review]
    attendance: Sequence[Attendance]
    disputes_open: int


def required(order: Order) -> set[Party]:
    """The parties without whose review the order waits for its window."""
    parties = {Party.STATION}
    if order.requester_id:
        parties.add(Party.REQUESTER)
    if order.team_id:
        parties.add(Party.TEAM)
    if order.professional:
        parties.add(Party.SOCIAL_WORKER)
    return parties


def require_party(
    order: Order, party: Party, who: Caller, leaders: Collection[UUID], servers: Collection[UUID]
) -> None:
    """Refuse who doesn't speak for `party`; `servers` are those who served in the order."""
    if party not in required(order):
        raise NotAParty
    if party in (Party.STATION, Party.SOCIAL_WORKER) and who.id in servers:
        raise OwnService
    speaks = {
        Party.REQUESTER: who.id == order.requester_id or who.is_staff,  # staff write down what was said by phone
        Party.STATION: who.is_staff,
        Party.TEAM: who.id in leaders,
        Party.SOCIAL_WORKER: who.has("social_worker") and order.social_worker_id in (None, who.id),
    }
    if not speaks[party]:
        raise NotAParty


def require_first_review(reviews: Sequence[Review], party: Party, who_id: UUID | None) -> None:
    """Refuse a party's second review, and a person's second voice."""
    for review in reviews:
        if review.party is party or who_id in (review.person_id, review.recorded_by):
            raise ReviewTwice(party=review.party.value)


def demand_reviewable(order: Order) -> None:
    """Say until when a closed order can be reopened instead."""
    if order.state is State.CLOSED and order.first_closed_at:
        raise ReviewOver(reopen_until=(order.first_closed_at + REOPEN_WITHIN).isoformat())


def joint_scores(reviews: Sequence[Review]) -> JointScores | None:
    """The weighted means of the parties present, times 100, rounded down; a missing party is missing, never zero."""
    weight = sum(WEIGHT[review.party] for review in reviews)
    if not weight:
        return None
    sums = [
        sum(WEIGHT[review.party] * getattr(review, dimension) for review in reviews) * 100 // weight
        for dimension in ("attitude", "quality", "punctuality")
    ]
    return JointScores(*sums)


def is_complete(order: Order, ready: Readiness) -> bool:
    """Whether nothing is missing any more: reviews, words on attendance, disputes."""
    missing = required(order) - {review.party for review in ready.reviews}
    unsettled = any(row.is_unsettled for row in ready.attendance)
    return order.state is State.IN_REVIEW and not (missing or unsettled or ready.disputes_open)


def held_open(order: Order) -> Order:
    """Day 14 came, but something is in dispute or unsettled: to the admin, and the clock waits."""
    return next_version(order, level=HIGHEST_LEVEL, auto_close_at=None)


def require_closable(ready: Readiness) -> None:
    """Refuse to close over a dispute or over attendance that nobody confirmed."""
    if ready.disputes_open:
        raise DisputeOpen
    require_confirmed(ready.attendance)


def require_window_passed(order: Order, now: datetime) -> None:
    """Refuse staff to close before everybody had their time."""
    until = (order.in_review_at or now) + timedelta(days=REVIEW_WINDOW_DAYS)
    if now < until:
        raise WindowOpen(until=until.isoformat())


def demand_not_server(who: Caller, servers: Collection[UUID]) -> None:
    """Refuse those who served in it to decide on it."""
    if who.id in servers:
        raise OwnService


def closed(order: Order, scores: JointScores | None, now: datetime) -> Order:
    """The order with its minutes final, one revision further."""
    return next_version(
        order,
        state=State.CLOSED,
        revision=order.revision + 1,
        closed_at=now,
        first_closed_at=order.first_closed_at or now,
        auto_close_at=None,
        level=0,
        score_attitude=scores.attitude if scores else None,
        score_quality=scores.quality if scores else None,
        score_punctuality=scores.punctuality if scores else None,
        score=scores.overall if scores else None,
    )


def reopened(order: Order, who: Caller, now: datetime) -> Order:
    """The order in review again; new reviews are asked, the old ones stay for the old revision."""
    within = REOPEN_BY_ADMIN_WITHIN if who.has("admin") else REOPEN_WITHIN
    if order.first_closed_at and now > order.first_closed_at + within:
        raise ReopenTooLate
    if order.revision > REOPENED_MOST:
        raise ReopenedTooOften
    return replace(orders_rules.in_review(order, now), closed_at=None)


def demand_may_settle(order: Order, who: Caller, servers: Collection[UUID], disputing: Collection[UUID]) -> None:
    """Refuse whom it concerns; what a station worker placed or is in doubt about, an admin settles."""
    if not who.is_staff:
        raise Forbidden
    if who.id in servers:
        raise OwnMinutes
    if who.id in disputing or who.id == order.requester_id:
        raise OwnService
    if who.id == order.placed_by and not who.has("admin"):
        raise OwnService
