"""Minutes of stays, by day and by volunteer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.database.tables import new_id
from services.orders.attendance import rules as attendance_rules
from services.orders.attendance.model import DayMinutesExceeded, Method, OutBeforeIn, OwnMinutes, SettledBeyondDay, Span
from services.orders.orders import rules as orders_rules
from services.orders.orders.model import AttendanceState
from tests.orders.values import SHANGHAI, a_stay

FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001  (hypothesis adds the zone itself)


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


class TestDayMinutes:
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
