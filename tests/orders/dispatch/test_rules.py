"""The ranking of teams, and which teams may be asked."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.orders.catalogue.model import Privacy
from services.orders.dispatch import rules as dispatch_rules
from services.orders.dispatch.model import (
    Candidate,
    CircleOpenCall,
    Everybody,
    TeamAtCapacity,
    TeamLacksSkill,
    TooManyTeams,
)
from services.orders.teams.model import TeamState
from tests.orders.values import NOW, a_candidate, a_team, an_order

FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)


class TestRanking:
    def test_teams_have_points_with_reasons(self) -> None:
        """The two teams of the design's example, without its areas: there are no grids yet."""
        a = a_candidate(a_team(name="A"), active=3, reviews=20, score_sum=20 * 480, offered=10, in_time=9)
        b = a_candidate(a_team(name="B", capacity=8))
        c = a_candidate(a_team(name="C", capacity=2), active=2)
        ranking = dispatch_rules.rank(an_order(), [c, b, a], Everybody(reviews=20, score_sum=20 * 450))
        assert [(one.name, one.score) for one in ranking.ranked] == [("B", 886), ("A", 799)]
        assert [(one.name, one.reason) for one in ranking.left_out] == [("C", "team_at_capacity")]
        assert [part.points for part in ranking.ranked[1].parts] == [400, 100, 75, 138, 86]
        assert [part.reason for part in ranking.ranked[1].parts] == [
            "1 of 1 skills: 陪诊", "3 of 6 in hand", "serves anywhere", "4.80 from 20", "9 of 10 in time",
        ]  # fmt: skip
        assert ranking.ranked[0].parts[3].reason == "new, 0 of 5 reviews"

    def test_equal_teams_come_by_load_then_by_who_waits_longest(self) -> None:
        asked = a_candidate(a_team(name="asked lately"), last_offered_at=NOW)
        waiting = a_candidate(a_team(name="waits longer"), last_offered_at=NOW - timedelta(days=9))
        never = a_candidate(a_team(name="never asked"))
        ranking = dispatch_rules.rank(an_order(), [asked, waiting, never], Everybody())
        assert [one.name for one in ranking.ranked] == ["never asked", "waits longer", "asked lately"]

    @pytest.mark.parametrize(
        ("candidate", "reason"),
        [
            (a_candidate(a_team(state=TeamState.RESTING)), "team_inactive"),
            (a_candidate(a_team(skills=[])), "team_lacks_skill"),
            (a_candidate(a_team(), free_members=0), "too_few_free"),
            (a_candidate(a_team(), passed="declined"), "declined"),
        ],
    )
    def test_who_cannot_is_left_out_with_the_reason(self, candidate: Candidate, reason: str) -> None:
        ranking = dispatch_rules.rank(an_order(must_skills=["陪诊"]), [candidate], Everybody())
        assert [one.reason for one in ranking.left_out] == [reason]

    @given(
        active=st.integers(0, 9), reviews_=st.integers(0, 400), mean=st.integers(100, 500),
        offered=st.integers(0, 99), share=st.integers(0, 100),
    )  # fmt: skip
    def test_points_are_whole_and_within_a_thousand(
        self, active: int, reviews_: int, mean: int, offered: int, share: int
    ) -> None:
        candidate = a_candidate(
            a_team(capacity=10), active=active, reviews=reviews_, score_sum=reviews_ * mean, offered=offered,
            in_time=offered * share // 100,
        )  # fmt: skip
        (ranked,) = dispatch_rules.rank(an_order(), [candidate], Everybody(9, 9 * 333)).ranked
        assert 0 <= ranked.score <= 1000
        assert ranked.score == sum(part.points for part in ranked.parts)


class TestDispatch:
    def test_an_open_call_goes_to_ten_teams_at_most(self) -> None:
        with pytest.raises(TooManyTeams):
            dispatch_rules.require_dispatchable(an_order(), [a_team() for _ in range(8)], {}, live=3)

    def test_a_confidential_order_is_no_open_call(self) -> None:
        with pytest.raises(CircleOpenCall):
            dispatch_rules.require_dispatchable(an_order(privacy=Privacy.CIRCLE), [a_team(), a_team()], {}, live=0)

    def test_a_full_team_is_not_asked_directly_but_may_hear_an_open_call(self) -> None:
        full = a_team(capacity=1)
        with pytest.raises(TeamAtCapacity):
            dispatch_rules.require_dispatchable(an_order(), [full], {full.id: 1}, live=0)
        dispatch_rules.require_dispatchable(an_order(), [full, a_team()], {full.id: 1}, live=0)

    def test_a_must_is_a_must(self) -> None:
        with pytest.raises(TeamLacksSkill) as refused:
            dispatch_rules.require_dispatchable(an_order(must_skills=["急救"]), [a_team()], {}, live=0)
        assert refused.value.facts["skills"] == ["急救"]
