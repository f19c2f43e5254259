"""The rule set that a community begins with, and what is refused of a new one."""

from __future__ import annotations

from datetime import date

from services.chassis.errors import Refused
from services.points.ledger.model import Rule

FIRST_RULE = Rule(1, date(1, 1, 1), points_per_hour=2, points_per_unit=2, gate_points=30)


class RuleInPast(Refused):
    """A rule set must not change what is booked, so it holds from tomorrow at the earliest, on days without facts."""

    code = "rule_in_past"
    zh = "规则只能从明天起生效"
    en = "Rules take effect from tomorrow at the earliest"


class RuleDateTaken(Refused):
    """Another rule set holds from the same day."""

    code = "rule_date_taken"
    zh = "该日期已有规则"
    en = "A rule set starts on that day already"
