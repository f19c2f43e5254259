"""Which rule set may be added."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from services.points.ledger.model import Rule, Rulebook
from services.points.rulebook.model import RuleDateTaken, RuleInPast


def require_future_day(effective_from: date, today: date, *, untouched: bool, booked: bool) -> None:
    """Raises RuleInPast unless the day is tomorrow or later, or today where the ledger is still `untouched`.

    Also raises RuleInPast if something is `booked` for that day or a later one.
    """
    if booked or effective_from < today or (effective_from == today and not untouched):
        raise RuleInPast


def next_rule(rulebook: Rulebook, changes: Mapping[str, Any]) -> Rule:
    """Returns the latest rule set with these changes; raises RuleDateTaken where another one holds from that day."""
    if any(rule.effective_from == changes["effective_from"] for rule in rulebook.rules):
        raise RuleDateTaken
    latest = max(rulebook.rules, key=lambda rule: rule.effective_from)
    version = max(rule.version for rule in rulebook.rules) + 1
    return Rule(**{**vars(latest), "note": None, **changes, "version": version})
