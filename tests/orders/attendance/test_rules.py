"""Minutes of stays, by day and by volunteer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.database.tables import new_id
from services.orders.attendance import rules
from services.orders.attendance.model import (
    DayMinutesExceeded,
    Method,
    OutBeforeIn,
    OwnMinutes,
    Span,
    Stay,
)
from services.orders.orders.model import AttendanceState
from services.orders.orders.rules import to_minute
from tests.orders.values import SHANGHAI, a_caller, a_stay

FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)
DAY = date(2026, 3, 10)


def half_an_hour(**given: object) -> Stay:
    return a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", **given)


class TestMinutes:
    @pytest.mark.parametrize(
        ("start", "end", "minutes"),
        [("09:00:59", "10:00:01", 60), ("09:00:00", "09:01:00", 1), ("09:00:00", "09:01:59", 1)],
    )
    def test_seconds_are_cut_off_at_both_ends(self, start: str, end: str, minutes: int) -> None:
        came, went = (datetime.fromisoformat(f"2026-03-10T{at}+08:00") for at in (start, end))
        assert rules.with_end(half_an_hour(in_at=to_minute(came)), went).minutes == minutes

    def test_less_than_a_minute_is_refused(self) -> None:
        with pytest.raises(OutBeforeIn):
            rules.with_end(half_an_hour(), datetime.fromisoformat("2026-03-10T09:00:59+08:00"))

    @pytest.mark.parametrize(
        ("rest", "parts"),
        [(0, (30, 40)), (10, (30, 30)), (40, (30, 0)), (50, (20, 0))],
    )
    def test_minutes_over_midnight_are_split_and_the_break_taken_from_the_longest_part(
        self, rest: int, parts: tuple[int, int]
    ) -> None:
        span = Span(
            datetime.fromisoformat("2026-12-31T23:30+08:00"), datetime.fromisoformat("2027-01-01T00:40+08:00"), rest
        )
        days = span.minutes_by_day(SHANGHAI)
        assert days == {date(2026, 12, 31): parts[0], date(2027, 1, 1): parts[1]}

    @given(
        start=st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
        minutes=st.integers(1, 2_000), rest=st.integers(0, 240),
        zone=st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Apia"]),
    )  # fmt: skip
    def test_the_days_sum_to_the_whole(self, start: datetime, minutes: int, rest: int, zone: str) -> None:
        begun = to_minute(start)
        span = Span(begun, begun + timedelta(minutes=minutes), min(rest, minutes - 1))
        days = span.minutes_by_day(ZoneInfo(zone))
        assert sum(days.values()) == span.minutes
        assert min(days.values()) >= 0
        assert sorted(days)[0] == begun.astimezone(ZoneInfo(zone)).date()


class TestConfirming:
    def test_staff_may_confirm_more_than_the_days_limit_of_leaders(self) -> None:
        span = Span(datetime(2026, 3, 10, 1, tzinfo=UTC), datetime(2026, 3, 10, 1, 30, tzinfo=UTC))
        with pytest.raises(DayMinutesExceeded):
            rules.require_day_limit(span, {DAY: 700}, SHANGHAI, Method.LEADER)
        rules.require_day_limit(span, {DAY: 700}, SHANGHAI, Method.STAFF)
        with pytest.raises(DayMinutesExceeded):
            rules.require_day_limit(span, {DAY: 1_411}, SHANGHAI, Method.STAFF)

    @pytest.mark.parametrize(("minutes", "planned", "may"), [(90, 60, True), (91, 60, False), (1, 60, True)])
    def test_leaders_confirm_up_to_150_percent_of_the_plan(self, minutes: int, planned: int, *, may: bool) -> None:
        end = datetime(2026, 3, 10, 1, tzinfo=UTC) + timedelta(minutes=minutes)
        stay = a_stay("2026-03-10T01:00+00:00", end.isoformat())
        assert rules.may_leader_confirm(stay, planned, {}, SHANGHAI) is may

    def test_stays_that_are_confirmed_together_stay_within_the_days_limit(self) -> None:
        li = new_id()
        stays = [
            a_stay("2026-03-10T00:00+00:00", "2026-03-10T06:00+00:00", person_id=li, state=AttendanceState.CLAIMED),
            a_stay("2026-03-10T06:00+00:00", "2026-03-10T12:01+00:00", person_id=li, state=AttendanceState.CLAIMED),
        ]
        confirmed = rules.confirmed_by_leader(stays, 720, {}, SHANGHAI)
        assert [(stay.id, stay.state) for stay in confirmed] == [(stays[0].id, AttendanceState.CONFIRMED)]

    def test_nobody_decides_on_their_own_minutes(self) -> None:
        me = a_caller()
        with pytest.raises(OwnMinutes):
            rules.require_others_minutes(me.id, me)

    def test_an_open_stay_blocks_for_an_hour_at_least_and_then_for_150_percent_of_the_plan(self) -> None:
        stay = a_stay("2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00", out_at=None)
        assert rules.blocked_until(stay, 20) == stay.in_at + timedelta(minutes=60)
        assert rules.blocked_until(stay, 120) == stay.in_at + timedelta(minutes=180)
