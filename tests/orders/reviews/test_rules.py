"""Scores, required parties, and the limits of reopening and settling."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.database.tables import new_id
from services.chassis.errors import Forbidden
from services.orders.attendance.model import AttendanceSheet, OwnMinutes
from services.orders.orders.model import AttendanceState, State
from services.orders.reviews import rules
from services.orders.reviews.model import (
    Dispute,
    DisputeSubject,
    OwnService,
    Party,
    ReopenedTooOften,
    ReopenTooLate,
    ReviewBasis,
    SettledAboveClaim,
    SettledBeyondDay,
    Settlement,
)
from tests.orders.values import NOW, SHANGHAI, a_caller, a_review, a_stay, an_order

STAFF = a_caller("station")
DAY = date(2026, 3, 10)


def a_dispute() -> Dispute:
    return Dispute(new_id(), new_id(), new_id(), about=DisputeSubject.MINUTES, opened_at=NOW, revision=1)


class TestScores:
    def test_parties_have_their_weights(self) -> None:
        """Requester 5, station 4: (50 x 500 + 30 x 400) / 80 = 462; the team's 1 does not count."""
        scores = rules.joint_scores([a_review(Party.REQUESTER, 5), a_review(Party.STATION, 4), a_review(Party.TEAM, 1)])
        assert scores is not None
        assert scores.quality == 462

    def test_without_a_review_that_counts_there_is_no_score(self) -> None:
        assert rules.joint_scores([]) is None
        assert rules.joint_scores([a_review(Party.TEAM, 5)]) is None

    @given(st.lists(st.tuples(st.sampled_from(sorted(Party)), st.integers(1, 5)), min_size=1, max_size=4))
    def test_a_mean_lies_between_the_least_and_the_most(self, reviews: list[tuple[Party, int]]) -> None:
        scores = rules.joint_scores([a_review(party, score) for party, score in reviews])
        counted = [score for party, score in reviews if rules.WEIGHT[party]]
        if scores is not None:
            assert min(counted) * 100 <= scores.overall <= max(counted) * 100


class TestParties:
    def test_who_must_review(self) -> None:
        assert Party.required_by(an_order(team_id=new_id())) == {Party.REQUESTER, Party.STATION, Party.TEAM}
        assert Party.SOCIAL_WORKER in Party.required_by(an_order(professional=True))

    def test_people_who_served_do_not_review_for_the_station(self) -> None:
        stay = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", person_id=STAFF.id)
        with pytest.raises(OwnService):
            rules.require_party(an_order(), Party.STATION, STAFF, AttendanceSheet([stay]))


class TestLimits:
    def test_reopening_has_a_time_and_a_number(self) -> None:
        closed = an_order(state=State.CLOSED, revision=1, first_closed_at=NOW, closed_at=NOW)
        week, books = NOW + timedelta(days=7), date(DAY.year + 1, 1, 15)
        assert rules.reopened(closed, "requester", DAY, week, DAY).state is State.IN_REVIEW
        with pytest.raises(ReopenTooLate):
            rules.reopened(closed, "requester", DAY, week + timedelta(seconds=1), DAY)
        rules.reopened(replace(closed, revision=2), "station", DAY, week + timedelta(days=300), books)
        with pytest.raises(ReopenTooLate):
            rules.reopened(closed, "station", DAY, week, books + timedelta(days=1))
        with pytest.raises(ReopenedTooOften):
            rules.reopened(replace(closed, revision=3), "station", DAY, NOW, DAY)

    def test_who_may_settle(self) -> None:
        placed = an_order(placed_by=STAFF.id)
        nobody = AttendanceSheet([])
        with pytest.raises(OwnService):
            rules.require_may_settle(placed, STAFF, nobody)
        rules.require_may_settle(placed, a_caller("admin", person_id=STAFF.id), nobody)
        own = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", person_id=STAFF.id)
        with pytest.raises(OwnMinutes):
            rules.require_may_settle(an_order(), STAFF, AttendanceSheet([own]))
        with pytest.raises(OwnService):
            rules.require_may_settle(an_order(), STAFF, AttendanceSheet([], on_sheet=frozenset({STAFF.id})))
        with pytest.raises(Forbidden):
            rules.require_may_settle(an_order(), a_caller("resident"), nobody)


class TestServedMinutes:
    def test_stays_of_a_day_are_one_line_and_rejected_ones_do_not_count(self) -> None:
        li, zhao = new_id(), new_id()
        first = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", person_id=li)
        second = a_stay("2026-03-10T10:00+08:00", "2026-03-10T10:15+08:00", person_id=li)
        rejected = replace(first, id=new_id(), person_id=zhao, state=AttendanceState.REJECTED)
        (line,) = rules.served_minutes(AttendanceSheet([first, second, rejected]), SHANGHAI)
        assert (line.person_id, line.served_on, line.minutes) == (li, DAY, 45)

    @given(first=st.integers(1, 300), second=st.integers(1, 300), total=st.integers(0, 700))
    def test_a_settled_total_is_published(self, first: int, second: int, total: int) -> None:
        """It takes minutes from the last day backwards, or adds them to the last day."""
        li, start = new_id(), datetime(2026, 3, 10, 1, tzinfo=UTC)
        next_day = start + timedelta(days=1)
        stays = [
            a_stay(start.isoformat(), (start + timedelta(minutes=first)).isoformat(), person_id=li),
            a_stay(next_day.isoformat(), (next_day + timedelta(minutes=second)).isoformat(), person_id=li),
        ]
        lines = rules.served_minutes(AttendanceSheet(stays, {li: total}), SHANGHAI)
        assert sum(line.minutes for line in lines) == total
        assert {line.served_on: line.minutes for line in lines}.get(DAY, 0) == min(first, total)
        assert all(line.minutes > 0 for line in lines)

    def test_a_settled_total_puts_no_more_on_a_day_than_it_has(self) -> None:
        stay = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00")
        disputed = ReviewBasis(AttendanceSheet([stay]), [], [a_dispute()])
        elsewhere: dict[UUID, dict[date, int]] = {}
        rules.require_settleable(disputed, Settlement("", {stay.person_id: 1_440}), elsewhere, SHANGHAI)
        with pytest.raises(SettledBeyondDay):
            rules.require_settleable(disputed, Settlement("", {stay.person_id: 1_441}), elsewhere, SHANGHAI)
        elsewhere = {stay.person_id: {DAY: 40}}
        rules.require_settleable(disputed, Settlement("", {stay.person_id: 1_400}), elsewhere, SHANGHAI)
        with pytest.raises(SettledBeyondDay):
            rules.require_settleable(disputed, Settlement("", {stay.person_id: 1_401}), elsewhere, SHANGHAI)

    def test_without_a_dispute_nobody_gets_more_than_was_claimed(self) -> None:
        stay = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00")
        basis = ReviewBasis(AttendanceSheet([stay]), [], [])
        for total in (0, 29, 30):
            rules.require_settleable(basis, Settlement("", {stay.person_id: total}), {}, SHANGHAI)
        with pytest.raises(SettledAboveClaim):
            rules.require_settleable(basis, Settlement("", {stay.person_id: 31}), {}, SHANGHAI)
