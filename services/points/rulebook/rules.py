"""Which rule set may be added."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from services.points.ledger.model import Rule, Rulebook
from services.points.rulebook.model import RuleDateTaken, RuleInPast, RuleYearOnly


def require_future_day(effective_from: date, today: date, *, untouched: bool, booked: bool) -> None:
    """Raises RuleInPast unless the day is tomorrow or later, or today where the ledger is still `untouched`.

    Also raises RuleInPast if something is `booked` for that day or a later one.
    """
    if booked or effective_from < today or (effective_from == today and not untouched):
        raise RuleInPast


def next_rule(rulebook: Rulebook, changes: Mapping[str, Any], *, untouched: bool) -> Rule:
    """Returns the latest rule set with these changes; raises RuleDateTaken where another one holds from that day.

    The cap of the year is that of the day before. Raises RuleYearOnly if a year would have two of them; the ledger may
    still be `untouched`.
    """
    if any(rule.effective_from == changes["effective_from"] for rule in rulebook.rules):
        raise RuleDateTaken
    latest = max(rulebook.rules, key=lambda rule: rule.effective_from)
    version = max(rule.version for rule in rulebook.rules) + 1
    cap = rulebook.on(changes["effective_from"]).cap_gift_points_per_year
    kept = {**vars(latest), "note": None, "cap_gift_points_per_year": cap}
    rule = Rule(**{**kept, **changes, "version": version})
    if not untouched and _has_two_caps(rulebook, rule, cap):
        raise RuleYearOnly
    return rule


def _has_two_caps(rulebook: Rulebook, rule: Rule, cap_before: int | None) -> bool:
    """Returns whether a year would have two caps; `cap_before` is that of the day before the new rule set."""
    day, cap = rule.effective_from, rule.cap_gift_points_per_year
    within_a_year = cap != cap_before and (day.month, day.day) != (1, 1)
    later = [one for one in rulebook.rules if one.effective_from > day and one.effective_from.year == day.year]
    return within_a_year or any(one.cap_gift_points_per_year != cap for one in later)
