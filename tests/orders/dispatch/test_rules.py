"""The ranking of teams, and which teams may be asked."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.orders.catalogue.model import Privacy
from services.orders.dispatch import rules
from services.orders.dispatch.model import (
    Candidate,
    CircleOpenCall,
    CommunityScores,
    LeftOutReason,
    LeftOutTeam,
    TeamAtCapacity,
    TeamLacksSkill,
    TooManyTeams,
)
from services.orders.teams.model import Team, TeamState
from tests.orders.values import NOW, a_candidate, a_team, an_order


def leaders(*teams: Team) -> dict[UUID, set[UUID]]:
    """Each team can be led by its leader."""
    return {team.id: {team.leader_id} for team in teams}


class TestRanking:
    def test_teams_have_points_with_reasons(self) -> None:
        """The teams of the design's example, without its areas: there are no grids yet."""
        a = a_candidate(a_team(name="A"), in_hand=3, reviews=20, score_sum=20 * 480, offered=10, in_time=9)
        b = a_candidate(a_team(name="B", capacity=8))
        c = a_candidate(a_team(name="C", capacity=2), in_hand=2)
        ranking = rules.rank(an_order(), [c, a, b], CommunityScores(reviews=20, score_sum=20 * 450))
        assert [(one.name, one.score) for one in ranking.ranked] == [("B", 886), ("A", 799)]
        assert [(one.name, one.code) for one in ranking.left_out] == [("C", "team_at_capacity")]
        assert [part.points for part in ranking.ranked[1].parts] == [400, 100, 75, 138, 86]
        assert [part.words("en") for part in ranking.ranked[1].parts] == [
            "1 of 1 skills: 陪诊", "3 of 6 in hand", "serves anywhere", "4.80 from 20", "9 of 10 in time",
        ]  # fmt: skip
        assert [part.words("zh") for part in ranking.ranked[1].parts] == [
            "具备 1/1 项技能：陪诊", "在手 3 单，上限 6 单", "不限片区", "20 单平均 4.80 分", "10 次邀约接单 9 次",
        ]  # fmt: skip
        assert ranking.ranked[0].parts[3].words("en") == "new, 0 of 5 reviews"

    @pytest.mark.parametrize("code", LeftOutReason)
    def test_every_reason_to_leave_a_team_out_has_words(self, code: LeftOutReason) -> None:
        left_out = LeftOutTeam(a_team().id, "A", code)
        assert left_out.words("zh") != left_out.words("en")

    def test_equal_teams_are_ranked_by_load_and_then_by_their_last_offer(self) -> None:
        asked = a_candidate(a_team(name="asked lately"), last_offered_at=NOW)
        waiting = a_candidate(a_team(name="waits longer"), last_offered_at=NOW - timedelta(days=9))
        never = a_candidate(a_team(name="never asked"))
        ranking = rules.rank(an_order(), [asked, waiting, never], CommunityScores())
        assert [one.name for one in ranking.ranked] == ["never asked", "waits longer", "asked lately"]

    @pytest.mark.parametrize(
        ("candidate", "reason"),
        [
            (a_candidate(a_team(state=TeamState.RESTING)), "team_inactive"),
            (a_candidate(a_team(), has_leader=False), "team_without_leader"),
            (a_candidate(a_team(skills=[])), "team_lacks_skill"),
            (a_candidate(a_team(), free_members=0), "too_few_free"),
            (a_candidate(a_team(), passed=LeftOutReason.DECLINED), "declined"),
        ],
    )
    def test_teams_that_cannot_serve_are_left_out_with_the_reason(self, candidate: Candidate, reason: str) -> None:
        ranking = rules.rank(an_order(must_skills=["陪诊"]), [candidate], CommunityScores())
        assert [one.code for one in ranking.left_out] == [reason]

    @given(
        in_hand=st.integers(0, 9), reviews=st.integers(0, 400), mean=st.integers(100, 500),
        offered=st.integers(0, 99), share=st.integers(0, 100),
    )  # fmt: skip
    def test_points_are_whole_and_a_thousand_at_most(
        self, in_hand: int, reviews: int, mean: int, offered: int, share: int
    ) -> None:
        candidate = a_candidate(
            a_team(capacity=10), in_hand=in_hand, reviews=reviews, score_sum=reviews * mean, offered=offered,
            in_time=offered * share // 100,
        )  # fmt: skip
        (ranked,) = rules.rank(an_order(), [candidate], CommunityScores(9, 9 * 333)).ranked
        assert 0 <= ranked.score <= 1000
        assert ranked.score == sum(part.points for part in ranked.parts)


class TestDispatch:
    def test_an_open_call_goes_to_ten_teams_at_most(self) -> None:
        teams = [a_team() for _ in range(8)]
        with pytest.raises(TooManyTeams):
            rules.require_dispatchable(an_order(), teams, {}, open_offers=3, able_leaders=leaders(*teams))

    def test_an_order_of_a_circle_is_no_open_call(self) -> None:
        order, teams = an_order(privacy=Privacy.CIRCLE), [a_team(), a_team()]
        with pytest.raises(CircleOpenCall):
            rules.require_dispatchable(order, teams, {}, open_offers=0, able_leaders=leaders(*teams))

    def test_a_full_team_is_asked_only_in_an_open_call(self) -> None:
        full, other = a_team(capacity=1), a_team()
        able = leaders(full, other)
        with pytest.raises(TeamAtCapacity):
            rules.require_dispatchable(an_order(), [full], {full.id: 1}, open_offers=0, able_leaders=able)
        rules.require_dispatchable(an_order(), [full, other], {full.id: 1}, open_offers=0, able_leaders=able)

    def test_a_team_needs_the_skills_that_an_order_must_have(self) -> None:
        order, team = an_order(must_skills=["急救"]), a_team()
        with pytest.raises(TeamLacksSkill) as refused:
            rules.require_dispatchable(order, [team], {}, open_offers=0, able_leaders=leaders(team))
        assert refused.value.facts["skills"] == ["急救"]
