"""What orders decides, by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.database.tables import new_id
from services.chassis.errors import Forbidden, WrongState
from services.chassis.security.callers import Caller
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance.model import (
    Attendance,
    DayMinutesExceeded,
    Method,
    OutBeforeIn,
    OwnMinutes,
    SettledBeyondDay,
    Span,
)
from services.orders.catalogue.model import Form, Privacy
from services.orders.dispatch import rules as dispatch_rules
from services.orders.dispatch.model import (
    Candidate,
    CircleOpenCall,
    Everybody,
    TeamAtCapacity,
    TeamLacksSkill,
    TooManyTeams,
)
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import (
    Action,
    AttendanceState,
    BoardReason,
    Order,
    Relationship,
    ServiceStarted,
    Source,
    State,
    Visibility,
)
from services.orders.orders.rules import visibility
from services.orders.reviews import rules as reviews_rules
from services.orders.reviews.model import OwnService, Party, ReopenedTooOften, ReopenTooLate, Review
from services.orders.teams.model import Team, TeamState

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
STAFF = Caller(new_id(), "person", frozenset({"station"}))
GRID = new_id()
FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)


def an_order(**given: object) -> Order:
    order = Order(
        id=new_id(), order_no="20260310-0001", service_id=new_id(), form=Form.ERRAND, category="便民", brand_id=None,
        minutes=60, people_needed=1, skills=["陪诊"], must_skills=[], professional=False, min_age=14,
        privacy=Privacy.COMMUNITY, dispatch_within_minutes=240, accept_within_minutes=240, requester_id=new_id(),
        placed_by=new_id(), source=Source.APP, placed_at=NOW, wanted_at=NOW, dispatch_due_at=NOW, grid_id=GRID,
    )  # fmt: skip
    return replace(order, **given)  # type: ignore[arg-type]


def a_team(**given: object) -> Team:
    team = Team(id=new_id(), name="360", leader_id=new_id(), skills=["陪诊"], capacity=6, grid_ids=[GRID])
    return replace(team, **given)  # type: ignore[arg-type]


def a_candidate(team: Team, **given: object) -> Candidate:
    nothing = Candidate(team, active=0, free_members=3, reviews=0, score_sum=0, offered=0, in_time=0)
    return replace(nothing, **given)  # type: ignore[arg-type]


def a_stay(start: str, end: str, *, person_id: UUID | None = None, rest: int = 0) -> Attendance:
    span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end), rest)
    return Attendance(
        id=new_id(), order_id=new_id(), team_id=None, person_id=person_id or new_id(), in_at=span.in_at,
        out_at=span.out_at, break_minutes=rest, minutes=span.minutes, method=Method.LEADER,
        state=AttendanceState.CONFIRMED,
    )  # fmt: skip


def a_review(party: Party, score: int, **given: object) -> Review:
    review = Review(new_id(), new_id(), 1, party, new_id(), score, score, score, NOW)
    return replace(review, **given)  # type: ignore[arg-type]


PEOPLE_DO = {  # the state machine of the design, read the other way round: what may be done in a state
    State.PLACED: "dispatch reschedule amend cancel",
    State.DISPATCHED: "dispatch accept decline recall reschedule amend cancel",
    State.ACCEPTED: "recall withdraw reschedule amend change_members check_in finish cancel",
    State.IN_SERVICE: "check_in check_out finish correct confirm reject",
    State.IN_REVIEW: "correct confirm reject review dispute settle close",
    State.CLOSED: "reopen",
    State.CANCELLED: "",
}


class TestStates:
    @pytest.mark.parametrize("action", sorted(orders_rules.ALLOWED_STATES))
    @pytest.mark.parametrize("state", sorted(State))
    def test_only_what_stands_in_the_table_may_happen(self, action: Action, state: State) -> None:
        order = an_order(state=state)
        if action in PEOPLE_DO[state].split():
            orders_rules.require_allowed(order, action)
        else:
            with pytest.raises((WrongState, ServiceStarted)) as refused:
                orders_rules.require_allowed(order, action)
            assert refused.value.facts["state"] == state

    def test_what_has_begun_is_finished_not_cancelled(self) -> None:
        with pytest.raises(ServiceStarted):
            orders_rules.require_allowed(an_order(state=State.IN_SERVICE), Action.CANCEL)

    def test_back_on_the_board_nothing_of_the_team_stays_and_the_station_has_its_time_again(self) -> None:
        order = an_order(state=State.ACCEPTED, team_id=new_id(), agreed_at=NOW, version=7, round=1)
        after = orders_rules.back_on_board(order, BoardReason.TEAM_WITHDREW, NOW)
        assert (after.state, after.team_id, after.agreed_at, after.version) == (State.PLACED, None, None, 8)
        assert after.escalate_at == after.dispatch_due_at == NOW + timedelta(minutes=240)

    def test_the_third_round_in_vain_goes_to_the_admin(self) -> None:
        tired = orders_rules.back_on_board(an_order(state=State.DISPATCHED, round=3), BoardReason.ACCEPT_MISSED, NOW)
        assert (tired.level, tired.escalate_at) == (2, None)

    def test_escalation_goes_to_the_top_of_the_board_and_a_day_later_to_the_admin(self) -> None:
        first = orders_rules.escalated(an_order(), NOW)
        second = orders_rules.escalated(first, NOW + timedelta(days=1))
        assert (first.level, first.escalate_at) == (1, NOW + timedelta(days=1))
        assert (second.level, second.escalate_at) == (2, None)


class TestRanking:
    def test_the_example_of_the_design(self) -> None:
        """A 874, B 811; C at capacity is listed with that reason."""
        a = a_candidate(a_team(name="A"), active=3, reviews=20, score_sum=20 * 480, offered=10, in_time=9)
        b = a_candidate(a_team(name="B", capacity=8, grid_ids=[new_id()]))
        c = a_candidate(a_team(name="C", capacity=2), active=2)
        ranking = dispatch_rules.rank(an_order(), [c, b, a], Everybody(reviews=20, score_sum=20 * 450))
        assert [(one.name, one.score) for one in ranking.ranked] == [("A", 874), ("B", 811)]
        assert [(one.name, one.reason) for one in ranking.left_out] == [("C", "team_at_capacity")]
        assert [part.points for part in ranking.ranked[0].parts] == [400, 100, 150, 138, 86]
        assert [part.reason for part in ranking.ranked[0].parts] == [
            "1 of 1 skills: 陪诊", "3 of 6 in hand", "same grid", "4.80 from 20", "9 of 10 in time",
        ]  # fmt: skip
        assert ranking.ranked[1].parts[3].reason == "new, 0 of 5 reviews"

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


class TestMinutes:
    @pytest.mark.parametrize(
        ("start", "end", "minutes"),
        [("09:00:59", "10:00:01", 60), ("09:00:00", "09:01:00", 1), ("09:00:00", "09:01:59", 1)],
    )
    def test_both_ends_are_cut_down_to_the_minute(self, start: str, end: str, minutes: int) -> None:
        came, went = (datetime.fromisoformat(f"2026-03-10T{at}+08:00") for at in (start, end))
        row = replace(a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00"), in_at=orders_rules.to_minute(came))
        assert attendance_rules.with_end(row, went).minutes == minutes

    def test_less_than_a_minute_is_no_service(self) -> None:
        row = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00")
        with pytest.raises(OutBeforeIn):
            attendance_rules.with_end(row, datetime.fromisoformat("2026-03-10T09:00:59+08:00"))

    @pytest.mark.parametrize(
        ("rest", "parts"),
        [(0, (30, 40)), (10, (30, 30)), (40, (30, 0)), (50, (20, 0))],
    )
    def test_new_years_eve(self, rest: int, parts: tuple[int, int]) -> None:
        span = Span(
            datetime.fromisoformat("2026-12-31T23:30+08:00"), datetime.fromisoformat("2027-01-01T00:40+08:00"), rest
        )
        days = attendance_rules.minutes_by_day(span, SHANGHAI)
        assert days == {date(2026, 12, 31): parts[0], date(2027, 1, 1): parts[1]}

    @given(
        start=st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
        minutes=st.integers(1, 2_000), rest=st.integers(0, 240),
        zone=st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Apia"]),
    )  # fmt: skip
    def test_the_days_sum_to_the_whole(self, start: datetime, minutes: int, rest: int, zone: str) -> None:
        begun = orders_rules.to_minute(start)
        span = Span(begun, begun + timedelta(minutes=minutes), min(rest, minutes - 1))
        days = attendance_rules.minutes_by_day(span, ZoneInfo(zone))
        assert sum(days.values()) == span.minutes
        assert min(days.values()) >= 0
        assert sorted(days)[0] == begun.astimezone(ZoneInfo(zone)).date()

    def test_over_the_days_limit_a_leader_cannot_and_the_station_can(self) -> None:
        span = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00").span
        so_far = {date(2026, 3, 10): 700}
        with pytest.raises(DayMinutesExceeded):
            attendance_rules.demand_day_limit(span, so_far, SHANGHAI, Method.LEADER)
        attendance_rules.demand_day_limit(span, so_far, SHANGHAI, Method.STAFF)
        with pytest.raises(DayMinutesExceeded):
            attendance_rules.demand_day_limit(span, {date(2026, 3, 10): 1_411}, SHANGHAI, Method.STAFF)

    @pytest.mark.parametrize(("minutes", "planned", "enough"), [(90, 60, True), (91, 60, False), (1, 60, True)])
    def test_a_leaders_word_goes_to_150_percent(self, minutes: int, planned: int, enough: bool) -> None:
        end = datetime(2026, 3, 10, 1, tzinfo=UTC) + timedelta(minutes=minutes)
        row = a_stay("2026-03-10T01:00+00:00", end.isoformat())
        assert attendance_rules.may_leader_confirm(row, planned, {}, SHANGHAI) is enough

    def test_nobody_speaks_for_their_own_minutes(self) -> None:
        me = new_id()
        with pytest.raises(OwnMinutes):
            attendance_rules.demand_others(me, me)

    def test_a_forgotten_check_out_blocks_for_an_hour_at_least_and_not_for_ever(self) -> None:
        row = replace(a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00"), out_at=None)
        assert attendance_rules.blocked_until(row, 20) == row.in_at + timedelta(minutes=60)
        assert attendance_rules.blocked_until(row, 120) == row.in_at + timedelta(minutes=180)


class TestServed:
    def test_stays_of_a_day_are_one_line_and_rejected_ones_none(self) -> None:
        li, zhao = new_id(), new_id()
        rows = [
            a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", person_id=li),
            a_stay("2026-03-10T10:00+08:00", "2026-03-10T10:15+08:00", person_id=li),
            replace(
                a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", person_id=zhao),
                state=AttendanceState.REJECTED,
            ),
        ]
        (line,) = attendance_rules.served(rows, {}, SHANGHAI)
        assert (line.person_id, line.served_on, line.minutes) == (li, date(2026, 3, 10), 45)

    @given(
        first=st.integers(1, 300), second=st.integers(1, 300), total=st.integers(0, 700),
    )  # fmt: skip
    def test_a_settled_total_is_what_is_told(self, first: int, second: int, total: int) -> None:
        """What it takes off goes from the last day backwards, what it adds to the last day."""
        li, start = new_id(), datetime(2026, 3, 10, 1, tzinfo=UTC)
        rows = [
            a_stay(start.isoformat(), (start + timedelta(minutes=first)).isoformat(), person_id=li),
            a_stay(
                (start + timedelta(days=1)).isoformat(),
                (start + timedelta(days=1, minutes=second)).isoformat(),
                person_id=li,
            ),
        ]
        lines = attendance_rules.served(rows, {li: total}, SHANGHAI)
        assert sum(line.minutes for line in lines) == total
        assert {line.served_on: line.minutes for line in lines}.get(date(2026, 3, 10), 0) == min(first, total)
        assert all(line.minutes > 0 for line in lines)

    def test_nobody_is_settled_beyond_a_day(self) -> None:
        attendance_rules.demand_settleable({date(2026, 3, 10): 30}, 1_440)
        with pytest.raises(SettledBeyondDay):
            attendance_rules.demand_settleable({date(2026, 3, 10): 30}, 1_441)


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


class TestSight:
    @pytest.mark.parametrize(
        ("privacy", "roles", "tie", "seen"),
        [
            (Privacy.COMMUNITY, {"resident"}, Relationship(), Visibility.NOTHING),
            (Privacy.COMMUNITY, {"station"}, Relationship(), Visibility.WHOLE),
            (Privacy.COMMUNITY, {"auditor"}, Relationship(), Visibility.WHOLE),
            (Privacy.CIRCLE, {"station"}, Relationship(), Visibility.OUTLINE),
            (Privacy.CIRCLE, {"auditor"}, Relationship(), Visibility.OUTLINE),
            (Privacy.TEAM, {"volunteer"}, Relationship(in_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"volunteer"}, Relationship(in_offered=True), Visibility.NOTHING),
            (Privacy.CIRCLE, {"team_leader"}, Relationship(leads_offered=True), Visibility.OFFERED),
            (Privacy.CIRCLE, {"team_leader"}, Relationship(leads_serving=True), Visibility.WHOLE),
            (Privacy.CIRCLE, {"volunteer"}, Relationship(assigned=True), Visibility.WHOLE),
        ],
    )
    def test_who_sees_how_much(self, privacy: Privacy, roles: set[str], tie: Relationship, seen: Visibility) -> None:
        assert visibility(an_order(privacy=privacy), Caller(new_id(), "person", frozenset(roles)), tie) is seen
