"""Valid values of orders for tests of rules; a test changes the fields that it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from services.chassis.database.tables import new_id
from services.chassis.security.callers import Caller
from services.orders.attendance.model import Method, Span, Stay
from services.orders.catalogue.model import Form, Privacy
from services.orders.dispatch.model import Candidate
from services.orders.orders.model import AttendanceState, Order, Source
from services.orders.reviews.model import Party, Review
from services.orders.teams.model import Team

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)


def a_caller(*roles: str, person_id: UUID | None = None) -> Caller:
    return Caller(person_id or new_id(), "person", frozenset(roles))


def an_order(**given: object) -> Order:
    order = Order(
        id=new_id(), order_no="20260310-0001", service_id=new_id(), form=Form.ERRAND, category="便民", minutes=60,
        people_needed=1, skills=["陪诊"], must_skills=[], professional=False, min_age=14, privacy=Privacy.COMMUNITY,
        dispatch_within_minutes=240, accept_within_minutes=240, requester_id=new_id(), placed_by=new_id(),
        source=Source.APP, placed_at=NOW, wanted_at=NOW, dispatch_due_at=NOW,
    )  # fmt: skip
    return replace(order, **given)  # type: ignore[arg-type]


def a_team(**given: object) -> Team:
    team = Team(id=new_id(), name="360", leader_id=new_id(), skills=["陪诊"], capacity=6)
    return replace(team, **given)  # type: ignore[arg-type]


def a_candidate(team: Team, **given: object) -> Candidate:
    nothing = Candidate(team, has_leader=True, in_hand=0, free_members=3, reviews=0, score_sum=0, offered=0, in_time=0)
    return replace(nothing, **given)  # type: ignore[arg-type]


def a_stay(start: str, end: str, *, person_id: UUID | None = None, **given: object) -> Stay:
    span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end))
    stay = Stay(
        id=new_id(), order_id=new_id(), team_id=None, person_id=person_id or new_id(), in_at=span.in_at,
        out_at=span.out_at, break_minutes=0, minutes=span.minutes, method=Method.LEADER,
        state=AttendanceState.CONFIRMED,
    )  # fmt: skip
    return replace(stay, **given)  # type: ignore[arg-type]


def a_review(party: Party, score: int, **given: object) -> Review:
    review = Review(new_id(), new_id(), 1, party, new_id(), score, score, score, NOW)
    return replace(review, **given)  # type: ignore[arg-type]
