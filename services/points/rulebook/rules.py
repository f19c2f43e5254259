"""From which day a new rule set may hold."""

from __future__ import annotations

from datetime import date

from services.points.rulebook.model import RuleInPast


def require_future_day(effective_from: date, today: date, *, untouched: bool, booked: bool) -> None:
    """A rule set holds from tomorrow at the earliest (today where nothing was booked yet), on days without facts."""
    if booked or effective_from < today or (effective_from == today and not untouched):
        raise RuleInPast
