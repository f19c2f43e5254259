"""Who may review, how scores are combined, and when an order closes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office, of_person
from services.chassis.security.roles import LEADERS
from services.orders.attendance.model import (
    AttendanceOpen,
    AttendanceSheet,
    DayMinutes,
    OwnMinutes,
    adjusted_to_total,
    day_totals,
)
from services.orders.attendance.rules import DAY_MINUTES
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import JointScores, Order, State
from services.orders.reviews.model import (
    Dispute,
    DisputeOpen,
    NotAParty,
    NothingToSettle,
    NotYourReopening,
    OwnService,
    Party,
    ReopenedTooOften,
    ReopenTooLate,
    Review,
    ReviewBasis,
    ReviewOver,
    ReviewTwice,
    SettledAboveClaim,
    SettledBeyondDay,
    Settlement,
    SettlesNobody,
    WindowOpen,
)

# The team reviews too, but its scores do not count in its own result.
WEIGHT = {Party.REQUESTER: 50, Party.STATION: 30, Party.TEAM: 0, Party.SOCIAL_WORKER: 20}
REVIEW_WINDOW = timedelta(days=7)
REOPEN_WITHIN = timedelta(days=7)  # for the requester
REOPENED_MOST = 2
BOOKS_CLOSE = (1, 15)  # the last day, in January, on which an order of the year before is reopened


# ---- reviewing ---------------------------------------------------------------------------------------------


def require_not_over(order: Order) -> None:
    """Raises ReviewOver for a closed order; its fact is the time until which the order can be reopened."""
    if order.state is State.CLOSED and order.first_closed_at:
        raise ReviewOver(reopen_until=(order.first_closed_at + REOPEN_WITHIN).isoformat())


def require_party(order: Order, party: Party, who: Caller, attendance: AttendanceSheet) -> None:
    """Raises NotAParty or OwnService unless the caller may review for the party.

    Staff may record the requester's review when the requester gives it by phone. Who served or leads the team reviews
    for the team alone, also where they are the requester.
    """
    if party not in Party.required_by(order):
        raise NotAParty
    may_review = {
        Party.REQUESTER: may(who, of_person(order.requester_id)) or who.is_staff,
        Party.STATION: who.is_staff,
        Party.TEAM: may(who, *(of_office(one, LEADERS) for one in attendance.leaders)),
        Party.SOCIAL_WORKER: who.has("social_worker") and order.social_worker_id in (None, who.id),
    }
    if not may_review[party]:
        raise NotAParty
    if party is not Party.TEAM:
        require_no_part(who, attendance)


def next_edition(basis: ReviewBasis, order: Order, party: Party, who: Caller) -> int:
    """Returns the number of the caller's review for a party: 1, or one more where the caller changes it.

    A review belongs to its person and to who wrote it down. Raises ReviewTwice for somebody else's second review of a
    party, and for a person's review for a second party.
    """
    edition = 1
    for review in basis.reviews_for(order):
        wrote = who.id in (review.person_id, review.recorded_by)
        if wrote is not (review.party is party):
            raise ReviewTwice(party=review.party.value)
        edition += wrote
    return edition


def joint_scores(reviews: Sequence[Review]) -> JointScores | None:
    """Returns the weighted means of each party's last review, times 100, rounded down; None if no review counts.

    So an order that was reopened, and that a party does not review again, closes with this party's review as before.
    """
    reviews = list({review.party: review for review in reviews}.values())
    weight = sum(WEIGHT[review.party] for review in reviews)
    if not weight:
        return None
    sums = [
        sum(WEIGHT[review.party] * getattr(review, dimension) for review in reviews) * 100 // weight
        for dimension in ("attitude", "quality", "punctuality")
    ]
    return JointScores(*sums)


# ---- disputes ----------------------------------------------------------------------------------------------


def disputing_role(order: Order, who: Caller, attendance: AttendanceSheet) -> str:
    """Returns the role in which the caller disputes a served order. Raises NotAParty."""
    if may(who, of_person(order.requester_id)):
        return "requester"
    if may(who, *(of_office(one, LEADERS) for one in attendance.leaders)):
        return "leader"
    if may(who, *map(of_person, attendance.attended)):
        return "volunteer"
    raise NotAParty


def require_may_settle(
    order: Order, who: Caller, attendance: AttendanceSheet, disputes: Sequence[Dispute] = ()
) -> None:
    """Raises Forbidden, OwnMinutes or OwnService for a caller whom the decision on the order concerns.

    That is who served in the order or leads its team, too: another of the station decides. If a station worker placed
    the order, an administrator must settle its disputes.
    """
    if not who.is_staff:
        raise Forbidden
    if who.id in attendance.attended:
        raise OwnMinutes
    concerned = {order.requester_id, *attendance.on_sheet, *(dispute.person_id for dispute in disputes)}
    if who.id in concerned:
        raise OwnService
    if who.id == order.placed_by and not who.has("admin"):
        raise OwnService


def require_something_to_settle(disputes: Sequence[Dispute], settlement: Settlement) -> None:
    """Raises NothingToSettle without an open dispute and without minutes."""
    if not (disputes or settlement.minutes):
        raise NothingToSettle


def require_settleable(
    basis: ReviewBasis, settlement: Settlement, elsewhere: Mapping[UUID, Mapping[date, int]], zone: ZoneInfo
) -> None:
    """Raises SettlesNobody for people without an ended stay, SettledAboveClaim, SettledBeyondDay.

    Without an open dispute nobody gets more than was claimed. With the minutes `elsewhere`, which each person has in
    other orders by day, no day may have more minutes than a day has.
    """
    for person_id, total in settlement.minutes.items():
        ended = [stay for stay in basis.attendance.stays_of(person_id) if stay.out_at]
        if not ended:
            raise SettlesNobody(person_id)
        claimed = day_totals(ended, zone)
        if not basis.disputes and total > sum(claimed.values()):
            raise SettledAboveClaim(person_id)
        others = elsewhere.get(person_id, {})
        days = adjusted_to_total(claimed, total)
        if any(minutes and minutes + others.get(day, 0) > DAY_MINUTES for day, minutes in days.items()):
            raise SettledBeyondDay


# ---- closing and reopening ---------------------------------------------------------------------------------


def require_closable(basis: ReviewBasis) -> None:
    """Raises DisputeOpen or AttendanceOpen for an order that is blocked."""
    if basis.disputes:
        raise DisputeOpen
    waiting = {str(stay.person_id) for stay in basis.attendance.stays if stay.is_unsettled}
    if waiting:
        raise AttendanceOpen(person_ids=sorted(waiting))


def served_minutes(attendance: AttendanceSheet, zone: ZoneInfo) -> list[DayMinutes]:
    """Returns the minutes that a closing publishes: confirmed, by person and local day, with settled totals applied."""
    days: dict[UUID, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    methods: dict[tuple[UUID, date], str] = {}
    for stay in (one for one in attendance.stays if one.counts):
        for day, minutes in stay.span.minutes_by_day(zone).items():
            days[stay.person_id][day] += minutes
            methods.setdefault((stay.person_id, day), stay.method.value)
    for person_id, total in attendance.settled.items():
        if person_id in days:
            days[person_id] = defaultdict(int, adjusted_to_total(days[person_id], total))
    return [
        DayMinutes(person_id, day, minutes, methods[person_id, day])
        for person_id in sorted(days)
        for day, minutes in sorted(days[person_id].items())
        if minutes
    ]


def require_no_part(who: Caller, attendance: AttendanceSheet) -> None:
    """Raises OwnService for a caller who served in the order or leads its team."""
    if attendance.took_part(who.id):
        raise OwnService


def require_window_passed(order: Order, now: datetime) -> None:
    """Raises WindowOpen during the first seven days of the review, which are for the reviews of all parties."""
    if not is_window_over(order, now):
        raise WindowOpen(until=_window_end(order, now).isoformat())


def is_window_over(order: Order, now: datetime) -> bool:
    """Returns whether the order closes without the reviews that are missing, by the station or with a settlement."""
    return now >= _window_end(order, now)


def must_auto_close(order: Order, now: datetime) -> bool:
    """Returns whether the job must close or escalate the order."""
    return order.state is State.IN_REVIEW and order.auto_close_at is not None and order.auto_close_at <= now


def closed(order: Order, scores: JointScores | None, now: datetime) -> Order:
    """Returns the order closed, with the next revision of its minutes."""
    return orders_rules.next_version(
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


def escalated_to_administrators(order: Order) -> Order:
    """Returns a blocked order on day 14: it goes to the administrators, and the job no longer considers it."""
    return orders_rules.next_version(order, level=orders_rules.HIGHEST_LEVEL, auto_close_at=None)


def reopening_role(order: Order, who: Caller, attendance: AttendanceSheet) -> str:
    """Returns the role in which the caller reopens an order: first its requester, then the station; an administrator
    both times.

    Raises NotAParty, NotYourReopening, OwnService.
    """
    first, own = order.revision == 1, may(who, of_person(order.requester_id))
    if own and first:
        return "requester"
    if own:
        raise NotYourReopening
    if not who.is_staff:
        raise NotAParty
    require_no_part(who, attendance)
    if first and not who.has("admin"):
        raise NotYourReopening
    return "station"


def reopened(order: Order, role: str, served_on: date, now: datetime, today: date) -> Order:
    """Returns a closed order in review again. A job closes it in 14 days, with the reviews as before if none are new.

    Raises ReopenTooLate, ReopenedTooOften.
    """
    if order.revision > REOPENED_MOST:
        raise ReopenedTooOften
    if role == "requester" and order.closed_at and now > order.closed_at + REOPEN_WITHIN:
        raise ReopenTooLate
    if today > date(served_on.year + 1, *BOOKS_CLOSE):
        raise ReopenTooLate
    return replace(orders_rules.in_review(order, now), closed_at=None)


def _window_end(order: Order, now: datetime) -> datetime:
    return (order.in_review_at or now) + REVIEW_WINDOW
