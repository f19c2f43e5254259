"""Days and periods in the community's time zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from services.charity.model.rewards import LimitPeriod


def midnight_after(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which `day` is over."""
    return datetime.combine(day + timedelta(days=1), time(), zone)


def period_of(day: date, period: LimitPeriod) -> str:
    """The name of the counter that a day belongs to: 2026, 2026-Q1, 2026-03, ever."""
    names = {
        LimitPeriod.YEAR: f"{day.year}",
        LimitPeriod.QUARTER: f"{day.year}-Q{(day.month + 2) // 3}",
        LimitPeriod.MONTH: f"{day.year}-{day.month:02d}",
        LimitPeriod.EVER: "ever",
    }
    return names[period]
