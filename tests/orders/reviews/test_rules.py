"""Scores, required parties, and limits of reopening and settling."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.database.tables import new_id
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.orders.attendance.model import OwnMinutes
from services.orders.orders.model import State
from services.orders.reviews import rules as reviews_rules
from services.orders.reviews.model import OwnService, Party, ReopenedTooOften, ReopenTooLate
from tests.orders.values import NOW, STAFF, a_review, an_order

FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)


class TestReview:
    def test_the_weights_of_the_design(self) -> None:
        """Requester 5, station 4, nobody else: (50 x 500 + 30 x 400) / 80 = 462; the team's 1 changes nothing."""
        given_ = [a_review(Party.REQUESTER, 5), a_review(Party.STATION, 4), a_review(Party.TEAM, 1)]
        scores = reviews_rules.joint_scores(given_)
        assert scores is not None
        assert scores.quality == 462

    def test_nothing_is_not_zero(self) -> None:
        assert reviews_rules.joint_scores([]) is None
        assert reviews_rules.joint_scores([a_review(Party.TEAM, 5)]) is None

    @given(st.lists(st.tuples(st.sampled_from(sorted(Party)), st.integers(1, 5)), min_size=1, max_size=4))
    def test_a_mean_lies_between_the_least_and_the_most(self, said: list[tuple[Party, int]]) -> None:
        scores = reviews_rules.joint_scores([a_review(party, score) for party, score in said])
        weighed = [score for party, score in said if reviews_rules.WEIGHT[party]]
        if scores is not None:
            assert min(weighed) * 100 <= scores.overall <= max(weighed) * 100

    def test_who_is_asked(self) -> None:
        assert reviews_rules.required(an_order(team_id=new_id())) == {Party.REQUESTER, Party.STATION, Party.TEAM}
        assert Party.SOCIAL_WORKER in reviews_rules.required(an_order(professional=True))

    def test_who_served_does_not_speak_for_the_station(self) -> None:
        with pytest.raises(OwnService):
            reviews_rules.require_party(an_order(), Party.STATION, STAFF, [], [STAFF.id])

    def test_reopening_has_its_time_and_its_number(self) -> None:
        closed = an_order(state=State.CLOSED, revision=1, first_closed_at=NOW, closed_at=NOW)
        who = Caller(new_id(), "person")
        assert reviews_rules.reopened(closed, who, NOW + timedelta(days=30)).state is State.IN_REVIEW
        with pytest.raises(ReopenTooLate):
            reviews_rules.reopened(closed, who, NOW + timedelta(days=31))
        reviews_rules.reopened(closed, Caller(new_id(), "person", frozenset({"admin"})), NOW + timedelta(days=31))
        with pytest.raises(ReopenedTooOften):
            reviews_rules.reopened(replace(closed, revision=4), who, NOW)

    def test_who_settles(self) -> None:
        placed = an_order(placed_by=STAFF.id)
        with pytest.raises(OwnService):
            reviews_rules.demand_may_settle(placed, STAFF, [], [])
        reviews_rules.demand_may_settle(placed, Caller(STAFF.id, "person", frozenset({"admin"})), [], [])
        with pytest.raises(OwnMinutes):
            reviews_rules.demand_may_settle(an_order(), STAFF, [STAFF.id], [])
        with pytest.raises(Forbidden):
            reviews_rules.demand_may_settle(an_order(), Caller(new_id(), "person", frozenset({"resident"})), [], [])
